import { sql } from 'kysely'
import { z } from 'zod'
import { day } from '../calendar/shape.ts'
import type { Tx } from '../platform/database/connect.ts'
import { relations } from './model.ts'
import {
  child,
  contact,
  contactJson,
  inFamily,
  note,
  person,
  personJson,
  place,
  telling,
  tellingJson,
} from './sheet-parts.ts'

export type { ChildRow, ContactRow, InFamily, Note } from './sheet-parts.ts'

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
export type FamilySheet = z.infer<typeof sheet>

/** All on a family's page but its private words, in one round trip; undefined when there is none for the asker. */
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
          'needs', exists (select from access_needs n where n.party_id = p.id and n.needs is not null),
          'notes', (select count(*)::int from safety_notes n where n.party_id = p.id and (n.until_day is null or n.until_day >= ${today}::date)))
          order by p.id), '[]')
        from family_parties fp join parties p on p.id = fp.party_id where fp.family_id = f.id)) as sheet
    from families f join authorities a on a.gss = f.gss where f.id = ${family}`.execute(tx)
  return rows[0] === undefined ? undefined : sheet.parse(rows[0].sheet)
}

const personSheetShape = z.object({
  ...person,
  ...place,
  family: z.object({ id: z.string(), reference: z.string(), name: z.string() }),
  tellings: z.array(telling),
  contacts: z.array(contact),
  needs: z.object({ written: z.boolean(), version: z.number() }).nullable(),
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

/** All on one person's page within one family but their private words, in one round trip. */
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
      'needs', (select json_build_object('written', n.needs is not null, 'version', n.version) from access_needs n where n.party_id = p.id),
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
