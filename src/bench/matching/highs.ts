import { authority, region, kinds } from './instances.ts'
import { inTurn, laid, measured, middle, ratio, rounded, shown, type Part, type Row } from './part.ts'
import { script } from './programs.ts'

const widths = [16, 8, 10, 12, 10]
const sizes = { '300 × 40': authority, '5,000 × 1,300': region }

/** npm highs on the same instances as a linear program, tight and scarce; its start is not counted. */
export const highs: Part = (bench) => {
  const { say, turns } = bench
  say(`npm highs, median of ${turns} turns, ms`)
  say(shown(['size', 'supply', 'ours', 'highs', 'highs ÷ ours'], widths))
  const rows: Row[] = []
  const faster: (number | null)[] = []
  for (const [name, size] of Object.entries(sizes))
    for (const kind of bench.full ? kinds : (['tight', 'scarce'] as const)) {
      const file = laid(bench, 'highs', size, kind)
      const runs = inTurn(bench, {
        ours: { program: script('cold-solving'), args: [file] },
        highs: { program: script('highs-solving'), args: [file] },
      })
      const row = {
        part: 'highs',
        size: name,
        kind,
        ours: middle(runs['ours'], ({ ms }) => ms),
        highs: middle(runs['highs'], ({ ms }) => ms),
        faster: ratio(runs['highs'], runs['ours']),
        highsMb: middle(runs['highs'], ({ kb }) => kb / 1024),
      }
      rows.push(row)
      faster.push(row.faster)
      say(shown([name, kind, row.ours, row.highs, row.faster], widths))
    }
  const highsLeast = rounded(Math.min(...measured(faster)))
  say(`times faster than npm highs, at least: ${highsLeast} (target ≥ 60)`)
  return { rows, ratios: { highsLeast } }
}
