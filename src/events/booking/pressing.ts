import { hashOf } from '../../access/sign-in/secrets.ts'
import type { Day } from '../../calendar/model.ts'
import type { Database } from '../../platform/database/connect.ts'
import { newSecret } from '../../platform/http/cookies.ts'
import { prove } from './by-link.ts'

/**
 * Presses the link of every booking of this event that waits for it: for invented people, whose messages nobody reads. As
 * the worker mints a link in the moment of sending, so it is minted here. Answers how many were pressed.
 */
export const pressAll = async (
  db: Pick<Database, 'asWorker' | 'inSession'>,
  event: string,
  today: Day,
): Promise<number> => {
  const links = await db.asWorker((tx) =>
    tx
      .selectFrom('single_acts as a')
      .innerJoin('bookings as b', 'b.id', 'a.thing_id')
      .select('a.id')
      .where('a.act', '=', 'booking')
      .where('b.event_id', '=', event)
      .where('b.state', '=', 'unconfirmed')
      .orderBy('a.id')
      .execute(),
  )
  for (const { id } of links) {
    const secret = newSecret()
    await db.asWorker((tx) =>
      tx
        .updateTable('single_acts')
        .set({ token_hash: hashOf(secret) })
        .where('id', '=', id)
        .execute(),
    )
    await db.inSession(null, 'localhost', (tx) => prove(tx, secret, '', today))
  }
  return links.length
}
