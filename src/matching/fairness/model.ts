import type { Day } from '../../calendar/model.ts'

/** By what people are compared, one thing at a time, never by two. */
export const dimensions = ['parent', 'language', 'needs', 'interpreter', 'area'] as const
export type Dimension = (typeof dimensions)[number]
/** As app.fairness counts: `value` is 0 or 1, and for `wait` working days up to 10. */
export const measures = ['offer', 'wait', 'without', 'fit', 'experience', 'gender', 'language'] as const
export type Measure = (typeof measures)[number]
/** What groups are held against each other in; the others stand in the tables to read it by. */
export const compared = ['offer', 'wait', 'fit'] as const satisfies readonly Measure[]
export type Compared = (typeof compared)[number]

export type FairnessRow = {
  readonly dimension: Dimension
  readonly grp: string
  readonly measure: Measure
  readonly value: number
  readonly n: number
}

/** Half a year, counted to its end, or to the end of its first quarter while it runs. */
export type Period = {
  readonly key: string
  readonly from: Day
  readonly until: Day
  /** The first day of the second quarter, when both are counted. */
  readonly second: Day | null
}

/** Days beyond which a wait is "10 or more". */
export const longestWait = 10

/**
 * What the test of this room found (fairness.test.ts, 400 invented worlds, the same each time): `inEach` mothers and as many
 * fathers, offers in time for `most` of one and `least` of the other, everything else by chance; how many in a hundred of these
 * worlds were found out, and how many in a hundred with no difference at all raised any alarm among all fifteen looks.
 */
export const proven = { inEach: 150, most: 80, least: 60, found: 84, falseAlarms: 5 } as const
