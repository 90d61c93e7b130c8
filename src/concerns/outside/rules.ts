import { addDays, addMonths } from '../../calendar/days.ts'
import type { Day, Holidays } from '../../calendar/model.ts'
import { rollForward } from '../../calendar/working-days.ts'
import type { Clock, Draft } from './model.ts'

export type Code =
  | 'kind'
  | 'who-asks'
  | 'form'
  | 'about'
  | 'no-day'
  | 'future'
  | 'clock'
  | 'said-day'
  | 'long'
  | 'ending'
  | 'why'
  | 'past'
  | 'far'
  | 'not-copy'
  | 'too-late'
  | 'told-already'
  | 'still-held'
  | 'changed-meanwhile'
export type Fault = { readonly field: string; readonly code: Code }
const longest = 10_000

export const faultsInDraft = (draft: Draft, today: Day): Fault[] => [
  ...(draft.kind === null ? [{ field: 'kind', code: 'kind' } as const] : []),
  ...(draft.whoAsks === '' ? [{ field: 'whoAsks', code: 'who-asks' } as const] : []),
  ...(draft.form === null ? [{ field: 'form', code: 'form' } as const] : []),
  ...(draft.about === '' ? [{ field: 'about', code: 'about' } as const] : []),
  ...([draft.whoAsks, draft.reference, draft.about].some((text) => text.length > 200) ||
  draft.words.length > longest
    ? [{ field: 'words', code: 'long' } as const]
    : []),
  ...(draft.receivedOn === null || draft.receivedOn === undefined
    ? [{ field: 'receivedOn', code: 'no-day' } as const]
    : draft.receivedOn > today
      ? [{ field: 'receivedOn', code: 'future' } as const]
      : []),
  ...(draft.clock === null ? [{ field: 'clock', code: 'clock' } as const] : []),
  ...((draft.clock === 'order' || draft.clock === 'said') &&
  (draft.saidDay === null || draft.saidDay === undefined)
    ? [{ field: 'saidDay', code: 'said-day' } as const]
    : []),
]

/**
 * By when an answer is due. A copy request: one month from the day it came, on the corresponding date or the month's
 * last day (UK GDPR art. 12(3)), and when that is no working day, the next one (ICO, right of access). An order: the
 * day in it. A day that somebody names without an order binds nobody and is kept as what it is. Null: no clock.
 */
export const dueOn = (
  { clock, receivedOn, saidDay }: { clock: Clock; receivedOn: Day; saidDay: Day | null },
  holidays: Holidays,
): Day | null => {
  if (clock === 'none') return null
  return clock === 'copy' ? rollForward(addMonths(receivedOn, 1), holidays) : saidDay
}

/** Two months more for what is complex or many (art. 12(3)); who asks must be told of it within the first month. */
export const extendedDay = (receivedOn: Day, holidays: Holidays): Day =>
  rollForward(addMonths(receivedOn, 3), holidays)

export const faultsInExtending = (
  { clock, dueOn: due, closedOn }: { clock: Clock; dueOn: Day | null; closedOn: Day | null },
  today: Day,
): Fault[] => {
  if (clock !== 'copy' || due === null || closedOn !== null) return [{ field: 'extend', code: 'not-copy' }]
  return today > due ? [{ field: 'extend', code: 'too-late' }] : []
}

/** Days. What a court forbids to tell is looked at again after a quarter of a year at most. */
export const furthestReview = 92
export const faultsInForbidding = (
  { on, why }: { on: Day | null | undefined; why: string },
  today: Day,
): Fault[] => [
  ...(on === null || on === undefined
    ? [{ field: 'tellReviewOn', code: 'no-day' } as const]
    : on <= today
      ? [{ field: 'tellReviewOn', code: 'past' } as const]
      : on > addDays(today, furthestReview)
        ? [{ field: 'tellReviewOn', code: 'far' } as const]
        : []),
  ...(why === '' ? [{ field: 'tellWhy', code: 'why' } as const] : []),
]
