import { sql } from 'kysely'
import { z } from 'zod'
import { day } from '../authorities/model.ts'
import type { Actor } from '../access/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import { counted, window, type ListAsking } from '../platform/list/asking.ts'
import { relations, residences, responsibilities } from './model.ts'

/** What the asker can't see is not there, for every action. */
export const familyThere = async (tx: Tx, family: string): Promise<boolean> =>
  (await tx.selectFrom('families').select('id').where('id', '=', family).executeTakeFirst()) !== undefined
export const partyThere = async (tx: Tx, party: string): Promise<boolean> =>
  (await tx.selectFrom('parties').select('id').where('id', '=', party).executeTakeFirst()) !== undefined
export const childThere = async (tx: Tx, child: string): Promise<boolean> =>
  (await tx.selectFrom('children').select('id').where('id', '=', child).executeTakeFirst()) !== undefined

/** `%` and `_` that people type stand for themselves. */
export const asPattern = (words: string): string => words.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)

const listed = z.object({
  id: z.string(),
  reference: z.string(),
  name: z.string(),
  gss: z.string(),
  council: z.string(),
  councilCy: z.string(),
  since: day,
  closed: day.nullable(),
  people: z.array(z.object({ name: z.string(), label: z.string(), relation: z.enum(relations) })),
  children: z.number(),
})
export type Listed = z.infer<typeof listed>

const orders = {
  newest: sql`f.id`,
  reference: sql`lower(f.reference) collate "en-x-icu"`,
  name: sql`lower(f.name) collate "en-x-icu"`,
} as const
export const sorts = ['newest', 'reference', 'name'] as const

const narrowed = ({ programme }: Actor, { words, filters }: ListAsking) => sql`
  f.programme_id = ${programme}
  and ${filters['state'] === 'closed' ? sql`f.closed_day is not null` : sql`f.closed_day is null`}
  and ${filters['gss'] === undefined || filters['gss'] === '' ? sql`true` : sql`f.gss = ${filters['gss']}`}
  and ${words === '' ? sql`true` : sql`f.id in (select app.find_families(${asPattern(words)}))`}`

/** A page of the list and how many there are, counted up to one more than the list says. One round trip. */
export const listFamilies = async (
  tx: Tx,
  actor: Actor,
  asking: ListAsking,
): Promise<{ rows: Listed[]; total: number }> => {
  const { limit, offset } = window(asking)
  const order = asking.sort === 'reference' || asking.sort === 'name' ? orders[asking.sort] : orders.newest
  const direction = asking.descending ? sql`desc` : sql`asc`
  const where = narrowed(actor, asking)
  const { rows } = await sql<{ rows: unknown; total: number }>`
    select
      (select coalesce(json_agg(x order by x.place), '[]') from (
        select f.id, f.reference, f.name, f.gss, a.name as council, coalesce(a.name_cy, a.name) as "councilCy",
          f.created_day as since, f.closed_day as closed, row_number() over (order by ${order} ${direction}, f.id desc) as place,
          (select coalesce(json_agg(json_build_object('name', p.name, 'label', fp.label, 'relation', fp.relation) order by p.id), '[]')
            from family_parties fp join parties p on p.id = fp.party_id where fp.family_id = f.id) as people,
          (select count(*)::int from family_children fc where fc.family_id = f.id) as children
        from (select * from families f where ${where} order by ${order} ${direction}, f.id desc limit ${limit} offset ${offset}) f
        join authorities a on a.gss = f.gss) x) as rows,
      (select count(*)::int from (select from families f where ${where} limit ${counted + 1}) c) as total`.execute(
    tx,
  )
  return { rows: z.array(listed).parse(rows[0]?.rows ?? []), total: rows[0]?.total ?? 0 }
}

