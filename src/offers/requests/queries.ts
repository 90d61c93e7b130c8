import { sql } from 'kysely'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { open } from '../../vault/door.ts'
import { counted, window, type ListAsking } from '../../platform/list/asking.ts'

type Bare = {
  id: string
  name: string
  way: 'phone' | 'text' | 'email'
  hoursFrom: string | null
  hoursUntil: string | null
  voicemail: boolean
  language: string
  council: string | null
  gss: string | null
  state: 'new' | 'spoken' | 'joined' | 'closed'
  onDay: Day
  party: string | null
  version: number
}

type Reached = { telephone: string | null; email: string | null }
/** In a list only the number or the address is opened, which it shows. */
export type RequestRow = Bare & Reached
/** With what they wrote. */
export type WholeRequest = RequestRow & { words: string; access: string }

const fields = sql`r.id, r.name, r.way, to_char(r.hours_from, 'HH24:MI') as "hoursFrom",
  to_char(r.hours_until, 'HH24:MI') as "hoursUntil", r.voicemail, r.language, a.name as council, r.gss, r.state,
  r.on_day as "onDay", r.party_id as party, r.version`
export const requestSorts = ['since', 'name', 'state'] as const
const orders: Readonly<Record<string, string>> = {
  since: 'r.id',
  name: 'r.name collate "C"',
  state: 'r.state',
}

export const requestList = async (
  tx: Tx,
  asking: ListAsking,
): Promise<{ rows: RequestRow[]; total: number }> => {
  const { limit, offset } = window(asking)
  const from = sql`from requests r left join authorities a on a.gss = r.gss
    where (${asking.words} = '' or r.name ilike '%' || ${asking.words} || '%')`
  const { rows } = await sql<{ rows: Bare[] | null; total: number }>`
    select (select json_agg(x) from (select ${fields} ${from}
      order by ${sql.raw(orders[asking.sort] ?? 'r.id')} ${sql.raw(asking.descending ? 'desc' : 'asc')}, r.id
      limit ${limit} offset ${offset}) x) as rows,
      (select count(*) from (select 1 ${from} limit ${counted + 1}) y) as total`.execute(tx)
  const found = rows[0]?.rows ?? []
  const texts = await open(tx, [
    { table: 'requests', columns: ['telephone', 'email'], rows: found.map(({ id }) => id) },
  ])
  const reached = (id: string): Reached => ({
    telephone: texts.of('requests', 'telephone', id),
    email: texts.of('requests', 'email', id),
  })
  return { rows: found.map((row) => ({ ...row, ...reached(row.id) })), total: rows[0]?.total ?? 0 }
}

/** How a request stands, without a private word. */
export const requestState = async (tx: Tx, request: string): Promise<Bare['state'] | undefined> =>
  (await tx.selectFrom('requests').select('state').where('id', '=', request).executeTakeFirst())?.state

export const requestById = async (tx: Tx, request: string): Promise<WholeRequest | undefined> => {
  const { rows } = await sql<Bare>`
    select ${fields} from requests r left join authorities a on a.gss = r.gss where r.id = ${request}`.execute(
    tx,
  )
  const [row] = rows
  if (row === undefined) return undefined
  const columns = ['telephone', 'email', 'words', 'access'] as const
  const texts = await open(tx, [{ table: 'requests', columns, rows: [row.id] }])
  return {
    ...row,
    telephone: texts.of('requests', 'telephone', row.id),
    email: texts.of('requests', 'email', row.id),
    words: texts.of('requests', 'words', row.id) ?? '',
    access: texts.of('requests', 'access', row.id) ?? '',
  }
}

export type Candidate = {
  family: string
  reference: string
  familyName: string
  parties: { party: string; label: string }[]
}

/** Families that a request may be joined to, with their parents: only what the asker may see. */
export const candidates = async (tx: Tx, wanted: string): Promise<Candidate[]> => {
  if (wanted === '') return []
  const { rows } = await sql<Candidate>`
    select f.id as family, f.reference, f.name as "familyName",
      coalesce((select json_agg(json_build_object('party', p.id, 'label', coalesce(nullif(p.name, ''), fp.label)) order by p.id)
        from family_parties fp join parties p on p.id = fp.party_id where fp.family_id = f.id), '[]') as parties
    from families f where f.id in (select app.find_families(${wanted})) order by f.reference collate "C" limit 10`.execute(
    tx,
  )
  return rows
}

/** The councils that this host serves, for the public form; read by a definer function because a visitor reads no table. */
export const councilsServed = async (
  tx: Tx,
  programme: string,
  language: 'en' | 'cy',
): Promise<{ gss: string; name: string }[]> => {
  const { rows } = await sql<{ gss: string; name: string }>`
    select gss, case ${language} when 'cy' then name_cy else name end as name from app.councils_served(${programme})`.execute(
    tx,
  )
  return rows
}
