/** Chance that always falls the same way: one seed, one world. Invented people are drawn with it, never secrets. */
export type Chance = {
  /** A whole number from 0 up to and without `count`. */
  below(count: number): number
  /** Both ends included. */
  between(first: number, last: number): number
  /** True in so many of a hundred. */
  happens(percent: number): boolean
  pick<T>(from: readonly T[]): T
  /** So many different ones, in the order in which they were drawn. */
  some<T>(from: readonly T[], count: number): T[]
}

/** Numbers of 32 bits by shifts and exclusive or (Marsaglia 2003). `seed` is any whole number. */
export const chanceFrom = (seed: number): Chance => {
  let state = Math.imul((seed | 0) ^ 0x2545f491, 0x9e3779b1) | 1
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
  for (let warm = 0; warm < 8; warm += 1) next()
  const below = (count: number) => Math.floor((next() / 4_294_967_296) * count)
  const pick = <T>(from: readonly T[]): T => {
    const one = from[below(from.length)]
    if (one === undefined) throw new RangeError('nothing to pick from')
    return one
  }
  return {
    below,
    between: (first, last) => first + below(last - first + 1),
    happens: (percent) => below(100) < percent,
    pick,
    some: (from, count) => {
      const left = [...from]
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(below(left.length), 1),
      ).flat()
    },
  }
}
