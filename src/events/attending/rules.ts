import type { Day } from '../../calendar/model.ts'
import type { Hall } from '../waiting/model.ts'

/** Below this nobody outside is told a number. */
export const smallest = 10

/** `near`: said beside another number, it would say one below ten. */
export type Counted = { readonly key: string; readonly count: number; readonly near?: boolean }
export type Mix = {
  readonly rows: readonly { readonly key: string; readonly count: number | null; readonly near?: true }[]
  readonly all: number | null
}
/** Counts for somebody outside: below ten none is said; where one is not said the sum is not either, since it would give it away. */
export const mixOf = (counted: readonly Counted[]): Mix => {
  const rows = counted.map(({ key, count, near = false }) => {
    if (count < smallest) return { key, count: null }
    return near ? { key, count: null, near: true as const } : { key, count }
  })
  const all = counted.reduce((sum, { count }) => sum + count, 0)
  return { rows, all: rows.some(({ count }) => count === null) || all < smallest ? null : all }
}
/** Who booked and who came, by sort. Where they lie near each other who booked is left out: both would say how many stayed away. */
export const mixesOf = (
  counts: readonly { readonly kind: string; readonly booked: number; readonly came: number }[],
): { readonly booked: Mix; readonly came: Mix } => ({
  booked: mixOf(
    counts.map(({ kind, booked, came }) => ({
      key: kind,
      count: booked,
      near: came >= smallest && booked - came < smallest,
    })),
  ),
  came: mixOf(counts.map(({ kind, came }) => ({ key: kind, count: came }))),
})

type Of = {
  readonly places: number
  readonly reserve: number
  readonly reserve_opens_on: Day | null
}
type Kind = { readonly id: string; readonly family: boolean; readonly most: number | null }
/** The hall as the waiting list sees it on this day. */
export const hallOf = (
  { places, reserve, reserve_opens_on: opens }: Of,
  kinds: readonly Kind[],
  today: Day,
): Hall => ({
  places,
  reserve: opens !== null && today >= opens ? 0 : reserve,
  kinds: kinds.map(({ id, family, most }) => ({ id, family, most })),
})
