import { pages as asking } from './asking/routes.tsx'
import { pages as askingKept } from './asking/keep-routes.tsx'
import { pages as told } from './asking/told-routes.tsx'

/** Asking the organiser and what comes after: the keeper's pages, which stand before /events/keep/ID, and everybody's. */
export const kept = [...askingKept.list, ...told.list]
export const open = [...asking.list]
