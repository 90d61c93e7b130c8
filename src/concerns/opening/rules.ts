import { addDays, daysBetween } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import type { Draft, Opening } from './model.ts'

export type Code =
  | 'of-whom'
  | 'nothing-pointed'
  | 'no-day'
  | 'future'
  | 'span'
  | 'reason'
  | 'said'
  | 'tell'
  | 'past'
  | 'far'
  | 'why-later'
  | 'why'
  | 'answer'
  | 'how'
  | 'no-account'
export type Fault = { readonly field: string; readonly code: Code }

/** Days, both ends included. A span is a guess at where something stands, not a way to read a whole record. */
export const longestSpan = 31
/** Days until somebody must look again whether the parent may be told. */
export const furthestReview = 28

const faultsInDays = ({ ofWhom, from, until }: Draft, today: Day): Fault[] => {
  if (ofWhom === 'pointed') return []
  if (from === null || from === undefined) return [{ field: 'from', code: 'no-day' }]
  if (until === null || until === undefined) return [{ field: 'until', code: 'no-day' }]
  if (until > today) return [{ field: 'until', code: 'future' }]
  const days = daysBetween(from, until) + 1
  return days < 1 || days > longestSpan ? [{ field: 'from', code: 'span' }] : []
}

export const faultsInLater = (
  { reviewOn, whyLater }: Pick<Draft, 'reviewOn' | 'whyLater'>,
  today: Day,
): Fault[] => [
  ...(reviewOn === null || reviewOn === undefined
    ? [{ field: 'reviewOn', code: 'no-day' } as const]
    : reviewOn <= today
      ? [{ field: 'reviewOn', code: 'past' } as const]
      : reviewOn > addDays(today, furthestReview)
        ? [{ field: 'reviewOn', code: 'far' } as const]
        : []),
  ...(whyLater === '' ? [{ field: 'whyLater', code: 'why-later' } as const] : []),
]

/**
 * Named records, a reason, and when the parent is told (security.md, "Escalation"). `points` is how many notes the
 * concern's author pointed to: nobody learns from this form whether there are others.
 */
export const faultsInAsking = (draft: Draft, points: number, today: Day): Fault[] => [
  ...(draft.ofWhom === null ? [{ field: 'ofWhom', code: 'of-whom' } as const] : []),
  ...(draft.ofWhom === 'pointed' && points === 0
    ? [{ field: 'ofWhom', code: 'nothing-pointed' } as const]
    : []),
  ...(draft.ofWhom === null ? [] : faultsInDays(draft, today)),
  ...(draft.reason === '' ? [{ field: 'reason', code: 'reason' } as const] : []),
  ...(draft.said === '' ? [{ field: 'said', code: 'said' } as const] : []),
  ...(draft.tell === null ? [{ field: 'tell', code: 'tell' } as const] : []),
  ...(draft.tell === 'later' ? faultsInLater(draft, today) : []),
]

export type State = 'asked' | 'refused' | 'open' | 'over'
/** Open for 72 hours from the second person's yes, or until the asker gives it back. The database decides it once more. */
export const stateOf = (
  { answer, untilAt, endedAt }: Pick<Opening, 'answer' | 'untilAt' | 'endedAt'>,
  now: Date,
): State => {
  if (answer === null) return 'asked'
  if (answer === 'refused') return 'refused'
  return untilAt !== null && untilAt > now && endedAt === null ? 'open' : 'over'
}