const contact = z.object({
  id: z.string(),
  safe: z.boolean(),
  way: z.enum(['phone', 'text', 'email', 'through-worker', 'in-person']),
  telephone: z.string().nullable(),
  email: z.string().nullable(),
  hoursFrom: z.string().nullable(),
  hoursUntil: z.string().nullable(),
  weekdaysOnly: z.boolean(),
  voicemail: z.boolean(),
  language: z.string(),
  words: z.string(),
  setOn: day,
})
export type Contact = z.infer<typeof contact>
const place = {
  relation: z.enum(relations),
  parentalResponsibility: z.enum(responsibilities),
  livesWith: z.enum(residences),
  label: z.string(),
}
const person = {
  id: z.string(),
  name: z.string(),
  called: z.string(),
  language: z.string(),
  interpreter: z.boolean(),
  gender: z.enum(['woman', 'man', 'other']).nullable(),
  version: z.number(),
}
const telling = z.object({ id: z.string(), on: day, by: z.string(), recordedOn: day })
const inFamily = z.object({
  ...person,
  ...place,
  told: telling.nullable(),
  contact: contact.nullable(),
  needs: z.string().nullable(),
  notes: z.number(),
})
const child = z.object({
  id: z.string(),
  name: z.string(),
  bornOn: day.nullable(),
  dueOn: day.nullable(),
  version: z.number(),
  parents: z.array(z.string()),
})
const sheet = z.object({
  id: z.string(),
  reference: z.string(),
  name: z.string(),
  gss: z.string(),
  council: z.string(),
  councilCy: z.string(),
  version: z.number(),
  since: day,
  closed: day.nullable(),
  children: z.array(child),
  people: z.array(inFamily),
})
export type InFamily = z.infer<typeof inFamily>
export type ChildRow = z.infer<typeof child>
export type FamilySheet = z.infer<typeof sheet>

const contactJson = sql`json_build_object('id', s.id, 'safe', s.safe, 'way', s.way, 'telephone', s.telephone, 'email', s.email,
  'hoursFrom', to_char(s.hours_from, 'HH24:MI'), 'hoursUntil', to_char(s.hours_until, 'HH24:MI'), 'weekdaysOnly', s.weekdays_only,
  'voicemail', s.voicemail, 'language', s.language, 'words', s.words, 'setOn', s.set_on)`
const personJson = sql`'id', p.id, 'name', p.name, 'called', p.called, 'language', p.language, 'interpreter', p.interpreter,
  'gender', p.gender, 'version', p.version, 'relation', fp.relation, 'parentalResponsibility', fp.parental_responsibility,
  'livesWith', fp.lives_with, 'label', fp.label`
const tellingJson = sql`json_build_object('id', t.id, 'on', t.told_on, 'by', t.told_by, 'recordedOn', t.recorded_on)`

/** Everything on a family's page, in one round trip; undefined when there is none for the asker. */
export const familySheet = async (
  tx: Tx,
  family: string,
  today: string,
): Promise<FamilySheet | undefined> => {
  const { rows } = await sql<{ sheet: unknown }>`
    select json_build_object('id', f.id, 'reference', f.reference, 'name', f.name, 'gss', f.gss, 'council', a.name,
      'councilCy', coalesce(a.name_cy, a.name), 'version', f.version, 'since', f.created_day, 'closed', f.closed_day,
      'children', (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'bornOn', c.born_on, 'dueOn', c.due_on,
          'version', c.version, 'parents', (select coalesce(json_agg(po.party_id), '[]') from parent_of po where po.child_id = c.id))
          order by c.born_on nulls last, c.id), '[]')
        from family_children fc join children c on c.id = fc.child_id where fc.family_id = f.id),
      'people', (select coalesce(json_agg(json_build_object(${personJson},
          'told', (select ${tellingJson} from tellings t where t.party_id = p.id and t.family_id = f.id order by t.id desc limit 1),
          'contact', (select ${contactJson} from safe_contacts s where s.party_id = p.id order by s.id desc limit 1),
          'needs', (select n.needs from access_needs n where n.party_id = p.id),
          'notes', (select count(*)::int from safety_notes n where n.party_id = p.id and (n.until_day is null or n.until_day >= ${today}::date)))
          order by p.id), '[]')
        from family_parties fp join parties p on p.id = fp.party_id where fp.family_id = f.id)) as sheet
    from families f join authorities a on a.gss = f.gss where f.id = ${family}`.execute(tx)
  return rows[0] === undefined ? undefined : sheet.parse(rows[0].sheet)
}

