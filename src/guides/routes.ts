import type { Page } from '../access/pages.ts'
import { pages as dictionary } from './dictionary/routes.tsx'
import { pages as guide } from './guide/routes.tsx'
import { pages as letters } from './letters/routes.tsx'

export const pages: readonly Page[] = [...dictionary.list, ...guide.list, ...letters.list]
