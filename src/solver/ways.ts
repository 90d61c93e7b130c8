import { auction } from './auction.ts'
import { amongMany } from './cold.ts'
import { withDays } from './days.ts'
import { finish } from './finish.ts'
import type { Problem, Solution } from './model.ts'
import { networkOf } from './network.ts'
import { solve } from './solve.ts'
import { solutionOf } from './told.ts'
import { keep } from './warm.ts'

const finished =
  (prices: (named: ReturnType<typeof networkOf>) => Int32Array) =>
  (problem: Problem): Solution => {
    const named = networkOf(problem)
    return solutionOf(named, finish(named.network, prices(named)))
  }

/** Changed without being asked for a fault: for problems that `readProblem` would let through. */
const changedTo = (kept: ReturnType<typeof keep>, changes: Parameters<typeof kept.change>[0]): void => {
  const told = kept.change(changes)
  if ('faults' in told) throw new Error(JSON.stringify(told.faults))
}

/** As solve goes where pairs are many. */
export function asMany(problem: Problem): Solution {
  const named = networkOf(problem)
  return solutionOf(named, withDays(named.network, amongMany))
}

/** Every way through the engine to the same optimum, for the tests: each must prove what it says. */
export const ways: Readonly<Record<string, (problem: Problem) => Solution>> = {
  'as solve goes': solve,
  'as solve goes where pairs are many': asMany,
  'shortest paths alone': finished(({ supporterIds }) => new Int32Array(supporterIds.length)),
  'from prices far too dear': finished(({ supporterIds }) =>
    new Int32Array(supporterIds.length).fill(2 ** 31 - 1),
  ),
  'an auction in one coarse step': finished(({ network }) => auction(network, [1000]).price),
  'an auction in steps of one': finished(({ network }) => auction(network, [1]).price),
  'an auction that is cut short': finished(({ network }) => auction(network, [60, 7], 5).price),
  'warm, all at once': (problem) => {
    const kept = keep({ families: [], supporters: [], pairs: [] })
    changedTo(kept, problem)
    return kept.solution()
  },
  'warm, the supporters with their pairs last': (problem) => {
    const kept = keep({ ...problem, supporters: [], pairs: [] })
    changedTo(kept, { supporters: problem.supporters.map((one) => ({ ...one, capacity: 0 })) })
    changedTo(kept, { pairs: problem.pairs })
    for (const supporter of problem.supporters) changedTo(kept, { supporters: [supporter] })
    return kept.solution()
  },
  'warm, one family after the other': (problem) => {
    const kept = keep({ ...problem, families: [], pairs: [] })
    for (const family of problem.families)
      changedTo(kept, {
        families: [family],
        pairs: problem.pairs.filter((pair) => pair.family === family.id),
      })
    return kept.solution()
  },
  'warm, after everything had been otherwise': (problem) => {
    const kept = keep({
      families: problem.families.map(({ id }, at) => ({ id, unmatched: at % 3 })),
      supporters: problem.supporters.map(({ id }) => ({ id, capacity: 1 })),
      pairs: problem.pairs.map((pair, at) => ({ ...pair, cost: at % 7 })),
    })
    changedTo(kept, problem)
    return kept.solution()
  },
}