const note = z.object({
  id: z.string(),
  kind: z.enum(['bail', 'injunction', 'abuse-alleged-of', 'abuse-alleged-by', 'marac', 'lone-working']),
  other: z.string().nullable(),
  otherName: z.string().nullable(),
  from: day,
  until: day.nullable(),
})
export type Note = z.infer<typeof note>
const personSheetShape = z.object({
  ...person,
  ...place,
  family: z.object({ id: z.string(), reference: z.string(), name: z.string() }),
  tellings: z.array(telling),
  contacts: z.array(contact),
  needs: z.object({ text: z.string(), version: z.number() }).nullable(),
  notes: z.array(note),
  children: z.array(
    z.object({ id: z.string(), name: z.string(), dueOn: day.nullable(), isParent: z.boolean() }),
  ),
  others: z.array(
    z.object({ id: z.string(), name: z.string(), label: z.string(), relation: z.enum(relations) }),
  ),
  families: z.array(z.object({ id: z.string(), reference: z.string() })),
})
export type PersonSheet = z.infer<typeof personSheetShape>

/** Everything on one person's page within one family, in one round trip. */
export const personSheet = async (
  tx: Tx,
  family: string,
  party: string,
): Promise<PersonSheet | undefined> => {
  const { rows } = await sql<{ sheet: unknown }>`
    select json_build_object(${personJson},
      'family', json_build_object('id', f.id, 'reference', f.reference, 'name', f.name),
      'tellings', (select coalesce(json_agg(${tellingJson} order by t.id desc), '[]') from tellings t
        where t.party_id = p.id and t.family_id = f.id),
      'contacts', (select coalesce(json_agg(${contactJson} order by s.id desc), '[]') from
        (select * from safe_contacts s where s.party_id = p.id order by s.id desc limit 10) s),
      'needs', (select json_build_object('text', n.needs, 'version', n.version) from access_needs n where n.party_id = p.id),
      'notes', (select coalesce(json_agg(json_build_object('id', n.id, 'kind', n.kind, 'other', n.other_party,
          'otherName', (select o.name from parties o where o.id = n.other_party), 'from', n.from_day, 'until', n.until_day)
          order by n.id), '[]') from safety_notes n where n.party_id = p.id),
      'children', (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'dueOn', c.due_on, 'isParent',
          exists (select from parent_of po where po.child_id = c.id and po.party_id = p.id)) order by c.born_on nulls last, c.id), '[]')
        from family_children fc join children c on c.id = fc.child_id where fc.family_id = f.id),
      'others', (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'label', x.label, 'relation', x.relation)
          order by o.id), '[]')
        from family_parties x join parties o on o.id = x.party_id where x.family_id = f.id and o.id <> p.id),
      'families', (select coalesce(json_agg(json_build_object('id', g.id, 'reference', g.reference) order by g.id), '[]')
        from family_parties x join families g on g.id = x.family_id where x.party_id = p.id and g.id <> f.id)) as sheet
    from family_parties fp join parties p on p.id = fp.party_id join families f on f.id = fp.family_id
    where fp.family_id = ${family} and fp.party_id = ${party}`.execute(tx)
  return rows[0] === undefined ? undefined : personSheetShape.parse(rows[0].sheet)
}

export type Alike = { party: string; name: string; label: string; family: string; reference: string }
/** People whose names sound like this one, each with a family where the asker may see them. */
export const soundingLike = async (tx: Tx, name: string): Promise<Alike[]> =>
  (
    await sql<Alike>`
      select s.party_id as party, p.name, fp.label, s.family_id as family, f.reference
      from app.sounding_parties(${name}) s
      join parties p on p.id = s.party_id
      join families f on f.id = s.family_id
      join family_parties fp on fp.party_id = s.party_id and fp.family_id = s.family_id`.execute(tx)
  ).rows

/** Families whose reference is this one but for spaces, signs and capitals, in any council that the asker may see. */
export const referenceLike = async (
  tx: Tx,
  programme: string,
  reference: string,
): Promise<{ id: string; reference: string; council: string; councilCy: string }[]> =>
  (
    await sql<{ id: string; reference: string; council: string; councilCy: string }>`
      select f.id, f.reference, a.name as council, coalesce(a.name_cy, a.name) as "councilCy"
      from families f join authorities a on a.gss = f.gss
      where f.programme_id = ${programme}
        and regexp_replace(lower(f.reference), '[^a-z0-9]', '', 'g') = regexp_replace(lower(${reference}), '[^a-z0-9]', '', 'g')
      order by f.id desc limit 5`.execute(tx)
  ).rows

export type HiddenRow = { person: string; name: string; family: string; at: Date }
export const hiddenFrom = async (tx: Tx): Promise<HiddenRow[]> =>
  (
    await sql<HiddenRow>`
      select person_id as person, person as name, family_id as family, at from app.hidden_from()`.execute(tx)
  ).rows
