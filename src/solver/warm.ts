import { changing } from './changing.ts'
import type { Row } from './changing.ts'
import { faultsOf } from './changes.ts'
import type { Changes } from './changes.ts'
import { largest } from './model.ts'
import type { Problem, Solution } from './model.ts'
import { namesOf } from './names.ts'
import { networkOf } from './network.ts'
import type { Open } from './open.ts'
import type { Fault } from './reading.ts'
import { solveNetwork } from './solve.ts'
import { solutionIn } from './told.ts'

/** What came of a change: the total, and each family who has somebody else now (null: nobody), by id. */
export type Moved = { total: number; moves: { family: string; supporter: string | null }[] }

export type Kept = {
  /** Makes the changes and solves again, exactly; or says what is wrong with them and changes nothing. */
  change: (changes: Changes) => Moved | { faults: Fault[] }
  /** The whole solution, with the prices that prove it, as `solve` would give it (of equal ones perhaps another). */
  solution: () => Solution
}

/**
 * Keeps an optimum, so that a few families, supporters or pairs can be added, changed or left out, and all is
 * exact again from the last prices: only those who were touched look again, along shortest paths from both
 * sides. Time: that of the searches, and O(families) to compare; now and then O(pairs) to make room.
 * The same changes in the same order give the same solutions.
 */
export function keep(problem: Problem): Kept {
  const named = networkOf(problem)
  const families = namesOf(named.familyIds)
  const supporters = namesOf(named.supporterIds)
  const days = namesOf(named.days)
  const { network } = named
  const day = network.day ?? new Int32Array(network.families).fill(-1)
  const capacity = new Map(problem.supporters.map((one) => [one.id, one.capacity]))
  const places = Int32Array.from(named.supporterIds, (id) => capacity.get(id) ?? 0)
  const kept = changing({ ...network, day }, solveNetwork(network), places)

  const pairsOf = (family: number): Map<number, number> => {
    const { start, end, supporter, cost } = kept.now().network
    const pairs = new Map<number, number>()
    for (let pair = start[family] ?? 0; pair < (end[family] ?? 0); pair++)
      pairs.set(supporter[pair] ?? 0, cost[pair] ?? 0)
    return pairs
  }
  const whoIsWhere = (): Int32Array => {
    const { network: now, seating } = kept.now()
    return seating.taken.map((pair) => (pair < 0 ? -1 : (now.supporter[pair] ?? -1)))
  }

  const make = ({
    families: coming = [],
    supporters: helping = [],
    pairs = [],
    without = {},
  }: Changes): void => {
    const rows = new Map<number, { pairs: Map<number, number>; unmatched: number; day: number }>()
    const rowOf = (family: number) => {
      const { unmatched, day: dayOf } = kept.now().network
      const row = rows.get(family) ?? {
        pairs: pairsOf(family),
        unmatched: unmatched[family] ?? 0,
        day: dayOf?.[family] ?? -1,
      }
      rows.set(family, row)
      return row
    }
    for (const id of without.supporters ?? []) {
      const at = supporters.at(id) ?? -1
      const { columns, network: now } = kept.now()
      for (let entry = columns.start[at] ?? 0; entry < (columns.end[at] ?? 0); entry++) {
        const family = columns.family[entry] ?? 0
        const pair = columns.pair[entry] ?? 0
        if (pair >= (now.start[family] ?? 0) && pair < (now.end[family] ?? 0)) rowOf(family).pairs.delete(at)
      }
      kept.setPlaces(at, 0)
    }
    for (const { family, supporter } of without.pairs ?? [])
      rowOf(families.at(family) ?? -1).pairs.delete(supporters.at(supporter) ?? -1)
    for (const id of without.families ?? []) {
      rows.set(families.at(id) ?? -1, { pairs: new Map(), unmatched: 0, day: -1 })
    }
    for (const id of new Set(without.families)) families.drop(id)
    for (const id of new Set(without.supporters)) supporters.drop(id)

    const numbers = coming.map(({ id }) => families.add(id))
    const theirs = helping.map(({ id }) => supporters.add(id))
    const { network: now } = kept.now()
    if (families.size() > now.families || supporters.size() > now.supporters)
      kept.grow({
        families: families.size() - now.families + Math.ceil(now.families / 8) + 100,
        supporters: supporters.size() - now.supporters + Math.ceil(now.supporters / 8) + 100,
      })
    for (const [index, { unmatched, day: today }] of coming.entries()) {
      const row = rowOf(numbers[index] ?? -1)
      row.unmatched = unmatched
      row.day = today === undefined ? -1 : days.add(today)
    }
    for (const [index, one] of helping.entries()) kept.setPlaces(theirs[index] ?? -1, one.capacity)
    for (const { family, supporter, cost } of pairs)
      rowOf(families.at(family) ?? -1).pairs.set(supporters.at(supporter) ?? -1, cost)
    for (const [family, row] of rows) kept.setFamily(family, rowFrom(row))
  }

  return {
    change(changes) {
      const faults = faultsOf(changes, {
        family: (id) => families.at(id) !== undefined,
        supporter: (id) => supporters.at(id) !== undefined,
      })
      if (faults.length > 0) return { faults }
      const before = whoIsWhere()
      const gone = new Set((changes.without?.families ?? []).map((id) => families.at(id)))
      const goneSupporters = new Set((changes.without?.supporters ?? []).map((id) => supporters.at(id)))
      make(changes)
      kept.settle()
      const after = whoIsWhere()
      const moves: Moved['moves'] = []
      for (const [family, at] of after.entries()) {
        const had = gone.has(family) ? -1 : (before[family] ?? -1)
        const left = goneSupporters.has(had)
        const id = families.id(family)
        if ((at !== had || left) && id !== undefined)
          moves.push({ family: id, supporter: supporters.id(at) ?? null })
      }
      moves.sort((one, other) => (one.family < other.family ? -1 : 1))
      return { total: totalOf(kept.now()), moves }
    },
    solution() {
      const { network: now, seating } = kept.now()
      return solutionIn(now, seating, families.inOrder(), supporters.inOrder(), days.id)
    },
  }
}

function totalOf({ network, seating }: Open): number {
  let total = 0
  for (const [family, pair] of seating.taken.entries())
    total += (pair < 0 ? network.unmatched[family] : network.cost[pair]) ?? 0
  return total
}

/** A pair as one number: at these bounds below 2^53. */
const shift = 2 * largest.supporters

function rowFrom({
  pairs,
  unmatched,
  day,
}: {
  pairs: Map<number, number>
  unmatched: number
  day: number
}): Row {
  const keys = Float64Array.from(pairs, ([at, cost]) => cost * shift + at).sort()
  return {
    unmatched,
    day,
    supporters: Int32Array.from(keys, (key) => key % shift),
    costs: Int32Array.from(keys, (key) => Math.floor(key / shift)),
  }
}
