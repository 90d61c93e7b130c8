import { addDays } from '../calendar/days.ts'
import type { Funnel } from '../offers/coverage/model.ts'
import { addFunnels, noFunnel } from '../offers/coverage/rules.ts'
import { recordOf } from './counts.ts'
import { firstDay } from './days.ts'
import { attendances, misses, outcomes, type Settings } from './model.ts'
import type { Load, Report, Waiting } from './report.ts'
import { groups, type Days, type Group, type Shares, type Tally } from './tally.ts'
import { assumed, volumes } from './volumes.ts'

const total = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0)
const added = (lists: readonly (readonly number[])[]): number[] =>
  lists.reduce<number[]>((sums, list) => list.map((one, index) => one + (sums[index] ?? 0)), [])

/** The index by which that share of all has come; 0 where there is nobody. */
const quantile = (histogram: readonly number[], share: number): number => {
  const enough = total(histogram) * share
  let sum = 0
  for (const [index, one] of histogram.entries()) {
    sum += one
    if (sum >= enough) return index
  }
  return 0
}

const waitingOf = (histogram: Days): Waiting => ({
  parents: total(histogram),
  p25: quantile(histogram, 0.25),
  p50: quantile(histogram, 0.5),
  p75: quantile(histogram, 0.75),
  p90: quantile(histogram, 0.9),
  p99: quantile(histogram, 0.99),
  histogram,
})

const meanOf = (histogram: readonly number[]): number => {
  const all = total(histogram)
  const sum = total(histogram.map((one, index) => one * index))
  return all === 0 ? 0 : Math.round((10 * sum) / all) / 10
}

const loadOf = (histogram: Shares): Load => ({
  mean: meanOf(histogram),
  p10: quantile(histogram, 0.1),
  p50: quantile(histogram, 0.5),
  p90: quantile(histogram, 0.9),
  histogram,
})

const sumOf = (tallies: readonly Tally[], of: (tally: Tally) => number): number => total(tallies.map(of))

/** Puts together what every authority came to, in the order in which they are given. */
export const reportOf = (tallies: readonly Tally[], settings: Settings): Report => {
  const funnel = (of: readonly Tally[]): Funnel =>
    of.flatMap(({ funnels }) => funnels).reduce(addFunnels, noFunnel)
  const weekly = (index: number) => tallies.flatMap(({ weeks }) => weeks[index] ?? [])
  const inWeeks = (of: (week: Tally['weeks'][number]) => number): number =>
    total(tallies.flatMap(({ weeks }) => weeks.map(of)))
  const coverage = funnel(tallies)
  const supports = sumOf(tallies, (one) => one.supports)
  return {
    simulated: {
      authorities: tallies.length,
      weeks: settings.weeks,
      seed: settings.seed,
      supportersPer100: settings.per100,
      from: firstDay,
      until: addDays(firstDay, settings.weeks * 7 - 1),
      weeksBefore: assumed.weeksBefore,
      policy: settings.policy.version,
    },
    totals: {
      families: sumOf(tallies, (one) => one.families),
      parties: coverage.parents,
      supporters: sumOf(tallies, (one) => one.supporters),
      capacity: sumOf(tallies, (one) => one.capacity),
      began: sumOf(tallies, (one) => one.began),
      left: sumOf(tallies, (one) => one.left),
      supports,
      hours: supports * volumes.hours,
      conferencesInTime: sumOf(tallies, (one) => one.conferencesInTime),
      stillWaiting: sumOf(tallies, (one) => one.stillWaiting),
    },
    coverage,
    outcomes: recordOf(outcomes, (outcome) => sumOf(tallies, (one) => one.outcomes[outcome])),
    waiting: waitingOf(added(tallies.map(({ waited }) => waited))),
    load: loadOf(added(tallies.map(({ shares }) => shares))),
    misses: misses.map((reason) => ({ reason, parents: sumOf(tallies, (one) => one.misses[reason]) })),
    repeated: {
      offersAgain: inWeeks((week) => week.offersAgain),
      lapsed: inWeeks((week) => week.lapsed),
      othersAsked: inWeeks((week) => week.othersAsked),
      supportersSaidNo: inWeeks((week) => week.supportersSaidNo),
    },
    meetings: recordOf(attendances, (how) => inWeeks((week) => week.attended[how])),
    groups: groups.map((group) => {
      const of = (count: (one: Tally['groups'][Group]) => number) =>
        sumOf(tallies, (one) => count(one.groups[group]))
      const { p50, p90 } = waitingOf(added(tallies.map((one) => one.groups[group].waited)))
      return {
        group,
        parties: of((one) => one.parties),
        offered: of((one) => one.offered),
        accepted: of((one) => one.accepted),
        pastAccepted: of((one) => one.pastAccepted),
        metBefore: of((one) => one.metBefore),
        p50,
        p90,
      }
    }),
    weeks: Array.from({ length: settings.weeks }, (_, index) => ({
      week: index + 1,
      from: addDays(firstDay, index * 7),
      ...tallies.reduce((sum, { funnels }) => addFunnels(sum, funnels[index] ?? noFunnel), noFunnel),
      waiting: total(weekly(index).map(({ waiting }) => waiting)),
      load: total(weekly(index).map(({ load }) => load)),
      capacity: total(weekly(index).map(({ capacity }) => capacity)),
    })),
    authorities: tallies.map((one) => ({
      gss: one.place.gss,
      region: one.place.region,
      families: one.families,
      supporters: one.supporters,
      ...funnel([one]),
      p50: quantile(one.waited, 0.5),
      p90: quantile(one.waited, 0.9),
      misses: total(Object.values(one.misses)),
      load: meanOf(one.shares),
    })),
  }
}
