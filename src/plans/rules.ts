import { daysBetween } from '../calendar/days.ts'
import type { Day, Holidays } from '../calendar/model.ts'
import { deadline } from '../clocks/rules.ts'
import { ruleOf } from '../clocks/timetable.ts'
import { boxesFor, texts, type Fault, type Kind, type Piece, type Text, type Written } from './model.ts'

/** Characters in one box, and pieces in one version: what one file for printing holds. */
export const longest = 2000
export const mostPieces = 120

/** Codes: 'empty' (nothing says what it is), 'too-long'. */
export const faultsIn = (kind: Kind, written: Readonly<Record<Text, string>>): Fault[] => {
  const boxes = boxesFor(kind)
  if (boxes.every((box) => written[box] === '')) return [{ field: boxes[0] ?? 'words', code: 'empty' }]
  return boxes.filter((box) => written[box].length > longest).map((field) => ({ field, code: 'too-long' }))
}

/** The pieces of one version. Ids of versions stand in the order in which they were made. */
export const piecesIn = (pieces: readonly Piece[], version: string): Piece[] =>
  pieces.filter(({ from, until }) => from <= version && (until === null || until > version))

const same = (one: Piece, other: Piece): boolean =>
  one.agency === other.agency && one.byOn === other.byOn && texts.every((text) => one[text] === other[text])

export type Change =
  | { readonly what: 'added'; readonly now: Piece }
  | { readonly what: 'gone'; readonly before: Piece }
  | { readonly what: 'changed'; readonly before: Piece; readonly now: Piece }
/**
 * What is new, gone or changed between two versions. Whether something was done is no change of the plan; a parent's own
 * steps are not the plan's, and are left out.
 */
export const changesBetween = (pieces: readonly Piece[], before: string, now: string): Change[] => {
  const [old, fresh] = [before, now].map((version) =>
    piecesIn(pieces, version).filter(({ kind }) => kind !== 'step'),
  )
  const byLine = new Map((old ?? []).map((piece) => [piece.line, piece]))
  const lines = new Set((fresh ?? []).map(({ line }) => line))
  const news: Change[] = (fresh ?? []).flatMap((piece): Change[] => {
    const earlier = byLine.get(piece.line)
    if (earlier === undefined) return [{ what: 'added', now: piece }]
    return same(earlier, piece) ? [] : [{ what: 'changed', before: earlier, now: piece }]
  })
  const gone = (old ?? []).filter(({ line }) => !lines.has(line))
  return [...news, ...gone.map((piece): Change => ({ what: 'gone', before: piece }))]
}

export type Standing =
  | { readonly is: 'done'; readonly on: Day; readonly after: number }
  | { readonly is: 'not-done'; readonly after: number }
  | { readonly is: 'open'; readonly after: number }
  | { readonly is: 'no-day' }
/**
 * How what an agency said it would do stands on `today`: `after` is how many days past the day that they gave, 0 when it is not
 * past it or they gave none. Only agencies are ever late: for anything else the answer is undefined.
 */
export const standingOf = (
  { kind, byOn, state, stateOn }: Pick<Piece, 'kind' | 'byOn' | 'state' | 'stateOn'>,
  today: Day,
): Standing | undefined => {
  if (kind !== 'action') return undefined
  const after = (day: Day) => (byOn === null ? 0 : Math.max(0, daysBetween(byOn, day)))
  if (state === 'done') return { is: 'done', on: stateOn ?? today, after: after(stateOn ?? today) }
  if (state === 'not-done') return { is: 'not-done', after: after(today) }
  return byOn === null ? { is: 'no-day' } : { is: 'open', after: after(today) }
}

/** What was said to be done by a day that is past, and was not: what a parent may ask about. */
export const overdue = (pieces: readonly Piece[], today: Day): Piece[] =>
  pieces.filter((piece) => {
    const standing = standingOf(piece, today)
    return standing?.is === 'not-done' || (standing?.is === 'open' && standing.after > 0)
  })

const wanted = [
  'worry',
  'needs',
  'aim',
  'action',
  'seen',
  'help',
  'if-not',
  'person',
  'family',
  'wishes',
  'views',
] as const
export type Missing = (typeof wanted)[number] | 'better' | 'by-when' | 'who'
/**
 * What a plan should say and this one does not (Working Together 2023 and the Wales Safeguarding Procedures: outcomes, who does
 * what by when, how the child is seen, what counts as better, contingency, core group, the child's and parents' views).
 */
export const missingFrom = (pieces: readonly Piece[]): readonly Missing[] => {
  const has = (kind: Kind) => pieces.some((piece) => piece.kind === kind)
  const [worries, actions] = (['worry', 'action'] as const).map((kind) =>
    pieces.filter((piece) => piece.kind === kind),
  )
  return [
    ...wanted.filter((kind) => !has(kind)),
    ...((worries ?? []).some(({ better }) => better === '') ? (['better'] as const) : []),
    ...((actions ?? []).some(({ who, agency }) => who === '' && agency === null) ? (['who'] as const) : []),
    ...((actions ?? []).some(({ byOn }) => byOn === null) ? (['by-when'] as const) : []),
  ]
}

export type Held = { readonly kind: string; readonly day: Day | null; readonly held: boolean }
export type Review = { readonly day: Day; readonly booked: boolean }
/**
 * The next review: the day for which it is booked; else by when it must be held, 3 months after the first conference and 6
 * after a review, from the day on which it was held, rolled back to a working day (Working Together 2023, Wales Safeguarding Procedures). Null: not known.
 */
export const nextReview = (meetings: readonly Held[], today: Day, holidays: Holidays): Review | null => {
  const days = meetings.flatMap(({ kind, day, held }) => (day === null ? [] : [{ kind, day, held }]))
  const next = days
    .filter(({ day, held }) => !held && day >= today)
    .toSorted((a, b) => a.day.localeCompare(b.day))[0]
  if (next !== undefined) return next.kind === 'review' ? { day: next.day, booked: true } : null
  const last = days
    .filter(({ held, day }) => held && day <= today)
    .toSorted((a, b) => b.day.localeCompare(a.day))[0]
  if (last === undefined) return null
  const found = deadline(ruleOf(last.kind === 'review' ? 'EW-RCPC-6M' : 'EW-RCPC-3M'), last.day, holidays)
  return 'fault' in found ? null : { day: found.holdBy, booked: false }
}

export const nothing: Written = {
  words: '',
  mine: '',
  better: '',
  who: '',
  note: '',
  agency: null,
  byOn: null,
  state: null,
  stateOn: null,
}
