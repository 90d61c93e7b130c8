import { readFile } from 'node:fs/promises'
import { confirmColumns, startEntering, takeIn } from '../conferences/lists/actions.ts'
import { enterSome } from '../conferences/lists/entering.ts'
import { judgeSome } from '../conferences/lists/judging.ts'
import { largestFile } from '../conferences/lists/model.ts'
import { reportOf, type Became } from '../conferences/lists/report.ts'
import { sayFault } from '../conferences/lists/words-faults.ts'
import { asked } from './asked.ts'
import type { Command, Out } from './command.ts'
import type { Door } from './door.ts'

const usage = `import conferences FILE --authority GSS [--json] [--dry-run]

  FILE         a council's list as CSV, in any order and heading
  --authority  the council that it comes from: a GSS code, E06000001 or W06000015
  --dry-run    says what the list would do and changes nothing
  --json       one JSON object: list, rows (each with rows, reference, kind, day, verdict, faults, changes), counts

Conferences that can't be read wait on the page /lists with the reason; what is asked waits there too.`

const options = {
  authority: { type: 'string' },
  json: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const

type Done = { readonly list: string; readonly again: boolean; readonly became: readonly Became[] }

/** Carries the answer out of a transaction that is to be undone. */
class Undone extends Error {
  readonly done: Done
  constructor(done: Done) {
    super('undone')
    this.done = done
  }
}

type File = { gss: string; bytes: Uint8Array }

const dryRun = async (door: Door, file: File): Promise<Done | string> => {
  try {
    return await door.work(async (tx, actor) => {
      const taken = await takeIn(tx, actor, file)
      if (!('list' in taken)) return complaintOf(taken)
      while ((await judgeSome(tx, actor, taken.list)) > 0) continue
      throw new Undone({ ...taken, became: await reportOf(tx, taken.list) })
    })
  } catch (error) {
    if (error instanceof Undone) return error.done
    throw error
  }
}

const enterAll = async (door: Door, file: File): Promise<Done | string> => {
  const taken = await door.work((tx, actor) => takeIn(tx, actor, file))
  if (!('list' in taken)) return complaintOf(taken)
  const { list } = taken
  while ((await door.work((tx, actor) => judgeSome(tx, actor, list))) > 0) continue
  if (!taken.again) {
    await door.work((tx, actor) => confirmColumns(tx, actor, list))
    await door.work((tx, actor) => startEntering(tx, actor, list))
    while ((await door.work((tx, actor) => enterSome(tx, actor, list, actor.language))) > 0) continue
  }
  return { ...taken, became: await door.work((tx) => reportOf(tx, list)) }
}

const complaintOf = (taken: { faults: readonly { code: string }[] } | { headings: unknown }): string =>
  'faults' in taken
    ? taken.faults.map((fault) => sayFault(fault, 'en')).join(' ')
    : 'The headings for the reference, the kind of conference and its date were not recognised: bring the file in on the page /lists once, and they are remembered.'

const countsOf = (became: readonly Became[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(became, ({ verdict }) => verdict)].map(([verdict, all]) => [verdict, all.length]),
  )

const sayOne = ({ rows, reference, kind, day, verdict, faults, changes }: Became): string => {
  const where = rows.length === 0 ? 'not in the file' : `row ${rows.join(', ')}`
  const why = [
    ...faults.map((fault) => sayFault(fault, 'en')),
    ...changes.map(({ field, before, after }) => `${field}: ${before ?? 'none'} to ${after ?? 'none'}`),
  ]
  return `${[where, reference, kind ?? '', day ?? ''].filter((part) => part !== '').join(' · ')}: ${verdict}${why.length > 0 ? `. ${why.join(' ')}` : ''}`
}

const tell = ({ list, again, became }: Done, json: boolean, dry: boolean, out: Out): void => {
  const counts = countsOf(became)
  if (json) {
    out.print(JSON.stringify({ list: dry ? null : list, again, dryRun: dry, counts, rows: became }))
    return
  }
  for (const one of became) out.print(sayOne(one))
  if (again) out.print('This file came in before: nothing was changed.')
  const said = Object.entries(counts).map(([verdict, count]) => `${count} ${verdict}`)
  out.print(`${dry ? 'Nothing was changed. ' : ''}${said.join(', ')}`)
}

/**
 * `import conferences FILE`: a council's list by command, with what became of each of its conferences. Exit 0 when the
 * list was read, though rows of it may wait; exit 2 and one sentence when the input is wrong. `open` is asked only
 * when the database is needed.
 */
export const importCommand = (open: () => Promise<Door>): Command => ({
  name: 'import conferences',
  summary: 'Bring in a council’s list of conferences from a CSV file',
  usage,
  run: async (args, out) => {
    const refuse = (sentence: string): number => {
      out.complain(sentence)
      return 2
    }
    const given = asked(args, options, true)
    if (given === undefined)
      return refuse('import conferences takes FILE, --authority, --json and --dry-run: --help says how.')
    const { values, positionals } = given
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0)
      return refuse('Say from which file: import conferences FILE --authority GSS.')
    const gss = values.authority ?? ''
    if (!/^[EW][0-9]{8}$/.test(gss))
      return refuse('Say which council with --authority and its GSS code, for example --authority E09000007.')
    const bytes = await readFile(path).catch(() => undefined)
    if (bytes === undefined) return refuse(`The file ${path} could not be read.`)
    if (bytes.length > largestFile) return refuse(`The file ${path} is larger than 10 MiB: send it in parts.`)
    const dry = values['dry-run']
    const done = await (dry ? dryRun : enterAll)(await open(), { gss, bytes })
    if (typeof done === 'string') return refuse(done)
    tell(done, values.json, dry, out)
    return 0
  },
})
