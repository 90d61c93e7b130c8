import type { Day } from '../../calendar/model.ts'

export type SeriesDraft = { readonly nameEn: string; readonly nameCy: string }
/** One year of a series, with figures that only its keeper reads. Money stands with the event. */
export type Year = {
  readonly id: string
  readonly state: 'draft' | 'published' | 'closed' | 'held' | 'reported' | 'called-off'
  readonly title_en: string
  readonly title_cy: string
  readonly day: Day
  readonly venue: string
  readonly places: number
  readonly taken: number
  readonly waiting: number
  readonly came: number
  readonly sessions: number
}
