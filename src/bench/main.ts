import { Refusal } from '../platform/config/refusal.ts'
import { bookings } from './bookings.ts'
import { matching } from './matching/matching.ts'
import type { Measure } from './measure.ts'
import { pages } from './pages.ts'
import { vault } from './vault.ts'

// A line of the log for each page would bury what is said, and its cost on a terminal is the terminal's.
process.env['LOG'] = 'none'
const benches: Readonly<Record<string, Measure>> = { bookings, matching, pages, vault }

const say = (line: string) => process.stdout.write(`${line}\n`)

/** `npm run bench -- NAME`: 0 when it could be measured, whatever came out; 2 when there is no such bench. */
const bench = async (name: string | undefined, given: readonly string[]): Promise<number> => {
  const measure = name === undefined ? undefined : benches[name]
  if (measure === undefined) {
    process.stderr.write(`Name one of these: ${Object.keys(benches).join(', ')}.\n`)
    return 2
  }
  say(JSON.stringify({ name, ...(await measure(say, given)) }))
  return 0
}

bench(process.argv[2], process.argv.slice(3)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    const why =
      error instanceof Refusal ? error.message : error instanceof Error ? error.stack : String(error)
    process.stderr.write(`${why}\n`)
    process.exit(1)
  },
)
