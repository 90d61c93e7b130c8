import { sql } from 'kysely'
import { z } from 'zod'
import { day } from '../calendar/shape.ts'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import { open } from '../vault/door.ts'
import { counted, window, type ListAsking } from '../platform/list/asking.ts'
import { conflictKinds, experiences, genders, states, weekdays } from './model.ts'

const shape = {
  supporter: z.string(),
  name: z.string(),
  called: z.string(),
  state: z.enum(states),
  languages: z.array(z.string()),
  areas: z.array(z.object({ gss: z.string(), en: z.string(), cy: z.string() })),
  capacity: z.number(),
  load: z.number(),
  accreditedUntil: day.nullable(),
  checkUntil: day.nullable(),
  referencesOk: z.boolean(),
  ownCaseOpen: z.boolean(),
  ownCaseClosedOn: day.nullable(),
}
const row = z.object(shape)
export type SupporterRow = z.infer<typeof row>

const columns = sql`
  'supporter', u.id, 'name', pe.name, 'called', coalesce(p.called, ''), 'state', u.state, 'languages', u.languages,
  'areas', coalesce((select json_agg(json_build_object('gss', a.gss, 'en', a.name, 'cy', coalesce(a.name_cy, a.name))
    order by a.name collate "en-x-icu") from authorities a where a.gss = any (u.areas)), '[]'),
  'capacity', u.capacity, 'load', u.load, 'accreditedUntil', u.accredited_until, 'checkUntil', u.check_until,
  'referencesOk', u.references_ok, 'ownCaseOpen', u.own_case_open, 'ownCaseClosedOn', u.own_case_closed_on`

export const sorts = ['name', 'room', 'dates'] as const
const orders: Readonly<Record<string, ReturnType<typeof sql>>> = {
  name: sql`pe.name collate "en-x-icu"`,
  room: sql`greatest(u.capacity - u.load, 0)`,
  dates: sql`least(u.accredited_until, u.check_until)`,
}

const literal = (words: string) => `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`

/** One page of the programme's supporters in one round trip; `total` stops at 1,001. */
export const listSupporters = async (
  tx: Tx,
  asking: ListAsking,
): Promise<{ rows: SupporterRow[]; total: number }> => {
  const { limit, offset } = window(asking)
  const like = literal(asking.words)
  const { room = '', state = '' } = asking.filters
  const wanted = sql`
    from supporters u join persons pe on pe.id = u.person_id left join profiles p on p.supporter_id = u.id
    where (pe.name ilike ${like} or p.called ilike ${like}) and (${state}::text = '' or u.state = ${state}::text)
      and (${room}::text = '' or (u.state in ('provisional', 'accredited') and u.load < u.capacity))`
  const direction = asking.descending ? sql`desc nulls last` : sql`asc nulls last`
  const { rows } = await sql<{ total: number; rows: unknown }>`
    select (select count(*) from (select 1 ${wanted} limit ${counted + 1}) up_to) as total,
      (select coalesce(json_agg(listed.shown order by listed.place), '[]') from (
        select json_build_object(${columns}) as shown,
          row_number() over (order by ${orders[asking.sort] ?? orders['name']} ${direction}, u.id) as place
        ${wanted} order by place limit ${limit} offset ${offset}) listed) as rows`.execute(tx)
  return { rows: z.array(row).parse(rows[0]?.rows ?? []), total: rows[0]?.total ?? 0 }
}

const whole = z.object({
  ...shape,
  email: z.string().nullable(),
  phone: z.string().nullable(),
  gender: z.enum(genders).nullable(),
  travelKm: z.number().nullable(),
  weekdays: z.array(z.enum(weekdays)),
  version: z.number(),
  aboutEn: z.string(),
  aboutCy: z.string(),
  profileVersion: z.number(),
  experience: z.array(z.enum(experiences)),
  away: z.array(z.object({ id: z.string(), from: day, until: day })),
  conflicts: z.array(z.object({ id: z.string(), kind: z.enum(conflictKinds) })),
  /** It is the asker's own. */
  own: z.boolean(),
})
export type SupporterPage = z.infer<typeof whole>

