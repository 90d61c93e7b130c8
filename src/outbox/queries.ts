import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../platform/database/connect.ts'
import { window, type ListAsking } from '../platform/list/asking.ts'
import { closing, kinds, ringing } from './model.ts'

export const states = ['ring', 'waiting', 'sent', 'over'] as const

const row = z.object({
  id: z.string(),
  kind: z.enum(kinds),
  reader: z.string().nullable(),
  family: z.string().nullable(),
  state: z.enum(states),
  tries: z.number(),
  from: z.coerce.date(),
  sent: z.coerce.date().nullable(),
  way: z.enum(['email', 'text']).nullable(),
  why: z.enum([...ringing, ...closing]).nullable(),
  at: z.coerce.date(),
})
export type Row = z.infer<typeof row>
const found = z.object({ total: z.number(), rows: z.array(row) })

/** What is to be rung first, then the newest. No content, no address. `words` are part of a name; total up to 1,001. */
export const messages = async (tx: Tx, asking: ListAsking): Promise<{ rows: Row[]; total: number }> => {
  const { limit, offset } = window(asking)
  const like = `%${asking.words.replaceAll(/[\\%_]/g, '\\$&')}%`
  const state = asking.filters['state'] ?? ''
  const { rows } = await sql<{ found: unknown }>`
    with all_of_them as (
      select o.id, o.kind, o.attempts as tries, o.not_before as "from", o.sent_at as sent, o.way, o.why, o.created_at as at,
        coalesce(p.name, nullif(t.name, ''), nullif(f.label, ''), nullif(b.name, '')) as reader, f.family_id as family,
        case when o.sent_at is not null then 'sent' when o.dropped_at is null then 'waiting'
          when o.why = any (${[...ringing]}) and o.to_subscriber is null then 'ring' else 'over' end as state
      from outbox o left join persons p on p.id = o.to_person left join parties t on t.id = o.to_party
        left join bookings b on b.id = o.to_booking
        left join lateral (select a.family_id, a.label from family_parties a where a.party_id = t.id order by a.family_id limit 1) f on true
    ), wanted as (
      select * from all_of_them where coalesce(reader, '') ilike ${like} and (${state} = '' or state = ${state})
    )
    select jsonb_build_object('total', (select count(*) from (select from wanted limit 1001) x),
      'rows', coalesce((select jsonb_agg(to_jsonb(s) order by s.state = 'ring' desc, s.id desc)
        from (select * from wanted order by state = 'ring' desc, id desc limit ${limit} offset ${offset}) s), '[]')) as found`.execute(
    tx,
  )
  return found.parse(rows[0]?.found)
}
