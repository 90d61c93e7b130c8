import { addDays, weekday } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import { weekdays } from '../../supporters/model.ts'
import type { ForMatching } from '../../supporters/queries.ts'
import type { Pairing } from '../model.ts'
import type { Rule } from './apart.ts'

/** What the work itself needs (domain.md 2.5). Each answers its code, or null. */

type Free = Pick<ForMatching, 'weekdays' | 'away'>

/** Works on that weekday and is not away. */
export const freeOn = ({ weekdays: works, away }: Free, day: Day): boolean => {
  const name = weekdays[weekday(day) - 1]
  return (
    name !== undefined && works.includes(name) && !away.some(({ from, until }) => from <= day && day <= until)
  )
}

/** The first day on which the supporter is free, from `from` to `until` (both included); null when there is none. */
export const firstFree = (supporter: Free, from: Day, until: Day): Day | null => {
  for (let day = from; day <= until; day = addDays(day, 1)) if (freeOn(supporter, day)) return day
  return null
}

/** How far ahead somebody may begin when no meeting is set. */
export const horizonDays = 28

/** By when they should have met: the day on which the report is shared, else before the meeting, else four weeks. */
export const meetBy = ({ asking, today }: Pick<Pairing, 'asking' | 'today'>): Day => {
  const { report, meeting } = asking
  if (report !== null && report >= today) return report
  return meeting !== null && meeting >= today ? meeting : addDays(today, horizonDays)
}

/** The same language, or an interpreter is booked. */
export const language: Rule = ({ asking, supporter }) =>
  asking.interpreter || supporter.languages.includes(asking.language) ? null : 'no-language'

/** Free on the day of the meeting, and not at another family's. */
export const freeOnTheDay: Rule = ({ asking, supporter, facts }) =>
  (asking.meeting !== null && !freeOn(supporter, asking.meeting)) || facts.has('other-meeting')
    ? 'away-that-day'
    : null

/** Free on one day at least by when the report is shared. */
export const freeBeforeTheReport: Rule = (pairing) =>
  firstFree(pairing.supporter, pairing.today, meetBy(pairing)) === null ? 'away-before' : null

/** Works for this council's families. Where no area was chosen, they go anywhere. */
export const worksInTheArea: Rule = ({ asking, supporter }) =>
  supporter.areas.length === 0 || supporter.areas.includes(asking.gss) ? null : 'other-area'

/** This supporter was asked for this party and said no. */
export const didNotSayNo: Rule = ({ facts }) => (facts.has('said-no') ? 'said-no' : null)

/** The parent asked for somebody else than this one. */
export const notTurnedDown: Rule = ({ facts }) => (facts.has('others-asked') ? 'others-asked' : null)
