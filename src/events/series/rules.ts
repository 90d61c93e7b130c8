import { addDays, daysBetween } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import type { Fault } from '../model.ts'
import type { SeriesDraft } from './model.ts'

export const faultsInSeries = ({ nameEn, nameCy }: SeriesDraft): Fault[] => [
  ...(nameEn === '' && nameCy === '' ? [{ field: 'nameEn', code: 'no-name' }] : []),
  ...(['nameEn', 'nameCy'] as const)
    .filter((field) => (field === 'nameEn' ? nameEn : nameCy).length > 200)
    .map((field) => ({ field, code: 'too-long' })),
]

/** A day of last year's, as far from the new day as it was from the old; null stays null. */
export const along = (of: Day | null, from: Day, to: Day): Day | null =>
  of === null ? null : addDays(of, daysBetween(from, to))

/** What keeps a copy from being made. A year is copied to a later day. */
export const faultsInCopy = (from: Day, to: Day | null | undefined, today: Day): Fault[] =>
  to === null || to === undefined
    ? [{ field: 'day', code: 'no-day' }]
    : to <= from || to < today
      ? [{ field: 'day', code: 'copy-later' }]
      : []
