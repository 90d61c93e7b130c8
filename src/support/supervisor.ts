import { sql } from 'kysely'
import type { Actor } from '../access/model.ts'
import { tell } from '../audit/record.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { Outcome } from './model.ts'

export type Supervising = {
  readonly now: string | null
  readonly could: readonly { readonly id: string; readonly name: string }[]
}
/** Who supervises this supporter, and who could; for a coordinator. */
export const supervising = async (tx: Tx, supporter: string): Promise<Supervising> => {
  const { rows } =
    await sql<Supervising>`select u.supervisor as now, (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name)
      order by p.name collate "en-x-icu", p.id), '[]') from persons p where p.disabled_at is null and p.id <> u.person_id
      and exists (select from roles r where r.person_id = p.id and r.until_at is null
        and r.role in ('coordinator', 'administrator', 'parent-lead', 'supporter', 'safeguarding-lead'))) as could
    from supporters u where u.id = ${supporter}`.execute(tx)
  return rows[0] ?? { now: null, could: [] }
}

/**
 * Who reads and hears of this supporter's work; null for nobody. Two parents who are linked have supporters with different
 * supervisors (domain 2.9). Faults on `supervisor`: 'supervisor' where it would be one for both sides, 'unknown'.
 */
export const setSupervisor = async (
  tx: Tx,
  actor: Actor,
  supporter: string,
  person: string | null,
): Promise<Outcome<{ readonly set: true }>> => {
  const { rows } = await sql<{
    said: string
  }>`select app.set_supervisor(${supporter}, ${person}) as said`.execute(tx)
  const said = rows[0]?.said ?? 'unknown'
  if (said !== 'done') return { faults: [{ field: 'supervisor', code: said }] }
  await tell(tx, actor, 'supporter.supervisor-set', supporter, person === null ? {} : { person })
  return { set: true }
}
