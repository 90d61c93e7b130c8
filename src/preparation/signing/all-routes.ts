import type { Page } from '../../access/pages.ts'
import { pages as answered } from './answer-routes.tsx'
import { pages as forms } from './form-routes.tsx'
import { pages as lists } from './routes.tsx'

export const pages: readonly Page[] = [...lists.list, ...forms.list, ...answered.list]
