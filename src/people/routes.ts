import type { Page } from '../access/pages.ts'
import { pages as agreements } from './agreements/routes.tsx'
import { pages as host } from './host/routes.tsx'
import { pages as setUp } from './set-up/routes.tsx'
import { pages as staff } from './staff/routes.tsx'
import { pages as start } from './staff/start-routes.tsx'
import { pages as trail } from './trail/routes.tsx'

/** The host, its people, and who did what. */
export const pages: readonly Page[] = [
  ...setUp.list,
  ...staff.list,
  ...start.list,
  ...host.list,
  ...agreements.list,
  ...trail.list,
]
