import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/database/connect.ts'
import type { Both } from '../model.ts'
import { toPayAtDoor } from '../money/queries.ts'
import type { Headcount, Line, Sheet } from './model.ts'

/** On one page of the list that is typed in afterwards: a form of that many ticks stays small. */
export const linesOnPage = 100

const many = sql<number>`count(*) over ()::int`
/** Every booked ticket, by the name that it was booked under. `part` is a page of it; without it all of them. */
export const doorList = async (
  tx: Tx,
  event: string,
  part?: number,
): Promise<{ lines: Line[]; total: number }> => {
  const { rows } = await sql<{
    ticket: string
    name: string
    badge: string
    code: string
    needs: boolean
    toPay: number
    walk_in: boolean
    came: Date | null
    how: string | null
    total: number
  }>`
    select t.id as ticket, b.name, t.badge, t.code, b.needs is not null as needs, b.walk_in,
      case when row_number() over (partition by b.id order by k.place, t.id) = 1 then ${toPayAtDoor} else 0 end as "toPay", t.came_at as came,
      case when t.came_at is not null then (select m.how from door_marks m where m.ticket_id = t.id order by m.id desc limit 1) end as how, ${many} as total
    from bookings b join tickets t on t.booking_id = b.id join ticket_kinds k on k.id = t.kind_id
    where b.event_id = ${event} and b.state = 'booked'
    order by b.name collate "en-x-icu", b.id, k.place, t.id
    limit ${part === undefined ? 5000 : linesOnPage} offset ${part === undefined ? 0 : (part - 1) * linesOnPage}`.execute(
    tx,
  )
  return {
    total: rows[0]?.total ?? 0,
    lines: rows.map(({ ticket, name, badge, code, needs, toPay, walk_in, came, how }) => ({
      ticket,
      name,
      badge,
      code,
      needs,
      toPay,
      walkIn: walk_in,
      came,
      how,
    })),
  }
}

/** Who came, by kind and by the hour; heads counted by hand, newest first. */
export const headcountOf = async (tx: Tx, event: string): Promise<Headcount> => {
  const kinds = await sql<{
    id: string
    en: string
    cy: string
    booked: number
    came: number
    walk_ins: number
  }>`
    select k.id, k.name_en as en, k.name_cy as cy, count(t.id)::int as booked, count(t.came_at)::int as came,
      count(t.came_at) filter (where b.walk_in)::int as walk_ins
    from ticket_kinds k left join (tickets t join bookings b on b.id = t.booking_id and b.state = 'booked') on t.kind_id = k.id
    where k.event_id = ${event} group by k.id order by k.place, k.id`.execute(tx)
  const hours = await sql<{ hour: string | null; came: number }>`
    select case when last.how <> 'paper' then to_char(t.came_at at time zone 'Europe/London', 'HH24:00') end as hour, count(*)::int as came
    from bookings b join tickets t on t.booking_id = b.id
      cross join lateral (select m.how from door_marks m where m.ticket_id = t.id order by m.id desc limit 1) last
    where b.event_id = ${event} and b.state = 'booked' and t.came_at is not null group by 1 order by 1`.execute(
    tx,
  )
  const hands = await tx
    .selectFrom('door_counts as c')
    .leftJoin('persons as p', 'p.id', 'c.by_person')
    .select(['c.people', 'c.at', 'p.name as by'])
    .where('c.event_id', '=', event)
    .orderBy('c.id', 'desc')
    .limit(20)
    .execute()
  return {
    kinds: kinds.rows.map(({ en, cy, walk_ins, ...row }) => ({
      ...row,
      name: { en, cy },
      walkIns: walk_ins,
    })),
    hours: hours.rows.flatMap(({ hour, came }) => (hour === null ? [] : [{ hour, came }])),
    fromPaper: hours.rows.find(({ hour }) => hour === null)?.came ?? 0,
    byHand: hands,
  }
}

const people = z.array(z.object({ name: z.string(), badge: z.string() }))
/** Workshops that take names, in the order of the day, with the tickets signed up for each. */
export const sheetsOf = async (tx: Tx, event: string): Promise<Omit<Sheet, 'day'>[]> => {
  const { rows } = await sql<{
    id: string
    title_en: string
    title_cy: string
    starts: string
    ends: string
    room: Both
    places: number | null
    people: unknown
  }>`
    select s.id, s.title_en, s.title_cy, to_char(s.starts_at, 'HH24:MI') as starts, to_char(s.ends_at, 'HH24:MI') as ends, json_build_object('en', s.room_en, 'cy', s.room_cy) as room, s.places,
      coalesce((select json_agg(json_build_object('name', b.name, 'badge', t.badge) order by b.name collate "en-x-icu", t.id)
        from session_places p join tickets t on t.id = p.ticket_id join bookings b on b.id = t.booking_id
        where p.session_id = s.id and b.state = 'booked'), '[]') as people
    from event_sessions s where s.event_id = ${event} and s.places is not null and s.gone_on is null order by s.starts_at, s.id`.execute(
    tx,
  )
  return rows.map(({ title_en, title_cy, starts, ends, people: signed, ...sheet }) => ({
    ...sheet,
    title: { en: title_en, cy: title_cy },
    startsAt: starts,
    endsAt: ends,
    people: people.parse(signed),
  }))
}

/** What stands on the badges of all that are booked, in the order of the door's list. */
export const badgesOf = async (tx: Tx, event: string): Promise<string[]> =>
  (await doorList(tx, event)).lines.map(({ badge }) => badge)
