import type { Day } from '../calendar/model.ts'
import type { Funnel } from '../offers/coverage/model.ts'
import type { Attendance, Miss, Outcome } from './model.ts'
import type { Days, Group, Shares } from './tally.ts'

/** Working days, and how many waited: `p50` is the day by which half had somebody; `histogram[days]` are parents, the last entry all beyond. */
export type Waiting = {
  readonly parents: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p90: number
  readonly p99: number
  readonly histogram: Days
}

/** Hundredths of their places that supporters had taken on average: `p10` a tenth had less, `histogram[percent]` are supporters. */
export type Load = {
  readonly mean: number
  readonly p10: number
  readonly p50: number
  readonly p90: number
  readonly histogram: Shares
}

/**
 * What a simulated run came to; `simulate --json` prints it as one line. Shares are left to the reader: all are counts of
 * parents (parties) unless the name says otherwise.
 *
 * - `simulated`: what was asked, the first and last day, the run-up in weeks that is not counted, the policy's version
 * - `totals`: `families`, `parties`, `supporters` and their `capacity` (places) on the last day, supporters who `began`
 *   and `left`, `supports` begun, `hours` for them at 30 each, `conferencesInTime` (of families), `stillWaiting`
 * - `coverage`: the house's own funnel (offers/coverage): `held` never possible before the conference; `inTime` of `due`;
 *   `answered` of `offered`; `accepted` of `answered`; `metBefore` (on the day of the conference at the latest) of `pastAccepted`
 * - `outcomes`: exactly one for each party, so they add up to `totals.parties`
 * - `waiting`: working days from a yes (or from a supporter's leaving) to somebody beside them; `load`: see there
 * - `misses`: why a parent who had not said no came to the conference without having met anybody
 * - `repeated`: offers made again, proposals that lapsed, parents who asked for others, supporters who said no
 * - `meetings`: of parents who had somebody: with their own supporter, with somebody who stood in, or with nobody because
 *   the supporter was ill, away or at another family's
 * - `groups`: whether the same is done for everybody
 * - `weeks`: by the week in which the council told us, the funnel; with that week's end: `waiting`, `load`, `capacity`
 * - `authorities`: by GSS code, the funnel, supporters, half and nine tenths of the waiting, misses
 */
export type Report = {
  readonly simulated: {
    readonly authorities: number
    readonly weeks: number
    readonly seed: number
    readonly supportersPer100: number
    readonly from: Day
    readonly until: Day
    readonly weeksBefore: number
    readonly policy: string
  }
  readonly totals: Readonly<
    Record<
      | 'families'
      | 'parties'
      | 'supporters'
      | 'capacity'
      | 'began'
      | 'left'
      | 'supports'
      | 'hours'
      | 'conferencesInTime'
      | 'stillWaiting',
      number
    >
  >
  readonly coverage: Funnel
  readonly outcomes: Readonly<Record<Outcome, number>>
  readonly waiting: Waiting
  readonly load: Load
  readonly misses: readonly { readonly reason: Miss; readonly parents: number }[]
  readonly repeated: Readonly<Record<'offersAgain' | 'lapsed' | 'othersAsked' | 'supportersSaidNo', number>>
  readonly meetings: Readonly<Record<Attendance, number>>
  readonly groups: readonly ({
    readonly group: Group
    readonly parties: number
    readonly offered: number
    readonly accepted: number
    readonly pastAccepted: number
    readonly metBefore: number
  } & Pick<Waiting, 'p50' | 'p90'>)[]
  readonly weeks: readonly (Funnel & {
    readonly week: number
    readonly from: Day
    readonly waiting: number
    readonly load: number
    readonly capacity: number
  })[]
  readonly authorities: readonly (Funnel & {
    readonly gss: string
    readonly region: string
    readonly families: number
    readonly supporters: number
    readonly p50: number
    readonly p90: number
    readonly misses: number
    readonly load: number
  })[]
}
