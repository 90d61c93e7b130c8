import { authority, region, kinds } from './instances.ts'
import { inTurn, laid, measured, middle, ratio, rounded, shown, type Part, type Row } from './part.ts'
import { script } from './programs.ts'

const widths = [16, 8, 8, 10, 12, 10]
const sizes = { '300 × 40': authority, '5,000 × 1,300': region }
type Way = 'fresh' | 'again'

/**
 * npm highs on the same instances as a linear program, tight and scarce; its start is not counted. Each in a fresh process;
 * the small ones once more where both have solved another of that size twenty times.
 */
export const highs: Part = (bench) => {
  const { say, turns } = bench
  say(`npm highs, median of ${turns} turns, ms`)
  say(shown(['size', 'supply', 'process', 'ours', 'highs', 'highs ÷ ours'], widths))
  const rows: Row[] = []
  const faster: Record<Way, (number | null)[]> = { fresh: [], again: [] }
  for (const [name, size] of Object.entries(sizes))
    for (const kind of bench.full ? kinds : (['tight', 'scarce'] as const))
      for (const way of size === authority ? (['fresh', 'again'] as const) : (['fresh'] as const)) {
        const file = laid(bench, 'highs', size, kind)
        const args = way === 'fresh' ? [file] : [file, laid(bench, 'before', size, kind, '', 2)]
        const runs = inTurn(bench, {
          ours: { program: script('cold-solving'), args },
          highs: { program: script('highs-solving'), args },
        })
        const row = {
          part: 'highs',
          size: name,
          kind,
          process: way,
          ours: middle(runs['ours'], ({ ms }) => ms),
          highs: middle(runs['highs'], ({ ms }) => ms),
          faster: ratio(runs['highs'], runs['ours']),
          highsMb: middle(runs['highs'], ({ kb }) => kb / 1024),
        }
        rows.push(row)
        faster[way].push(row.faster)
        say(shown([name, kind, way, row.ours, row.highs, row.faster], widths))
      }
  const least = (way: Way): number => rounded(Math.min(...measured(faster[way])))
  const ratios = { highsLeast: least('fresh'), highsAgainLeast: least('again') }
  say(
    `times faster than npm highs, at least: ${ratios.highsLeast} in fresh processes (target ≥ 60), ${ratios.highsAgainLeast} at 300 where both have solved before`,
  )
  return { rows, ratios }
}
