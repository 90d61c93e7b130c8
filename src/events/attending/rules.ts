import type { Day } from '../../calendar/model.ts'
import { least, suppressed } from '../after/rules.ts'
import type { Hall } from '../waiting/model.ts'

/** A row of figures for somebody outside; null: not said. `few`: because it is below ten, and not to keep another from being worked out. */
export type MixRow = { readonly key: string; readonly count: number | null; readonly few: boolean }
export type Counted = { readonly key: string; readonly count: number }
/**
 * Counts for somebody outside. Below ten none is said, and of the others as many are left out that not even whoever knows the
 * sum, from the published report say, can work one out. `near`: keys that, said beside another figure, would give one away.
 */
export const mixOf = (counted: readonly Counted[], near: ReadonlySet<string> = new Set()): MixRow[] => {
  const said = suppressed(
    counted.map(({ count }) => count),
    counted.flatMap(({ key }, at) => (near.has(key) ? [at] : [])),
  )
  return counted.map(({ key, count }, at) => ({ key, count: said[at] ?? null, few: count < least }))
}
export type Counts = { readonly kind: string; readonly booked: number; readonly came: number }
export type Mixes = { readonly booked: readonly MixRow[]; readonly came: readonly MixRow[] }
/** Who booked and who came, by sort. Where they lie near each other who booked is left out: both would say how many stayed away. */
export const mixesOf = (counts: readonly Counts[]): Mixes => {
  const near = counts.flatMap(({ kind, booked, came }) =>
    came >= least && booked - came < least ? [kind] : [],
  )
  return {
    booked: mixOf(
      counts.map(({ kind, booked }) => ({ key: kind, count: booked })),
      new Set(near),
    ),
    came: mixOf(counts.map(({ kind, came }) => ({ key: kind, count: came }))),
  }
}
/** For a council: its own kind alone, and that only where everybody else together is not worked out from it. */
export const councilMix = (counts: readonly Counts[]): Mixes => {
  const isOwn = ({ kind }: Counts) => kind === 'professional'
  const others = counts.filter((one) => !isOwn(one))
  const sum = (of: 'booked' | 'came') => others.reduce((all, one) => all + one[of], 0)
  const own = counts.filter(isOwn)
  const { booked, came } = mixesOf([...own, { kind: '', booked: sum('booked'), came: sum('came') }])
  return { booked: booked.slice(0, own.length), came: came.slice(0, own.length) }
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
