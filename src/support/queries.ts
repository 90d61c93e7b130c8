import { sql } from 'kysely'
import { z } from 'zod'
import { day } from '../calendar/shape.ts'
import type { Day } from '../calendar/model.ts'
import { contactTextsOf, type ContactTexts } from '../families/opened.ts'
import { contact as familyContact } from '../families/sheet-parts.ts'
import type { Tx } from '../platform/database/connect.ts'
import { edition } from '../spaces/rules.ts'
import { endings, meetingWays } from './model.ts'

const nextDay = z.object({ day, startsAt: z.string().nullable(), place: z.string() })
const contact = familyContact.omit({ setOn: true })
const mine = z.object({
  party: z.string(),
  called: z.string(),
  /** Null when the asker stands in for somebody else: the first meeting is then not theirs to note. */
  support: z.string().nullable(),
  coverUntil: day.nullable(),
  firstMetOn: day.nullable(),
  /** The promise as it stands was not put to them yet. */
  promiseDue: z.boolean(),
  contact: contact.nullable(),
  next: nextDay.nullable(),
  /** Messages that nobody beside them has read yet. */
  unread: z.object({ howMany: z.number(), since: z.coerce.date() }).nullable(),
  /** The next visit or call. */
  visit: z.object({ id: z.string(), kind: z.string(), day, startsAt: z.string().nullable() }).nullable(),
  /** A visit or call whose day is over, and nobody said how it was. */
  due: z.object({ id: z.string(), kind: z.string(), day }).nullable(),
  /** Something is to be mended before they go there again. */
  held: z.boolean(),
})
export type MySupportRow = z.infer<typeof mine>
export type Contact = z.infer<typeof contact> & ContactTexts
export type MySupport = Omit<MySupportRow, 'contact'> & { readonly contact: Contact | null }

/**
 * Whom the asker stands beside today, in one round trip: what they are called, by which way and when to reach them
 * safely (the number and the words open apart), when their next conference is. Only what the database shows a supporter of this one party; nothing of the other parent, not
 * even whether there is one.
 */
export const mySupportRows = async (tx: Tx, today: Day): Promise<MySupportRow[]> => {
  const { rows } = await sql<{ all: unknown }>`
    select coalesce(json_agg(json_build_object(
      'party', p.id, 'called', coalesce(nullif(p.called, ''), split_part(p.name, ' ', 1)),
      'support', s.id, 'coverUntil', c.until_day, 'firstMetOn', s.first_met_on,
      'promiseDue', not coalesce((select a.promise_id = (select r.id from promises r where r.programme_id = p.programme_id
          order by r.version desc limit 1) and a.edition >= ${edition}
        from promise_answers a where a.party_id = p.id order by a.id desc limit 1), false),
      'contact', case when k.id is null then null else json_build_object('id', k.id, 'safe', k.safe, 'way', k.way, 'hoursFrom', to_char(k.hours_from, 'HH24:MI'),
        'hoursUntil', to_char(k.hours_until, 'HH24:MI'), 'weekdaysOnly', k.weekdays_only, 'voicemail', k.voicemail,
        'language', k.language) end,
      'next', case when n.day is null then null
        else json_build_object('day', n.day, 'startsAt', to_char(n.starts_at, 'HH24:MI'), 'place', n.place) end,
      'unread', case when w.party is null then null else json_build_object('howMany', w.how_many, 'since', w.since) end,
      'visit', case when v.id is null then null
        else json_build_object('id', v.id, 'kind', v.kind, 'day', v.day, 'startsAt', to_char(v.starts_at, 'HH24:MI')) end,
      'due', case when d.id is null then null else json_build_object('id', d.id, 'kind', d.kind, 'day', d.day) end,
      'held', p.id = any ((select app.not_to_go())::uuid[]))
      order by w.since nulls last, v.day nulls last, n.day nulls last, p.id), '[]') as all
    from parties p
    left join supports s on s.party_id = p.id and s.until_day is null and s.supporter_id = app.my_supporter()
    left join lateral (select c.until_day from covers c where c.party_id = p.id and c.ended_at is null
      and c.supporter_id = app.my_supporter() and c.from_day <= ${today} and c.until_day >= ${today}
      order by c.until_day desc limit 1) c on true
    left join lateral (select k.* from safe_contacts k where k.party_id = p.id order by k.id desc limit 1) k on true
    left join lateral (select f.day, f.starts_at, f.place from app.my_conferences() f
      where f.party = p.id and f.state = 'booked' and f.day >= ${today} order by f.day, f.id limit 1) n on true
    left join app.unread_messages() w on w.party = p.id and w.side = 'parent'
    left join lateral (select v.id, v.kind, v.day, v.starts_at from visits v where v.party_id = p.id and v.state = 'planned'
      and v.day >= ${today} order by v.day, v.starts_at nulls last, v.id limit 1) v on true
    left join lateral (select v.id, v.kind, v.day from visits v where v.party_id = p.id and v.state = 'planned'
      and v.day < ${today} order by v.day, v.id limit 1) d on true
    where p.id = any ((select app.things('supports', 'party'))::uuid[])`.execute(tx)
  return z.array(mine).parse(rows[0]?.all ?? [])
}

