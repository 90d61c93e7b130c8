import { sql } from 'kysely'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Standing } from './model.ts'

export type Room = { readonly supporter: string; readonly called: string; readonly room: number }
export type Side = {
  readonly rooms: readonly Room[]
  readonly supporters: number
  readonly withoutSupporter: number
  readonly offeredInTime: number
  readonly offeredDue: number
  readonly metBefore: number
  readonly accepted: number
  readonly requests: number
  /** Parents’ asks for a meeting that nobody has passed on yet, one for each parent and meeting. */
  readonly asks: number
  readonly toPutRight: number
}

/** More than these a board can't be read; the list of offers has them all. */
const most = 200

/**
 * Everything that still wants something, soonest first. Which two hundred is settled before anything is looked up about
 * them: with 100,000 families the rest would be looked up and thrown away.
 */
export const standings = async (tx: Tx, today: Day): Promise<Standing[]> => {
  const { rows } = await sql<{ rows: Standing[] | null }>`
    select (select json_agg(x) from (
      select o.id as offer, o.party_id as party, o.family_id as family, f.reference, p.name, p.called, fp.label, fp.relation,
        o.state, o.held_for as "heldFor", o.due_on as "dueOn", o.offered_on as "offeredOn", o.answered_on as "answeredOn",
        coalesce(k.id, o.meeting) as conference, coalesce(k.day, o.day) as "conferenceDay",
        to_char(case when k.id is null then o.starts_at else k.starts_at end, 'HH24:MI') as "conferenceAt",
        (select s.call_back_on from offer_steps s where s.offer_id = o.id and s.step in ('call-back', 'offered')
          order by s.id desc limit 1) as "callBackOn",
        to_char(sc.hours_from, 'HH24:MI') as "hoursFrom", to_char(sc.hours_until, 'HH24:MI') as "hoursUntil", sc.voicemail, sc.way,
        (select count(*) from proposals r where r.offer_id = o.id and r.state = 'open')::int as proposals,
        (select max(r.shown_on) from proposals r where r.offer_id = o.id and r.state = 'open') as "shownOn",
        (select min(r.lapses_on) from proposals r where r.offer_id = o.id and r.state = 'open') as "lapsesOn",
        (select coalesce(nullif(pr.called, ''), '?') from choices h join profiles pr on pr.supporter_id = h.supporter_id
          where h.offer_id = o.id and h.answer is null limit 1) as chosen,
        (select h.chosen_on from choices h where h.offer_id = o.id and h.answer is null limit 1) as "chosenOn",
        (select g.kind from stopgaps g where g.offer_id = o.id order by g.id desc limit 1) as stopgap,
        u.id as support, (select coalesce(nullif(pr.called, ''), '?') from profiles pr where pr.supporter_id = u.supporter_id) as supporter,
        exists (select from supporter_away w where w.supporter_id = u.supporter_id and w.withdrawn_at is null
          and w.from_day <= greatest(o.day, ${today}::date) and w.until_day >= least(o.day, ${today}::date)
          and (o.day is null or o.day >= ${today})
          and (o.day between w.from_day and w.until_day or ${today}::date between w.from_day and w.until_day)) as "supporterAway",
        (select coalesce(nullif(pr.called, ''), '?') from covers v join profiles pr on pr.supporter_id = v.supporter_id
          where v.support_id = u.id and v.ended_at is null and v.until_day >= ${today} limit 1) as cover,
        u.first_met_on as "firstMetOn", x.said as stopped, x.on_day as "stoppedOn", l.said as "heldUp", l.since_day as "heldSince"
      from (select o.*, c.id as meeting, c.day, c.starts_at from offers o
          join lateral (select n.id, n.day, n.starts_at from conferences n where n.id = o.conference_id
            or (o.state = 'due' and n.family_id = o.family_id and n.state = 'booked' and n.day >= ${today})
            order by n.state = 'booked' and n.day >= ${today} desc, n.id = o.conference_id desc, n.day limit 1) c on true
          left join supports u on u.party_id = o.party_id and u.until_day is null
        where o.state in ('held', 'due', 'offered', 'yes')
          and not exists (select from supports e where e.party_id = o.party_id and e.ended_why in ('finished', 'parent-asked')
            and e.until_day > o.answered_on and u.id is null)
          and ((o.state = 'due' or c.day is null or c.day >= ${today}::date - 1)
          and (u.first_met_on is null or c.day between ${today}::date - 1 and ${today}::date + 7)
          or o.party_id in (select l.party_id from lapses l where l.over_on is null
            union select x.party_id from stops x where x.mended_on is null and x.on_day >= ${today}::date - 30))
        order by least(o.due_on, c.day) nulls last, o.id limit ${most}) o
        join families f on f.id = o.family_id join parties p on p.id = o.party_id
        join family_parties fp on fp.family_id = o.family_id and fp.party_id = o.party_id
        left join lateral (select hours_from, hours_until, voicemail, way from safe_contacts s where s.party_id = o.party_id
          order by s.id desc limit 1) sc on true
        left join supports u on u.party_id = o.party_id and u.until_day is null
        left join lapses l on l.support_id = u.id and l.over_on is null
        left join lateral (select x.said, x.on_day from stops x where x.party_id = o.party_id and u.id is null and x.what <> 'cover'
          and x.mended_on is null and not exists (select from proposals r where r.party_id = o.party_id and r.id > x.id)
          and not exists (select from choices h where h.party_id = o.party_id and h.id > x.id)
          order by x.id desc limit 1) x on true
        -- Stopped or held up after that conference: the next one is what presses.
        left join lateral (select n.id, n.day, n.starts_at from conferences n where o.day < ${today}::date
          and coalesce(x.said, l.said) is not null and n.family_id = o.family_id
          and n.state = 'booked' and n.day >= ${today} order by n.day limit 1) k on true
      order by least(o.due_on, o.day) nulls last, o.id) x) as rows`.execute(tx)
  return rows[0]?.rows ?? []
}

