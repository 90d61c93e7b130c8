import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { record, tell } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { refuse, type Outcome } from '../model.ts'

/**
 * The outside handler says that a family bears the name of one of our own people by chance: it is sealed no longer. Faults
 * on `sure`: 'account' (somebody in it signs in here as one of our own), 'taken' (the reference is another family's by
 * now), 'unknown' (not theirs to say).
 */
export const notOurColleague = async (
  tx: Tx,
  actor: Actor,
  family: string,
): Promise<Outcome<{ readonly family: string }>> => {
  const { rows } = await sql<{
    fault: string | null
  }>`select app.not_our_colleague(${family}) as fault`.execute(tx)
  const fault = rows[0]?.fault ?? null
  if (fault !== null) return refuse('sure', fault)
  await record(tx, actor, 'family.not-ours', family)
  return { family }
}

/**
 * A colleague who is a parent here reads their own notes with the account that they have. Fault on `email`:
 * 'not-connected', whatever the reason.
 */
export const connectColleague = async (
  tx: Tx,
  actor: Actor,
  party: string,
  email: string,
): Promise<Outcome<{ readonly party: string }>> => {
  const { rows } = await sql<{
    done: boolean
  }>`select app.connect_colleague(${party}, ${email}) as done`.execute(tx)
  if (rows[0]?.done !== true) return refuse('email', 'not-connected')
  await tell(tx, actor, 'space.connected', party)
  return { party }
}
