import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal, VaultDown } from '../../vault/door.ts'
import type { Outcome } from '../model.ts'

/** Characters of one note for whoever comes next. */
const longest = 6_000
const refuse = (field: string, code: string) => ({ faults: [{ field, code }] })

/** By whoever stands beside the parent, on their yes alone. Faults: 'empty', 'too-long', 'not-now' on `body`; 'said-yes'. */
export const handOver = async (
  tx: Tx,
  actor: Actor,
  party: string,
  { body, saidYes }: { body: string; saidYes: boolean },
): Promise<Outcome<{ readonly handover: string }>> => {
  if (body === '') return refuse('body', 'empty')
  if (body.length > longest) return refuse('body', 'too-long')
  if (!saidYes || actor.person === null) return refuse('saidYes', 'said-yes')
  const made = await seal(tx, { table: 'handovers', owner: party, texts: { body } }).catch(
    (error: unknown) => {
      if (error instanceof VaultDown) return null
      throw error
    },
  )
  if (made === null) return refuse('body', 'not-now')
  await tx
    .insertInto('handovers')
    .values({
      id: made.row,
      programme_id: actor.programme,
      party_id: party,
      written_by: actor.person,
      how: 'voice',
      body: made.sealed.body,
      may_read: true,
      said_on: actor.today,
      day: actor.today,
    })
    .execute()
  await record(tx, actor, 'visit.handed-over', [party, made.row])
  return { handover: made.row }
}

/** The parent says yes or no to whoever comes next reading this, as often as they like. False when there is no such note. */
export const sayWhoReads = async (
  tx: Tx,
  actor: Actor,
  party: string,
  { handover, may }: { handover: string; may: boolean },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('handovers')
    .set((eb) => ({ may_read: may, said_on: actor.today, version: eb('version', '+', 1) }))
    .where('id', '=', handover)
    .where('party_id', '=', party)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, 'visit.handover-said', [party, handover], { may })
  return true
}
