import type { Page } from '../access/pages.ts'
import { pages as fairness } from './fairness/routes.tsx'
import { pages as proposals } from './routes-proposals.tsx'
import { pages as rechecking } from './rechecking/routes.tsx'
import { pages as weights } from './weights/routes.tsx'
import { pages as whatIf } from './what-if/routes.tsx'
import { pages as wishes } from './wishes/routes.tsx'

export const pages: readonly Page[] = [
  ...proposals.list,
  ...wishes.list,
  ...weights.list,
  ...whatIf.list,
  ...rechecking.list,
  ...fairness.list,
]
