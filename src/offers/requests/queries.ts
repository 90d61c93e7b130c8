import { sql } from 'kysely'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { counted, window, type ListAsking } from '../../platform/list/asking.ts'

export type RequestRow = {
  id: string
  name: string
  way: 'phone' | 'text' | 'email'
  telephone: string | null
  email: string | null
  hoursFrom: string | null
  hoursUntil: string | null
  voicemail: boolean
  words: string
  access: string
  language: string
  council: string | null
  gss: string | null
  state: 'new' | 'spoken' | 'joined' | 'closed'
  onDay: Day
  party: string | null
  version: number
}

const fields = sql`r.id, r.name, r.way, r.telephone, r.email, to_char(r.hours_from, 'HH24:MI') as "hoursFrom",
  to_char(r.hours_until, 'HH24:MI') as "hoursUntil", r.voicemail, r.words, r.access, r.language, a.name as council, r.gss, r.state,
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
  const { rows } = await sql<{ rows: RequestRow[] | null; total: number }>`
    select (select json_agg(x) from (select ${fields} ${from}
      order by ${sql.raw(orders[asking.sort] ?? 'r.id')} ${sql.raw(asking.descending ? 'desc' : 'asc')}, r.id
      limit ${limit} offset ${offset}) x) as rows,
      (select count(*) from (select 1 ${from} limit ${counted + 1}) y) as total`.execute(tx)
  return { rows: rows[0]?.rows ?? [], total: rows[0]?.total ?? 0 }
}

export const requestById = async (tx: Tx, request: string): Promise<RequestRow | undefined> => {
  const { rows } = await sql<RequestRow>`
    select ${fields} from requests r left join authorities a on a.gss = r.gss where r.id = ${request}`.execute(
    tx,
  )
  return rows[0]
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