/** Everything of one supporter but their private words, in one round trip; by id for a coordinator, by `null` for the asker's own. */
export const readSupporter = async (
  tx: Tx,
  supporter: string | null,
  today: Day,
): Promise<SupporterPage | undefined> => {
  const { rows } = await sql<{ whole: unknown }>`
    select json_build_object(${columns}, 'email', pe.email, 'phone', pe.phone, 'gender', u.gender, 'travelKm', u.travel_km,
      'weekdays', u.weekdays, 'version', u.version, 'aboutEn', coalesce(p.about_en, ''), 'aboutCy', coalesce(p.about_cy, ''),
      'profileVersion', coalesce(p.version, 0),
      'experience', coalesce((select json_agg(e.kind order by e.kind) from supporter_experience e
        where e.supporter_id = u.id and e.withdrawn_at is null), '[]'),
      'away', coalesce((select json_agg(json_build_object('id', a.id, 'from', a.from_day, 'until', a.until_day) order by a.from_day)
        from supporter_away a where a.supporter_id = u.id and a.withdrawn_at is null and a.until_day >= ${today}), '[]'),
      'conflicts', coalesce((select json_agg(json_build_object('id', c.id, 'kind', c.kind) order by c.id)
        from supporter_conflicts c where c.supporter_id = u.id and c.withdrawn_at is null), '[]'), 'own', u.id is not distinct from app.my_supporter()) as whole
    from supporters u join persons pe on pe.id = u.person_id left join profiles p on p.supporter_id = u.id
    where u.id = coalesce(${supporter}::uuid, app.my_supporter())`.execute(tx)
  return rows[0] === undefined ? undefined : whole.parse(rows[0].whole)
}

/** What the asker declared, for themself to read. */
export const whatIDeclared = async (
  tx: Tx,
  { conflicts }: SupporterPage,
): Promise<(conflict: string) => string> => {
  const rows = conflicts.map(({ id }) => id)
  const texts = await open(tx, [{ table: 'supporter_conflicts', columns: ['what'], rows }])
  return (conflict) => texts.of('supporter_conflicts', 'what', conflict) ?? ''
}

export type Apart = { readonly id: string; readonly name: string | null; readonly saidBy: string }
/** Who is never to be brought together with them, as the coordinator may read it: nothing of themself. */
export const keptApart = async (tx: Tx, supporter: string): Promise<Apart[]> =>
  tx
    .selectFrom('never_together')
    .leftJoin('parties', 'parties.id', 'never_together.party_id')
    .select(['never_together.id', 'parties.name', 'never_together.said_by as saidBy'])
    .where('supporter_id', '=', supporter)
    .where('withdrawn_at', 'is', null)
    .orderBy('never_together.id')
    .execute()

export type FoundParty = { readonly party: string; readonly name: string; readonly reference: string }
/** Parties of families found by name or reference, for the coordinator; ten at most. */
export const findParties = async (tx: Tx, words: string): Promise<FoundParty[]> =>
  (
    await sql<FoundParty>`
      select p.id as party, p.name, f.reference from app.find_families(${words.trim()}) found (id)
      join families f on f.id = found.id join family_parties fp on fp.family_id = f.id join parties p on p.id = fp.party_id
      where p.name <> '' order by p.name collate "en-x-icu", p.id limit 10`.execute(tx)
  ).rows

export type Served = { readonly gss: string; readonly en: string; readonly cy: string }
/** The programme's authorities by name, for ticking. */
export const servedAuthorities = async (tx: Tx): Promise<Served[]> =>
  (
    await sql<Served>`
      select a.gss, a.name as en, coalesce(a.name_cy, a.name) as cy from programme_authorities pa
      join authorities a on a.gss = pa.gss where pa.until_day is null order by a.name collate "en-x-icu"`.execute(
      tx,
    )
  ).rows

export type AskedAbout = { readonly party: string; readonly on: Day }
/** Whom the asker, a supporter, was ever asked about: a day and nothing else. Read from their own grants. */
export const askedAbout = async (tx: Tx, person: string): Promise<AskedAbout[]> =>
  (
    await sql<AskedAbout>`
      select thing_id as party, to_char(min(from_at at time zone 'Europe/London'), 'YYYY-MM-DD') as on from grants
      where person_id = ${person} and function in ('asked', 'supports') and thing = 'party'
      group by thing_id order by min(from_at) desc limit 50`.execute(tx)
  ).rows
