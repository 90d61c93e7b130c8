/** Two-sided 95 %. */
const z = 1.959963984540054

export type Interval = { readonly low: number; readonly high: number }

/**
 * Wilson's interval for a share: those shares from which the one seen is less than 1.96 of its own standard errors away.
 * (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n). E. B. Wilson, JASA 22 (1927) 209–212; why this one: Brown, Cai and
 * DasGupta, Statistical Science 16 (2001) 101–133. `of` ≥ 1; shares from 0 to 1.
 */
export const wilson = (count: number, of: number): Interval => {
  const p = count / of
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

/** How many people at each value. */
export type Histogram = ReadonlyMap<number, number>
export const sizeOf = (histogram: Histogram): number => [...histogram.values()].reduce((sum, n) => sum + n, 0)

const atRank = (sorted: readonly (readonly [number, number])[], rank: number): number => {
  let seen = 0
  for (const [value, n] of sorted) {
    seen += n
    if (seen >= rank) return value
  }
  return sorted.at(-1)?.[0] ?? 0
}

/**
 * How far in from either end the interval for a median may begin: the largest r with P(B < r) ≤ 2.5 % for B the heads of
 * n fair coins; 0 when there are too few people for one. Above 1,000 the normal approximation.
 */
export const rankFor = (n: number): number => {
  if (n > 1_000) return Math.floor(n / 2 - (z * Math.sqrt(n)) / 2)
  let term = 2 ** -n
  let below = 0
  let rank = 0
  for (let heads = 0; heads <= n; heads += 1) {
    below += term
    if (below > 0.025) return rank
    rank = heads + 1
    term = (term * (n - heads)) / (heads + 1)
  }
  return rank
}

/**
 * The median and an interval for it from ranks alone, whatever the days look like: between the r-th from below and the
 * r-th from above lies the true median at least 95 times in 100. W. J. Conover, Practical Nonparametric Statistics
 * (3rd ed. 1999), section 3.2. Null where there are too few.
 */
export const medianOf = (histogram: Histogram): ({ readonly median: number } & Interval) | null => {
  const n = sizeOf(histogram)
  const rank = rankFor(n)
  if (rank === 0) return null
  const sorted = [...histogram].sort(([a], [b]) => a - b)
  const middle = (atRank(sorted, Math.ceil(n / 2)) + atRank(sorted, Math.floor(n / 2) + 1)) / 2
  return { median: middle, low: atRank(sorted, rank), high: atRank(sorted, n - rank + 1) }
}
