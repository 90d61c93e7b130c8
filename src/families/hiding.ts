import { sql } from 'kysely'
import type { Actor } from '../access/model.ts'
import { record, tell } from '../audit/record.ts'
import type { Tx } from '../platform/database/connect.ts'
import { notThere, refuse, type Faults } from './model.ts'
import { familyThere } from './queries.ts'

/**
 * "I know this family: hide it from me." Works from the next transaction's first look. Tells 'family.hidden': whoever knows a
 * family stands beside nobody of it.
 */
export const hideFamily = async (
  tx: Tx,
  actor: Actor,
  family: string,
): Promise<Faults | { family: string }> => {
  if (!(await familyThere(tx, family)) || actor.person === null) return refuse(notThere)
  await tell(tx, actor, 'family.hidden', family, { family })
  await tx
    .insertInto('hidden')
    .values({ programme_id: actor.programme, person_id: actor.person, family_id: family })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return { family }
}

/**
 * Undoes it: the person themself while it is still the same day (a slip of the hand), afterwards only an
 * administrator, because a tie to a family that was once declared is not for its holder alone to take back.
 */
export const showAgain = async (
  tx: Tx,
  actor: Actor,
  person: string,
  family: string,
): Promise<Faults | { family: string }> => {
  const { rows } = await sql<{ done: boolean }>`select app.show_again(${person}, ${family}) as done`.execute(
    tx,
  )
  if (rows[0]?.done !== true) return refuse(notThere)
  await record(tx, actor, 'family.shown-again', family, { to: person })
  return { family }
}
