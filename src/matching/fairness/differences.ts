import { aboveChiSquared, quantile } from './chance.ts'
import { sizeOf, type Histogram } from './intervals.ts'

/** Together at most one false alarm in twenty looks. */
export const alarm = 0.05
/** How often a difference of the stated size is seen. */
export const seen = 0.8

export type Shared = { readonly count: number; readonly of: number }
const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0)

/**
 * Could groups of which so many out of so many did be one and the same by chance? Pearson's chi-squared, groups − 1 degrees.
 * Null where it can't be told: fewer than two groups, or one in which fewer than five would be expected on either side
 * (W. G. Cochran, Biometrics 10 (1954) 417–451). All or none of everybody: 1.
 */
export const chanceOfShares = (groups: readonly Shared[]): number | null => {
  const [count, of] = [sum(groups.map((one) => one.count)), sum(groups.map((one) => one.of))]
  if (groups.length < 2) return null
  const p = count / of
  if (count === 0 || count === of) return 1
  if (groups.some((one) => one.of * Math.min(p, 1 - p) < 5)) return null
  const statistic = sum(groups.map((one) => (one.count - one.of * p) ** 2 / (one.of * p * (1 - p))))
  return aboveChiSquared(statistic, groups.length - 1)
}

/**
 * The same for days: do some groups wait longer? Kruskal and Wallis's test on ranks, ties counted in the middle and corrected
 * for (JASA 47 (1952) 583–621). Null for fewer than two groups or a group of fewer than five; everybody equal: 1.
 */
export const chanceOfDays = (groups: readonly Histogram[]): number | null => {
  const sizes = groups.map(sizeOf)
  if (groups.length < 2 || sizes.some((size) => size < 5)) return null
  const n = sum(sizes)
  const values = [...new Set(groups.flatMap((one) => [...one.keys()]))].sort((a, b) => a - b)
  const ranks = groups.map(() => 0)
  let before = 0
  let ties = 0
  for (const value of values) {
    const tied = sum(groups.map((one) => one.get(value) ?? 0))
    const rank = before + (tied + 1) / 2
    for (const [at, one] of groups.entries()) ranks[at] = (ranks[at] ?? 0) + rank * (one.get(value) ?? 0)
    ties += tied ** 3 - tied
    before += tied
  }
  const correction = 1 - ties / (n ** 3 - n)
  if (correction <= 0) return 1
  const between = sum(ranks.map((rank, at) => rank ** 2 / (sizes[at] ?? 1)))
  return aboveChiSquared(((12 / (n * (n + 1))) * between - 3 * (n + 1)) / correction, groups.length - 1)
}

/**
 * Which of these looks found something, so that all together raise a false alarm at most once in twenty: the smallest chance
 * is held against 5 % over all of them, the next against 5 % over one fewer, and so on until one fails. S. Holm,
 * Scandinavian Journal of Statistics 6 (1979) 65–70.
 */
export const holm = (chances: readonly number[]): boolean[] => {
  const order = chances.map((chance, at) => ({ chance, at })).sort((a, b) => a.chance - b.chance)
  const found = chances.map(() => false)
  for (const [step, { chance, at }] of order.entries()) {
    if (chance > alarm / (chances.length - step)) break
    found[at] = true
  }
  return found
}

/** How many standard errors a difference must have to be seen four times in five, when `looks` are taken. */
const errorsFor = (looks: number): number => quantile(alarm / (2 * looks)) + quantile(1 - seen)
const spreadOf = (sizes: readonly number[]): number => {
  const least = Math.min(...sizes)
  return Math.sqrt(1 / least + 1 / Math.max(1, sum(sizes) - least))
}

/**
 * The smallest difference in a share, from 0 to 1, between the smallest group and all others that would be seen four times
 * in five: (z(α/2m) + z(0.8)) √(p(1−p)(1/n₁ + 1/n₂)), the usual formula for two shares (J. L. Fleiss, Statistical Methods
 * for Rates and Proportions, chapter 4), α = 5 %, m looks.
 */
export const smallestShare = (groups: readonly Shared[], looks: number): number => {
  const p = sum(groups.map((one) => one.count)) / sum(groups.map((one) => one.of))
  return Math.min(1, errorsFor(looks) * Math.sqrt(p * (1 - p)) * spreadOf(groups.map((one) => one.of)))
}

/** The same in days; ranks need √(π/3) times what means would (E. L. Lehmann, Nonparametrics, chapter 2). */
export const smallestDays = (groups: readonly Histogram[], looks: number): number => {
  const all = groups.flatMap((one) => [...one])
  const n = sum(all.map(([, times]) => times))
  const mean = sum(all.map(([value, times]) => value * times)) / n
  const variance = sum(all.map(([value, times]) => times * (value - mean) ** 2)) / Math.max(1, n - 1)
  return errorsFor(looks) * Math.sqrt(variance) * spreadOf(groups.map(sizeOf)) * Math.sqrt(Math.PI / 3)
}
