import type { Page } from '../access/pages.ts'
import { pages as hello } from './hello/routes.tsx'
import { pages as bringingIn } from './import/routes.tsx'
import { pages as own } from './own/routes.tsx'
import { pages as declaring } from './record/declaring.tsx'
import { pages as record } from './record/routes.tsx'

/** The import stands before the record: `/supporters/import` is no supporter's address. */
export const pages: readonly Page[] = [
  ...bringingIn.list,
  ...record.list,
  ...declaring.list,
  ...own.list,
  ...hello.list,
]
