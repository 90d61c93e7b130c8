import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/database/connect.ts'
import { window, type ListAsking } from '../../platform/list/asking.ts'
import type { Actor } from '../../access/model.ts'

const member = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  version: z.number(),
  roles: z.array(z.string()),
  gss: z.string().nullable(),
  authority: z.string().nullable(),
  authority_cy: z.string().nullable(),
  since: z.date(),
})
export type Member = z.infer<typeof member>

/** Colleagues: whoever holds or held a function here that the asker may read. Parents as such are not among them. */
const members = sql`select p.id, p.name, p.email, p.phone, p.version, o.roles, o.gss, a.name as authority,
    a.name_cy as authority_cy, o.since
  from persons p join lateral (
    select coalesce(array_agg(r.role order by r.role) filter (where r.until_at is null), '{}') as roles,
      max(r.gss) filter (where r.until_at is null) as gss, min(r.from_at) as since
    from roles r where r.person_id = p.id and r.role <> 'parent' having count(*) > 0) o on true
  left join authorities a on a.gss = o.gss`

const orders: Readonly<Record<string, RawBuilder<unknown>>> = {
  name: sql`name collate "en-x-icu"`,
  role: sql`roles[1]`,
  since: sql`since`,
}
const found = z.object({ total: z.number(), rows: z.array(member.extend({ since: z.coerce.date() })) })

/** `filters.state` is 'left' for those who hold no function any more. Total up to 1,001. */
export const staff = async (tx: Tx, asking: ListAsking): Promise<{ rows: Member[]; total: number }> => {
  const { limit, offset } = window(asking)
  const order = orders[asking.sort] ?? sql`name`
  const direction = asking.descending ? sql`desc` : sql`asc`
  const left = asking.filters['state'] === 'left'
  const like = `%${asking.words.replaceAll(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<{ found: unknown }>`with all_of as (${members}),
    fitting as (select * from all_of where (cardinality(roles) = 0) = ${left}
      and (name ilike ${like} or email ilike ${like} or phone ilike ${like}))
    select jsonb_build_object('total', (select count(*) from (select from fitting limit 1001) x),
      'rows', coalesce((select jsonb_agg(s) from
        (select * from fitting order by ${order} ${direction}, id limit ${limit} offset ${offset}) s), '[]')) as found`.execute(
    tx,
  )
  return found.parse(rows[0]?.found)
}

export const memberWith = async (tx: Tx, person: string): Promise<Member | null> => {
  const { rows } = await sql<Member>`select * from (${members}) m where id = ${person}`.execute(tx)
  return rows[0] === undefined ? null : member.parse(rows[0])
}

/** How many hold the administrator's function beside this person. */
export const otherAdministrators = async (tx: Tx, actor: Actor, person: string): Promise<number> => {
  const row = await tx
    .selectFrom('roles')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('programme_id', '=', actor.programme)
    .where('role', '=', 'administrator')
    .where('until_at', 'is', null)
    .where('person_id', '<>', person)
    .executeTakeFirst()
  return row?.count ?? 0
}

export type AuthorityName = { gss: string; name: string; nameCy: string | null }
/** The authorities that this programme serves, by name. */
export const servedAuthorities = async (tx: Tx): Promise<AuthorityName[]> => {
  const { rows } = await sql<AuthorityName>`select a.gss, a.name, a.name_cy as "nameCy"
    from programme_authorities pa join authorities a on a.gss = pa.gss
    where pa.until_day is null order by a.name collate "en-x-icu"`.execute(tx)
  return rows
}