/** The same with numbers, addresses and words of those who are reached safely, opened in one call. */
export const mySupports = async (tx: Tx, today: Day): Promise<MySupport[]> => {
  const rows = await mySupportRows(tx, today)
  const safe = rows.flatMap(({ contact }) => (contact?.safe === true ? [contact.id] : []))
  const textsOf = await contactTextsOf(tx, safe)
  return rows.map((row) => ({
    ...row,
    contact: row.contact === null ? null : { ...row.contact, ...textsOf(row.contact.id) },
  }))
}

const shown = z.object({
  support: z.string(),
  version: z.number(),
  party: z.string(),
  name: z.string(),
  supporter: z.string(),
  supporterName: z.string(),
  fromDay: day,
  untilDay: day.nullable(),
  endedWhy: z.enum(endings).nullable(),
  firstMetOn: day.nullable(),
  firstMetHow: z.enum(meetingWays).nullable(),
  covers: z.array(
    z.object({ cover: z.string(), name: z.string(), from: day, until: day, over: z.boolean() }),
  ),
  next: nextDay.nullable(),
})
export type SupportShown = z.infer<typeof shown>

/** One support as the coordinator reads it, ended or not, in one round trip; of their own why it ended is a colleague's to read. */
export const readSupport = async (tx: Tx, support: string, today: Day): Promise<SupportShown | undefined> => {
  const { rows } = await sql<{ one: unknown }>`
    select json_build_object('support', s.id, 'version', s.version, 'party', p.id, 'name', p.name,
      'supporter', s.supporter_id, 'supporterName', pe.name, 'fromDay', s.from_day, 'untilDay', s.until_day,
      'endedWhy', case when s.supporter_id is distinct from app.my_supporter() then s.ended_why end, 'firstMetOn', s.first_met_on, 'firstMetHow', s.first_met_how,
      'covers', coalesce((select json_agg(json_build_object('cover', c.id, 'name', cpe.name, 'from', c.from_day,
          'until', c.until_day, 'over', c.ended_at is not null or c.until_day < ${today}) order by c.from_day, c.id)
        from covers c join supporters cu on cu.id = c.supporter_id join persons cpe on cpe.id = cu.person_id
        where c.support_id = s.id), '[]'),
      'next', (select json_build_object('day', f.day, 'startsAt', to_char(f.starts_at, 'HH24:MI'), 'place', f.place)
        from family_parties fp join conferences f on f.family_id = fp.family_id
        where fp.party_id = p.id and f.state = 'booked' and f.day >= ${today} order by f.day, f.id limit 1)) as one
    from supports s join parties p on p.id = s.party_id join supporters u on u.id = s.supporter_id
    join persons pe on pe.id = u.person_id where s.id = ${support}`.execute(tx)
  return rows[0] === undefined ? undefined : shown.parse(rows[0].one)
}

export type Choosable = { readonly supporter: string; readonly name: string; readonly left: number }
/**
 * Supporters who could stand beside this party from one day to the other (both included), most room first: every
 * absolute rule holds, nobody is away. `left` may be 0: cover takes no place. Empty for whoever may not see to the party.
 */
export const whoCould = async (tx: Tx, party: string, from: Day, until: Day): Promise<Choosable[]> =>
  (
    await sql<Choosable>`
      select u.id as supporter, pe.name, greatest(u.capacity - u.load, 0) as left
      from app.who_could(${party}, ${from}, ${until}) with ordinality could (id, place)
      join supporters u on u.id = could.id join persons pe on pe.id = u.person_id order by could.place limit 200`.execute(
      tx,
    )
  ).rows
