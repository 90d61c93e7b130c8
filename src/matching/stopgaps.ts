import type { Actor } from '../access/model.ts'
import { tell } from '../audit/record.ts'
import type { Tx } from '../platform/database/connect.ts'

/** The next thing to do when nobody is free (product.md, the main job, step 3). */
export const stopgapKinds = [
  'cover',
  'phone-preparation',
  'printed-pack',
  'advice-line',
  'neighbour',
] as const
export type StopgapKind = (typeof stopgapKinds)[number]
export const isStopgap = (text: string): text is StopgapKind => stopgapKinds.some((kind) => kind === text)

/** Begins it once: pressed again while it is not done, it stays as it is. Tells 'stopgap.begun'. */
export const beginStopgap = async (
  tx: Tx,
  actor: Actor,
  { party, offer }: { party: string; offer: string },
  kind: StopgapKind,
): Promise<void> => {
  const open = await tx
    .selectFrom('stopgaps')
    .select('id')
    .where('offer_id', '=', offer)
    .where('kind', '=', kind)
    .where('done_on', 'is', null)
    .executeTakeFirst()
  if (open !== undefined) return
  const { id } = await tx
    .insertInto('stopgaps')
    .values({
      programme_id: actor.programme,
      party_id: party,
      offer_id: offer,
      kind,
      on_day: actor.today,
      by_person: actor.person,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tell(tx, actor, 'stopgap.begun', id, { party, kind })
}

/** It was done today. False when there is no such open one. Tells 'stopgap.done'. */
export const finishStopgap = async (
  tx: Tx,
  actor: Actor,
  party: string,
  stopgap: string,
): Promise<boolean> => {
  const row = await tx
    .updateTable('stopgaps')
    .set({ done_on: actor.today })
    .where('id', '=', stopgap)
    .where('party_id', '=', party)
    .where('done_on', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (row === undefined) return false
  await tell(tx, actor, 'stopgap.done', stopgap, { party })
  return true
}
