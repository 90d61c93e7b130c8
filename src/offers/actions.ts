import { sql } from 'kysely'
import type { Actor } from '../access/model.ts'
import { tell } from '../audit/record.ts'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import { reconsider } from './ledger.ts'
import type { Attempt, Outcome, Way } from './model.ts'
import { offerById } from './queries.ts'
import { reopen } from './reopening.ts'
import { addStep } from './steps.ts'

const fault = (code: string, field = 'offer'): Outcome => ({ faults: [{ field, code }] })
type State = 'held' | 'due' | 'offered' | 'yes' | 'no' | 'closed'

const change = async (
  tx: Tx,
  offer: string,
  values: {
    state: State
    offered_on?: Day
    offered_by?: 'programme' | 'council'
    answered_on?: Day | null
    ask_again?: boolean
  },
): Promise<void> => {
  await tx
    .updateTable('offers')
    .set((eb) => ({ ...values, held_for: null, version: eb('version', '+', 1) }))
    .where('id', '=', offer)
    .execute()
}

/** Someone tried to reach the parent: no answer, someone else answered, or call back. The offer stays as it is. */
export const attempt = async (
  tx: Tx,
  actor: Actor,
  offer: string,
  { what, way, callBackOn }: { what: Attempt; way: Way; callBackOn?: Day | null },
): Promise<Outcome> => {
  const row = await offerById(tx, offer)
  if (row === undefined) return fault('gone')
  if (row.state !== 'due' && row.state !== 'offered') return fault('not-possible')
  if (what === 'call-back' && (callBackOn ?? null) === null) return fault('day', 'callBackOn')
  await addStep(
    tx,
    actor,
    { id: offer, party: row.party_id },
    { step: what, way, ...(callBackOn === undefined ? {} : { callBackOn }) },
  )
  await tell(tx, actor, 'offer.attempted', offer, { what })
  return { offer }
}

/**
 * The offer was made. By the programme it must be possible (told, and safe); where the council offers first, its word
 * is enough. The council's own page then says "offered on DATE", whatever comes of it.
 */
export const makeOffer = async (
  tx: Tx,
  actor: Actor,
  offer: string,
  { by, way, onDay }: { by: 'programme' | 'council'; way: Way; onDay?: Day },
): Promise<Outcome> => {
  const row = await offerById(tx, offer)
  if (row === undefined) return fault('gone')
  const ready = row.state === 'due' || (by === 'council' && row.state === 'held')
  if (!ready) return fault('not-possible')
  const day = onDay ?? actor.today
  if (day > actor.today) return fault('future', 'onDay')
  await change(tx, offer, { state: 'offered', offered_on: day, offered_by: by })
  await addStep(tx, actor, { id: offer, party: row.party_id }, { step: 'offered', way, onDay: day })
  await tx
    .updateTable('council_offers')
    .set({ offered_on: day })
    .where('offer_id', '=', offer)
    .where('offered_on', 'is', null)
    .execute()
  await tell(tx, actor, 'offer.made', offer, { by })
  return { offer }
}

/** The parent's answer. A no needs no reason; `askAgain` only if they invited it. */
export const answer = async (
  tx: Tx,
  actor: Actor,
  offer: string,
  { says, askAgain, onDay }: { says: 'yes' | 'no'; askAgain?: boolean; onDay?: Day },
): Promise<Outcome> => {
  const row = await offerById(tx, offer)
  if (row === undefined) return fault('gone')
  if (row.state !== 'offered') return fault('not-offered')
  const day = onDay ?? actor.today
  if (day > actor.today) return fault('future', 'onDay')
  await change(tx, offer, { state: says, answered_on: day, ask_again: says === 'no' && askAgain === true })
  const at = { id: offer, party: row.party_id }
  await addStep(tx, actor, at, { step: says, onDay: day })
  if (says === 'no' && askAgain === true) await addStep(tx, actor, at, { step: 'ask-again', onDay: day })
  await tell(tx, actor, 'offer.answered', offer, { says, party: row.party_id })
  return { offer }
}

/** The parent changed their mind after a no, or invited us to ask again: the same offer opens once more. */
export const askAgain = async (tx: Tx, actor: Actor, offer: string): Promise<Outcome> => {
  const row = await offerById(tx, offer)
  if (row === undefined) return fault('gone')
  if (row.state !== 'no' && row.state !== 'closed') return fault('not-answered')
  await reopen(tx, actor, offer, row.party_id, 'invited')
  await tell(tx, actor, 'offer.reopened', offer, { party: row.party_id })
  return { offer }
}

/** A slip on the telephone is mended: the last answer or offer is taken back; what stands in the ledger stays there. */
export const takeBack = async (tx: Tx, actor: Actor, offer: string): Promise<Outcome> => {
  const row = await offerById(tx, offer)
  if (row === undefined) return fault('gone')
  const at = { id: offer, party: row.party_id }
  const beside = await tx
    .selectFrom('supports')
    .select('id')
    .where('party_id', '=', row.party_id)
    .where('until_day', 'is', null)
    .executeTakeFirst()
  if (beside !== undefined) return fault('already-beside')
  if (row.state === 'yes' || row.state === 'no') {
    await change(tx, offer, { state: 'offered', answered_on: null, ask_again: false })
    await addStep(tx, actor, at, { step: 'taken-back', reason: row.state })
  } else if (row.state === 'offered') {
    await tx
      .updateTable('offers')
      .set((eb) => ({
        state: 'held',
        held_for: null,
        offered_on: null,
        offered_by: null,
        version: eb('version', '+', 1),
      }))
      .where('id', '=', offer)
      .execute()
    // Once opened again, the day stays that the council has read: that it went would tell what was answered.
    await sql`update council_offers set offered_on = null where offer_id = ${offer} and not exists (
      select from offer_steps s where s.offer_id = ${offer} and s.step = 'reopened')`.execute(tx)
    await addStep(tx, actor, at, { step: 'taken-back', reason: 'offered' })
    await reconsider(tx, actor, row.party_id)
  } else return fault('nothing-to-take-back')
  await tell(tx, actor, 'offer.taken-back', offer, { party: row.party_id })
  return { offer }
}
