import type { Page } from '../../access/pages.ts'
import { pages as ask } from './ask-routes.tsx'
import { pages as count } from './count-routes.tsx'
import { pages as list } from './list-routes.tsx'
import { pages as own } from './own-routes.tsx'
import { pages as tell } from './tell-routes.tsx'

export const pages: readonly Page[] = [...own.list, ...list.list, ...ask.list, ...tell.list, ...count.list]
