import { sql } from 'kysely'
import type { Day } from '../../../calendar/model.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { refused, type Choices, type Refused } from './model.ts'

/**
 * Each ticket goes to what it wishes for, and leaves what it does not wish for any more; a ticket that is not named stays
 * as it is. Answers what could not be: it was full, or others wait for it; it is at the time of another; or it is gone. What could
 * be, is kept; nobody gives up a place for one that is full. `waits` is what each ticket stands in line for, and all that it does:
 * whoever goes on waiting keeps their place in it. Null when the link is over. Ids must be UUIDs.
 */
export const chooseWorkshops = async (
  tx: Tx,
  token: string,
  choices: Choices,
  waits: Choices,
  today: Day,
): Promise<Refused | null> => {
  const { rows } = await sql<{ one: unknown }>`
    select app.choose_sessions(${token}, ${JSON.stringify(choices)}, ${JSON.stringify(waits)}, ${today}) as one`.execute(
    tx,
  )
  return refused.nullable().parse(rows[0]?.one ?? null)
}
