import type { Page } from '../../access/pages.ts'
import { pages as keeping } from './keep-routes.tsx'
import { pages as making } from './make-routes.tsx'

export const pages: readonly Page[] = [...making.list, ...keeping.list]
