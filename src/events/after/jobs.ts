import { sql } from 'kysely'
import type { House } from '../../access/serve.tsx'
import { today } from '../../calendar/days.ts'
import { inLondon } from '../../platform/words/dates.ts'
import { remindAsks } from '../asking/jobs.ts'

/** Not in the night. */
const fromHour = 9
/** Milliseconds between two looks: a day is over for a long time. */
const every = 60_000
const looked = new WeakMap<object, number>()

type Worker = Pick<House, 'db' | 'clock'>
/** The morning after: what is over was held, and whoever came is asked once how it was. Answers how many are written to. */
export const morningAfter = ({ db, clock }: Worker): Promise<number> =>
  db.asWorker(async (tx) => {
    const { rows } = await sql<{ done: number }>`select app.morning_after(${today(clock())}) as done`.execute(
      tx,
    )
    return rows[0]?.done ?? 0
  })
/** What people asked and wrote goes 12 months after the event; counts stay. Answers how many questions went. */
export const sweepAsked = ({ db, clock }: Worker): Promise<number> =>
  db.asWorker(async (tx) => {
    const { rows } = await sql<{ gone: number }>`select app.sweep_asked(${today(clock())}) as gone`.execute(
      tx,
    )
    return rows[0]?.gone ?? 0
  })

export const afterRound = async (house: Worker): Promise<void> => {
  const now = performance.now()
  if (now - (looked.get(house) ?? -every) < every) return
  looked.set(house, now)
  if (Number(inLondon(house.clock()).time.slice(0, 2)) >= fromHour) {
    await morningAfter(house)
    await remindAsks(house)
  }
  await sweepAsked(house)
}
