import type { Actor } from '../access/model.ts'
import { tell } from '../audit/record.ts'
import type { Tx } from '../platform/database/connect.ts'

/** The supporter is back: the cover ends today. False when it had ended already. */
export const endCover = async (tx: Tx, actor: Actor, support: string, cover: string): Promise<boolean> => {
  const ended = await tx
    .updateTable('covers')
    .set({ ended_at: new Date() })
    .where('id', '=', cover)
    .where('support_id', '=', support)
    .where('ended_at', 'is', null)
    .returning(['party_id', 'supporter_id'])
    .executeTakeFirst()
  if (ended === undefined) return false
  await tx
    .updateTable('grants')
    .set({ until_at: new Date() })
    .where('function', '=', 'supports')
    .where('thing_id', '=', ended.party_id)
    .where('until_at', 'is', null)
    .where('person_id', '=', (eb) =>
      eb.selectFrom('supporters').select('person_id').where('id', '=', ended.supporter_id),
    )
    .execute()
  await tell(tx, actor, 'support.cover-ended', support, { supporter: ended.supporter_id })
  return true
}
