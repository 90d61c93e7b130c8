/**
 * The complementary error function for x ≥ 0, to about 1e-14 relative: below 2.5 the series 2/√π Σ (−1)ⁿ x²ⁿ⁺¹ / (n!(2n+1))
 * (DLMF 7.6.1), above it the continued fraction (DLMF 7.9.1), from its 60th step back.
 */
export const erfc = (x: number): number => {
  if (x < 2.5) {
    let term = x
    let sum = x
    for (let n = 1; Math.abs(term) > 1e-18 && n < 200; n += 1) {
      term *= -(x * x) / n
      sum += term / (2 * n + 1)
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * sum
  }
  let tail = x
  for (let step = 60; step >= 1; step -= 1) tail = x + step / 2 / tail
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * tail)
}

/** P(Z > z) for a standard normal Z. */
export const above = (z: number): number =>
  z >= 0 ? erfc(z / Math.SQRT2) / 2 : 1 - erfc(-z / Math.SQRT2) / 2

/** The z with P(Z > z) = p, by halving; 0 < p < 1. */
export const quantile = (p: number): number => {
  let [low, high] = [-40, 40]
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2
    if (above(middle) > p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * P(X > x) for a chi-squared X with `freedom` degrees, a whole number ≥ 1: Q(½, t) = erfc(√t), Q(1, t) = e⁻ᵗ, and
 * Q(a + 1, t) = Q(a, t) + tᵃ e⁻ᵗ / Γ(a + 1) with t = x/2 (DLMF 8.8.2).
 */
export const aboveChiSquared = (x: number, freedom: number): number => {
  if (x <= 0) return 1
  const t = x / 2
  let a = freedom % 2 === 1 ? 0.5 : 1
  let q = freedom % 2 === 1 ? erfc(Math.sqrt(t)) : Math.exp(-t)
  let step = freedom % 2 === 1 ? (2 * Math.sqrt(t) * Math.exp(-t)) / Math.sqrt(Math.PI) : t * Math.exp(-t)
  for (; a < freedom / 2; a += 1) {
    q += step
    step *= t / (a + 1)
  }
  return q
}
