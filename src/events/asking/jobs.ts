import { sql } from 'kysely'
import type { House } from '../../access/serve.tsx'
import { holidays } from '../../authorities/queries.ts'
import { today } from '../../calendar/days.ts'
import { isWorkingDay } from '../../calendar/working-days.ts'

/**
 * The reply clock, on the morning of a working day: whoever should have answered by today is told, once a day. Answers how many
 * are written to.
 */
export const remindAsks = ({ db, clock }: Pick<House, 'db' | 'clock'>): Promise<number> =>
  db.asWorker(async (tx) => {
    const day = today(clock())
    const due = await tx
      .selectFrom('event_asks')
      .select('programme_id')
      .distinct()
      .where('state', '=', 'open')
      .where('due_on', '<=', day)
      .execute()
    let done = 0
    for (const { programme_id } of due) {
      if (!isWorkingDay(day, await holidays(tx, undefined, programme_id))) continue
      const { rows } = await sql<{
        done: number
      }>`select app.remind_asks(${programme_id}, ${day}) as done`.execute(tx)
      done += rows[0]?.done ?? 0
    }
    return done
  })
