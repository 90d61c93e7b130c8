import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { record, tell } from '../../audit/record.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal, VaultDown } from '../../vault/door.ts'
import type { Fault } from '../model.ts'
import type { ActionState, Feedback } from './model.ts'
import { figuresOf } from './queries.ts'
import {
  faultsInAction,
  faultsInDecision,
  publicFigures,
  type ActionDraft,
  type DecisionDraft,
} from './rules.ts'

type Faults = { readonly faults: readonly Fault[] }
type At = { readonly id: string; readonly version: number }
const meanwhile: Faults = { faults: [{ field: 'version', code: 'changed-meanwhile' }] }
const unlessDown = async <T>(work: Promise<T>): Promise<T | null> => {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof VaultDown)) throw error
    return null
  }
}

/** The day is over, and it took place. Fault `day` 'not-over'. The worker does it by itself the morning after. */
export const sayHeld = async (
  tx: Tx,
  actor: Actor,
  of: { id: string; day: Day },
): Promise<Faults | { held: true }> => {
  if (of.day > actor.today) return { faults: [{ field: 'day', code: 'not-over' }] }
  const { numUpdatedRows } = await tx
    .updateTable('event_pages')
    .set((eb) => ({ state: 'held', version: eb('version', '+', 1) }))
    .where('id', '=', of.id)
    .where('state', 'in', ['published', 'closed'])
    .executeTakeFirst()
  if (numUpdatedRows === 1n) await tell(tx, actor, 'event.held', of.id)
  return { held: true }
}

/** What came on paper. Fault `good` 'later'. */
export const typeFeedback = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { how, welcome, role, good, change }: Feedback,
): Promise<Faults | { typed: true }> => {
  const row = crypto.randomUUID()
  const made = await unlessDown(
    seal(tx, { table: 'event_feedback', owner: actor.programme, row, texts: { good, change } }),
  )
  if (made === null) return { faults: [{ field: 'good', code: 'later' }] }
  const { sealed } = made
  await tx
    .insertInto('event_feedback')
    .values({
      id: row,
      programme_id: actor.programme,
      event_id: event,
      how,
      welcome,
      role,
      good: sealed.good,
      change: sealed.change,
      paper: true,
    })
    .execute()
  await record(tx, actor, 'feedback.typed', event)
  return { typed: true }
}

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
  owner: of.owner,
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

/** The summary, as a draft or as it stands. Fault `version` 'changed-meanwhile', `summaryEn` 'too-long'. */
export const writeReport = async (
  tx: Tx,
  actor: Actor,
  of: { readonly event: string; readonly version: number },
  { en, cy }: { en: string; cy: string },
): Promise<Faults | { report: string }> => {
  if (Math.max(en.length, cy.length) > 10_000) return { faults: [{ field: 'summaryEn', code: 'too-long' }] }
  const row = { summary_en: en, summary_cy: cy, version: of.version + 1 }
  const done =
    of.version === 0
      ? await tx
          .insertInto('event_reports')
          .values({ event_id: of.event, programme_id: actor.programme, ...row })
          .onConflict((conflict) => conflict.doNothing())
          .returning('version')
          .executeTakeFirst()
      : await tx
          .updateTable('event_reports')
          .set(row)
          .where('event_id', '=', of.event)
          .where('version', '=', of.version)
          .returning('version')
          .executeTakeFirst()
  if (done === undefined) return meanwhile
  await record(tx, actor, 'event-report.written', of.event)
  return { report: of.event }
}
/**
 * Published with the figures of this moment, what is too small left out: they move no more, so that nothing can be worked out
 * from one day to the next. Taken back, it is a draft again. Fault `summaryEn` 'no-words'.
 */
export const publishReport = async (
  tx: Tx,
  actor: Actor,
  event: string,
  published: boolean,
): Promise<Faults | { report: string }> => {
  const figures = await figuresOf(tx, event)
  if (figures === null) return meanwhile
  const { numUpdatedRows } = await tx
    .updateTable('event_reports')
    .set((eb) => ({
      published_on: published ? actor.today : null,
      figures: JSON.stringify(published ? publicFigures(figures) : {}),
      version: eb('version', '+', 1),
    }))
    .where('event_id', '=', event)
    .where((eb) => eb.or([eb('summary_en', '<>', ''), eb('summary_cy', '<>', '')]))
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return { faults: [{ field: 'summaryEn', code: 'no-words' }] }
  await tx
    .updateTable('event_pages')
    .set((eb) => ({ state: published ? 'reported' : 'held', version: eb('version', '+', 1) }))
    .where('id', '=', event)
    .where('state', '=', published ? 'held' : 'reported')
    .execute()
  await record(tx, actor, published ? 'event-report.published' : 'event-report.taken-back', event)
  return { report: event }
}

/** Somebody followed it up, with a note; or not yet after all. Faults: `note` 'later', 'too-long'; `version` 'changed-meanwhile'. */
export const followInterest = async (
  tx: Tx,
  actor: Actor,
  at: At,
  { note, followed }: { note: string; followed: boolean },
): Promise<Faults | { interest: string }> => {
  if (note.length > 2_000) return { faults: [{ field: 'note', code: 'too-long' }] }
  const made = await unlessDown(
    seal(tx, { table: 'event_interest', owner: actor.programme, row: at.id, texts: { note } }),
  )
  if (made === null) return { faults: [{ field: 'note', code: 'later' }] }
  const { numUpdatedRows } = await tx
    .updateTable('event_interest')
    .set({ note: made.sealed.note, followed_on: followed ? actor.today : null, version: at.version + 1 })
    .where('id', '=', at.id)
    .where('version', '=', at.version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return meanwhile
  await record(tx, actor, 'interest.followed', at.id)
  return { interest: at.id }
}
