import { sql } from 'kysely'
import { today } from '../calendar/days.ts'
import type { Session, VaultDatabase } from '../platform/database/connect.ts'
import { log } from '../platform/log/log.ts'
import { sealedIn } from './columns.ts'
import { openText, versionOf, type Place } from './envelope.ts'
import type { Keys } from './keys.ts'
import { Refused, type Asked, type Caller, type OpenedTexts } from './model.ts'

type Ask = Asked<'open'>['asks'][number]
type Row = { row: string; owner: string; texts: (Buffer | null)[] }

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

/** What app.open_<table> (db/migrations/0026_opened.sql) answers: ids, lengths and bytes of all texts, one after the other. */
type Line = { rows: string | null; owners: string | null; lengths: string | null; bytes: string | null }
const split = (line: string | null): string[] => (line === null ? [] : line.split(','))

const rowsOf = ({ rows, owners, lengths, bytes }: Line, columns: number): Row[] => {
  const [whose, long, all] = [split(owners), split(lengths), Buffer.from(bytes ?? '', 'base64')]
  let at = 0
  const next = (length: number): Buffer | null => {
    if (length < 0) return null
    at += length
    return all.subarray(at - length, at)
  }
  return split(rows).map((row, nth) => ({
    row,
    owner: whose[nth] ?? '',
    texts: Array.from({ length: columns }, (_, n) => next(Number(long[nth * columns + n]))),
  }))
}

const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '42501'

/** The rows that the asker may see, and who saw them, in one statement: no audit row, no text. */
const readAudited = async (database: VaultDatabase, token: string | null, ask: Ask): Promise<Row[]> => {
  const facts = JSON.stringify({ text: `${ask.table}.${ask.columns.join('+')}` })
  const opener = sql.ref(`app.open_${ask.table}`)
  const query = sql<Line>`select out_rows as "rows", out_owners as owners, out_lengths as lengths, out_bytes as bytes from ${opener}(${token}, ${known(ask).own === true}, ${facts}::jsonb,
    ${today(new Date())}, ${ask.columns}::text[], ${ask.rows}::uuid[])`
  try {
    return (await database.once(query)).flatMap((line) => rowsOf(line, ask.columns.length))
  } catch (error) {
    if (isRefusal(error)) throw new Refused('not for this asker')
    throw error
  }
}

/** For the worker and for a visitor's page: named columns only, under the vault's own eyes, audited for the programme. */
const readForHouse = (database: VaultDatabase, ask: Ask): Promise<Row[]> => {
  const { row, owner } = known(ask)
  const facts = JSON.stringify({ text: `${ask.table}.${ask.columns.join('+')}`, by: 'house' })
  return database.once(sql<Row>`
    with found as materialized (select ${sql.ref(row)} as "row", ${sql.ref(owner)} as "owner", programme_id,
        array[${sql.join(ask.columns.map((column) => sql`${sql.ref(column)}::bytea`))}] as texts
      from ${sql.table(ask.table)} where ${sql.ref(row)} = any (${ask.rows}::uuid[])),
      audited as (insert into audit (programme_id, day, act, things, facts)
        select f.programme_id, ${today(new Date())}::date, 'text.opened', array_agg(distinct f."owner") || array_agg(f."row"), ${facts}::jsonb
        from found f group by f.programme_id)
    select f."row", f."owner", f.texts from found f`)
}

/** For whoever bears a link: what stands behind it, while it lives. The database looks the secret up; the audit names nobody. */
const readByLink = (database: VaultDatabase, link: string, ask: Ask): Promise<Row[]> => {
  const { row, owner, link: of } = known(ask)
  if (of === undefined) throw new Refused('not by a link')
  const facts = JSON.stringify({ text: `${ask.table}.${ask.columns.join('+')}`, by: 'link' })
  return database.once(sql<Row>`
    with found as materialized (select ${sql.ref(row)} as "row", ${sql.ref(owner)} as "owner", programme_id,
        array[${sql.join(ask.columns.map((column) => sql`${sql.ref(column)}::bytea`))}] as texts
      from ${sql.table(ask.table)} where ${sql.ref(row)} = any (${ask.rows}::uuid[])
        and ${sql.ref(of.by)} = (select (app.live_act(${link}, ${of.act})).thing_id)),
      audited as (insert into audit (programme_id, day, act, things, facts)
        select f.programme_id, ${today(new Date())}::date, 'text.opened', array_agg(distinct f."owner") || array_agg(f."row"), ${facts}::jsonb
        from found f group by f.programme_id)
    select f."row", f."owner", f.texts from found f`)
}

const textOf = (keys: Keys, place: Place, sealed: Buffer | null | undefined): string | null => {
  if (sealed === undefined || sealed === null) return null
  const key = keys.opening(place.owner, versionOf(sealed))
  if (key === null) return null
  try {
    return openText(key, place, sealed)
  } catch {
    // Moved, cut or changed in the database: nothing of it is shown, and the log says where.
    log('vault.not-opened', { text: `${place.table}.${place.column}`, row: place.row })
    return null
  }
}
const textsOf = (keys: Keys, { table, columns }: Ask, rows: readonly Row[]): OpenedTexts => ({
  table,
  columns,
  rows: rows.map(({ row, owner, texts }) => [
    row,
    ...columns.map((column, at) => textOf(keys, { table, column, row, owner }, texts[at])),
  ]),
})

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
  { token, link, asks }: Asked<'open'>,
): Promise<{ texts: OpenedTexts[] }> => {
  for (const ask of asks) known(ask)
  // Texts come by their columns' names.
  const wanted = asks
    .map((ask) => ({ ...ask, columns: [...new Set(ask.columns)].toSorted() }))
    .filter(({ rows, columns }) => rows.length > 0 && columns.length > 0)
  if (link !== undefined) {
    if (caller !== 'web') throw new Refused('not by a link')
    const found: OpenedTexts[] = []
    for (const ask of wanted) found.push(textsOf(keys, ask, await readByLink(database, link, ask)))
    return { texts: found }
  }
  const house = caller === 'worker' || wanted.every((ask) => forHouse(caller, ask))
  if (house && !wanted.every((ask) => forHouse(caller, ask))) throw new Refused('not for the worker')
  const texts: OpenedTexts[] = []
  for (const ask of wanted) {
    const rows = await (house ? readForHouse(database, ask) : readAudited(database, token, ask))
    texts.push(textsOf(keys, ask, rows))
  }
  return { texts }
}
