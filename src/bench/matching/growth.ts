import type { Kind } from '../../solver/trial.ts'
import { median } from '../turns.ts'
import { england, kinds, type Size } from './instances.ts'
import { inTurn, laid, middle, rounded, shown, type Bench, type Part, type Row } from './part.ts'
import { script } from './programs.ts'

/** As many supporters for a family as in England's year. */
const small: Size = { families: 5000, supporters: 1333 }
const widths = [8, 8, 12, 12, 10]

type Way = { name: string; script: string; times: readonly [few: readonly string[], many: readonly string[]] }
const ways: readonly Way[] = [
  { name: 'fresh', script: 'cold-solving', times: [[], []] },
  // In a process that has solved it before, so that the small one doesn't pay for the engine's first steps.
  { name: 'again', script: 'warm-solving', times: [['5'], ['2']] },
]

const measured = (bench: Bench, kind: Kind, { name, script: solving, times }: Way): Row => {
  const program = script(solving)
  const runs = inTurn(bench, {
    few: { program, args: [laid(bench, 'small', small, kind), ...times[0]] },
    many: { program, args: [laid(bench, 'england', england, kind), ...times[1]] },
  })
  const steps =
    runs['few']?.map(({ ms }, turn) => Math.log((runs['many']?.[turn]?.ms ?? Number.NaN) / ms)) ?? []
  return {
    part: 'growth',
    kind,
    process: name,
    few: middle(runs['few'], ({ ms }) => ms),
    many: middle(runs['many'], ({ ms }) => ms),
    exponent: rounded(median(steps) / Math.log(england.families / small.families)),
  }
}

/** How the time grows from 5,000 to 75,000 families at equal density: time ~ families ^ exponent. */
export const growth: Part = (bench) => {
  const { say, turns } = bench
  say(`Growth, in a fresh process and again in the same, median of ${turns} turns, ms`)
  say(shown(['supply', 'process', '5,000', '75,000', 'exponent'], widths))
  const rows: Row[] = []
  const worst = (way: string): number =>
    Math.max(...rows.filter((row) => row['process'] === way).map((row) => Number(row['exponent'])))
  for (const kind of kinds)
    for (const way of ways) {
      const row = measured(bench, kind, way)
      rows.push(row)
      say(shown([kind, way.name, Number(row['few']), Number(row['many']), Number(row['exponent'])], widths))
    }
  const ratios = { growthWorst: worst('fresh'), growthAgainWorst: worst('again') }
  say(
    `exponent, worst: ${ratios.growthWorst} in a fresh process (target ≤ 1.2), ${ratios.growthAgainWorst} again in the same`,
  )
  return { rows, ratios }
}
