import { sql } from 'kysely'
import { z } from 'zod'
import { day } from '../../calendar/shape.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'

const look = z.object({
  id: z.string(),
  at: z.coerce.date(),
  day,
  act: z.string(),
  /** The table of a private text that was read. */
  words: z.string().nullable(),
  /** What the one who looked is here; null when they hold no function any more that says it. */
  function: z.string().nullable(),
  name: z.string(),
})
export type Look = z.infer<typeof look>
const found = z.object({ total: z.number(), rows: z.array(look) })

/**
 * Who looked at the asker's own things, newest first: their party row, space, offer, account or record as a supporter. The
 * database leaves out what they themselves did, what others linked to them have, and what is withheld. Total up to 1,001.
 */
export const whoLooked = async (
  tx: Tx,
  { onDay, limit, offset }: { onDay: Day | null; limit: number; offset: number },
): Promise<{ total: number; rows: Look[] }> => {
  const { rows } = await sql<{
    found: unknown
  }>`select app.who_looked(${onDay}::date, ${limit}, ${offset}) as found`.execute(tx)
  return found.parse(rows[0]?.found)
}
