import type { Page } from '../access/pages.ts'
import { pages as looks } from './looks/routes.tsx'
import { pages as reads } from './reads/routes.tsx'

export const pages: readonly Page[] = [...looks.list, ...reads.list]
