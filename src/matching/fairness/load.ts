import type { Load } from './queries.ts'

/** Bands of a supporter's load as a share of what they said they can; the last is over the bound. */
export const bands = ['none', 'half', 'some', 'full', 'over'] as const
export type Band = (typeof bands)[number]

const bandOf = ({ load, capacity }: Load): Band => {
  if (load > capacity) return 'over'
  if (load === 0) return 'none'
  if (load === capacity) return 'full'
  return load * 2 <= capacity ? 'half' : 'some'
}
const shareOf = ({ load, capacity }: Load): number => (capacity === 0 ? (load > 0 ? 2 : 0) : load / capacity)
const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0

export type Spread = {
  readonly supporters: number
  readonly bands: Readonly<Record<Band, number>>
  /** Shares of capacity, 1 is full: the middle one, and between which the middle half lie. */
  readonly median: number
  readonly low: number
  readonly high: number
  /** Beside more than they said they can: their capacity was lowered since. */
  readonly over: readonly Load[]
}

/**
 * How load is spread, as a share of each one's own capacity. The bound is that capacity: app.start_support takes nobody over
 * it, so whoever is over it lowered it since. Quartiles are nearest ranks.
 */
export const spreadOf = (all: readonly Load[]): Spread => {
  const sorted = all.map(shareOf).sort((a, b) => a - b)
  const counted = { none: 0, half: 0, some: 0, full: 0, over: 0 }
  for (const one of all) counted[bandOf(one)] += 1
  return {
    supporters: all.length,
    bands: counted,
    median: at(sorted, 0.5),
    low: at(sorted, 0.25),
    high: at(sorted, 0.75),
    over: all.filter((one) => bandOf(one) === 'over'),
  }
}
