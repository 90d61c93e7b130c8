import type { Day } from '../../calendar/model.ts'
import type { Fault } from '../model.ts'
import { shownFigures, type Feedback, type Figures, type ShownFigures } from './model.ts'

/** Nobody but the keeper reads a count below this (product.md: no public attendance, not even counts under 10). */
export const least = 10

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0)
/**
 * Parts of a whole that is shown: null for what is not. Under `least` a part is hidden; then, smallest first, as many more
 * until at least two are hidden and what is hidden comes to `least` together, so that subtracting says nothing. `also`: places
 * of parts that are hidden for a reason of their own.
 */
export const suppressed = (parts: readonly number[], also: readonly number[] = []): (number | null)[] => {
  if (sum(parts) < least) return parts.map(() => null)
  const order = parts.map((_, at) => at).toSorted((a, b) => (parts[a] ?? 0) - (parts[b] ?? 0))
  const hidden = new Set([...also, ...order.filter((at) => (parts[at] ?? 0) < least)])
  const together = () => sum([...hidden].map((at) => parts[at] ?? 0))
  for (const at of order) {
    if (hidden.size === 0 || (hidden.size > 1 && together() >= least)) break
    hidden.add(at)
  }
  return parts.map((part, at) => (hidden.has(at) ? null : part))
}
const shown = (count: number): number | null => (count < least ? null : count)

/** What of an event's figures anybody may read. Of those who booked and those who came one is left out when they lie near each other. */
export const publicFigures = (of: Figures): ShownFigures => {
  const came = sum(of.kinds.map((kind) => kind.came)) + of.cameBefore
  const booked = sum(of.kinds.map((kind) => kind.booked))
  const said = sum(of.how)
  // Tickets that were deleted by their date have no kind any more: a part of the whole like the others.
  const kinds = suppressed([
    ...of.kinds.map((kind) => kind.came),
    ...(of.cameBefore > 0 ? [of.cameBefore] : []),
  ])
  return {
    places: of.places,
    came: shown(came),
    booked: Math.abs(booked - came) < least ? null : shown(booked),
    kinds: of.kinds.map(({ name }, at) => ({ name, came: kinds[at] ?? null })),
    offered: shown(of.offered),
    said: shown(said),
    how: suppressed(of.how),
    welcome: suppressed(of.welcome),
    role: suppressed(of.role),
  }
}

/**
 * What is published, after `before` was once: the answers as they were said first. Of two reports nobody works out how the one
 * answered who did so in between.
 */
export const publishedAfter = (of: Figures, before: unknown): ShownFigures => {
  const now = publicFigures(of)
  const { data } = shownFigures.safeParse(before)
  if (data === undefined || data.said === null) return now
  const { said, how, welcome, role } = data
  return { ...now, said, how, welcome, role }
}

const longest = 2_000
/** Codes: 'no-how', 'too-long'. */
export const faultsInFeedback = (of: {
  readonly how: Feedback['how'] | null
  readonly good: string
  readonly change: string
}): Fault[] => [
  ...(of.how === null ? [{ field: 'how', code: 'no-how' }] : []),
  ...(['good', 'change'] as const).flatMap((field) =>
    of[field].length > longest ? [{ field, code: 'too-long' }] : [],
  ),
]

export type DecisionDraft = {
  readonly byEn: string
  readonly byCy: string
  readonly wordsEn: string
  readonly wordsCy: string
}
const tooLong = (of: Readonly<Record<string, string>>): Fault[] =>
  Object.entries(of).flatMap(([field, text]) => (text.length > longest ? [{ field, code: 'too-long' }] : []))
export const faultsInDecision = (of: DecisionDraft): Fault[] => [
  ...(of.wordsEn + of.wordsCy === '' ? [{ field: 'wordsEn', code: 'no-decision' }] : []),
  ...tooLong(of),
]
export type ActionDraft = {
  readonly wordsEn: string
  readonly wordsCy: string
  readonly ownerEn: string
  readonly ownerCy: string
  readonly noteEn: string
  readonly noteCy: string
}
/** Who does it: in one language at least. `due` undefined: what was typed is no day. */
export const faultsInAction = (of: ActionDraft, due: Day | null | undefined): Fault[] => [
  ...(of.wordsEn + of.wordsCy === '' ? [{ field: 'wordsEn', code: 'no-action' }] : []),
  ...(of.ownerEn + of.ownerCy === '' ? [{ field: 'ownerEn', code: 'no-owner' }] : []),
  ...(['ownerEn', 'ownerCy'] as const).flatMap((field) =>
    of[field].length > 200 ? [{ field, code: 'too-long' }] : [],
  ),
  ...(due === undefined ? [{ field: 'due', code: 'no-day-given' }] : []),
  ...tooLong(of),
]
