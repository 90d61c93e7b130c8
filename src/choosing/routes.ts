import type { Page } from '../access/pages.ts'
import { pages as how } from './how/routes.tsx'
import { pages as links } from './routes-links.tsx'
import { pages as own } from './routes-own.tsx'
import { pages as phone } from './routes-phone.tsx'

/** Signed in, by a link in a message, or on the telephone with a coordinator. */
export const pages: readonly Page[] = [...own.list, ...how.list, ...links.list, ...phone.list]
