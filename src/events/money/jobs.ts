import { sql } from 'kysely'
import type { House } from '../../access/serve.tsx'
import { today } from '../../calendar/days.ts'

/** Who paid goes a year after the event, whom an invoice was to six years after it was made. Answers how many rows. */
export const sweepMoney = ({ db, clock }: Pick<House, 'db' | 'clock'>): Promise<number> =>
  db.asWorker(async (tx) => {
    const { rows } = await sql<{ done: number }>`select app.sweep_money(${today(clock())}) as done`.execute(
      tx,
    )
    return rows[0]?.done ?? 0
  })
