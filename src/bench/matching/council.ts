import { authority } from './instances.ts'
import { inTurn, middle, type Part } from './part.ts'
import { script } from './programs.ts'

/** One council's plan, proposals and reasons included, in a process that has made plans before. */
export const council: Part = (bench) => {
  const { ours } = inTurn(bench, { ours: { program: script('council-planning'), args: [] } })
  const councilMs = middle(ours, ({ ms }) => ms) ?? Number.NaN
  bench.say(
    `One council (${authority.families} × ${authority.supporters}), warm, proposals and reasons included, median of ${bench.turns} turns: ${councilMs} ms (target ≤ 5)`,
  )
  return { rows: [{ part: 'council', ...authority, ms: councilMs }], ratios: { councilMs } }
}
