import type { Page } from '../access/pages.ts'
import { pages as made } from './made/routes.tsx'
import { makingPages } from './making/routes.tsx'
import type { Source } from './model.ts'
import { pages as phone } from './phone/routes.tsx'
import { pages as shown } from './shown/routes.tsx'

/** The pages of sharing, for what these rooms hand in. */
export const sharingPages = (sources: readonly Source[]): readonly Page[] => [
  ...made.list,
  ...makingPages(sources),
  ...shown.list,
  ...phone.list,
]
