import type { Page } from '../access/pages.ts'
import { pages as changing } from './change-routes.tsx'
import { pages as reading } from './routes.tsx'

export const pages: readonly Page[] = [...reading.list, ...changing.list]
