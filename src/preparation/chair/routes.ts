import type { Page } from '../../access/pages.ts'
import { pages as account } from './account-routes.tsx'
import { pages as office } from './office-routes.tsx'

export const pages: readonly Page[] = [...office.list, ...account.list]
