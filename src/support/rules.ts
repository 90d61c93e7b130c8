import { addDays } from '../calendar/days.ts'
import type { Day } from '../calendar/model.ts'
import type { Fault, MeetingWay } from './model.ts'

/** A first meeting has been: today at the latest. */
export const faultsInMeeting = (on: Day | null, how: MeetingWay | null, today: Day): Fault[] => [
  ...(on === null ? [{ field: 'metOn', code: 'needs-date' }] : []),
  ...(on !== null && on > today ? [{ field: 'metOn', code: 'future' }] : []),
  ...(how === null ? [{ field: 'metHow', code: 'none' }] : []),
]

/** Cover is for an illness or a holiday; beyond this it is a change of supporter, which the parent decides. */
export const longestCoverDays = 42

/** What the page proposes when somebody is ill: a week, today included. */
export const usualCoverDays = 7

/** First and last day of the cover, both included. */
export const faultsInCover = (from: Day | null, until: Day | null, today: Day): Fault[] => {
  if (from === null) return [{ field: 'coverFrom', code: 'needs-date' }]
  if (until === null) return [{ field: 'coverUntil', code: 'needs-date' }]
  if (from < today) return [{ field: 'coverFrom', code: 'past' }]
  if (until < from) return [{ field: 'coverUntil', code: 'before-start' }]
  return until > addDays(from, longestCoverDays) ? [{ field: 'coverUntil', code: 'too-long' }] : []
}
