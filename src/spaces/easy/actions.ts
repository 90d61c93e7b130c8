import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Of } from '../whose.tsx'

/** This party reads the short pages with pictures from now on, or the others. Said aloud to whoever stands beside them, it is the same. */
export const readEasily = async (
  tx: Tx,
  actor: Actor,
  { party, own }: Pick<Of, 'party' | 'own'>,
  easy: boolean,
): Promise<void> => {
  if (actor.person === null) return
  await tx
    .insertInto('easy_reads')
    .values({
      programme_id: actor.programme,
      party_id: party,
      written_by: actor.person,
      how: own ? 'screen' : 'voice',
      day: actor.today,
      easy,
    })
    .execute()
  await record(tx, actor, 'page.easy', party)
}
