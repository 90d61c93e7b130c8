import { small, suppressColumns, suppressRow, type Shown } from '../../offers/coverage/suppress.ts'
import {
  chanceOfDays,
  chanceOfShares,
  holm,
  smallestDays,
  smallestShare,
  type Shared,
} from './differences.ts'
import { medianOf, sizeOf, wilson, type Histogram, type Interval } from './intervals.ts'
import {
  compared,
  dimensions,
  type Compared,
  type Dimension,
  type FairnessRow,
  type Measure,
} from './model.ts'

/** Fewer days than these are not put into a median (domain.md 7.4: groups of ten for scores). */
export const fewestDays = 10

const only = (rows: readonly FairnessRow[], dimension: Dimension, measure: Measure) =>
  rows.filter((row) => row.dimension === dimension && row.measure === measure)
const histogramOf = (rows: readonly FairnessRow[]): Histogram => {
  const histogram = new Map<number, number>()
  for (const { value, n } of rows) histogram.set(value, (histogram.get(value) ?? 0) + n)
  return histogram
}
const shareOf = (rows: readonly FairnessRow[]): Shared => {
  const histogram = histogramOf(rows)
  return { count: histogram.get(1) ?? 0, of: sizeOf(histogram) }
}
const groupsOf = (rows: readonly FairnessRow[]): string[] => [...new Set(rows.map(({ grp }) => grp))].sort()

export type ShareCell = {
  readonly count: Shown
  readonly of: Shown
  readonly share: (Interval & { readonly at: number }) | null
}
export type DaysCell = {
  readonly of: Shown
  readonly days: (Interval & { readonly median: number }) | null
}
export type Line<Cell> = { readonly grp: string; readonly cell: Cell }

/** Withheld too is what the second quarter of a half-year would give away beside its first. */
const besideSecond = (shown: readonly Shown[], second: Shared): Shown[] =>
  shown.map((value, at) =>
    small(at === 0 ? second.of : second.count) || small(second.of - second.count) ? null : value,
  )

/** Shares of each group with their intervals, as they may be shown. */
export const shareLines = (
  rows: readonly FairnessRow[],
  second: readonly FairnessRow[],
  dimension: Dimension,
  measure: Measure,
): Line<ShareCell>[] => {
  const of = only(rows, dimension, measure)
  const groups = groupsOf(of)
  const shares = groups.map((grp) => shareOf(of.filter((row) => row.grp === grp)))
  const seconds = only(second, dimension, measure)
  const first = shares.map((share, at) => {
    const { whole, parts } = suppressRow(share.of, [share])
    const late = shareOf(seconds.filter(({ grp }) => grp === groups[at]))
    return besideSecond([whole, parts[0] ?? null], late)
  })
  const shown = suppressColumns(
    first,
    shares.map((share) => [share.of, share.count]),
  )
  return groups.map((grp, at) => {
    const [whole = null, count = null] = shown[at] ?? []
    return {
      grp,
      cell: {
        of: whole,
        count: whole === null ? null : count,
        share: whole === null || count === null ? null : { at: count / whole, ...wilson(count, whole) },
      },
    }
  })
}

/** Waiting days of each group: the median with its interval, where there are enough people to show it. */
export const daysLines = (
  rows: readonly FairnessRow[],
  second: readonly FairnessRow[],
  dimension: Dimension,
): Line<DaysCell>[] => {
  const of = only(rows, dimension, 'wait')
  const groups = groupsOf(of)
  const days = groups.map((grp) => histogramOf(of.filter((row) => row.grp === grp)))
  const seconds = only(second, dimension, 'wait')
  const first = days.map((histogram, at) => {
    const late = sizeOf(histogramOf(seconds.filter(({ grp }) => grp === groups[at])))
    return [small(sizeOf(histogram)) || small(late) ? null : sizeOf(histogram)]
  })
  const shown = suppressColumns(
    first,
    days.map((histogram) => [sizeOf(histogram)]),
  )
  return groups.map((grp, at) => {
    const size = shown[at]?.[0] ?? null
    const enough = size !== null && size >= fewestDays
    return { grp, cell: { of: size, days: enough ? medianOf(days[at] ?? new Map()) : null } }
  })
}

export type Look = {
  readonly dimension: Dimension
  readonly measure: Compared
  /** 'few': too few people to say. 'none': none that could be seen; `smallest` would have been, four times in five. */
  readonly found: 'difference' | 'none' | 'few'
  /** The group that is worst off, where there is a difference. */
  readonly worst: string | null
  /** A share from 0 to 1, or working days. */
  readonly smallest: number | null
}

type Judged = {
  dimension: Dimension
  measure: Compared
  chance: number | null
  worst: string | null
  smallest: (looks: number) => number
}
const judge = (rows: readonly FairnessRow[], dimension: Dimension, measure: Compared): Judged => {
  const of = only(rows, dimension, measure)
  const groups = groupsOf(of)
    .map((grp) => ({ grp, days: histogramOf(of.filter((row) => row.grp === grp)) }))
    .filter(({ days }) => !small(sizeOf(days)) && sizeOf(days) > 0)
  const shares = groups.map(({ days }) => ({ count: days.get(1) ?? 0, of: sizeOf(days) }))
  const worse = groups.map(({ grp, days }, at) => {
    const mean = [...days].reduce((sum, [value, n]) => sum + value * n, 0) / sizeOf(days)
    const share = shares[at]
    return { grp, at: measure === 'wait' ? -mean : (share?.count ?? 0) / (share?.of ?? 1) }
  })
  const histograms = groups.map(({ days }) => days)
  return {
    dimension,
    measure,
    chance: measure === 'wait' ? chanceOfDays(histograms) : chanceOfShares(shares),
    worst: worse.toSorted((a, b) => a.at - b.at)[0]?.grp ?? null,
    smallest: (looks) =>
      measure === 'wait' ? smallestDays(histograms, looks) : smallestShare(shares, looks),
  }
}

/**
 * Holds the groups of each way of grouping against each other, in offers, waiting and fit: up to fifteen looks, corrected
 * together by Holm's rule. Groups of one to five are left out. What it finds, and how often, `proven` (model.ts) says.
 */
export const looksAt = (rows: readonly FairnessRow[]): Look[] => {
  const judged = dimensions.flatMap((dimension) => compared.map((measure) => judge(rows, dimension, measure)))
  const taken = judged.filter(({ chance }) => chance !== null)
  const found = holm(taken.map(({ chance }) => chance ?? 1))
  const differs = new Set(taken.filter((_, at) => found[at] === true))
  return judged.map((one) => {
    const { dimension, measure } = one
    if (one.chance === null) return { dimension, measure, found: 'few', worst: null, smallest: null }
    return differs.has(one)
      ? { dimension, measure, found: 'difference', worst: one.worst, smallest: null }
      : { dimension, measure, found: 'none', worst: null, smallest: one.smallest(taken.length) }
  })
}