export const side = async (tx: Tx, today: Day): Promise<Side> => {
  const since = `${today.slice(0, 4)}-01-01`
  const { rows } = await sql<Side>`
    select
      coalesce((select json_agg(x) from (select s.id as supporter, pr.called, s.capacity - s.load as room
        from supporters s join profiles pr on pr.supporter_id = s.id
        where s.state in ('provisional', 'accredited') and s.load < s.capacity
          and not exists (select from supporter_away w where w.supporter_id = s.id and w.withdrawn_at is null and ${today}::date between w.from_day and w.until_day)
        order by s.capacity - s.load desc, pr.called collate "C" limit 8) x), '[]') as rooms,
      (select count(*) from supporters where state in ('provisional', 'accredited'))::int as supporters,
      (select count(*) from conferences c where c.state = 'booked' and c.day between ${today} and ${today}::date + 6
        and exists (select from offers o where o.family_id = c.family_id and o.state in ('due', 'offered', 'yes')
          and not exists (select from supports u where u.party_id = o.party_id and u.until_day is null)))::int as "withoutSupporter",
      (select count(*) from offers where offered_on <= due_on and told_us_on >= ${since})::int as "offeredInTime",
      (select count(*) from offers where due_on is not null and (offered_on is not null or due_on < ${today}) and told_us_on >= ${since})::int as "offeredDue",
      (select count(*) from offers o join conferences c on c.id = o.conference_id where o.state = 'yes' and c.day < ${today} and o.told_us_on >= ${since}
        and exists (select from supports u where u.party_id = o.party_id and u.first_met_on <= c.day))::int as "metBefore",
      (select count(*) from offers o join conferences c on c.id = o.conference_id where o.state = 'yes' and c.day < ${today}
        and o.told_us_on >= ${since})::int as accepted,
      (select count(*) from requests where state = 'new')::int as requests,
      (select count(distinct (a.party_id, a.conference_id)) from asked_helps a where a.agreed is null and a.withdrawn_on is null and a.letter_on is null)::int as asks,
      (select count(*) from list_entries where verdict in ('put-right', 'ask', 'gone'))::int as "toPutRight"`.execute(
    tx,
  )
  const [row] = rows
  if (row === undefined) throw new Error('the board’s figures gave no row')
  return row
}
