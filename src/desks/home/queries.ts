import { sql } from 'kysely'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'

export type ParentHome = {
  readonly party: string
  readonly called: string
  readonly day: Day | null
  readonly at: string | null
  readonly place: string
  readonly supporter: string | null
  readonly firstMetOn: Day | null
  readonly cover: string | null
  readonly proposals: number
  readonly chosen: string | null
  readonly accepted: boolean
}

/** For each of the asker's own records: their next meeting, who is beside them, what they can choose. One round trip. */
export const parentHomes = async (tx: Tx, today: Day): Promise<ParentHome[]> => {
  const { rows } = await sql<ParentHome>`
    select p.id as party, coalesce(nullif(p.called, ''), p.name) as called, c.day, to_char(c.starts_at, 'HH24:MI') as at, coalesce(c.place, '') as place,
      (select pr.called from supports s join profiles pr on pr.supporter_id = s.supporter_id
        where s.party_id = p.id and s.until_day is null limit 1) as supporter,
      (select s.first_met_on from supports s where s.party_id = p.id and s.until_day is null limit 1) as "firstMetOn",
      (select pr.called from covers v join profiles pr on pr.supporter_id = v.supporter_id
        where v.party_id = p.id and v.ended_at is null and ${today}::date between v.from_day and v.until_day limit 1) as cover,
      (select count(*) from proposals r where r.party_id = p.id and r.state = 'open' and r.shown_on is not null)::int as proposals,
      (select pr.called from choices h join profiles pr on pr.supporter_id = h.supporter_id
        where h.party_id = p.id and h.answer is null limit 1) as chosen,
      exists (select from offers o where o.party_id = p.id and o.state = 'yes') as accepted
    from parties p
    left join lateral (select k.day, k.starts_at, k.place from app.my_conferences() k
      where k.party = p.id and k.state = 'booked' and k.day >= ${today} order by k.day, k.id limit 1) c on true
    where p.id = any ((select app.things('is', 'party'))::uuid[])
    order by p.id`.execute(tx)
  return rows
}

export const askedCount = async (tx: Tx): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from choices where supporter_id = (select app.my_supporter()) and answer is null`.execute(
    tx,
  )
  return rows[0]?.n ?? 0
}
