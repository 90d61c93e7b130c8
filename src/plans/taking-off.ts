import type { Actor } from '../access/model.ts'
import { record } from '../audit/record.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { Piece, Plan } from './model.ts'

/** It stands in the earlier versions, and no more from this one on. False when it was changed meanwhile. */
export const ended = async (tx: Tx, party: string, piece: Piece, newest: string, version: number) => {
  const { numUpdatedRows } = await tx
    .updateTable('plan_pieces')
    .set({ until_plan: newest, version: version + 1 })
    .where('id', '=', piece.id)
    .where('party_id', '=', party)
    .where('until_plan', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** A piece is taken off the newest version; earlier ones keep it. False when it is not there. */
export const takeOff = async (
  tx: Tx,
  actor: Actor,
  party: string,
  newest: string,
  piece: Piece,
): Promise<boolean> => {
  const off =
    piece.from === newest
      ? await withdrawn(tx, party, piece.id, new Date())
      : await ended(tx, party, piece, newest, piece.version)
  if (off) await record(tx, actor, 'plan.taken-off', [party, piece.id])
  return off
}

const withdrawn = async (tx: Tx, party: string, id: string, at: Date | null): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('plan_pieces')
    .set({ withdrawn_at: at })
    .where('id', '=', id)
    .where('party_id', '=', party)
    .where('withdrawn_at', at === null ? 'is not' : 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** What was taken off the newest version is put back. False when it was not, or when other words took its place. */
export const putBack = async (
  tx: Tx,
  actor: Actor,
  party: string,
  { versions, pieces }: Plan,
  id: string,
): Promise<boolean> => {
  const newest = versions.at(-1)?.id
  const piece = pieces.find((one) => one.id === id)
  const replaced = pieces.some((one) => one.line === piece?.line && one.from === newest && one.id !== id)
  const back =
    piece === undefined
      ? await withdrawn(tx, party, id, null)
      : newest !== undefined &&
        piece.until === newest &&
        !replaced &&
        (
          await tx
            .updateTable('plan_pieces')
            .set(({ eb }) => ({ until_plan: null, version: eb('version', '+', 1) }))
            .where('id', '=', id)
            .where('party_id', '=', party)
            .executeTakeFirst()
        ).numUpdatedRows === 1n
  if (back) await record(tx, actor, 'plan.put-back', [party, id])
  return back
}
