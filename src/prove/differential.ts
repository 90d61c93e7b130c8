import { sql } from 'kysely'
import { policy } from '../access/policy.ts'
import { Undo } from '../platform/database/connect.ts'
import { chanceFrom } from './chances.ts'
import { factsOf, type Facts } from './facts.ts'
import { layGenerated, type Person } from './generated.ts'
import { layBare } from './generated-bare.ts'
import { openBare, run, type Bare } from './house.ts'
import { actorIn, decides, sightOf, type Rules, type Thing, type Way } from './oracle.ts'
import type { Proof } from './proof.ts'

/** Which acts lead to which rows: by hand, from what the pages of each act show and change. */
export const ways: readonly Way[] = [
  { table: 'families', verb: 'read', acts: ['family:read', 'notes:own', 'support:own'] },
  { table: 'families', verb: 'change', acts: ['family:change'] },
  { table: 'parties', verb: 'read', acts: ['party:read', 'notes:own', 'support:own'] },
  { table: 'parties', verb: 'change', acts: ['party:change'] },
  { table: 'safe_contacts', verb: 'read', acts: ['party:read', 'notes:own', 'support:own'] },
  { table: 'safe_contacts', verb: 'change', acts: ['party:change'] },
  { table: 'conferences', verb: 'read', acts: ['conference:read'] },
  { table: 'conferences', verb: 'change', acts: ['conference:change'] },
  { table: 'offers', verb: 'read', acts: ['offer:list', 'choice:own'], notOwnAtWork: true },
  { table: 'offers', verb: 'change', acts: ['offer:make'], notOwnAtWork: true },
  { table: 'council_offers', verb: 'read', acts: ['offer:list', 'council-offers:read'] },
  { table: 'supporters', verb: 'read', acts: ['supporter:read', 'own-profile:change'] },
  { table: 'supporters', verb: 'change', acts: ['supporter:change'] },
  { table: 'spaces', verb: 'read', acts: ['notes:own', 'notes:beside'], inner: 'space' },
  { table: 'notes', verb: 'read', acts: ['notes:own', 'notes:beside'], inner: 'space' },
  { table: 'outside_requests', verb: 'read', acts: ['outside:keep'], inner: 'space' },
  { table: 'outside_requests', verb: 'change', acts: ['outside:keep'], inner: 'space' },
]

type Line = Readonly<Record<string, unknown>>
const text = (line: Line, name: string): string | null => {
  const value = line[name]
  return typeof value === 'string' ? value : null
}
const list = (value: string | null): string[] => (value === null ? [] : [value])
const thingOf = (table: string, line: Line): Thing => ({
  id: text(line, 'id') ?? text(line, 'offer_id') ?? text(line, 'party_id') ?? '',
  programme: text(line, 'programme_id') ?? '',
  families: table === 'families' ? list(text(line, 'id')) : list(text(line, 'family_id')),
  parties: list(text(line, table === 'parties' ? 'id' : 'party_id')),
  through: list(text(line, table === 'parties' ? 'id' : 'party_id')),
  gss: text(line, 'gss'),
  person: text(line, table === 'notes' ? 'written_by' : 'person_id'),
  ...(table === 'notes'
    ? {
        note: {
          at: text(line, 'at') ?? '',
          draft: line['draft'] === true,
          back: line['withdrawn_at'] !== null,
        },
      }
    : {}),
})

export type Differed = { decisions: number; disagreements: string[] }
type World = { facts: Facts; people: readonly Person[]; things: ReadonlyMap<string, readonly Thing[]> }

const keyOf: Readonly<Record<string, string>> = { council_offers: 'offer_id', spaces: 'party_id' }
const columns: Readonly<Record<string, string>> = {
  notes: 'version',
  outside_requests: 'version',
  supporters: 'state',
  safe_contacts: 'safe',
}

