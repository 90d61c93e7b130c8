import type { Page } from '../../access/pages.ts'
import { pages as count } from './count-routes.tsx'
import { pages as own } from './own-routes.tsx'
import { pages as tell } from './tell-routes.tsx'

export const pages: readonly Page[] = [...own.list, ...tell.list, ...count.list]
