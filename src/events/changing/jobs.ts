import { sql } from 'kysely'
import type { House } from '../../access/serve.tsx'
import { today } from '../../calendar/days.ts'

/** Whoever booked is written to about what changed, after some minutes' quiet. Answers about how many events. */
export const tellChanges = ({ db, clock }: Pick<House, 'db' | 'clock'>): Promise<number> =>
  db.asWorker(async (tx) => {
    const { rows } = await sql<{
      done: number
    }>`select app.tell_changes(${today(clock())}) as done`.execute(tx)
    return rows[0]?.done ?? 0
  })
