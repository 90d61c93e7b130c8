import type { Page } from '../access/pages.ts'
import { pages as dictionary } from './dictionary/routes.tsx'

export const pages: readonly Page[] = [...dictionary.list]
