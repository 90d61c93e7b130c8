import { z } from 'zod'
import { median } from '../turns.ts'
import { rounded, type Part } from './part.ts'
import { printedBy, script, took, type Took } from './programs.ts'

const printed = z.object({ pairs: z.number(), making: took, solving: took })

/** Candidates and costs from people, places and rules beside the solve that follows, in a fresh process. */
export const candidates: Part = ({ say, turns, cpu }) => {
  const of = (one: Took): number => (cpu ? one.cpu : one.ms)
  const runs = Array.from({ length: turns }, () => printedBy(printed, script('candidates-making')))
  const candidatesToSolve = rounded(median(runs.map((run) => of(run.making) / of(run.solving))))
  const row = {
    part: 'candidates',
    pairs: runs[0]?.pairs ?? 0,
    making: rounded(median(runs.map((run) => of(run.making)))),
    solving: rounded(median(runs.map((run) => of(run.solving)))),
    ratio: candidatesToSolve,
  }
  say(
    `England's year from people, places and rules: ${row.pairs} pairs and their costs in ${row.making} ms, solved in ${row.solving} ms, median of ${turns} turns: ${candidatesToSolve} (target ≤ 1)`,
  )
  return { rows: [row], ratios: { candidatesToSolve } }
}
