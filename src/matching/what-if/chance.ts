/**
 * Chance by key: the same key always answers the same, and one thing's chance doesn't depend on how many others there
 * are. So a changed world meets the same parents on the same days, and only the change makes the difference (common
 * random numbers; Glasserman and Yao, 1992).
 */
const fnv = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}
/** MurmurHash3's last step: spreads every bit over all. */
const spread = (hash: number): number => {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** At least 0 and below 1. */
export const chance = (...key: readonly (string | number)[]): number =>
  spread(fnv(key.join('\u0000'))) / 2 ** 32

/** How many come when `mean` come on average and none waits for another (Poisson; Knuth's product of chances). */
export const howMany = (mean: number, ...key: readonly (string | number)[]): number => {
  const floor = Math.exp(-mean)
  let product = 1
  for (let count = 0; ; count += 1) {
    product *= chance(...key, count)
    if (product <= floor) return count
  }
}

/** One of these, each as likely as its weight; undefined when all weights are 0. */
export const oneOf = <T>(
  choices: readonly { readonly key: T; readonly count: number }[],
  at: number,
): T | undefined => {
  const all = choices.reduce((sum, { count }) => sum + count, 0)
  let left = at * all
  for (const { key, count } of choices) {
    left -= count
    if (left < 0) return key
  }
  return undefined
}
