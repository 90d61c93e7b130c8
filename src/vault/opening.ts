import { sql, type RawBuilder } from 'kysely'
import { today } from '../calendar/days.ts'
import type { Session, Tx, VaultDatabase } from '../platform/database/connect.ts'
import { log } from '../platform/log/log.ts'
import { sealedIn } from './columns.ts'
import { openText, readHead } from './envelope.ts'
import type { Keys } from './keys.ts'
import { Refused, type Asked, type Caller } from './model.ts'

type Ask = Asked<'open'>['asks'][number]
type Row = { row: string; owner: string } & Record<string, unknown>
type Opened = { table: string; row: string; texts: Record<string, string | null> }

const councilRoles = ['social-worker', 'chair']

/** Level 2, and nobody from a council, whatever else they hold and whatever a grant may say. */
export const mayOpen = (session: Session | null): session is Session =>
  session !== null && session.level === 2 && !session.roles.some((role) => councilRoles.includes(role))

const known = ({ table, columns }: Ask) => {
  const sealed = sealedIn(table)
  if (sealed === undefined || columns.some((column) => !sealed.columns.includes(column)))
    throw new Refused(table)
  return sealed
}

const found = ({ table, columns, rows }: Ask, more: RawBuilder<unknown> = sql``): RawBuilder<unknown> => {
  const { row, owner } = known({ table, columns, rows })
  return sql`select ${sql.ref(row)} as "row", ${sql.ref(owner)} as "owner", ${sql.join(columns.map((column) => sql.ref(column)))} ${more}
    from ${sql.table(table)} where ${sql.ref(row)} = any (${rows}::uuid[])`
}

/** A note read by an opening that two agreed to says so in the audit: whom it is about is told when they may be told. */
const openings = (table: string): RawBuilder<unknown> =>
  table === 'notes' ? sql`, (select app.by_opening()) ->> id::text as opening` : sql`, null as opening`

/** The rows that the asker may see, and who saw them, in one statement: no audit row, no text. */
const readAudited = async (tx: Tx, ask: Ask, session: Session): Promise<Row[]> => {
  const facts = JSON.stringify({ text: `${ask.table}.${ask.columns.join('+')}` })
  const { rows } = await sql<Row>`
    with found as materialized (${found(ask, openings(ask.table))}),
      audited as (insert into audit (programme_id, day, person_id, session_id, act, things, facts)
        select ${session.programme}, ${today(new Date())}, ${session.person}, ${session.session}, 'text.opened',
          array_agg(distinct f."owner") || array_agg(f."row"), ${facts}::jsonb || jsonb_strip_nulls(jsonb_build_object('opening', f.opening))
        from found f group by f.opening)
    select * from found`.execute(tx)
  return rows
}

/** For the worker and for a visitor's page: named columns only, under the vault's own eyes, audited for the programme. */
const readForHouse = async (tx: Tx, ask: Ask): Promise<Row[]> => {
  const { rows } = await sql<
    Row & { programme: string }
  >`${found(ask, sql`, programme_id as programme`)}`.execute(tx)
  for (const [programme, some] of Map.groupBy(rows, (row) => row.programme)) {
    const things = [...new Set(some.flatMap(({ owner }) => owner)), ...some.map(({ row }) => row)]
    await tx
      .insertInto('audit')
      .values({
        programme_id: programme,
        day: today(new Date()),
        act: 'text.opened',
        things,
        facts: JSON.stringify({ text: `${ask.table}.${ask.columns.join('+')}`, by: 'house' }),
      })
      .execute()
  }
  return rows
}

const textsOf = (keys: Keys, { table, columns }: Ask, found: Row): Opened => {
  const { row, owner } = found
  const texts = columns.map((column): [string, string | null] => {
    const sealed = found[column]
    if (!Buffer.isBuffer(sealed)) return [column, null]
    const key = keys.opening(owner, readHead(sealed).version)
    if (key === null) return [column, null]
    try {
      return [column, openText(key, { table, column, row, owner }, sealed)]
    } catch {
      // Moved, cut or changed in the database: nothing of it is shown, and the log says where.
      log('vault.not-opened', { text: `${table}.${column}`, row })
      return [column, null]
    }
  })
  return { table, row, texts: Object.fromEntries(texts) }
}

const forHouse = (caller: Caller, ask: Ask): boolean => {
  const sealed = known(ask)
  const open = caller === 'worker' ? sealed.worker : sealed.house
  return ask.columns.every((column) => open?.includes(column) === true)
}

/** Opens what the asker may read: sessions, grants and rows are the database's own answer; the audit row stands first. */
export const openFor = async (
  database: VaultDatabase,
  keys: Keys,
  caller: Caller,
  { token, asks }: Asked<'open'>,
): Promise<{ texts: Opened[] }> => {
  for (const ask of asks) known(ask)
  const wanted = asks.filter(({ rows, columns }) => rows.length > 0 && columns.length > 0)
  const each = async (read: (ask: Ask) => Promise<Row[]>): Promise<(readonly [Ask, Row[]])[]> => {
    const all: (readonly [Ask, Row[]])[] = []
    for (const ask of wanted) all.push([ask, await read(ask)])
    return all
  }
  const read =
    caller === 'worker' || wanted.every((ask) => forHouse(caller, ask))
      ? await database.asItself((tx) => {
          if (!wanted.every((ask) => forHouse(caller, ask))) throw new Refused('not for the worker')
          return each((ask) => readForHouse(tx, ask))
        })
      : await database.asAsker(token, (tx, session) => {
          const own = session?.level === 2 && wanted.every((ask) => known(ask).own === true)
          if (session === null || !(own || mayOpen(session))) throw new Refused('not for this asker')
          return each((ask) => readAudited(tx, ask, session))
        })
  return { texts: read.flatMap(([ask, rows]) => rows.map((row) => textsOf(keys, ask, row))) }
}
