import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/database/connect.ts'
import { window, type ListAsking } from '../../platform/list/asking.ts'

const entry = z.object({
  id: z.string(),
  at: z.coerce.date(),
  name: z.string().nullable(),
  act: z.string(),
  things: z.array(z.string()),
})
export type Entry = z.infer<typeof entry>
const found = z.object({ total: z.number(), rows: z.array(entry) })

/** Newest first; `words` are part of an act. Total up to 1,001. */
export const trail = async (tx: Tx, asking: ListAsking): Promise<{ rows: Entry[]; total: number }> => {
  const { limit, offset } = window(asking)
  const like = `%${asking.words.replaceAll(/[\\%_]/g, '\\$&')}%`
  const order = asking.descending ? sql`desc` : sql`asc`
  const { rows } = await sql<{ found: unknown }>`select jsonb_build_object(
    'total', (select count(*) from (select from audit a where a.act ilike ${like} limit 1001) x),
    'rows', coalesce((select jsonb_agg(s) from (select a.id, a.at, p.name, a.act, a.things
      from (select * from audit b where b.act ilike ${like} order by b.id ${order} limit ${limit} offset ${offset}) a
      left join persons p on p.id = a.person_id order by a.id ${order}) s), '[]')) as found`.execute(tx)
  return found.parse(rows[0]?.found)
}
