import type { Problem } from './model.ts'

/** The smallest total by trying every assignment: the judge of the small cases in the tests. Exponential. */
export function triedAll(problem: Problem): number {
  const room = new Map(problem.supporters.map((supporter) => [supporter.id, supporter.capacity]))
  const busy = new Set<string>()
  const from = (index: number): number => {
    const family = problem.families[index]
    if (!family) return 0
    let best = family.unmatched + from(index + 1)
    for (const pair of problem.pairs) {
      const places = room.get(pair.supporter) ?? 0
      const day = JSON.stringify([pair.supporter, family.day])
      if (pair.family !== family.id || places === 0 || busy.has(day)) continue
      room.set(pair.supporter, places - 1)
      if (family.day !== undefined) busy.add(day)
      best = Math.min(best, pair.cost + from(index + 1))
      room.set(pair.supporter, places)
      busy.delete(day)
    }
    return best
  }
  return from(0)
}
