import type { Actor } from '../access/model.ts'
import { record } from '../audit/record.ts'
import { readDay } from '../calendar/days.ts'
import { choicesIn } from '../matching/what-if/actions.ts'
import { answerOf } from '../matching/what-if/answer.ts'
import { knownFor } from '../matching/what-if/knowing.ts'
import { drawsOf, type Answer, type Changes, type Known } from '../matching/what-if/model.ts'
import { nameable, namesIn } from '../matching/what-if/naming.ts'
import { emptyDraft, readChanges, type Draft } from '../matching/what-if/rules.ts'
import { sayChanges, type Names } from '../matching/what-if/sayings.ts'
import type { Tx } from '../platform/database/connect.ts'
import { asked } from './asked.ts'
import type { Command } from './command.ts'
import type { Door } from './door.ts'
import { sayWrong, told, whatIfUsage } from './what-if-words.ts'

const options = {
  more: { type: 'string' },
  language: { type: 'string', multiple: true },
  council: { type: 'string', multiple: true },
  room: { type: 'string' },
  away: { type: 'string' },
  from: { type: 'string' },
  until: { type: 'string' },
  leaves: { type: 'string' },
  capacity: { type: 'string' },
  of: { type: 'string' },
  conferences: { type: 'string' },
  weights: { type: 'string' },
  seed: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const
type Values = NonNullable<ReturnType<typeof readArgs>>['values']
const readArgs = (args: string[]) => asked(args, options)

/** The one supporter of that id, name or first name; a text that names nobody, or several, is passed on and found wrong. */
const idOf = (people: readonly { id: string; name: string }[], who: string): string => {
  const said = who.trim().toLowerCase()
  const whole = people.filter(({ id, name }) => id === who || name.toLowerCase() === said)
  const found =
    whole.length > 0 ? whole : people.filter(({ name }) => name.toLowerCase().startsWith(`${said} `))
  return found.length === 1 ? (found[0]?.id ?? who) : who
}

const draftFrom = (
  values: Values,
  people: readonly { id: string; name: string }[],
  versions: readonly { id: string; number: number }[],
): Draft => {
  const [from, until] = [values.from, values.until].map((text) => (text === undefined ? null : readDay(text)))
  const who = (text: string | undefined): string => (text === undefined ? '' : idOf(people, text))
  return {
    ...emptyDraft,
    more: values.more ?? '',
    languages: values.language ?? [],
    areas: values.council ?? [],
    moreCapacity: values.room ?? '',
    away: who(values.away),
    from: from ?? null,
    until: until ?? null,
    badDays: [
      ...(from === undefined ? (['from'] as const) : []),
      ...(until === undefined ? (['until'] as const) : []),
    ],
    leaves: who(values.leaves),
    capacity: values.capacity ?? '',
    capacityOf: who(values.of),
    conferences: values.conferences ?? '',
    weights:
      values.weights === undefined
        ? ''
        : (versions.find(({ number }) => String(number) === values.weights)?.id ?? values.weights),
  }
}

type Found = { readonly known: Known; readonly changes: Changes; readonly names: Names }

const find = async (tx: Tx, actor: Actor, values: Values): Promise<Found | string> => {
  const nameables = await nameable(tx, actor)
  const { supporters, weights } = nameables
  const read = readChanges(draftFrom(values, supporters, weights), choicesIn(actor.today, nameables))
  if ('faults' in read) return read.faults.slice(0, 1).map(sayWrong).join('')
  await record(tx, actor, 'what-if.read', actor.programme)
  return {
    known: await knownFor(tx, actor.programme, actor.today, read.changes),
    changes: read.changes,
    names: namesIn('en', nameables),
  }
}

const asObject = (answer: Answer, sentence: string): object => ({
  seed: answer.seed,
  draws: answer.draws,
  weeks: answer.weeks,
  changes: sentence,
  total: answer.total,
  councils: answer.councils,
  languages: answer.languages,
  wishes: answer.wishes,
  advice: answer.advice.map(({ who: { languages, areas, capacity }, gain }) => ({
    languages,
    councils: areas,
    capacity,
    gain,
  })),
  waiting: {
    now: answer.waiting.length,
    gain: answer.waiting.filter(({ before, after }) => after > before).length,
    lose: answer.waiting.filter(({ before, after }) => after < before).length,
  },
  sources: answer.sources,
})

/**
 * `what-if`: a changed world over the next 13 weeks, worked out as the page does, for the only programme. Exit 0; 2 with
 * one sentence when what was typed is wrong. `open` is asked only when the database is needed.
 */
export const whatIfCommand = (open: () => Promise<Door>): Command => ({
  name: 'what-if',
  summary: 'Try out more supporters, somebody away, more conferences, and see who would gain',
  usage: whatIfUsage,
  run: async (args, out) => {
    const refuse = (sentence: string): number => {
      out.complain(sentence)
      return 2
    }
    const values = readArgs(args)?.values
    if (values === undefined)
      return refuse('what-if does not know one of these options: --help says which there are.')
    const seed = values.seed ?? '1'
    if (!/^\d{1,9}$/.test(seed)) return refuse('--seed: enter a whole number of at most nine digits.')
    const door = await open()
    const found = await door.work((tx, actor) => find(tx, actor, values))
    if (typeof found === 'string') return refuse(found)
    const answer = answerOf(found.known, found.changes, { seed: Number(seed), draws: drawsOf })
    const sentence = sayChanges('en', found.changes, found.names)
    if (values.json) out.print(JSON.stringify(asObject(answer, sentence)))
    else for (const line of told(answer, found)) out.print(line)
    return 0
  },
})
