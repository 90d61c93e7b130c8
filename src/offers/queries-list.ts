import { sql } from 'kysely'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import { counted, window, type ListAsking } from '../platform/list/asking.ts'

export type OfferListed = {
  id: string
  party: string
  family: string
  reference: string
  name: string
  called: string
  label: string
  state: 'held' | 'due' | 'offered' | 'yes' | 'no' | 'closed'
  heldFor: 'not-told' | 'not-safe' | 'no-name' | 'asked-not-to' | null
  dueOn: Day | null
  conferenceDay: Day | null
}

const orders: Readonly<Record<string, string>> = {
  due: 'o.due_on',
  conference: 'c.day',
  reference: 'f.reference collate "C"',
  state: 'o.state',
}
export const offerSorts = ['due', 'conference', 'reference', 'state'] as const

/** Offers, those with least time left first. `total` counts to 1,001. */
export const offerList = async (
  tx: Tx,
  asking: ListAsking,
): Promise<{ rows: OfferListed[]; total: number; ids: string[] }> => {
  const { limit, offset } = window(asking)
  const state = asking.filters['state'] ?? ''
  const from = sql`
    from offers o join families f on f.id = o.family_id join parties p on p.id = o.party_id
      join conferences c on c.id = o.conference_id
      join family_parties fp on fp.family_id = o.family_id and fp.party_id = o.party_id
    where (${state} = '' or o.state = ${state})
      and (${asking.words} = '' or o.family_id in (select app.find_families(${asking.words})))`
  const { rows } = await sql<{ rows: OfferListed[] | null; total: number }>`
    select (select json_agg(x) from (
      select o.id, o.party_id as party, o.family_id as family, f.reference, p.name, p.called, fp.label, o.state,
        o.held_for as "heldFor", o.due_on as "dueOn", c.day as "conferenceDay"
      ${from}
      order by ${sql.raw(orders[asking.sort] ?? 'o.due_on')} ${sql.raw(asking.descending ? 'desc' : 'asc')} nulls last, o.id
      limit ${limit} offset ${offset}) x) as rows,
      (select count(*) from (select 1 ${from} limit ${counted + 1}) y) as total`.execute(tx)
  const found = rows[0]?.rows ?? []
  return { rows: found, total: rows[0]?.total ?? 0, ids: found.map(({ id }) => id) }
}

export const offersOfFamily = async (tx: Tx, family: string): Promise<OfferListed[]> => {
  const { rows } = await sql<OfferListed>`
    select o.id, o.party_id as party, o.family_id as family, f.reference, p.name, p.called, fp.label, o.state,
      o.held_for as "heldFor", o.due_on as "dueOn", c.day as "conferenceDay"
    from offers o join families f on f.id = o.family_id join parties p on p.id = o.party_id
      join conferences c on c.id = o.conference_id
      join family_parties fp on fp.family_id = o.family_id and fp.party_id = o.party_id
    where o.family_id = ${family} order by o.id`.execute(tx)
  return rows
}
