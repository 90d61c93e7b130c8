import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Answer } from '../model.ts'
import { edition } from '../rules.ts'
import { promiseOf } from './queries.ts'

/** What was said to the promise as it stands: by the parent on their screen, or to their supporter who read it aloud. */
export const answerPromise = async (
  tx: Tx,
  actor: Actor,
  party: string,
  { answer, how }: { answer: Answer; how: 'screen' | 'aloud' },
): Promise<void> => {
  if (actor.person === null) return
  const { id } = await promiseOf(tx, actor.programme)
  await tx
    .insertInto('promise_answers')
    .values({
      programme_id: actor.programme,
      party_id: party,
      promise_id: id,
      edition,
      answer,
      how,
      recorded_by: actor.person,
      answered_on: actor.today,
    })
    .execute()
  await record(tx, actor, 'promise.answered', party, { how })
}
