import { largest } from './model.ts'
import type { Problem } from './model.ts'
import { slice } from './slices.ts'
import type { Slices } from './slices.ts'

/**
 * A problem in arrays, everything in the order in which it was given: the pairs by the numbers of their families
 * and supporters, the day of each family by its number (−1: none; empty when nobody has one).
 */
export type Listed = {
  familyIds: string[]
  supporterIds: string[]
  days: string[]
  dayOf: Int32Array<ArrayBuffer>
  unmatched: Int32Array<ArrayBuffer>
  capacity: Int32Array<ArrayBuffer>
  familyOf: Int32Array<ArrayBuffer>
  supporterOf: Int32Array<ArrayBuffer>
  cost: Int32Array<ArrayBuffer>
}

/**
 * Lists a problem, in slices so that others can have their turn. Null when an id is unknown or given twice or a number is none: `readProblem` says where. A pair given twice
 * is for `networkFrom` to find.
 */
export function* listing({ families, supporters, pairs }: Problem): Slices<Listed | null> {
  if (tooMany({ families, supporters, pairs })) return null
  const all = families.length + supporters.length + pairs.length
  const familyAt = new Map<string, number>()
  const dayAt = new Map<string, number>()
  const unmatched = new Int32Array(families.length)
  const dated = families.some(({ day }) => day !== undefined)
  const dayOf = new Int32Array(dated ? families.length : 0).fill(-1)
  for (const [index, { id, unmatched: alone, day }] of families.entries()) {
    if (index % slice === 0) yield index / all
    familyAt.set(id, index)
    if (!isWhole(alone, largest.cost)) return null
    unmatched[index] = alone
    if (day === undefined) continue
    if (day === '' || day.length > largest.day) return null
    const today = dayAt.get(day) ?? dayAt.size
    dayAt.set(day, today)
    dayOf[index] = today
  }
  const supporterAt = new Map<string, number>()
  const capacity = new Int32Array(supporters.length)
  for (const [index, { id, capacity: places }] of supporters.entries()) {
    if (index % slice === 0) yield (families.length + index) / all
    supporterAt.set(id, index)
    if (!isWhole(places, largest.capacity)) return null
    capacity[index] = places
  }
  if (familyAt.size < families.length || supporterAt.size < supporters.length) return null
  const familyOf = new Int32Array(pairs.length)
  const supporterOf = new Int32Array(pairs.length)
  const cost = new Int32Array(pairs.length)
  for (const [index, pair] of pairs.entries()) {
    if (index % slice === 0) yield (families.length + supporters.length + index) / all
    const family = familyAt.get(pair.family)
    const supporter = supporterAt.get(pair.supporter)
    if (family === undefined || supporter === undefined || !isWhole(pair.cost, largest.cost)) return null
    familyOf[index] = family
    supporterOf[index] = supporter
    cost[index] = pair.cost
  }
  return {
    familyIds: [...familyAt.keys()],
    supporterIds: [...supporterAt.keys()],
    days: [...dayAt.keys()],
    dayOf,
    unmatched,
    capacity,
    familyOf,
    supporterOf,
    cost,
  }
}

const isWhole = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= most

const tooMany = ({ families, supporters, pairs }: Problem): boolean =>
  families.length > largest.families || supporters.length > largest.supporters || pairs.length > largest.pairs
