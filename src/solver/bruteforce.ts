import type { Problem } from './model.ts'

/** The smallest total by trying every assignment: the judge of the small cases in the tests. Exponential. */
export function triedAll(problem: Problem): number {
  const room = new Map(problem.supporters.map((supporter) => [supporter.id, supporter.capacity]))
  const from = (index: number): number => {
    const family = problem.families[index]
    if (!family) return 0
    let best = family.unmatched + from(index + 1)
    for (const pair of problem.pairs) {
      const places = room.get(pair.supporter) ?? 0
      if (pair.family !== family.id || places === 0) continue
      room.set(pair.supporter, places - 1)
      best = Math.min(best, pair.cost + from(index + 1))
      room.set(pair.supporter, places)
    }
    return best
  }
  return from(0)
}
