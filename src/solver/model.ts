/**
 * A family that asks for a supporter, and what it costs (a whole number, 0 or more) to leave it without.
 * A supporter has at most one family of the same `day` (any text; 1 to 40 characters); families without a day
 * clash with nobody.
 */
export type Family = { id: string; unmatched: number; day?: string }

/** A supporter, and how many families they can take on (a whole number, 0 or more). */
export type Supporter = { id: string; capacity: number }

/** A family and a supporter who may be brought together, and what that costs (a whole number, 0 or more). */
export type Pair = { family: string; supporter: string; cost: number }

export type Problem = {
  families: readonly Family[]
  supporters: readonly Supporter[]
  pairs: readonly Pair[]
}

/**
 * What one more place with this supporter would save at most: 0 unless every place is taken. `days` are the
 * days that cost something above that, because more than one family would like to have them: what the same
 * supporter once more on that day would save at most.
 */
export type Price = {
  supporter: string
  price: number
  days?: readonly { day: string; price: number }[]
}

/**
 * The cheapest assignment. `total` counts the cost of those left unmatched. Everything is in the order of the
 * ids (by code unit), so a problem given in another order has the same solution, ties included.
 * `prices` prove it: see check.ts.
 */
export type Solution = {
  status: 'optimal'
  total: number
  pairs: readonly Pair[]
  unmatched: readonly string[]
  prices: readonly Price[]
}

/**
 * The largest problem that is taken. At these bounds every sum stays below 2^53, so that ordinary numbers
 * hold it exactly: 100,000 × (2^31 − 1) < 2^48.
 */
export const largest = {
  families: 100_000,
  supporters: 100_000,
  pairs: 5_000_000,
  cost: 2_147_483_647,
  capacity: 2_147_483_647,
  day: 40,
} as const
