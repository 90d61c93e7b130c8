import type { Page } from '../access/pages.ts'
import { pages as board } from './board/routes.tsx'
import { pages as home } from './home/routes.tsx'
import { pages as mine } from './mine/routes.tsx'
import { pages as site } from './site/routes.tsx'

export const pages: readonly Page[] = [...site.list, ...home.list, ...mine.list, ...board.list]
