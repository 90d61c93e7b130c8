import { nothingKnown } from './known.ts'
import type { Known } from './known.ts'
import type { Problem, Solution } from './model.ts'
import type { Named, Network } from './network.ts'
import { pusher } from './pushing.ts'
import { stand } from './seating.ts'
import type { Seating } from './seating.ts'
import { seatingIn } from './told.ts'

/**
 * Why a family is left without a supporter.
 * - `too-few-places`: these families have nobody but these supporters, who have one place fewer than there are
 *   families. Leave out any one of the families and all the others could be served: no smaller set shows it.
 *   Where `days` stand beside a supporter, these families have only those days of theirs (one place each).
 * - `dearer`: the family could be served, and as many others as now; that would cost more.
 */
export type Reason =
  | { why: 'dearer' }
  | {
      why: 'too-few-places'
      families: readonly string[]
      supporters: readonly { id: string; places: number; days?: readonly string[] }[]
    }

/** Answers for one family; null when it has a supporter or nobody knows it. For several, see `reasonsIn`. */
export function reasonFor(problem: Problem, solution: Solution, family: string): Reason | null {
  return reasonsIn(problem, solution)(family)
}

/**
 * Answers for any family why it is left without a supporter. O(pairs) each, and once for all of them.
 *
 * Costs are laid aside: chains of moves serve as many families as can be, beginning with the solution's pairs.
 * If some arrangement that serves as many leaves this family out, take it, and all that chains from the family
 * reach: supporters (and days of theirs) without room, and the families there. Each of these families has nobody
 * outside, or a chain would go on; together they are one more than the places (Hall, *Journal of the London
 * Mathematical Society* 10 (1935) 26–30). Leave out any of them: the chain that leads to it moves everyone along
 * by one, this family included, and all are served, so no smaller set is unservable. If no such arrangement
 * leaves the family out, it is in no smallest set: serving it takes nothing from the number of others.
 * @param solution an optimum of this problem, with its prices, as `solve` returns it
 */
export function reasonsIn(problem: Problem, solution: Solution): (family: string) => Reason | null {
  const { named, seating } = seatingIn(problem, solution)
  const { familyIds } = named
  // Everyone is equally good, and nobody is a little worse: a push serves one more or marks whom it reached.
  const equal: Network = {
    ...named.network,
    cost: new Int32Array(named.network.cost.length),
    unmatched: new Int32Array(named.network.families).fill(1),
  }
  const without = new Set(solution.unmatched)
  const known = nothingKnown(equal.families)
  const push = pusher(equal, seating, 0, known)
  const alone = (): number[] =>
    [...seating.taken.entries()].flatMap(([family, pair]) => (pair < 0 ? [family] : []))
  startAgain(seating, known)
  for (const family of alone()) push(family)
  const most = copied(seating)

  return (id) => {
    if (!without.has(id)) return null
    restore(seating, most)
    startAgain(seating, known)
    const family = familyIds.indexOf(id)
    if ((seating.taken[family] ?? -1) >= 0 && !leftOut(equal, seating, family, alone(), push))
      return { why: 'dearer' }
    startAgain(seating, known)
    push(family)
    return marked(named, seating, family)
  }
}

/** Gives the family's place to somebody left out; false when that serves none of them. */
function leftOut(
  { supporter }: Network,
  seating: Seating,
  family: number,
  others: number[],
  push: (family: number) => void,
): boolean {
  stand(seating, family, supporter[seating.taken[family] ?? 0] ?? 0)
  return others.some((other) => {
    push(other)
    return (seating.taken[other] ?? -1) >= 0
  })
}

/** The set that a push which served nobody has marked with prices. */
function marked({ network, familyIds, supporterIds, days }: Named, seating: Seating, family: number): Reason {
  const { price, dayPrice, first, load, seat } = seating
  const families = [familyIds[family] ?? '']
  const supporters: { id: string; places: number; days?: string[] }[] = []
  for (const [at, id] of supporterIds.entries()) {
    const whole = (price[at] ?? 0) > 0
    const sitting = [...seat.subarray(first[at], (first[at] ?? 0) + (load[at] ?? 0))]
    const there = whole ? sitting : sitting.filter((one) => (dayPrice[one] ?? 0) > 0)
    if (!whole && there.length === 0) continue
    families.push(...there.map((one) => familyIds[one] ?? ''))
    const theirs = there.map((one) => days[network.day?.[one] ?? -1] ?? '').sort(byUnit)
    supporters.push({ id, places: there.length, ...(whole ? {} : { days: theirs }) })
  }
  return { why: 'too-few-places', families: families.sort(byUnit), supporters }
}

const byUnit = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** No prices; and nothing is known of families that others have moved. */
function startAgain({ price, dayPrice }: Seating, { pays, others }: Known): void {
  price.fill(0)
  dayPrice.fill(0)
  pays.fill(-1)
  others.fill(0)
}

type Places = Pick<Seating, 'taken' | 'load' | 'seat' | 'seatOf'>

const copied = ({ taken, load, seat, seatOf }: Places): Places => ({
  taken: taken.slice(),
  load: load.slice(),
  seat: seat.slice(),
  seatOf: seatOf.slice(),
})

function restore(seating: Seating, from: Places): void {
  seating.taken.set(from.taken)
  seating.load.set(from.load)
  seating.seat.set(from.seat)
  seating.seatOf.set(from.seatOf)
}
