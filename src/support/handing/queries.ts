import { sql } from 'kysely'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { open } from '../../vault/door.ts'

export type Handed = {
  readonly id: string
  readonly writtenBy: string
  readonly by: string
  readonly day: Day
  readonly mayRead: boolean
  /** Null when it cannot be shown. */
  readonly body: string | null
}

/** What was handed over, newest first: all of it for the parent; for whoever stands beside them their own, and what they may read. */
export const handedOver = async (tx: Tx, party: string): Promise<Handed[]> => {
  const { rows } = await sql<Omit<Handed, 'body'>>`
    select h.id, h.written_by as "writtenBy", coalesce(b.name, '') as by, h.day, h.may_read as "mayRead"
    from handovers h left join app.beside_party(${party}) b on b.person = h.written_by
    where h.party_id = ${party} and h.withdrawn_at is null order by h.id desc limit 20`.execute(tx)
  const ids = rows.map(({ id }) => id)
  const texts = await unlessDown(open(tx, [{ table: 'handovers', columns: ['body'], rows: ids }]))
  return rows.map((row) => ({ ...row, body: texts?.of('handovers', 'body', row.id) ?? null }))
}
