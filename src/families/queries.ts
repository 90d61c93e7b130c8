import { sql } from 'kysely'
import { z } from 'zod'
import { day } from '../calendar/shape.ts'
import type { Day } from '../calendar/model.ts'
import type { Actor } from '../access/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import { counted, window, type ListAsking } from '../platform/list/asking.ts'
import { relations } from './model.ts'

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

export type ChildElsewhere = { id: string; name: string; bornOn: Day | null; dueOn: Day | null }
/** Children of the people in this family who are in another family: half-siblings, a second household. */
export const childrenElsewhere = (tx: Tx, family: string): Promise<ChildElsewhere[]> =>
  tx
    .selectFrom('children as c')
    .select(['c.id', 'c.name', 'c.born_on as bornOn', 'c.due_on as dueOn'])
    .where('c.id', 'in', (eb) =>
      eb
        .selectFrom('parent_of as po')
        .innerJoin('family_parties as fp', 'fp.party_id', 'po.party_id')
        .select('po.child_id')
        .where('fp.family_id', '=', family),
    )
    .where('c.id', 'not in', (eb) =>
      eb.selectFrom('family_children as fc').select('fc.child_id').where('fc.family_id', '=', family),
    )
    .orderBy('c.id')
    .execute()
