import type { Actor } from '../access/model.ts'
import { tell } from '../audit/record.ts'
import { holidays, settingsFor } from '../authorities/queries.ts'
import { yearOf } from '../calendar/days.ts'
import type { Tx } from '../platform/database/connect.ts'
import { addStep } from './steps.ts'
import { episodesOf, partiesOf, type Episode } from './queries.ts'
import { dueBy, possible } from './rules.ts'

/** A line on the council's own page, for a parent of whom it told us: never for one who came by themselves. */
const tellCouncil = (tx: Tx, actor: Actor, episode: Episode, offer: string): Promise<unknown> =>
  tx
    .insertInto('council_offers')
    .values({
      offer_id: offer,
      programme_id: actor.programme,
      gss: episode.gss,
      family_id: episode.family,
      reference: episode.reference,
      conference_kind: episode.conferenceKind,
      conference_day: episode.conferenceDay,
      label: episode.label,
    })
    .execute()

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
  if (!episode.askedUs) await tellCouncil(tx, actor, episode, id)
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
