import { hashOf } from '../../access/sign-in/secrets.ts'
import type { Day } from '../../calendar/model.ts'
import type { Database } from '../../platform/database/connect.ts'
import { newSecret } from '../../platform/http/cookies.ts'
import { prove } from './by-link.ts'

type Doors = Pick<Database, 'asWorker' | 'inSession'>
/**
 * The secret of the newest link of a booking, minted as the worker mints one in the moment of sending: for invented people,
 * whose messages nobody reads. Null when there is none.
 */
export const mintFor = async (
  db: Doors,
  booking: string,
  act: 'booking' | 'offered' = 'booking',
): Promise<string | null> => {
  const secret = newSecret()
  const { numUpdatedRows } = await db.asWorker((tx) =>
    tx
      .updateTable('single_acts')
      .set({ token_hash: hashOf(secret) })
      .where('id', '=', (eb) =>
        eb
          .selectFrom('single_acts as a')
          .select('a.id')
          .where('a.thing_id', '=', booking)
          .where('a.act', '=', act)
          .orderBy('a.id', 'desc')
          .limit(1),
      )
      .executeTakeFirst(),
  )
  return numUpdatedRows === 0n ? null : secret
}

/** Presses the link of every booking of this event that waits for it. Answers how many there were. */
export const pressAll = async (db: Doors, event: string, today: Day): Promise<number> => {
  const waiting = await db.asWorker((tx) =>
    tx
      .selectFrom('bookings')
      .select('id')
      .where('event_id', '=', event)
      .where('state', '=', 'unconfirmed')
      .orderBy('id')
      .execute(),
  )
  for (const { id } of waiting) {
    const secret = await mintFor(db, id)
    if (secret !== null) await db.inSession(null, 'localhost', (tx) => prove(tx, secret, '', today))
  }
  return waiting.length
}
