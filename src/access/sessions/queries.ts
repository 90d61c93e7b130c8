import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { Actor } from '../model.ts'

export type Signed = {
  id: string
  device: string
  at: Date
  seenAt: Date
  /** Ends by itself then, whatever is done. */
  until: Date
  /** Minutes without a press after which it ends; null where that never comes before its end. */
  idle: number | null
  /** Only this person uses the device. */
  own: boolean
  here: boolean
}

/** The asker's own sessions that still open something, this one first. At level 1 the database shows this one alone. */
export const ownSessions = async (tx: Tx, actor: Actor): Promise<Signed[]> => {
  const rows = await tx
    .selectFrom('sessions')
    .select(['id', 'device', 'created_at', 'seen_at', 'expires_at', 'shared_device'])
    .select(
      sql<
        number | null
      >`case when idle < expires_at - created_at then (extract(epoch from idle) / 60)::int end`.as('idle'),
    )
    .where('person_id', '=', actor.person)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .where(sql<boolean>`seen_at + idle > now()`)
    .orderBy('seen_at', 'desc')
    .limit(200)
    .execute()
  return rows
    .map((row) => ({
      id: row.id,
      device: row.device,
      at: row.created_at,
      seenAt: row.seen_at,
      until: row.expires_at,
      idle: row.idle,
      own: !row.shared_device,
      here: row.id === actor.session,
    }))
    .sort((a, b) => Number(b.here) - Number(a.here))
}
