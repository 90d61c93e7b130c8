import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal } from '../../vault/door.ts'
import type { Fault } from '../model.ts'
import type { SpeakerDraft } from './model.ts'
import { speakerOf, type Speaker } from './queries.ts'
import { faultsInSpeaker, penceOf, stepDays } from './rules.ts'

type Outcome = { readonly faults: readonly Fault[] } | { readonly speaker: string }

const columns = (actor: Actor, draft: SpeakerDraft, before: Speaker | undefined) => {
  const { asked_on, answered_on } = stepDays(draft, actor.today)
  const yes = (consent: SpeakerDraft['yes'][number], since: Speaker['name_yes_on']) =>
    draft.yes.includes(consent) ? (since ?? actor.today) : null
  const answered = answered_on === null ? null : (before?.answered_by ?? actor.person)
  return {
    name: draft.name,
    shown_as: draft.shownAs,
    does_en: draft.doesEn,
    does_cy: draft.doesCy,
    state: draft.state,
    asked_on,
    asked_by: asked_on === null ? null : (before?.asked_by ?? actor.person),
    answered_on,
    // Whoever wrote down this answer; another answer is another's.
    answered_by:
      before !== undefined && before.state !== draft.state && answered_on !== null ? actor.person : answered,
    name_yes_on: yes('name', before?.name_yes_on ?? null),
    photo_yes_on: yes('photo', before?.photo_yes_on ?? null),
    recording_yes_on: yes('recording', before?.recording_yes_on ?? null),
    fee: penceOf(draft.fee),
    expenses: penceOf(draft.expenses),
    agreed_on: draft.days.agreed,
    paid_on: draft.days.paid,
    prepared_on: draft.days.prepared,
    debriefed_on: draft.days.debriefed,
  }
}
const textsOf = ({ email, telephone, notes }: SpeakerDraft) => ({ email, telephone, notes })

/** Throws VaultDown. */
export const addSpeaker = async (
  tx: Tx,
  actor: Actor,
  event: string,
  draft: SpeakerDraft,
): Promise<Outcome> => {
  const faults = faultsInSpeaker(draft)
  if (faults.length > 0) return { faults }
  const { row, sealed } = await seal(tx, {
    table: 'event_speakers',
    owner: actor.programme,
    texts: textsOf(draft),
  })
  await tx
    .insertInto('event_speakers')
    .values({
      id: row,
      programme_id: actor.programme,
      event_id: event,
      ...columns(actor, draft, undefined),
      ...sealed,
    })
    .execute()
  await record(tx, actor, 'speaker.added', [event, row])
  return { speaker: row }
}

/** Fault `version` 'changed-meanwhile'. A yes keeps the day on which it was first written down. Throws VaultDown. */
export const changeSpeaker = async (
  tx: Tx,
  actor: Actor,
  event: string,
  of: { readonly id: string; readonly version: number },
  draft: SpeakerDraft,
): Promise<Outcome> => {
  const faults = faultsInSpeaker(draft)
  if (faults.length > 0) return { faults }
  const before = await speakerOf(tx, event, of.id)
  const { sealed } = await seal(tx, {
    table: 'event_speakers',
    owner: actor.programme,
    row: of.id,
    texts: textsOf(draft),
  })
  const { numUpdatedRows } = await tx
    .updateTable('event_speakers')
    .set({ ...columns(actor, draft, before), ...sealed, version: of.version + 1 })
    .where('id', '=', of.id)
    .where('event_id', '=', event)
    .where('version', '=', of.version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return { faults: [{ field: 'version', code: 'changed-meanwhile' }] }
  await record(tx, actor, 'speaker.changed', [event, of.id])
  return { speaker: of.id }
}
