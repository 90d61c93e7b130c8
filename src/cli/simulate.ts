import { policy } from '../matching/policy.ts'
import { mostWeeks } from '../simulation/days.ts'
import { places } from '../simulation/places.ts'
import { playInThreads } from '../simulation/threads.ts'
import { volumes } from '../simulation/volumes.ts'
import { asked } from './asked.ts'
import type { Command } from './command.ts'
import { simulateUsage, table } from './simulate-words.ts'

const options = {
  authorities: { type: 'string', default: String(places.length) },
  weeks: { type: 'string', default: '52' },
  seed: { type: 'string', default: '1' },
  supporters: { type: 'string', default: String(volumes.supportersPer100) },
  json: { type: 'boolean', default: false },
} as const

const largestSeed = 2_147_483_647
const mostSupporters = 100

/** A whole number from `first` to `last`, or the sentence that says what to give. */
const whole = (name: string, text: string, first: number, last: number): number | string =>
  /^\d{1,10}$/.test(text) && Number(text) >= first && Number(text) <= last
    ? Number(text)
    : `--${name} is "${text}": give a whole number from ${first} to ${last}.`

/** How far it is, on the standard error: one line that counts on a terminal, a line for each tenth elsewhere. */
const meter = () => {
  const { isTTY } = process.stderr
  let said = 0
  return (done: number, all: number): void => {
    const percent = Math.round((100 * done) / all)
    if (percent < said + (isTTY ? 1 : 10)) return
    said = percent
    process.stderr.write(isTTY ? `\r${percent} %${percent === 100 ? '\n' : ''}` : `${percent} % played\n`)
  }
}

/**
 * `simulate [--authorities N] [--weeks N] [--seed N] [--supporters N] [--json]`: plays the authorities of England and
 * Wales week by week through the real rules and the real engine. Same options, same report (simulation/report.ts); no
 * database. Exit code 0; 2 with one sentence when an option is wrong.
 */
export const simulate: Command = {
  name: 'simulate',
  summary: 'Play an invented year of England and Wales through the real rules',
  usage: simulateUsage,
  run: async (args, out) => {
    const values = asked(args, options)?.values
    if (values === undefined) {
      out.complain('simulate takes --authorities, --weeks, --seed, --supporters and --json: --help says how.')
      return 2
    }
    const count = whole('authorities', values.authorities, 1, places.length)
    const weeks = whole('weeks', values.weeks, 1, mostWeeks)
    const seed = whole('seed', values.seed, 0, largestSeed)
    const per100 = whole('supporters', values.supporters, 0, mostSupporters)
    for (const read of [count, weeks, seed, per100])
      if (typeof read === 'string') return (out.complain(read), 2)
    const report = await playInThreads(
      places.slice(0, Number(count)),
      { seed: Number(seed), weeks: Number(weeks), per100: Number(per100), policy },
      { progress: meter() },
    )
    if (values.json) out.print(JSON.stringify(report))
    else for (const line of table(report)) out.print(line)
    return 0
  },
}
