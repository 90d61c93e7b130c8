import { england, kinds, type Size } from './instances.ts'
import { inTurn, laid, measured, middle, ratio, shown, type Part, type Row } from './part.ts'
import { script } from './programs.ts'

const third: Size = { families: 25_000, supporters: 6667 }
const widths = [8, 10, 12, 10]

/** A supporter has one conference in a day: a third of England's year (all of it with --full) over 250 working days. */
export const days: Part = (bench) => {
  const { say, turns, lemon, full } = bench
  const size = full ? england : third
  say(
    `One conference in a day (${size.families} × ${size.supporters}, 250 days), median of ${turns} turns, ms`,
  )
  say(shown(['supply', 'ours', 'LEMON', '÷ LEMON'], widths))
  const rows: Row[] = []
  const against: (number | null)[] = []
  for (const kind of kinds) {
    const file = laid(bench, 'days', size, kind)
    const runs = inTurn(bench, {
      ours: { program: script('cold-solving'), args: [file, 'day'] },
      lemon: { program: lemon, args: [file, 'simplex', 'day'] },
    })
    const row = {
      part: 'days',
      kind,
      families: size.families,
      ours: middle(runs['ours'], ({ ms }) => ms),
      lemon: middle(runs['lemon'], ({ ms }) => ms),
      toLemon: ratio(runs['ours'], runs['lemon']),
      aboveMb: middle(runs['ours'], (run) => (run.above ?? run.kb) / 1024),
      total: runs['ours']?.[0]?.total ?? null,
    }
    rows.push(row)
    against.push(row.toLemon)
    say(shown([kind, row.ours, row.lemon, row.toLemon], widths))
  }
  if ('why' in lemon) {
    say(`No LEMON: ${lemon.why}.`)
    return { rows, ratios: {} }
  }
  const daysWorst = Math.max(...measured(against))
  say(`÷ LEMON with the limit of a day: worst ${daysWorst} (target ≤ 0.5)`)
  return { rows, ratios: { daysWorst } }
}
