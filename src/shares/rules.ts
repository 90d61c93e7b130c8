import { addDays, addMonths } from '../calendar/days.ts'
import type { Day } from '../calendar/model.ts'
import type { Fault, Picked, ShareRow, Span } from './model.ts'

/** Passages in one share, and characters of one of them: more than anybody reads before a meeting. */
export const mostPieces = 30
export const longestPiece = 10_000
/** A share ends within a year, whatever day is named. */
export const longestMonths = 12

/** Codes on `picks`: 'none', 'too-many'. */
export const faultsInPicks = (count: number): Fault[] =>
  count === 0
    ? [{ field: 'picks', code: 'none' }]
    : count > mostPieces
      ? [{ field: 'picks', code: 'too-many' }]
      : []

/** Codes on `text`: 'empty', 'too-long'. */
export const faultsInText = (text: string): Fault[] =>
  text === ''
    ? [{ field: 'text', code: 'empty' }]
    : text.length > longestPiece
      ? [{ field: 'text', code: 'too-long' }]
      : []

/**
 * The last day on which it can be read. `meeting` is their next meeting's day, null when there is none; `named` the day
 * that they typed. Codes: 'no-meeting' on `until`; 'no-day', 'past', 'too-far' on `day`.
 */
export const lastDay = (
  span: Span,
  { today, meeting, named }: { today: Day; meeting: Day | null; named: Day | null },
): Day | Fault => {
  if (span === 'weeks') return addDays(today, 14)
  if (span === 'months') return addMonths(today, 3)
  if (span === 'meeting')
    return meeting === null || meeting < today ? { field: 'until', code: 'no-meeting' } : meeting
  if (named === null) return { field: 'day', code: 'no-day' }
  if (named < today) return { field: 'day', code: 'past' }
  return named > addMonths(today, longestMonths) ? { field: 'day', code: 'too-far' } : named
}

/** Milliseconds from `now` until the end of this day in London. */
export const untilEndOf = (day: Day, now: Date): number =>
  Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime('Europe/London').epochMilliseconds -
  now.getTime()

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
export const isId = (text: string): boolean => uuid.test(text)

export type State = 'open' | 'over' | 'stopped' | 'to-hand' | 'handed'
/** 'to-hand': on paper, and nobody has said yet that it was handed over. */
export const stateOf = ({
  toRole,
  stoppedOn,
  over,
  handedOn,
}: Pick<ShareRow, 'toRole' | 'stoppedOn' | 'over' | 'handedOn'>): State =>
  stoppedOn !== null
    ? 'stopped'
    : toRole === null
      ? handedOn === null
        ? 'to-hand'
        : 'handed'
      : over
        ? 'over'
        : 'open'

/** Changing one of them; the others stand. Nothing of the passage's own words is lost. */
export const reworded = (pieces: readonly Picked[], at: number, text: string): Picked[] =>
  pieces.map((piece, nth) => (nth === at ? { ...piece, text } : piece))
