import { addDays } from '../../calendar/days.ts'
import type { Day, Holidays } from '../../calendar/model.ts'
import { addWorkingDays } from '../../calendar/working-days.ts'
import type { About, Clock, Complaint, Draft, Fault, State, Times } from './model.ts'

export const longest = 5_000
const longestReach = 200
const needsReach = ['phone', 'text', 'email'] as const

/** Codes: 'empty', 'too-long', 'reach' (the answer has nowhere to go). */
export const faultsInDraft = (draft: Draft): Fault[] => [
  ...(draft.words === '' ? [{ field: 'words', code: 'empty' }] : []),
  ...(draft.words.length > longest ? [{ field: 'words', code: 'too-long' }] : []),
  ...(needsReach.some((one) => one === draft.wants) && draft.reach === ''
    ? [{ field: 'reach', code: 'reach' }]
    : []),
  ...(['name', 'reach'] as const).flatMap((field) =>
    draft[field].length > longestReach ? [{ field, code: 'too-long' }] : [],
  ),
]

/**
 * By when. The programme's own clocks count working days; about personal data the law's outer limit for saying that it
 * came is 30 days (Data Protection Act 2018 s.164A, put in by the Data (Use and Access) Act 2025; domain.md DP-COMPL).
 */
export const timesFor = (about: About, day: Day, clock: Clock, holidays: Holidays): Times => {
  const lawBy = about === 'data' ? addDays(day, 30) : null
  const acknowledgeBy = addWorkingDays(day, clock.acknowledgeDays, holidays)
  return {
    acknowledgeBy: lawBy !== null && lawBy < acknowledgeBy ? lawBy : acknowledgeBy,
    answerBy: addWorkingDays(day, clock.answerDays, holidays),
    lawBy,
  }
}

export const stateOf = ({ acknowledgedOn, answeredOn, closedOn }: Complaint): State =>
  closedOn !== null
    ? 'closed'
    : answeredOn !== null
      ? 'answered'
      : acknowledgedOn !== null
        ? 'acknowledged'
        : 'new'

/** What is due next, and by when; null once it is answered. */
export const nextDue = (
  of: Complaint,
): { readonly what: 'acknowledge' | 'answer'; readonly by: Day } | null => {
  const state = stateOf(of)
  if (state === 'new') return { what: 'acknowledge', by: of.acknowledgeBy }
  return state === 'acknowledged' ? { what: 'answer', by: of.answerBy } : null
}

/** Codes: 'days' (1 to 20, 1 to 60), 'order' (an answer before it is acknowledged), 'too-long'. */
export const faultsInClock = (clock: Clock): Fault[] => {
  const whole = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most
  return [
    ...(whole(clock.acknowledgeDays, 20) ? [] : [{ field: 'acknowledgeDays', code: 'days' }]),
    ...(whole(clock.answerDays, 60) ? [] : [{ field: 'answerDays', code: 'days' }]),
    ...(clock.answerDays < clock.acknowledgeDays ? [{ field: 'answerDays', code: 'order' }] : []),
    ...(['outsideEn', 'outsideCy'] as const).flatMap((field) =>
      clock[field].length > 1_000 ? [{ field, code: 'too-long' }] : [],
    ),
  ]
}
