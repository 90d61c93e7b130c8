import { sql } from 'kysely'
import type { Tx } from '../platform/database/connect.ts'
import type { Why } from './model.ts'

export type Claimed = {
  readonly id: string
  readonly programme: string | null
  readonly kind: string
  readonly person: string | null
  readonly party: string | null
  /** Who booked places at an event. */
  readonly booking: string | null
  /** Who gets a newsletter, or asked for it. */
  readonly subscriber: string | null
  /** Who asked something about an event. */
  readonly ask: string | null
  readonly facts: unknown
  /** This try's number; whoever settles the row must still hold it. */
  readonly attempts: number
}

/**
 * Takes the next message that is due for `lease` seconds: signing in before all else, letters of a newsletter after it, and
 * of the rest the oldest. A second worker passes over what another holds; what a killed one held is taken again at once,
 * for its connection is gone, and what a hanging one holds after the lease. The pool lets go of a connection only when it
 * was idle for longer than a message may take. `urgent` takes signing in alone. Null when nothing is due.
 */
export const claim = async (tx: Tx, lease: number, urgent = false): Promise<Claimed | null> => {
  const { rows } = await sql<Claimed>`
    update outbox set attempts = attempts + 1, claimed_until = now() + make_interval(secs => ${lease}),
      claimed_pid = pg_backend_pid(), claimed_start = (select backend_start from pg_stat_activity where pid = pg_backend_pid())
    where id = (select id from outbox
      where sent_at is null and dropped_at is null and not_before <= now() and coalesce(claimed_until <= now()
          or not exists (select from pg_stat_activity a where a.pid = claimed_pid and a.backend_start = claimed_start), true)
        and (kind = 'sign-in' or not ${urgent})
      order by (kind = 'sign-in') desc, kind = 'newsletter', not_before, id limit 1 for update skip locked)
    returning id, programme_id as programme, kind, to_person as person, to_party as party, to_booking as booking, to_ask as ask,
      to_subscriber as subscriber, facts, attempts`.execute(tx)
  return rows[0] ?? null
}

/** Is anything due? Asked first, so that a quiet house stays quiet. */
export const anyDue = async (tx: Tx, urgent: boolean): Promise<boolean> => {
  const { rows } = await sql<{ due: boolean }>`select exists (select from outbox
    where sent_at is null and dropped_at is null and not_before <= now() and (kind = 'sign-in' or not ${urgent})) as due`.execute(
    tx,
  )
  return rows[0]?.due === true
}

type Settled =
  | { readonly sent: string }
  | { readonly dropped: Why }
  /** `kept`: the try does not count, it was only too early. */
  | { readonly later: Date; readonly kept?: boolean }

/** Writes what became of a claim. False when the lease was over and somebody else has it: theirs counts. */
export const settle = async (tx: Tx, { id, attempts }: Claimed, how: Settled): Promise<boolean> => {
  const now = sql<Date>`now()`
  const { numUpdatedRows } = await tx
    .updateTable('outbox')
    .set({
      claimed_until: null,
      ...('sent' in how ? { sent_at: now, way: how.sent } : {}),
      ...('dropped' in how ? { dropped_at: now, why: how.dropped } : {}),
      ...('later' in how ? { not_before: how.later } : {}),
      ...('later' in how && how.kept === true ? { attempts: attempts - 1 } : {}),
    })
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .where('sent_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
