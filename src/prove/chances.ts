/** Chance that can be played again: mulberry32, as everybody knows it. Answers numbers from 0 up to 1. */
export const chanceFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
export type Chance = ReturnType<typeof chanceFrom>
export const oneOf = <T>(chance: Chance, among: readonly T[]): T => {
  const found = among[Math.floor(chance() * among.length)]
  if (found === undefined) throw new Error('nothing to choose from')
  return found
}
