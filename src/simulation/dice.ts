const mixed = (number: number): number => {
  let at = number
  at = Math.imul(at ^ (at >>> 16), 0x85ebca6b)
  at = Math.imul(at ^ (at >>> 13), 0xc2b2ae35)
  return at ^ (at >>> 16)
}

const hashed = (names: readonly (string | number)[], start: number): number => {
  let at = start
  const text = names.join('/')
  for (let index = 0; index < text.length; index += 1) at = mixed(at ^ text.charCodeAt(index)) + 0x9e3779b9
  return at | 0
}

export type Dice = {
  /** 0 or more, below 1. */
  readonly share: () => number
  readonly chance: (share: number) => boolean
  /** A whole number from 0 up to `count` − 1. */
  readonly below: (count: number) => number
  /** From `first` to `last`, both included. */
  readonly between: (first: number, last: number) => number
  readonly pick: <T>(list: readonly T[]) => T | undefined
  /** One of the values, each as often as its weight says. */
  readonly weighted: <T>(list: readonly (readonly [T, number])[]) => T | undefined
}

/**
 * Dice of their own for whatever is named, always the same for the same names: what one authority, family or supporter
 * throws changes nothing of what another does. MurmurHash3's last step (Appleby) over a counter, under a key of 64 bits.
 */
export const diceFor = (...names: readonly (string | number)[]): Dice => {
  const key = hashed(names, 0x2545f491)
  let at = hashed(names, 0x1b873593)
  const share = (): number => {
    at = (at + 0x9e3779b9) | 0
    return (mixed(mixed(at) ^ key) >>> 0) / 4_294_967_296
  }
  const below = (count: number): number => Math.floor(share() * count)
  return {
    share,
    chance: (of) => share() < of,
    below,
    between: (first, last) => first + below(last - first + 1),
    pick: (list) => list[below(list.length)],
    weighted: (list) => {
      let left = share() * list.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of list) {
        left -= weight
        if (left < 0) return value
      }
      return list.at(-1)?.[0]
    },
  }
}

/** One throw for whatever is named: 0 or more, below 1. */
export const rollOf = (...names: readonly (string | number)[]): number => diceFor(...names).share()
