import { z } from 'zod'
import { median } from '../turns.ts'
import { england, kinds } from './instances.ts'
import { laid, rounded, shown, type Part, type Row } from './part.ts'
import { printedBy, script, took, type Took } from './programs.ts'

const widths = [8, 10, 14, 10, 12, 14, 10]
const printed = z.object({ cold: took, open: took, warm: took, one: took, oneWorst: z.number() })

/** England's year after a few families change: exact again from the last prices, in the process that solved it. */
export const warm: Part = (bench) => {
  const { say, turns, cpu } = bench
  const of = (one: Took): number => (cpu ? one.cpu : one.ms)
  say(`England's year after a change, median of ${turns} turns, ms`)
  say(shown(['supply', 'cold', '1 in 1,000', '÷ cold', 'one family', 'worst of 40', 'laid out'], widths))
  const rows: Row[] = []
  for (const kind of kinds) {
    const file = laid(bench, 'england', england, kind)
    const runs = Array.from({ length: turns }, () => printedBy(printed, script('warm-changing'), file))
    const row = {
      part: 'warm',
      kind,
      cold: rounded(median(runs.map((run) => of(run.cold)))),
      thousandth: rounded(median(runs.map((run) => of(run.warm)))),
      toCold: rounded(median(runs.map((run) => of(run.warm) / of(run.cold)))),
      // Too short for the processor's clock.
      one: rounded(median(runs.map((run) => run.one.ms))),
      oneWorst: rounded(median(runs.map(({ oneWorst }) => oneWorst))),
      open: rounded(median(runs.map((run) => of(run.open)))),
    }
    rows.push(row)
    say(shown([kind, row.cold, row.thousandth, row.toCold, row.one, row.oneWorst, row.open], widths))
  }
  const most = (of: (row: Row) => unknown): number => Math.max(...rows.map((row) => Number(of(row))))
  const ratios = { warmWorst: most(({ toCold }) => toCold), oneFamilyMs: most(({ one }) => one) }
  say(
    `one in a thousand ÷ cold, worst: ${ratios.warmWorst} (target ≤ 0.1); one family ${ratios.oneFamilyMs} ms (≤ 10)`,
  )
  return { rows, ratios }
}
