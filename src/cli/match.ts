import { faultIn } from '../solver/check.ts'
import { reasonsIn } from '../solver/reasons.ts'
import { solve } from '../solver/solve.ts'
import { asked } from './asked.ts'
import type { Command } from './command.ts'
import { problemIn } from './match-file.ts'
import { matchUsage, mostReasons, noFile, table } from './match-words.ts'

/**
 * `match FILE [--json] [--why]`: reads a problem (see solver/model.ts), prints the assignment with the smallest total
 * cost. Nothing is printed before the independent checker has proved it from the prices.
 * Exit code 0; 2 with one sentence when the arguments, the file or the problem are wrong.
 */
export const match: Command = {
  name: 'match',
  summary: 'Bring families and supporters of a file together at the smallest total cost',
  usage: matchUsage,
  async run(args, out) {
    const flag = { type: 'boolean', default: false } as const
    const read = asked(args, { json: flag, why: flag }, true)
    const [file, ...more] = read?.positionals ?? []
    if (read === undefined || file === undefined || more.length > 0) {
      out.complain(noFile)
      return 2
    }
    const problem = await problemIn(file)
    if (typeof problem === 'string') {
      out.complain(problem)
      return 2
    }
    const solution = solve(problem)
    const fault = faultIn(problem, solution)
    if (fault) throw new Error(`The solution isn't proved: ${fault.code} at ${fault.at}`)
    const { status, total, pairs, unmatched } = solution
    const why = read.values.why ? reasonsIn(problem, solution) : undefined
    const reasons = why && unmatched.slice(0, mostReasons).map((family) => ({ family, ...why(family) }))
    if (read.values.json) out.print(JSON.stringify({ status, total, pairs, unmatched, reasons }))
    else for (const line of table(problem, solution, why)) out.print(line)
    return 0
  },
}
