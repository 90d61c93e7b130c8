import { sql } from 'kysely'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { easyIn } from '../../spaces/easy/queries.ts'
import type { Facts } from './rules.ts'

export type ParentHome = Facts & {
  readonly called: string
  readonly at: string | null
  readonly place: string
  readonly supporter: string | null
  readonly firstMetOn: Day | null
  readonly cover: string | null
  readonly visit: { readonly day: Day; readonly at: string | null } | null
  readonly proposals: number
  readonly chosen: string | null
  readonly accepted: boolean
  /** They had somebody beside them, and it ended. */
  readonly ended: boolean
  readonly shares: number
  /** They read short lines with pictures. */
  readonly easy: boolean
  readonly opened: { readonly name: string; readonly day: Day } | null
}

/**
 * For each of the asker's own records: their meetings, who is beside them, what they began and what they shared; no private
 * word is opened for it. One round trip.
 */
export const parentHomes = async (tx: Tx, today: Day): Promise<ParentHome[]> => {
  const { rows } = await sql<ParentHome>`
    select p.id as party, coalesce(nullif(p.called, ''), p.name) as called, c.day, to_char(c.starts_at, 'HH24:MI') as at, coalesce(c.place, '') as place,
      l.day as "lastDay", l.day is not null and exists (select from heard_marks h where h.party_id = p.id and h.conference_id = l.id) as heard,
      s.called as supporter, s."firstMetOn",
      (select pr.called from covers v join profiles pr on pr.supporter_id = v.supporter_id
        where v.party_id = p.id and v.ended_at is null and ${today}::date between v.from_day and v.until_day limit 1) as cover,
      (select json_build_object('day', v.day, 'at', to_char(v.starts_at, 'HH24:MI')) from visits v
        where v.party_id = p.id and v.state = 'planned' and v.day >= ${today} order by v.day, v.starts_at limit 1) as visit,
      coalesce((select sum(u.how_many) from app.unread_messages() u where u.party = p.id and u.side = 'beside'), 0)::int as unread,
      (select count(*) from proposals r where r.party_id = p.id and r.state = 'open' and r.shown_on is not null)::int as proposals,
      (select pr.called from choices h join profiles pr on pr.supporter_id = h.supporter_id
        where h.party_id = p.id and h.answer is null limit 1) as chosen,
      exists (select from offers o where o.party_id = p.id and o.state = 'yes') as accepted,
      exists (select from supports e where e.party_id = p.id and e.until_day is not null) as ended,
      (select json_build_object('receivedOn', r.received_on, 'points', r.points,
          'answered', (select count(*) from report_answers n where n.report_id = r.id and n.withdrawn_at is null))
        from reports r where r.party_id = p.id and r.withdrawn_at is null and r.conference_id is not distinct from c.id
        order by r.id desc limit 1) as report,
      (select max(o.day) from own_pages o where o.party_id = p.id) as "pageOn",
      a.asked, a."answeredAsks", ${easyIn(sql`p.id`)} as easy,
      (select count(*) from room_people r where r.party_id = p.id and r.conference_id = c.id)::int as people,
      (select count(*) from own_questions q where q.party_id = p.id and q.withdrawn_at is null)::int as questions,
      (select max(coalesce(v.dated, v.day)) from plans v where v.party_id = p.id and v.withdrawn_at is null) as "planOn",
      (select count(*) from shares h where h.party_id = p.id and h.stopped_at is null and (h.ends_at is null or h.ends_at > now()))::int as shares,
      (select json_build_object('name', o.name, 'day', o.day) from share_openings o where o.party_id = p.id order by o.id desc limit 1) as opened
    from parties p
    left join lateral (select k.id, k.day, k.starts_at, k.place from app.my_conferences() k
      where k.party = p.id and k.state = 'booked' and k.day >= ${today} order by k.day, k.id limit 1) c on true
    left join lateral (select k.id, k.day from app.my_conferences() k
      where k.party = p.id and k.state <> 'cancelled' and k.day < ${today} order by k.day desc, k.id desc limit 1) l on true
    left join lateral (select pr.called, t.first_met_on as "firstMetOn" from supports t join profiles pr on pr.supporter_id = t.supporter_id
      where t.party_id = p.id and t.until_day is null limit 1) s on true
    left join lateral (select count(*)::int as asked, count(h.agreed)::int as "answeredAsks" from asked_helps h
      where h.party_id = p.id and h.conference_id = c.id and h.withdrawn_on is null) a on true
    where p.id = any ((select app.things('is', 'party'))::uuid[])
    order by p.id`.execute(tx)
  return rows
}

/** The next meeting of one of the asker's own records, for a calendar. */
export const nextMeeting = async (
  tx: Tx,
  party: string,
  today: Day,
): Promise<{ id: string; day: Day; at: string | null } | undefined> => {
  const { rows } = await sql<{ id: string; day: Day; at: string | null }>`
    select k.id, k.day, to_char(k.starts_at, 'HH24:MI') as at from app.my_conferences() k
    where k.party = ${party} and k.state = 'booked' and k.day >= ${today} order by k.day, k.id limit 1`.execute(
    tx,
  )
  return rows[0]
}

export const askedCount = async (tx: Tx): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from choices where supporter_id = (select app.my_supporter()) and answer is null`.execute(
    tx,
  )
  return rows[0]?.n ?? 0
}
