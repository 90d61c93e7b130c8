import { sql } from 'kysely'
import { z } from 'zod'
import type { Database, Tx } from '../platform/database/connect.ts'
import { Undo } from '../platform/database/connect.ts'
import type { Ground } from './house.ts'
import { sights } from './may-see.ts'
import { ownersIn } from './owners.ts'
import { principals, tokenOf, type Anybody } from './principals.ts'
import { innermost, journals } from './tables-met.ts'
import { written } from './touching.ts'
import { inNameOf } from './variants.ts'
import type { World } from './world.ts'

export type Line = Readonly<Record<string, unknown>>
export type Seen = { attempts: number; foreign: string[] }

const tokenFor = (world: World, who: Anybody): string | null => {
  if (who === 'handler') return world.staff.handler.token
  const principal = principals.find((one) => one === who)
  return principal === undefined
    ? (world.revoked[who.replace('gone-', '')]?.token ?? null)
    : tokenOf(world, principal, 'live')
}

/** Is this row somebody else's, as far as `who` goes? It is when it names an owner who is not theirs. */
export const judge = (world: World, others: World | null, who: Anybody) => {
  const sight = sights[who]
  const foreign = new Map<string, string>()
  for (const [owner, ids] of Object.entries(ownersIn(world)))
    if (!sight.owners.includes(owner)) for (const id of ids) foreign.set(id, owner)
  for (const ids of others === null ? [] : Object.values(ownersIn(others)))
    for (const id of ids) foreign.set(id, 'another world')
  return (table: string, line: Line, verb: string): string | null => {
    // Who handles what is sealed is no secret of the programme's own people.
    const handlers = table === 'programmes' ? ['staff:handler', 'there:handler'] : []
    const also = [...handlers, ...(sight.also?.[table] ?? []), ...(sight.also?.[`${verb}:${table}`] ?? [])]
    const onlyProgramme = verb === 'insert' && journals.includes(table)
    const ids =
      JSON.stringify(onlyProgramme ? line['programme_id'] : line).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? []
    for (const id of ids) {
      const owner = foreign.get(id)
      if (owner !== undefined && !also.includes(owner)) return owner
    }
    const byTrigger = sight.also?.[`${verb}:${table}`] !== undefined
    return (verb === 'select' || innermost.includes(table)) && !sight.tables.includes(table) && !byTrigger
      ? 'nobody: the whole table is out of reach'
      : null
  }
}

const undone = async <T>(db: Database, token: string | null, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.inSession<T>(token, 'localhost', async (tx) => {
    throw new Undo(await work(tx))
  })

const refused = z.object({ code: z.enum(['42501', '23505', '23502', '23514', '428C9', '23503', 'P0001']) })

/** A column that the web role may change, the programme's before others; any, where it may change none. */
export const changeable = async (ground: Ground, table: string): Promise<string> => {
  const { rows } = await sql<{ name: string }>`
    select a.attname as name from pg_attribute a
    where a.attrelid = ('public.' || quote_ident(${table}))::regclass and a.attnum > 0 and not a.attisdropped
    order by quote_ident(a.attname) = any (app.web_may(${table}, 'update')) desc, a.attname = 'programme_id' desc, a.attnum
    limit 1`.execute(ground)
  return rows[0]?.name ?? 'id'
}

/** Every row of a table, read, changed, copied and deleted by one person. */
export const attempt = async (
  db: Database,
  world: World,
  others: World,
  who: Anybody,
  table: string,
  all: readonly Line[],
  column: string,
): Promise<Seen> => {
  const owner = judge(world, others, who)
  const token = tokenFor(world, who)
  const foreign: string[] = []
  const note = (verb: string, lines: readonly Line[]) => {
    for (const line of lines) {
      const whose = owner(table, line, verb)
      if (whose !== null) foreign.push(`${who} could ${verb} a row of ${table} that is ${whose}’s`)
    }
  }
  const t = sql.table(table)
  note(
    'select',
    await undone(db, token, async (tx) =>
      (await sql<{ line: Line }>`select to_jsonb(t) as line from ${t} t`.execute(tx)).rows.map(
        ({ line }) => line,
      ),
    ).catch(denied),
  )
  // Once by what a policy lets them read, and once blindly, for which the right to change is enough.
  const programmes = sql`select unnest(array[${sql.join(world.programmes)}]::uuid[])`
  const some = JSON.stringify(all.find((line) => line[column] !== null) ?? {})
  const blindly =
    column === 'programme_id'
      ? sql`(${programmes} limit 1)`
      : sql`(jsonb_populate_record(null::${t}, ${some}::jsonb)).${sql.ref(column)}`
  for (const value of [sql.ref(column), blindly])
    note(
      'update',
      await undone(db, token, async (tx) => {
        await sql`update ${t} set ${sql.ref(column)} = ${value}`.execute(tx)
        return (await written(tx)).filter(({ name }) => name === table).map(({ line }) => line)
      }).catch(denied),
    )
  await undone(db, token, async (tx) => {
    const { rows } = await sql`delete from ${t} returning 1`.execute(tx)
    for (const _ of rows) foreign.push(`${who} could delete from ${table}`)
  }).catch(denied)
  const copies = all.filter((line) => owner(table, line, 'insert') !== null)
  const stood = await undone(db, token, async (tx) => {
    const { rows: asked } = await sql<{ me: string | null }>`select app.me() as me`.execute(tx)
    const me = asked[0]?.me ?? null
    // As it stands, and once more in their own name: a wall that wants them to have written it must not be all that there is.
    const tried = copies.flatMap((line) => [line, ...(me === null ? [] : [inNameOf(line, me)])])
    const lines = JSON.stringify(tried.map((line) => fresh(line)))
    const { rows } = await sql<{ line: Line; stood: boolean }>`
      select l as line, app.try_insert(${table}, l) as stood from jsonb_array_elements(${lines}::jsonb) l`.execute(
      tx,
    )
    return rows.filter((row) => row.stood).map(({ line }) => line)
  })
  note('insert', stood)
  return { attempts: all.length * 4, foreign }
}

const denied = (error: unknown): [] => {
  if (!refused.safeParse(error).success) throw error
  return []
}

const identity = new Map<string, number>()
/** The same row under an id of its own, so that only a wall can refuse it. */
const fresh = (line: Line): Line => {
  if (typeof line['id'] === 'string') return { ...line, id: crypto.randomUUID() }
  if (typeof line['id'] !== 'number') return line
  identity.set('next', (identity.get('next') ?? 1_000_000) + 1)
  return { ...line, id: identity.get('next') }
}
