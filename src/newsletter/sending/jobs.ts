import { sql } from 'kysely'
import type { House } from '../../access/serve.tsx'

/** A few letters of each issue that is going go into the outbox, behind everything else. Answers how many. */
export const lettersRound = ({ db }: Pick<House, 'db'>): Promise<number> =>
  db.asWorker(async (tx) => {
    const { rows } = await sql<{ done: number }>`select app.queue_letters() as done`.execute(tx)
    return rows[0]?.done ?? 0
  })
