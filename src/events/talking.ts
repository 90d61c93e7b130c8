import { pages as asking } from './asking/routes.tsx'
import { pages as askingKept } from './asking/keep-routes.tsx'
import { pages as told } from './asking/told-routes.tsx'
import { pages as after } from './after/routes.tsx'
import { pages as afterKept } from './after/keep-routes.tsx'
import { pages as decided } from './after/decided-routes.tsx'
import { pages as interest } from './after/interest-routes.tsx'
import { pages as report } from './after/report-routes.tsx'

/** Asking the organiser and what comes after: the keeper's pages, which stand before /events/keep/ID, and everybody's. */
export const kept = [
  ...askingKept.list,
  ...told.list,
  ...afterKept.list,
  ...decided.list,
  ...report.list,
  ...interest.list,
]
export const open = [...asking.list, ...after.list]
