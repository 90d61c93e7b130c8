import { england, kinds, type Size } from './instances.ts'
import { inTurn, laid, measured, middle, rounded, shown, type Part, type Row } from './part.ts'
import { median } from '../turns.ts'
import { script } from './programs.ts'

/** As many supporters for a family as in England's year. */
const small: Size = { families: 5000, supporters: 1333 }
const widths = [8, 12, 12, 10]

/** How the time grows from 5,000 to 75,000 families at equal density, both in a warm process: time ~ families ^ exponent. */
export const growth: Part = (bench) => {
  const { say, turns } = bench
  say(`Growth, warm, median of ${turns} turns, ms`)
  say(shown(['supply', '5,000', '75,000', 'exponent'], widths))
  const rows: Row[] = []
  const exponents: (number | null)[] = []
  for (const kind of kinds) {
    const files = { few: laid(bench, 'small', small, kind), many: laid(bench, 'england', england, kind) }
    const { few, many } = {
      few: inTurn(bench, { ours: { program: script('warm-solving'), args: [files.few, '5'] } })['ours'],
      many: inTurn(bench, { ours: { program: script('warm-solving'), args: [files.many, '2'] } })['ours'],
    }
    const steps = few?.map(({ ms }, turn) => Math.log((many?.[turn]?.ms ?? Number.NaN) / ms))
    const exponent = steps ? rounded(median(steps) / Math.log(england.families / small.families)) : null
    const row = {
      part: 'growth',
      kind,
      few: middle(few, ({ ms }) => ms),
      many: middle(many, ({ ms }) => ms),
      exponent,
    }
    rows.push(row)
    exponents.push(exponent)
    say(shown([kind, row.few, row.many, exponent], widths))
  }
  const growthWorst = Math.max(...measured(exponents))
  say(`exponent, worst: ${growthWorst} (target ≤ 1.2)`)
  return { rows, ratios: { growthWorst } }
}
