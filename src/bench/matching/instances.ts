import { direst } from '../../matching/costs.ts'
import { policy } from '../../matching/policy.ts'
import type { Problem } from '../../solver/model.ts'
import type { Network } from '../../solver/network.ts'
import type { Kind } from '../../solver/trial.ts'

export const kinds: readonly Kind[] = ['ample', 'tight', 'uneven', 'scarce']

/** `day[f]` is the working day of family `f`'s conference, 0 to `days` − 1. */
export type Instance = { network: Network; day: Int32Array; days: number }

export type Size = { families: number; supporters: number }
export const authority: Size = { families: 300, supporters: 40 }
export const region: Size = { families: 5000, supporters: 1300 }
/** England's year: 75,000 parties, 20,000 supporters, about 3.4 million pairs. */
export const england: Size = { families: 75_000, supporters: 20_000 }

const supply = { ample: 1.5, tight: 1.05, uneven: 1.05, scarce: 0.85 } as const
/** Supporters in a square; a family looks at nine squares. */
const neighbours = 6
/** Squares along the side of an authority. */
const side = 8
const workingDays = 250

/**
 * An instance made like the real thing, always the same for the same seed: families and supporters live in places on a
 * plane, one in ten needs one of five languages, one pair in twenty is excluded, a cost is distance, likeness of
 * experience and a little chance, and urgency makes it dear to leave someone unmatched. Some authorities recruit better than
 * others. `kind` is the supply beside the demand: 1.5 ×, 1.05 ×, 1.05 × but in the wrong places, 0.85 ×.
 * @returns arrays as `networkOf` makes them: a family's pairs the cheapest first, then by supporter; O(pairs × log of the
 * pairs of one family)
 */
export function instance({ families, supporters }: Size, kind: Kind, seed: number): Instance {
  const roll = quickDice(seed)
  const wide = Math.max(1, Math.round(Math.sqrt(supporters / neighbours)))
  const span = wide * 1000
  const there = people(supporters, span, kind === 'uneven', roll)
  const asking = people(families, span, false, roll)
  const places = placesOf(there, wide, Math.round(families * supply[kind]), roll)
  const squares = squaresOf(there, wide)
  const start = new Int32Array(families + 1)
  let keys = new Float64Array(families * 64)
  let pairs = 0
  for (let family = 0; family < families; family++) {
    const [x, y] = [asking.x[family] ?? 0, asking.y[family] ?? 0]
    const language = asking.language[family] ?? 0
    const experience = asking.experience[family] ?? 0
    const row = pairs
    for (let down = Math.floor(y / 1000) - 1; down <= Math.floor(y / 1000) + 1; down++) {
      for (let across = Math.floor(x / 1000) - 1; across <= Math.floor(x / 1000) + 1; across++) {
        if (down < 0 || across < 0 || down >= wide || across >= wide) continue
        const square = down * wide + across
        for (let at = squares.start[square] ?? 0; at < (squares.start[square + 1] ?? 0); at++) {
          const who = squares.who[at] ?? 0
          if (roll(20) === 0 || (language > 0 && language !== there.language[who])) continue
          const east = x - (there.x[who] ?? 0)
          const north = y - (there.y[who] ?? 0)
          const likeness = experience === there.experience[who] ? 0 : 200
          const cost = Math.round(Math.sqrt(east * east + north * north) / 4) + likeness + roll(50)
          if (pairs === keys.length) keys = grown(keys)
          keys[pairs++] = cost * supporters + who
        }
      }
    }
    keys.subarray(row, pairs).sort()
    start[family + 1] = pairs
  }

  const cost = new Int32Array(pairs)
  const supporter = new Int32Array(pairs)
  const degree = new Int32Array(supporters)
  for (let pair = 0; pair < pairs; pair++) {
    const key = keys[pair] ?? 0
    const paid = Math.floor(key / supporters)
    const at = key - paid * supporters
    cost[pair] = paid
    supporter[pair] = at
    degree[at] = (degree[at] ?? 0) + 1
  }
  return {
    network: {
      families,
      supporters,
      start,
      supporter,
      cost,
      unmatched: Int32Array.from({ length: families }, () => 4000 + roll(20) * 1000),
      capacity: places.map((places, at) => Math.min(places, degree[at] ?? 0)),
    },
    day: Int32Array.from({ length: families }, () => roll(workingDays)),
    days: workingDays,
  }
}

