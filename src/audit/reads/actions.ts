import type { Actor } from '../../access/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal } from '../../vault/door.ts'
import { record } from '../record.ts'
import { faultsIn, type Draft, type Fault } from './model.ts'
import { oneQuestion } from './queries.ts'

/**
 * Answers what is asked about somebody's reads. The words are sealed for the programme. Faults: 'no-reason', 'no-words' for
 * something else, 'too-long' above 2,000; 'gone' when there is no such open question, or it is about the one who answers.
 */
export const answer = async (
  tx: Tx,
  actor: Actor,
  question: string,
  draft: Draft,
): Promise<{ faults: Fault[] } | { answer: string }> => {
  const faults = faultsIn(draft)
  const asked = await oneQuestion(tx, question)
  if (asked === undefined || asked.answer !== null || asked.person === actor.person || actor.person === null)
    return { faults: [{ field: 'reason', code: 'gone' }] }
  if (faults.length > 0 || draft.reason === null) return { faults }
  const texts = { body: draft.words }
  const { row, sealed } = await seal(tx, { table: 'read_answers', owner: actor.programme, texts })
  await tx
    .insertInto('read_answers')
    .values({
      id: row,
      programme_id: actor.programme,
      question_id: question,
      reason: draft.reason,
      body: sealed.body,
      by: actor.person,
      day: actor.today,
    })
    .execute()
  await record(tx, actor, 'reads.answered', question, { reason: draft.reason })
  return { answer: row }
}