export const layWorld = async (
  { ground }: Pick<Bare, 'ground'>,
  seed: number,
  size: number,
): Promise<World> => {
  const made = await layGenerated(ground, chanceFrom(seed), size)
  const people = [await layBare(ground, made), ...made]
  const facts = await factsOf(ground)
  const things = new Map<string, Thing[]>()
  for (const table of new Set(ways.map((way) => way.table))) {
    const { rows } = await sql<{ line: Line }>`select to_jsonb(t) as line from ${sql.table(table)} t`.execute(
      ground,
    )
    things.set(
      table,
      rows.map(({ line }) => {
        const thing = thingOf(table, line)
        const of = facts.families.find(({ id }) => table === 'families' && id === thing.id)
        return of === undefined ? thing : { ...thing, through: of.parties }
      }),
    )
  }
  return { facts, people, things }
}

/** The rows that the database lets somebody read, or change. */
const reached = async (
  house: Pick<Bare, 'db'>,
  person: Person,
  { table, verb }: Way,
): Promise<Set<string>> => {
  const key = sql.ref(keyOf[table] ?? 'id')
  const column = sql.ref(columns[table] ?? 'programme_id')
  const rows = await house.db.inSession<{ id: string }[]>(person.token, 'localhost', async (tx) => {
    const query =
      verb === 'read'
        ? sql<{ id: string }>`select ${key} as id from ${sql.table(table)}`
        : sql<{ id: string }>`update ${sql.table(table)} set ${column} = ${column} returning ${key} as id`
    throw new Undo((await query.execute(tx)).rows)
  })
  return new Set(rows.map(({ id }) => id))
}

/** Every person, every way, every row: what `rules` say against what the database does. */
export const differ = async (house: Pick<Bare, 'db'>, world: World, rules: Rules): Promise<Differed> => {
  const out: Differed = { decisions: 0, disagreements: [] }
  for (const person of world.people) {
    const actor = actorIn(world.facts, person)
    const sight = actor === null ? null : sightOf(world.facts, actor)
    for (const way of ways) {
      const there = await reached(house, person, way)
      for (const thing of world.things.get(way.table) ?? []) {
        out.decisions += 1
        const says = decides(rules, actor, sight, way, thing)
        if (says === there.has(thing.id)) continue
        const who =
          actor === null ? 'nobody' : `${actor.roles.join('+') || 'no role'} at level ${actor.level}`
        out.disagreements.push(
          `${who}: ${way.verb} ${way.table}: ${says ? 'policy.ts yes, the database no' : 'policy.ts no, the database yes'}`,
        )
      }
    }
  }
  return out
}

/** One rule bent: a supporter reads every party of the programme, says policy.ts. */
export const bent: Rules = {
  ...policy,
  'party:read': { coordinator: 'programme', handler: 'programme', supporter: 'programme' },
}

/** policy.ts against the database over worlds made by chance: they never disagree. */
export const differential: Proof = async (say) => {
  const house = await openBare({ max: 2 })
  try {
    const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9))
    say(`seed ${seed}`)
    const world = await layWorld(house, seed, 110)
    const few = { ...world, people: world.people.slice(0, 30) }
    const rule = await differ(house, few, bent)
    say(`planted, a rule bent in policy.ts: ${rule.disagreements.length} disagreements`)
    await run(
      house.ground,
      'create policy planted on offers for select to web using (programme_id = (select app.programme()))',
    )
    const wall = await differ(house, few, policy)
    await run(house.ground, 'drop policy planted on offers')
    say(`planted, a wall loosened in the database: ${wall.disagreements.length} disagreements`)
    const { decisions, disagreements } = await differ(house, world, policy)
    for (const line of [...new Set(disagreements)].slice(0, 40)) say(line)
    return {
      held: disagreements.length === 0 && decisions >= 100_000,
      planted: rule.disagreements.length > 0 && wall.disagreements.length > 0 ? 'caught' : 'missed',
      figures: {
        decisions,
        disagreements: disagreements.length,
        people: world.people.length,
        ways: ways.length,
        seed,
      },
    }
  } finally {
    await house.close()
  }
}
