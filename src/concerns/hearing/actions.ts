import type { Actor } from '../../access/model.ts'
import { tell } from '../../audit/record.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal } from '../../vault/door.ts'
import type { Outcome } from '../concern/model.ts'
import type { Noted, StepKind, ToldWay } from './model.ts'
import { concernWith } from './queries.ts'
import { faultsInClosing, faultsInReview, faultsInStep, faultsInTold, type Fault } from './rules.ts'

/** Null: there is no such concern for this actor. */
type Done = { readonly faults: readonly Fault[] } | { readonly concern: string } | null
const changed: Done = { faults: [{ field: 'version', code: 'changed-meanwhile' }] }

const note = async (
  tx: Tx,
  actor: Actor,
  concern: string,
  step: { kind: Noted; on: Day; words: string },
): Promise<void> => {
  if (actor.person === null) return
  const { row, sealed } = await seal(tx, {
    table: 'concern_steps',
    owner: actor.programme,
    texts: { words: step.words },
  })
  await tx
    .insertInto('concern_steps')
    .values({
      id: row,
      programme_id: actor.programme,
      concern_id: concern,
      kind: step.kind,
      words: sealed.words,
      done_on: step.on,
      by_person: actor.person,
    })
    .execute()
}

type Change = Readonly<Record<string, string | Buffer | null>>
const change = async (tx: Tx, concern: string, version: number, set: Change): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('concerns')
    .set((eb) => ({ ...set, version: eb('version', '+', 1) }))
    .where('id', '=', concern)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The hearer has read it. Pressed twice, it was heard once. */
export const hear = async (tx: Tx, actor: Actor, concern: string): Promise<Done> => {
  const of = await concernWith(tx, concern)
  if (of === undefined) return null
  if (of.heardOn !== null) return { concern }
  if (!(await change(tx, concern, of.version, { heard_on: actor.today, heard_by: actor.person })))
    return changed
  await note(tx, actor, concern, { kind: 'heard', on: actor.today, words: '' })
  await tell(tx, actor, 'concern.heard', concern)
  return { concern }
}

/** What was done about it. Hearing comes with it. Faults: faultsInStep's. */
export const addStep = async (
  tx: Tx,
  actor: Actor,
  concern: string,
  step: { kind: StepKind | null; on: Day | null; words: string },
): Promise<Done> => {
  const of = await concernWith(tx, concern)
  if (of === undefined) return null
  const faults = faultsInStep(step, actor.today)
  const { kind, on, words } = step
  if (faults.length > 0 || kind === null || on === null) return { faults }
  if (of.heardOn === null) await hear(tx, actor, concern)
  await note(tx, actor, concern, { kind, on, words })
  await tell(tx, actor, 'concern.step', concern, { kind, on })
  return { concern }
}

/** The parent was told: by whom this is recorded, when, in which way. Faults: faultsInTold's. */
export const recordTold = async (
  tx: Tx,
  actor: Actor,
  concern: string,
  { on, how, words }: { on: Day | null; how: ToldWay | null; words: string },
): Promise<Done> => {
  const of = await concernWith(tx, concern)
  if (of === undefined) return null
  const faults = faultsInTold({ on, how }, actor.today)
  if (faults.length > 0 || on === null) return { faults }
  const told = { told_on: on, told_how: how, told_by: actor.person, tell_review_on: null }
  if (!(await change(tx, concern, of.version, told))) return changed
  await note(tx, actor, concern, { kind: 'told', on, words })
  await tell(tx, actor, 'concern.parent-told', concern, { on, how })
  return { concern }
}

/** Not now, because; and by when somebody looks again. It stands on the first page from that day on. Faults: faultsInReview's. */
export const tellLater = async (
  tx: Tx,
  actor: Actor,
  concern: string,
  { on, why }: { on: Day | null; why: string },
): Promise<Done> => {
  const of = await concernWith(tx, concern)
  if (of === undefined) return null
  const faults = faultsInReview({ on, why }, actor.today)
  if (faults.length > 0 || on === null) return { faults }
  const { sealed } = await seal(tx, {
    table: 'concerns',
    owner: actor.programme,
    row: concern,
    texts: { tell_why: why },
  })
  if (!(await change(tx, concern, of.version, { tell_review_on: on, tell_why: sealed.tell_why })))
    return changed
  await note(tx, actor, concern, { kind: 'not-told', on: actor.today, words: why })
  await tell(tx, actor, 'concern.tell-later', concern, { on })
  return { concern }
}

/** How it ended, and what its author reads about that. Faults: faultsInClosing's; `version` 'changed-meanwhile'. */
export const close = async (
  tx: Tx,
  actor: Actor,
  concern: string,
  { outcome, reply, version }: { outcome: Outcome | null; reply: string; version: number },
): Promise<Done> => {
  const of = await concernWith(tx, concern)
  if (of === undefined) return null
  if (of.closedOn !== null) return { faults: [{ field: 'version', code: 'closed' }] }
  const faults = faultsInClosing({ outcome, toldOn: of.toldOn, reviewOn: of.reviewOn })
  if (faults.length > 0) return { faults }
  const { sealed } = await seal(tx, {
    table: 'concerns',
    owner: actor.programme,
    row: concern,
    texts: { reply },
  })
  const closed = {
    outcome,
    reply: sealed.reply,
    closed_on: actor.today,
    closed_by: actor.person,
    ...(of.heardOn === null ? { heard_on: actor.today, heard_by: actor.person } : {}),
  }
  if (!(await change(tx, concern, version, closed))) return changed
  await note(tx, actor, concern, { kind: 'closed', on: actor.today, words: '' })
  await tell(tx, actor, 'concern.closed', concern, { outcome })
  return { concern }
}

/** Closed by mistake, or something new came: it stands among the open ones again. */
export const reopen = async (tx: Tx, actor: Actor, concern: string): Promise<Done> => {
  const of = await concernWith(tx, concern)
  if (of === undefined) return null
  if (of.closedOn === null) return { concern }
  const open = { outcome: null, reply: null, closed_on: null, closed_by: null }
  if (!(await change(tx, concern, of.version, open))) return changed
  await tell(tx, actor, 'concern.reopened', concern)
  return { concern }
}
