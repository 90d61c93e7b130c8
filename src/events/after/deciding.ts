import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Fault } from '../model.ts'
import type { ActionState } from './model.ts'
import { faultsInAction, faultsInDecision, type ActionDraft, type DecisionDraft } from './rules.ts'

type Faults = { readonly faults: readonly Fault[] }
type At = { readonly id: string; readonly version: number }
const meanwhile: Faults = { faults: [{ field: 'version', code: 'changed-meanwhile' }] }

const decisionColumns = (of: DecisionDraft) => ({
  by_en: of.byEn,
  by_cy: of.byCy,
  words_en: of.wordsEn,
  words_cy: of.wordsCy,
})
export const addDecision = async (
  tx: Tx,
  actor: Actor,
  event: string,
  draft: DecisionDraft,
): Promise<Faults | { decision: string }> => {
  const faults = faultsInDecision(draft)
  if (faults.length > 0) return { faults }
  const { id } = await tx
    .insertInto('event_decisions')
    .values((eb) => ({
      programme_id: actor.programme,
      event_id: event,
      made_on: actor.today,
      place: eb
        .selectFrom('event_decisions')
        .where('event_id', '=', event)
        .select(sql<number>`coalesce(max(place), 0)::int + 1`.as('place')),
      ...decisionColumns(draft),
    }))
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(tx, actor, 'event-decision.made', id)
  return { decision: id }
}
/** `shown`: on the public page, once decisions are. Fault `version` 'changed-meanwhile'. */
export const changeDecision = async (
  tx: Tx,
  actor: Actor,
  at: At,
  draft: DecisionDraft,
  shown: boolean,
): Promise<Faults | { decision: string }> => {
  const faults = faultsInDecision(draft)
  if (faults.length > 0) return { faults }
  const { numUpdatedRows } = await tx
    .updateTable('event_decisions')
    .set({ ...decisionColumns(draft), shown, version: at.version + 1 })
    .where('id', '=', at.id)
    .where('version', '=', at.version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return meanwhile
  await record(tx, actor, 'event-decision.changed', at.id)
  return { decision: at.id }
}

const actionColumns = (of: ActionDraft) => ({
  words_en: of.wordsEn,
  words_cy: of.wordsCy,
  owner_en: of.ownerEn,
  owner_cy: of.ownerCy,
  note_en: of.noteEn,
  note_cy: of.noteCy,
})
/** A decision becomes what somebody does, by a day if one was agreed (`due` undefined: no day). */
export const addAction = async (
  tx: Tx,
  actor: Actor,
  decision: string,
  draft: ActionDraft,
  due: Day | null | undefined,
): Promise<Faults | { action: string }> => {
  const faults = faultsInAction(draft, due)
  if (faults.length > 0 || due === undefined) return { faults }
  const { id } = await tx
    .insertInto('event_actions')
    .values({
      programme_id: actor.programme,
      decision_id: decision,
      due_on: due,
      ...actionColumns(draft),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(tx, actor, 'event-action.made', id)
  return { action: id }
}
/** What became of it, or what it says. The day is that of the change of state. Fault `version` 'changed-meanwhile'. */
export const changeAction = async (
  tx: Tx,
  actor: Actor,
  at: At & { readonly state: ActionState; readonly on: Day | null },
  draft: ActionDraft,
  due: Day | null | undefined,
  state: ActionState,
): Promise<Faults | { action: string }> => {
  const faults = faultsInAction(draft, due)
  if (faults.length > 0 || due === undefined) return { faults }
  const { numUpdatedRows } = await tx
    .updateTable('event_actions')
    .set({
      ...actionColumns(draft),
      due_on: due,
      state,
      state_on: state === 'open' ? null : state === at.state ? at.on : actor.today,
      version: at.version + 1,
    })
    .where('id', '=', at.id)
    .where('version', '=', at.version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return meanwhile
  await record(tx, actor, 'event-action.changed', at.id)
  return { action: at.id }
}
