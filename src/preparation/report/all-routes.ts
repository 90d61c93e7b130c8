import type { Page } from '../../access/pages.ts'
import { pages as answers } from './routes-answers.tsx'
import { pages as kept } from './routes-kept.tsx'
import { pages as letters } from './routes-letters.tsx'
import { pages as replies } from './routes-replies.tsx'
import { pages as words } from './routes-words.tsx'
import { pages as own } from './routes.tsx'

export const pages: readonly Page[] = [
  ...own.list,
  ...words.list,
  ...answers.list,
  ...letters.list,
  ...replies.list,
  ...kept.list,
]
