import { sql } from 'kysely'
import type { House } from '../../../access/serve.tsx'
import { today } from '../../../calendar/days.ts'

/** Each place that is free goes to whoever has waited longest for it, one in each transaction. Answers how many turns it took. */
export const seatWaiting = async ({ db, clock }: Pick<House, 'db' | 'clock'>): Promise<number> => {
  const on = today(clock())
  const next = () =>
    db.asWorker(async (tx) => {
      const { rows } = await sql<{ one: boolean }>`select app.seat_next(${on}) as one`.execute(tx)
      return rows[0]?.one === true
    })
  let turns = 0
  while (turns < 1000 && (await next())) turns += 1
  return turns
}
