import { addDays } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import type { Outcome } from '../concern/model.ts'
import type { StepKind, ToldWay } from './model.ts'

export type Code =
  | 'kind'
  | 'no-day'
  | 'future'
  | 'past'
  | 'far'
  | 'words'
  | 'outcome'
  | 'tell-first'
  | 'how'
  | 'closed'
  | 'changed-meanwhile'
export type Fault = { readonly field: string; readonly code: Code }

const notAfter = (field: string, day: Day | null, today: Day): Fault[] =>
  day === null ? [{ field, code: 'no-day' }] : day > today ? [{ field, code: 'future' }] : []

/** What was done, when, in the hearer's words; "nothing further" says why as well. */
export const faultsInStep = (
  { kind, on, words }: { kind: StepKind | null; on: Day | null; words: string },
  today: Day,
): Fault[] => [
  ...(kind === null ? [{ field: 'kind', code: 'kind' } as const] : []),
  ...notAfter('on', on, today),
  ...(words === '' ? [{ field: 'words', code: 'words' } as const] : []),
]

export const faultsInTold = ({ on, how }: { on: Day | null; how: ToldWay | null }, today: Day): Fault[] => [
  ...notAfter('toldOn', on, today),
  ...(how === null ? [{ field: 'toldHow', code: 'how' } as const] : []),
]

/** Days. A day for looking again lies at most this far ahead: not telling is looked at every four weeks at least. */
export const furthestReview = 28

/** Why the parent is not told now, and by when somebody looks again. Both, or the page doesn't take it. */
export const faultsInReview = ({ on, why }: { on: Day | null; why: string }, today: Day): Fault[] => [
  ...(on === null
    ? [{ field: 'reviewOn', code: 'no-day' } as const]
    : on <= today
      ? [{ field: 'reviewOn', code: 'past' } as const]
      : on > addDays(today, furthestReview)
        ? [{ field: 'reviewOn', code: 'far' } as const]
        : []),
  ...(why === '' ? [{ field: 'tellWhy', code: 'words' } as const] : []),
]

/** Closed with an outcome, and not before the parent was told or a day stands on which it is looked at again. */
export const faultsInClosing = ({
  outcome,
  toldOn,
  reviewOn,
}: {
  outcome: Outcome | null
  toldOn: Day | null
  reviewOn: Day | null
}): Fault[] => [
  ...(outcome === null ? [{ field: 'outcome', code: 'outcome' } as const] : []),
  ...(toldOn === null && reviewOn === null ? [{ field: 'outcome', code: 'tell-first' } as const] : []),
]
