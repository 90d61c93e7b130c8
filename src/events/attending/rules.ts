import type { Day } from '../../calendar/model.ts'
import type { Hall } from '../waiting/model.ts'

/** Below this nobody outside is told a number. */
export const smallest = 10

export type Counted = { readonly key: string; readonly count: number }
export type Mix = {
  readonly rows: readonly { readonly key: string; readonly count: number | null }[]
  readonly all: number | null
}
/** Counts for somebody outside: below ten none is said; where one is not said the sum is not either, since it would give it away. */
export const mixOf = (counted: readonly Counted[]): Mix => {
  const rows = counted.map(({ key, count }) => ({ key, count: count < smallest ? null : count }))
  const all = counted.reduce((sum, { count }) => sum + count, 0)
  return { rows, all: rows.some(({ count }) => count === null) || all < smallest ? null : all }
}

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
