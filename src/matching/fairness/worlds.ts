import type { Dimension, FairnessRow } from './model.ts'

/** Numbers from 0 to 1, the same each time for one seed (G. Marsaglia's xorshift of 32 bits; never for secrets). */
const numbersFrom = (seed: number): (() => number) => {
  let state = (Math.imul(seed + 1, 2_654_435_761) ^ 0x9e3779b9) | 1
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  for (let warm = 0; warm < 20; warm += 1) next()
  return next
}

/**
 * An invented world for trying whether a difference is found: `inEach` mothers and as many fathers, offered in time with these
 * chances; language, needs, interpreter and one of three councils by chance; waits of 0 to 9 days and fit by chance alike for all.
 */
export const inventedWorld = (
  seed: number,
  { inEach, mothers, fathers }: { inEach: number; mothers: number; fathers: number },
): FairnessRow[] => {
  const next = numbersFrom(seed)
  const counts = new Map<string, FairnessRow>()
  const count = (dimension: Dimension, grp: string, measure: FairnessRow['measure'], value: number) => {
    const key = `${dimension} ${grp} ${measure} ${value}`
    counts.set(key, { dimension, grp, measure, value, n: (counts.get(key)?.n ?? 0) + 1 })
  }
  for (let person = 0; person < 2 * inEach; person += 1) {
    const parent = person < inEach ? 'mother' : 'father'
    const of = {
      parent,
      language: next() < 0.75 ? 'en' : next() < 0.4 ? 'cy' : 'other',
      needs: next() < 0.25 ? 'yes' : 'no',
      interpreter: next() < 0.2 ? 'yes' : 'no',
      area: ['E09000007', 'E08000003', 'W06000015'][Math.floor(next() * 3)] ?? '',
    } as const
    const inTime = next() < (parent === 'mother' ? mothers : fathers) ? 1 : 0
    const wait = Math.floor(next() * 10)
    const fit = next() < 0.7 ? 1 : 0
    for (const [dimension, grp] of [
      ['parent', of.parent],
      ['language', of.language],
      ['needs', of.needs],
      ['interpreter', of.interpreter],
      ['area', of.area],
    ] as const) {
      count(dimension, grp, 'offer', inTime)
      count(dimension, grp, 'wait', wait)
      count(dimension, grp, 'fit', fit)
    }
  }
  return [...counts.values()]
}
