import { largest } from './model.ts'
import type { Pair, Problem } from './model.ts'

/** The same sequence of whole numbers below `bound` for the same seed (a linear congruential generator). */
export function dice(seed: number): (bound: number) => number {
  let state = BigInt(seed) * 2_654_435_761n + 1n
  return (bound) => {
    state = BigInt.asUintN(64, state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n)
    return Number(state >> 33n) % bound
  }
}

export type Kind = 'ample' | 'tight' | 'uneven' | 'scarce'

/**
 * An invented problem shaped like a real one: families and supporters live in places on a plane, some need a
 * language, costs are made of distance, likeness and a little chance, and urgency makes it dear to leave
 * someone unmatched. `kind` is the supply: 1.5 × the demand, 1.05 ×, 1.05 × but in the wrong places, 0.85 ×.
 */
export function invented(families: number, supporters: number, kind: Kind, seed: number): Problem {
  const roll = dice(seed)
  const wide = Math.max(1, Math.round(Math.sqrt(supporters / 8)))
  const person = (squeezed: boolean) => ({
    x: squeezed ? Math.floor(roll(wide * 1000) ** 2 / (wide * 1000)) : roll(wide * 1000),
    y: roll(wide * 1000),
    language: roll(10) === 0 ? 1 + roll(5) : 0,
    experience: roll(6),
  })
  const places = Math.round(families * { ample: 1.5, tight: 1.05, uneven: 1.05, scarce: 0.85 }[kind])
  const there = Array.from({ length: supporters }, () => ({ ...person(kind === 'uneven'), capacity: 0 }))
  for (let place = 0; place < places; place++) {
    const lucky = there[place < supporters ? place : roll(supporters)]
    if (lucky) lucky.capacity++
  }

  const near = new Map<string, number[]>()
  const square = (x: number, y: number): string => `${Math.floor(x / 1000)},${Math.floor(y / 1000)}`
  for (const [at, supporter] of there.entries()) {
    const key = square(supporter.x, supporter.y)
    near.set(key, [...(near.get(key) ?? []), at])
  }
  const pairs: Pair[] = []
  const asking = Array.from({ length: families }, (_, at) => {
    const family = person(false)
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const who of near.get(square(family.x + dx * 1000, family.y + dy * 1000)) ?? []) {
          const supporter = there[who]
          if (!supporter || roll(20) === 0 || (family.language > 0 && family.language !== supporter.language))
            continue
          const far = Math.hypot(family.x - supporter.x, family.y - supporter.y)
          const likeness = family.experience === supporter.experience ? 0 : 200
          pairs.push({
            family: `f${at}`,
            supporter: `s${who}`,
            cost: Math.round(far / 4) + likeness + roll(50),
          })
        }
      }
    }
    return { id: `f${at}`, unmatched: 1000 + roll(20) * 250 }
  })
  return {
    families: asking,
    supporters: there.map(({ capacity }, at) => ({ id: `s${at}`, capacity })),
    pairs,
  }
}

/** A small problem with every kind of awkwardness: ties, no pairs, no room, and costs near the bound. */
export function smallProblem(seed: number): Problem {
  const roll = dice(seed)
  const bound = [2, 5, 100, largest.cost + 1][roll(4)] ?? 5
  const families = Array.from({ length: roll(7) }, (_, at) => ({ id: `f${at}`, unmatched: roll(bound) }))
  const supporters = Array.from({ length: roll(5) }, (_, at) => ({ id: `s${at}`, capacity: roll(4) }))
  const density = roll(5)
  const pairs = families.flatMap(({ id: family }) =>
    supporters.flatMap(({ id: supporter }) =>
      roll(4) < density ? [{ family, supporter, cost: roll(bound) }] : [],
    ),
  )
  return { families, supporters, pairs }
}

/** The same problem where most families have one of so many days. */
export function dated(problem: Problem, days: number, seed: number): Problem {
  const roll = dice(seed + 77)
  const families = problem.families.map((family) =>
    roll(5) === 0 ? family : { ...family, day: `day ${roll(days)}` },
  )
  return { ...problem, families }
}
