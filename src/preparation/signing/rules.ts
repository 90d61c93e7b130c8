import { daysBetween } from '../../calendar/days.ts'
import type { Day, Holidays } from '../../calendar/model.ts'
import type { RuleId } from '../../clocks/codes.ts'
import { deadline } from '../../clocks/rules.ts'
import { ruleOf } from '../../clocks/timetable.ts'
import type { Nation } from '../../guides/dictionary/model.ts'
import type { Away, Fault } from './model.ts'

/** Characters in one box. */
export const longest = 8000

/** Codes: 'too-long'. */
export const faultsInTexts = (texts: Readonly<Record<string, string>>): Fault[] =>
  Object.entries(texts)
    .filter(([, text]) => text.length > longest)
    .map(([field]) => ({ field, code: 'too-long' }))

type Asked = { readonly [K in keyof Away]: Day | null | undefined }
/** Undefined is no day. Codes: 'no-day', 'to-come', 'from-first', 'before-it'; dates stand in order, none in the future. */
export const faultsInAway = ({ from, until, firstReview, lastReview }: Asked, today: Day): Fault[] => {
  const all = { from, until, firstReview, lastReview }
  const faults: Fault[] = Object.entries(all).flatMap(([field, day]) =>
    day === undefined
      ? [{ field, code: 'no-day' }]
      : day !== null && day > today
        ? [{ field, code: 'to-come' }]
        : [],
  )
  const after = (
    field: keyof Away,
    day: Day | null | undefined,
    start: Day | null | undefined,
    strictly = false,
  ) => {
    if (day == null) return
    if (start == null) faults.push({ field, code: 'from-first' })
    else if (day < start || (strictly && day === start)) faults.push({ field, code: 'before-it' })
  }
  after('until', until, from)
  after('firstReview', firstReview, from)
  after('lastReview', lastReview, firstReview, true)
  return faults
}

/** Days away from home: nights between the first day and the last, or today. Null when no first day is known. */
export const daysAway = ({ from, until }: Away, today: Day): number | null =>
  from === null ? null : Math.max(0, daysBetween(from, until ?? today))

export type NextReview = { readonly rule: RuleId; readonly by: Day }
/**
 * By when the next looked-after review has to be held: 20 working days from the first day away, 3 months from the first
 * review, 6 months from each later one (Care Planning, Placement and Case Review (England) Regulations 2010, reg 33; Wales: the
 * 2015 regulations). Rolled back to a working day. Null when the child is home, no first day is known, or the calendar ends.
 */
export const nextReview = (
  { from, until, firstReview, lastReview }: Away,
  nation: Nation,
  holidays: Holidays,
): NextReview | null => {
  if (from === null || until !== null) return null
  const [first, second, third]: readonly [RuleId, RuleId, RuleId] =
    nation === 'wales' ? ['W-LAC-R1', 'W-LAC-R2', 'W-LAC-R3'] : ['E-LAC-R1', 'E-LAC-R2', 'E-LAC-R3']
  const [rule, start] =
    lastReview !== null
      ? ([third, lastReview] as const)
      : firstReview !== null
        ? ([second, firstReview] as const)
        : ([first, from] as const)
  const found = deadline(ruleOf(rule), start, holidays)
  return 'fault' in found ? null : { rule, by: found.holdBy }
}
