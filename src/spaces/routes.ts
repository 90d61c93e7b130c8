import type { Page } from '../access/pages.ts'
import { pages as beside } from './beside/routes.tsx'
import { pages as easy } from './easy/routes.tsx'
import { pages as notOurs } from './own-record/routes.tsx'
import { pages as own } from './own-routes.tsx'
import { pages as promise } from './promise/routes.tsx'
import { byPhonePages, pages as readers } from './readers/routes.tsx'

export const pages: readonly Page[] = [
  ...own.list,
  ...readers.list,
  ...byPhonePages.list,
  ...promise.list,
  ...easy.list,
  ...beside.list,
  ...notOurs.list,
]
