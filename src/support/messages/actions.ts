import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { record, tell } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal, VaultDown } from '../../vault/door.ts'
import type { Outcome } from '../model.ts'
import type { Pair } from '../pair.ts'
import { faultsInMessage } from './rules.ts'

const refuse = (code: string) => ({ faults: [{ field: 'body', code }] })

/** Between a parent and whoever stands beside them. Faults on `body`: faultsInMessage's, 'nobody' beside, 'not-now' (no vault). */
export const writeMessage = async (
  tx: Tx,
  actor: Actor,
  { party, own }: Pair,
  body: string,
): Promise<Outcome<{ readonly message: string }>> => {
  const faults = faultsInMessage(body)
  if (faults.length > 0) return { faults }
  const { rows } = await sql`select from app.beside_party(${party})`.execute(tx)
  if (actor.person === null || rows.length === 0) return refuse('nobody')
  const made = await seal(tx, { table: 'messages', owner: party, texts: { body } }).catch(
    (error: unknown) => {
      if (error instanceof VaultDown) return null
      throw error
    },
  )
  if (made === null) return refuse('not-now')
  await tx
    .insertInto('messages')
    .values({
      id: made.row,
      programme_id: actor.programme,
      party_id: party,
      written_by: actor.person,
      side: own ? 'parent' : 'beside',
      body: made.sealed.body,
      day: actor.today,
    })
    .execute()
  await record(tx, actor, 'talk.written', [party, made.row])
  await tell(tx, actor, 'talk.sent', made.row)
  return { message: made.row }
}

/** One's own, until the other one read it. False when it is too late, or not theirs. */
export const takeBackMessage = async (
  tx: Tx,
  actor: Actor,
  party: string,
  message: string,
): Promise<boolean> => {
  const { rows } = await sql<{ done: boolean }>`select app.take_back_message(${message}) as done`.execute(tx)
  if (rows[0]?.done !== true) return false
  await record(tx, actor, 'talk.taken-back', [party, message])
  return true
}
