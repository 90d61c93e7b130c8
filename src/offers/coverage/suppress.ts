/** A count as it may be shown; null is withheld, because it or its complement is small. */
export type Shown = number | null

/** Fewer than this many people are not shown; none at all is. DfE's convention: 1 to 5 become "c" (domain.md 7.4). */
export const smallest = 6

export const small = (count: number): boolean => count > 0 && count < smallest

/**
 * One row of a funnel: `whole` first, then parts of it, each a part of the whole. A part is withheld when it is small or
 * when what is left of its whole is small; a small whole withholds the whole row.
 */
export const suppressRow = (
  whole: number,
  parts: readonly { of: number; count: number }[],
): { whole: Shown; parts: Shown[] } => {
  if (small(whole)) return { whole: null, parts: parts.map(() => null) }
  return {
    whole,
    parts: parts.map(({ of, count }) => (small(of) || small(count) || small(of - count) ? null : count)),
  }
}

/**
 * Rows that add up to a total which is shown as well: when exactly one is withheld in a column, the total would give it
 * away, so the next smallest that is not nought is withheld too. Columns are taken one by one.
 */
export const suppressColumns = (
  shown: readonly (readonly Shown[])[],
  counts: readonly (readonly number[])[],
): Shown[][] => {
  const result = shown.map((row) => [...row])
  const columns = shown[0]?.length ?? 0
  for (let column = 0; column < columns; column += 1) {
    const hidden = result.filter((row) => row[column] === null).length
    if (hidden !== 1) continue
    const others = result
      .map((row, index) => ({ index, value: row[column] ?? null, count: counts[index]?.[column] ?? 0 }))
      .filter(({ value, count }) => value !== null && count > 0)
      .sort((a, b) => a.count - b.count || a.index - b.index)
    const next = others[0]
    const row = next === undefined ? undefined : result[next.index]
    if (row !== undefined) row[column] = null
  }
  return result
}
