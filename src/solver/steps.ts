import { endsOf } from './network.ts'
import type { Network } from './network.ts'

/** Each round's step is this part of the one before. */
const ratio = 4

/**
 * The steps of an auction, from coarse to fine. The last is a quarter of what lies, as a rule, between one choice of a
 * family and the next: then about nine in ten have what is cheapest for them, and finer steps would cost more than the
 * searches for the others. The first is coarse enough that the dearest price is a few dozen steps. At least four, unless
 * costs lie so close together that there is nothing between. O(families)
 */
export function stepsFor(network: Network): number[] {
  const { usual, dearest } = sampled(network)
  const steps: number[] = []
  for (let step = Math.max(1, usual / 4); steps.length < 4 || step < dearest / 60; step *= ratio)
    steps.unshift(Math.round(step))
  return steps
}

/**
 * What a place is worth where families outnumber the places: as many would give more, each for whoever is cheapest for it
 * and rather than have nobody, as there are places. 0 where there are places for all. O(families × log families)
 */
export function worthOfAPlace({ families, start, cost, unmatched, capacity }: Network): number {
  const places = capacity.reduce((sum, one) => sum + one, 0)
  if (places >= families) return 0
  const worth = unmatched.map((alone, family) => {
    const first = start[family] ?? 0
    return first < (start[family + 1] ?? 0) ? alone - (cost[first] ?? 0) : 0
  })
  return Math.max(0, worth.sort()[families - places - 1] ?? 0)
}

/**
 * Of some thousands of families: the mean of what lies between a choice and the next, among the first nine, and the most
 * that it costs to leave one without.
 */
function sampled(network: Network): { usual: number; dearest: number } {
  const { families, start, cost, unmatched } = network
  const ends = endsOf(network)
  const every = Math.ceil(families / 4096)
  let sum = 0
  let counted = 0
  let dearest = 0
  for (let family = 0; family < families; family += every) {
    dearest = Math.max(dearest, unmatched[family] ?? 0)
    const from = start[family] ?? 0
    const last = Math.min((ends[family] ?? 0) - 1, from + 8)
    if (last <= from) continue
    sum += ((cost[last] ?? 0) - (cost[from] ?? 0)) / (last - from)
    counted++
  }
  return { usual: sum / Math.max(counted, 1), dearest }
}
