import type { Day } from '../../calendar/model.ts'
import type { BookingDraft, Draft, Fault, Kind, PaperDraft } from './model.ts'

const longest = 1_000
const postcode = /\b[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}\b/i

/**
 * Codes: 'too-long', 'postcode' (where a refuge is stands nowhere), 'order' (it ends before it begins); for somebody who
 * speaks for a parent 'who', 'until' and, for the office, 'seen' and 'proof': for how long and on what proof is said, or
 * they do not speak. `paper` null: the writer keeps no such line.
 */
export const faultsInWay = (kind: Kind, draft: Draft, paper: PaperDraft | null, today: Day): Fault[] => [
  ...(['words', 'who'] as const).flatMap((field) =>
    draft[field].length > longest ? [{ field, code: 'too-long' }] : [],
  ),
  ...((paper?.words.length ?? 0) > longest ? [{ field: 'paper', code: 'too-long' }] : []),
  ...(kind === 'refuge' && postcode.test(draft.words) ? [{ field: 'words', code: 'postcode' }] : []),
  ...(kind === 'refuge' && postcode.test(paper?.words ?? '') ? [{ field: 'paper', code: 'postcode' }] : []),
  ...(draft.fromDay !== null && draft.untilDay !== null && draft.untilDay < draft.fromDay
    ? [{ field: 'untilDay', code: 'order' }]
    : []),
  ...(kind !== 'proxy'
    ? []
    : [
        ...(draft.who === '' ? [{ field: 'who', code: 'who' }] : []),
        ...(draft.untilDay === null || draft.untilDay < today ? [{ field: 'untilDay', code: 'until' }] : []),
        ...(paper === null || paper.words === '' ? [{ field: 'paper', code: 'proof' }] : []),
        ...(paper?.seenOn == null || paper.seenOn > today ? [{ field: 'seenOn', code: 'seen' }] : []),
      ]),
]

/** It holds on its last day, and from its first. */
export const holds = (way: Pick<Draft, 'fromDay' | 'untilDay'>, today: Day): boolean =>
  (way.fromDay === null || way.fromDay <= today) && (way.untilDay === null || way.untilDay >= today)

/** Codes: 'language', 'too-long', 'future' (booked on a day to come). */
export const faultsInBooking = (draft: BookingDraft, today: Day): Fault[] => [
  ...(draft.language === '' ? [{ field: 'language', code: 'language' }] : []),
  ...(draft.language.length > 80 ? [{ field: 'language', code: 'too-long' }] : []),
  ...(draft.booked !== null && draft.booked.on > today ? [{ field: 'bookedOn', code: 'future' }] : []),
]
