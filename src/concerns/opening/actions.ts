import type { Actor } from '../../access/model.ts'
import { tell } from '../../audit/record.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal } from '../../vault/door.ts'
import { concernWith } from '../hearing/queries.ts'
import type { Draft, ToldWay } from './model.ts'
import { openingWith, tellingOf, toAnswer } from './queries.ts'
import { faultsInAsking, faultsInLater, type Fault } from './rules.ts'

/** Null: there is none for this actor. */
type Done = { readonly faults: readonly Fault[] } | { readonly opening: string } | null

/**
 * Asks to open named notes of the parent whom a concern is about. It opens nothing: somebody else must agree first.
 * Faults: faultsInAsking's. Null when there is no such concern, or it is about nobody in particular.
 */
export const askToOpen = async (tx: Tx, actor: Actor, concern: string, draft: Draft): Promise<Done> => {
  const of = await concernWith(tx, concern)
  if (of === undefined || of.party === null || of.closedOn !== null || actor.person === null) return null
  const faults = faultsInAsking(draft, of.points, actor.today)
  if (faults.length > 0 || draft.ofWhom === null || draft.tell === null) return { faults }
  const later = draft.tell === 'later'
  const asked = await seal(tx, {
    table: 'openings',
    owner: actor.programme,
    texts: { reason: draft.reason, why_later: later ? draft.whyLater : null },
  })
  // What the parent will read is theirs: under their own key.
  const theirs = await seal(tx, {
    table: 'opening_tellings',
    owner: of.party,
    row: asked.row,
    texts: { said: draft.said },
  })
  if (asked.sealed.reason === null || theirs.sealed.said === null) return { faults }
  const pointed = draft.ofWhom === 'pointed'
  const opening = {
    id: asked.row,
    programme_id: actor.programme,
    concern_id: concern,
    party_id: of.party,
    asked_by: actor.person,
    asked_on: actor.today,
    of_whom: draft.ofWhom,
    from_day: pointed ? null : (draft.from ?? null),
    until_day: pointed ? null : (draft.until ?? null),
    reason: asked.sealed.reason,
    tell: draft.tell,
    review_on: later ? (draft.reviewOn ?? null) : null,
    why_later: asked.sealed.why_later,
  }
  await tx.insertInto('openings').values(opening).execute()
  await tx
    .insertInto('opening_tellings')
    .values({
      opening_id: asked.row,
      programme_id: actor.programme,
      party_id: of.party,
      said: theirs.sealed.said,
    })
    .execute()
  await tell(tx, actor, 'opening.asked', asked.row, { concern })
  return { opening: asked.row }
}

/**
 * The second person's yes or no, with a reason. A yes fixes which notes and opens them to the asker for 72 hours; the
 * database does both (0020). Faults: `answer`, `why`. Null for whoever asked, raised the concern, or is linked to it.
 */
export const answer = async (
  tx: Tx,
  actor: Actor,
  opening: string,
  { yes, why }: { yes: boolean | null; why: string },
): Promise<Done> => {
  const of = (await toAnswer(tx)).find(({ id }) => id === opening)
  if (of === undefined || of.answer !== null || actor.person === null) return null
  const faults: Fault[] = [
    ...(yes === null ? [{ field: 'answer', code: 'answer' } as const] : []),
    ...(why === '' ? [{ field: 'why', code: 'why' } as const] : []),
  ]
  if (faults.length > 0) return { faults }
  const { sealed } = await seal(tx, {
    table: 'openings',
    owner: actor.programme,
    row: opening,
    texts: { answer_words: why },
  })
  const { numUpdatedRows } = await tx
    .updateTable('openings')
    .set({
      answer: yes === true ? 'agreed' : 'refused',
      answered_by: actor.person,
      answered_on: actor.today,
      answer_words: sealed.answer_words,
    })
    .where('id', '=', opening)
    .where('answer', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return null
  await tell(tx, actor, yes === true ? 'opening.agreed' : 'opening.refused', opening, { concern: of.concern })
  return { opening }
}

/** The asker has read what they needed: nothing is open any more. */
export const giveBack = async (tx: Tx, actor: Actor, opening: string): Promise<Done> => {
  const of = await openingWith(tx, opening)
  if (of === undefined || !of.mine) return null
  await tx
    .updateTable('openings')
    .set({ ended_at: new Date() })
    .where('id', '=', opening)
    .where('ended_at', 'is', null)
    .execute()
  await tell(tx, actor, 'opening.given-back', opening)
  return { opening }
}

/**
 * The parent is told: on their own first page from now on, or by a call or a visit that is recorded here. From then on
 * the readings stand in who looked at their record, with their true dates.
 */
export const tellParent = async (
  tx: Tx,
  actor: Actor,
  opening: string,
  { how, on }: { how: ToldWay | null; on: Day | null },
): Promise<Done> => {
  const [of, telling] = [await openingWith(tx, opening), await tellingOf(tx, opening)]
  if (of === undefined || of.answer !== 'agreed' || telling === undefined) return null
  if (telling.toldOn !== null) return { opening }
  const account = (await concernWith(tx, of.concern))?.hasAccount === true
  const day = how === 'page' ? actor.today : on
  const faults: Fault[] = [
    ...(how === null ? [{ field: 'toldHow', code: 'how' } as const] : []),
    ...(how === 'page' && !account ? [{ field: 'toldHow', code: 'no-account' } as const] : []),
    ...(how !== null && day === null ? [{ field: 'toldOn', code: 'no-day' } as const] : []),
    ...(day !== null && day > actor.today ? [{ field: 'toldOn', code: 'future' } as const] : []),
  ]
  if (faults.length > 0 || how === null) return { faults }
  await tx
    .updateTable('opening_tellings')
    .set({ told_on: day, told_how: how, told_by: actor.person })
    .where('opening_id', '=', opening)
    .where('told_on', 'is', null)
    .execute()
  await tell(tx, actor, 'opening.parent-told', opening, { how, on: day })
  return { opening }
}

/** Still not: another day for looking again, and why. Faults: faultsInLater's. */
export const tellLater = async (
  tx: Tx,
  actor: Actor,
  opening: string,
  later: Pick<Draft, 'reviewOn' | 'whyLater'>,
): Promise<Done> => {
  const [of, telling] = [await openingWith(tx, opening), await tellingOf(tx, opening)]
  if (of === undefined || telling === undefined || telling.toldOn !== null) return null
  const faults = faultsInLater(later, actor.today)
  if (faults.length > 0) return { faults }
  const { sealed } = await seal(tx, {
    table: 'openings',
    owner: actor.programme,
    row: opening,
    texts: { why_later: later.whyLater },
  })
  await tx
    .updateTable('openings')
    .set({ review_on: later.reviewOn ?? null, why_later: sealed.why_later })
    .where('id', '=', opening)
    .execute()
  await tell(tx, actor, 'opening.tell-later', opening, { on: later.reviewOn ?? null })
  return { opening }
}
