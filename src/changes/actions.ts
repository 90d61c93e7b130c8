import type { Actor } from '../access/model.ts'
import { record, tell } from '../audit/record.ts'
import type { Tx } from '../platform/database/connect.ts'
import { refuse, type Outcome } from '../spaces/model.ts'
import type { Draft, Reply } from './model.ts'
import { askOf, heardIn } from './queries.ts'
import { faultsInDraft, faultsInReply } from './rules.ts'

/** Published at once. Faults: faultsInDraft's. The database refuses fewer than five, and a quote of fewer than ten, by itself. */
export const askForChange = async (
  tx: Tx,
  actor: Actor,
  draft: Draft,
): Promise<Outcome<{ readonly ask: string }>> => {
  const faults = faultsInDraft(draft, await heardIn(tx, draft))
  if (faults.length > 0) return { faults }
  if (actor.person === null) return refuse('saidEn', 'gone')
  const { id } = await tx
    .insertInto('change_asks')
    .values({
      programme_id: actor.programme,
      gss: draft.gss,
      from_month: draft.fromMonth,
      until_month: draft.untilMonth,
      counted: draft.counted,
      said_en: draft.said.en,
      said_cy: draft.said.cy,
      asked_name: draft.askedName,
      asked_role: draft.askedRole,
      asked_of: draft.askedOf,
      asked_on: draft.askedOn,
      answer_by: draft.answerBy,
      written_by: actor.person,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tell(tx, actor, 'change.asked', id)
  return { ask: id }
}

/** What was answered, as it was said; it may be put right. Faults: faultsInReply's; `answer` 'changed-meanwhile', 'gone'. */
export const enterAnswer = async (
  tx: Tx,
  actor: Actor,
  { ask, version }: { ask: string; version: number },
  reply: Reply,
): Promise<Outcome<{ readonly ask: string }>> => {
  const of = await askOf(tx, ask)
  if (of === undefined) return refuse('answer', 'gone')
  const faults = faultsInReply(reply, of.askedOn, actor.today)
  if (faults.length > 0) return { faults }
  const { numUpdatedRows } = await tx
    .updateTable('change_asks')
    .set({
      answer: reply.answer,
      answer_en: reply.text.en,
      answer_cy: reply.text.cy,
      answered_by: reply.by,
      answered_on: reply.on,
      version: version + 1,
    })
    .where('id', '=', ask)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return refuse('answer', 'changed-meanwhile')
  await tell(tx, actor, 'change.answered', ask)
  return { ask }
}

/** Off the public page; `back` puts it there again. False when it is not the asker's to do. */
export const takeAskBack = async (tx: Tx, actor: Actor, ask: string, back = false): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('change_asks')
    .set({ withdrawn_at: back ? null : new Date() })
    .where('id', '=', ask)
    .where('withdrawn_at', back ? 'is not' : 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, back ? 'change.put-back' : 'change.taken-back', ask)
  return true
}