type People = { x: Int32Array; y: Int32Array; language: Int32Array; experience: Int32Array }

/** When squeezed, most live in the west. */
function people(count: number, span: number, squeezed: boolean, roll: (bound: number) => number): People {
  const all = (draw: () => number): Int32Array => Int32Array.from({ length: count }, draw)
  return {
    x: all(() => (squeezed ? Math.floor(roll(span) ** 2 / span) : roll(span))),
    y: all(() => roll(span)),
    language: all(() => (roll(10) === 0 ? 1 + roll(5) : 0)),
    experience: all(() => roll(6)),
  }
}

/** So many places, given out by chance among the supporters of authorities that recruit well (up to 1.3) and badly (0.7). */
function placesOf(
  { x, y }: People,
  wide: number,
  wanted: number,
  roll: (bound: number) => number,
): Int32Array {
  const across = Math.ceil(wide / side)
  const recruited = Int32Array.from({ length: across * across }, () => 700 + roll(601))
  const places = new Int32Array(x.length)
  const authorityOf = (at: number): number => Math.floor(at / 1000 / side)
  for (let place = x.length === 0 ? wanted : 0; place < wanted;) {
    const lucky = roll(x.length)
    const keen = recruited[authorityOf(y[lucky] ?? 0) * across + authorityOf(x[lucky] ?? 0)] ?? 0
    if (roll(1300) >= keen) continue
    places[lucky] = (places[lucky] ?? 0) + 1
    place++
  }
  return places
}

/** Who lives in each square of the plane: those of square `q` are `start[q]` up to `start[q + 1]`. */
function squaresOf({ x, y }: People, wide: number): { start: Int32Array; who: Int32Array } {
  const square = x.map((east, at) => Math.floor((y[at] ?? 0) / 1000) * wide + Math.floor(east / 1000))
  const start = new Int32Array(wide * wide + 1)
  for (const at of square) start[at + 1] = (start[at + 1] ?? 0) + 1
  for (let at = 0; at < wide * wide; at++) start[at + 1] = (start[at + 1] ?? 0) + (start[at] ?? 0)
  const next = start.slice()
  const who = new Int32Array(x.length)
  for (const [person, at] of square.entries()) {
    const place = next[at] ?? 0
    who[place] = person
    next[at] = place + 1
  }
  return { start, who }
}

function grown(keys: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(keys.length * 2 + 64)
  larger.set(keys)
  return larger
}

/** Whole numbers below `bound`, the same for the same seed (mulberry32, public domain). */
export function quickDice(seed: number): (bound: number) => number {
  let state = seed | 0
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * bound)
  }
}

/** The same as a programme weighs it (matching/policy.ts): any pairing at all is cheaper than leaving somebody without. */
export function asWeighed(given: Instance, seed: number): Instance {
  const roll = quickDice(seed)
  const unmatched = given.network.unmatched.map(
    () => policy.nobody + roll(direst(policy) - policy.nobody + 1),
  )
  return { ...given, network: { ...given.network, unmatched } }
}

/** The same as objects with ids, in the order of the arrays. */
export function problemOf({
  families,
  supporters,
  start,
  supporter,
  cost,
  unmatched,
  capacity,
}: Network): Problem {
  const id = (letter: string, at: number): string => `${letter}${String(at).padStart(5, '0')}`
  const supporterIds = Array.from({ length: supporters }, (_, at) => id('s', at))
  const familyIds = Array.from({ length: families }, (_, at) => id('f', at))
  const pairs = familyIds.flatMap((family, at) => {
    const row = []
    for (let pair = start[at] ?? 0; pair < (start[at + 1] ?? 0); pair++)
      row.push({ family, supporter: supporterIds[supporter[pair] ?? 0] ?? '', cost: cost[pair] ?? 0 })
    return row
  })
  return {
    families: familyIds.map((one, at) => ({ id: one, unmatched: unmatched[at] ?? 0 })),
    supporters: supporterIds.map((one, at) => ({ id: one, capacity: capacity[at] ?? 0 })),
    pairs,
  }
}
