import type { Actor } from '../access/model.ts'
import { tell } from '../audit/record.ts'
import { holidays, settingsFor } from '../authorities/queries.ts'
import { yearOf } from '../calendar/days.ts'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { Way } from './model.ts'
import { episodesOf, offersInFamily, partiesOf, type Episode } from './queries.ts'
import { dueBy, mayAskAgain, possible } from './rules.ts'

/** A change of an offer's state is a new row with who and when. */
export const addStep = async (
  tx: Tx,
  actor: Actor,
  offer: { id: string; party: string },
  step: {
    step:
      | 'opened'
      | 'held'
      | 'possible'
      | 'no-answer'
      | 'someone-else-answered'
      | 'call-back'
      | 'offered'
      | 'yes'
      | 'no'
      | 'ask-again'
      | 'reopened'
      | 'taken-back'
      | 'closed'
    reason?: string
    way?: Way | null
    callBackOn?: Day | null
    onDay?: Day
  },
): Promise<void> => {
  await tx
    .insertInto('offer_steps')
    .values({
      programme_id: actor.programme,
      offer_id: offer.id,
      party_id: offer.party,
      step: step.step,
      reason: step.reason ?? '',
      way: step.way ?? null,
      call_back_on: step.callBackOn ?? null,
      on_day: step.onDay ?? actor.today,
      by_person: actor.person,
    })
    .execute()
}

const openOffer = async (tx: Tx, actor: Actor, episode: Episode): Promise<string> => {
  const { id } = await tx
    .insertInto('offers')
    .values({
      programme_id: actor.programme,
      party_id: episode.party,
      family_id: episode.family,
      conference_id: episode.conference,
      gss: episode.gss,
      told_us_on: episode.toldUsOn,
      state: episode.supported ? 'closed' : 'held',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await addStep(tx, actor, { id, party: episode.party }, { step: 'opened' })
  if (episode.supported)
    await addStep(tx, actor, { id, party: episode.party }, { step: 'closed', reason: 'already-beside' })
  await tx
    .insertInto('council_offers')
    .values({
      offer_id: id,
      programme_id: actor.programme,
      gss: episode.gss,
      family_id: episode.family,
      reference: episode.reference,
      conference_kind: episode.conferenceKind,
      conference_day: episode.conferenceDay,
      label: episode.label,
    })
    .execute()
  await tell(tx, actor, 'offer.opened', id, { party: episode.party })
  return id
}

/** Weighs an offer that has not been made: held with its reason, or due one working day from when it is possible. */
const weigh = async (tx: Tx, actor: Actor, episode: Episode, offer: string): Promise<void> => {
  const settings = await settingsFor(tx, episode.gss, actor.today, actor.programme)
  const outcome = possible({
    named: episode.name !== '',
    toldUsOn: episode.toldUsOn,
    toldOn: episode.toldOn,
    contact:
      episode.contactSafe === null || episode.contactSetOn === null
        ? null
        : { safe: episode.contactSafe, setOn: episode.contactSetOn },
    councilFirst: settings.referralMode === 'council-offers-first',
  })
  const held = 'held' in outcome ? outcome.held : null
  const possibleOn = 'held' in outcome ? null : outcome.possibleOn
  const state = held === null ? 'due' : 'held'
  if (episode.state === state && episode.heldFor === held) return
  const year = yearOf(actor.today)
  const due =
    possibleOn === null
      ? null
      : dueBy(possibleOn, await holidays(tx, { first: year - 1, last: year + 1 }, actor.programme))
  await tx
    .updateTable('offers')
    .set((eb) => ({
      state,
      held_for: held,
      possible_on: possibleOn,
      due_on: due,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', offer)
    .execute()
  await addStep(
    tx,
    actor,
    { id: offer, party: episode.party },
    { step: held === null ? 'possible' : 'held', reason: held ?? '' },
  )
}

const over = new Set(['cancelled'])

/**
 * Brings a party's offers up to date after anything that may open, hold or free them: opens the missing ones, weighs
 * those not yet made. Doing it twice changes nothing.
 */
export const reconsider = async (tx: Tx, actor: Actor, party: string): Promise<void> => {
  for (const episode of await episodesOf(tx, party)) {
    if (over.has(episode.conferenceState)) continue
    const offer = episode.offer ?? (await openOffer(tx, actor, episode))
    const state = episode.state ?? (episode.supported ? 'closed' : null)
    if (state === null || state === 'held' || state === 'due') await weigh(tx, actor, episode, offer)
  }
}

export const reconsiderFamily = async (tx: Tx, actor: Actor, family: string): Promise<void> => {
  for (const party of await partiesOf(tx, family)) await reconsider(tx, actor, party)
}

/** A conference was cancelled: what was not answered yet closes; a yes stays a yes. */
export const closeFor = async (tx: Tx, actor: Actor, conference: string): Promise<void> => {
  const closed = await tx
    .updateTable('offers')
    .set((eb) => ({ state: 'closed', version: eb('version', '+', 1) }))
    .where('conference_id', '=', conference)
    .where('state', 'in', ['held', 'due', 'offered'])
    .returning(['id', 'party_id'])
    .execute()
  for (const { id, party_id } of closed)
    await addStep(tx, actor, { id, party: party_id }, { step: 'closed', reason: 'cancelled' })
}

/** A review reopens the episode's offer where that is invited or it was never answered; it never makes a second one. */
export const reopenForReview = async (tx: Tx, actor: Actor, family: string): Promise<void> => {
  for (const party of await partiesOf(tx, family)) {
    const [newest] = await offersInFamily(tx, party, family)
    if (newest === undefined || !mayAskAgain(newest.state, newest.ask_again)) continue
    await reopen(tx, actor, newest.id, party, 'review')
  }
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
