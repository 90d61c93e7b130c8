import type { Actor } from '../access/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import { reconsider } from './ledger.ts'
import { offersInFamily, partiesOf } from './queries.ts'
import { mayAskAgain } from './rules.ts'
import { addStep } from './steps.ts'

const close = async (
  tx: Tx,
  actor: Actor,
  where: { conference: string } | { party: string; family: string },
  reason: string,
): Promise<void> => {
  const closed = await tx
    .updateTable('offers')
    .set((eb) => ({ state: 'closed', version: eb('version', '+', 1) }))
    .where((eb) =>
      'conference' in where
        ? eb('conference_id', '=', where.conference)
        : eb.and([eb('party_id', '=', where.party), eb('family_id', '=', where.family)]),
    )
    .where('state', 'in', ['held', 'due', 'offered'])
    .returning(['id', 'party_id'])
    .execute()
  for (const { id, party_id } of closed)
    await addStep(tx, actor, { id, party: party_id }, { step: 'closed', reason })
}

/** A conference was cancelled: what was not answered yet closes; a yes stays a yes. */
export const closeFor = (tx: Tx, actor: Actor, conference: string): Promise<void> =>
  close(tx, actor, { conference }, 'cancelled')

/** Somebody was entered into the wrong family and taken out again: there is nothing to offer them for it. */
export const closeForParty = (tx: Tx, actor: Actor, party: string, family: string): Promise<void> =>
  close(tx, actor, { party, family }, 'taken-out')

/** A review reopens the episode's offer where that is invited or it was never answered; it never makes a second one. */
export const reopenForReview = async (tx: Tx, actor: Actor, family: string): Promise<void> => {
  for (const party of await partiesOf(tx, family)) {
    const [newest] = await offersInFamily(tx, party, family)
    if (newest === undefined || !mayAskAgain(newest.state, newest.ask_again)) continue
    await reopen(tx, actor, newest.id, party, 'review')
  }
}

/** A parent whose support had ended would like somebody beside them again: their newest offer opens once more. */
export const wantedAgain = async (tx: Tx, actor: Actor, party: string): Promise<void> => {
  const newest = await tx
    .selectFrom('offers')
    .select(['id', 'state'])
    .where('party_id', '=', party)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (newest === undefined) return reconsider(tx, actor, party)
  if (['yes', 'no', 'closed'].includes(newest.state)) await reopen(tx, actor, newest.id, party, 'came-back')
}

export const reopen = async (
  tx: Tx,
  actor: Actor,
  offer: string,
  party: string,
  reason: string,
): Promise<void> => {
  await tx
    .updateTable('offers')
    .set((eb) => ({
      state: 'held',
      held_for: null,
      // Possible, and due, from now on: not from the day on which it could first have been made.
      told_us_on: actor.today,
      possible_on: null,
      due_on: null,
      offered_on: null,
      offered_by: null,
      answered_on: null,
      ask_again: false,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', offer)
    .execute()
  await addStep(tx, actor, { id: offer, party }, { step: 'reopened', reason })
  await reconsider(tx, actor, party)
}
