import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Fault } from '../model.ts'
import type { Hours, SessionDraft } from './model.ts'
import { speakerNames, sessionsOf } from './queries.ts'
import { faultsInSession, moved } from './rules.ts'

type Faults = { readonly faults: readonly Fault[] }
type At = Hours & { readonly id: string }
const meanwhile: Faults = { faults: [{ field: 'version', code: 'changed-meanwhile' }] }

/** Only people of this event can speak in it. */
const columns = async (tx: Tx, event: string, draft: SessionDraft) => {
  const known = (await speakerNames(tx, event)).map(({ id }) => id)
  return {
    kind: draft.kind,
    title_en: draft.titleEn,
    title_cy: draft.titleCy,
    about_en: draft.aboutEn,
    about_cy: draft.aboutCy,
    question_en: draft.kind === 'panel' ? draft.questionEn : '',
    question_cy: draft.kind === 'panel' ? draft.questionCy : '',
    starts_at: draft.startsAt,
    ends_at: draft.endsAt,
    room_en: draft.roomEn,
    room_cy: draft.roomCy,
    places: draft.places === '' ? null : Number(draft.places),
    speakers: [...new Set(draft.speakers)].filter((id) => known.includes(id)),
  }
}

export const addSession = async (
  tx: Tx,
  actor: Actor,
  event: At,
  draft: SessionDraft,
): Promise<Faults | { session: string }> => {
  const faults = faultsInSession(draft, event)
  if (faults.length > 0) return { faults }
  const { id } = await tx
    .insertInto('event_sessions')
    .values({ programme_id: actor.programme, event_id: event.id, ...(await columns(tx, event.id, draft)) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(tx, actor, 'programme.session-added', [event.id, id])
  return { session: id }
}

type Of = { readonly id: string; readonly version: number; readonly taken: number }
/** Faults: `places` 'fewer-than-taken' when more have signed up than there would be places; `version` 'changed-meanwhile'. */
export const changeSession = async (
  tx: Tx,
  actor: Actor,
  event: At,
  of: Of,
  draft: SessionDraft,
): Promise<Faults | { session: string }> => {
  const faults = faultsInSession(draft, event)
  if (faults.length > 0) return { faults }
  const set = await columns(tx, event.id, draft)
  const fewer: Faults = { faults: [{ field: 'places', code: 'fewer-than-taken' }] }
  if (of.taken > (set.places ?? 0)) return fewer
  const { numUpdatedRows } = await tx
    .updateTable('event_sessions')
    .set({ ...set, version: of.version + 1 })
    .where('id', '=', of.id)
    .where('event_id', '=', event.id)
    .where('version', '=', of.version)
    // Somebody may sign up this very moment.
    .where('taken', '<=', set.places ?? 0)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return meanwhile
  await record(tx, actor, 'programme.session-changed', [event.id, of.id])
  return { session: of.id }
}

/** Begins at another time and lasts as long; with `after`, what comes later moves by as much. */
export const moveSession = async (
  tx: Tx,
  actor: Actor,
  event: At,
  { id, startsAt, after }: { id: string; startsAt: string; after: boolean },
): Promise<Faults | { session: string }> => {
  const found = moved(await sessionsOf(tx, event.id), id, startsAt, after, event)
  if ('faults' in found) return found
  for (const { id: one, starts_at, ends_at } of found.times)
    await tx
      .updateTable('event_sessions')
      .set((eb) => ({ starts_at, ends_at, version: eb('version', '+', 1) }))
      .where('id', '=', one)
      .where('event_id', '=', event.id)
      .execute()
  await record(tx, actor, 'programme.session-changed', [event.id, ...found.times.map((one) => one.id)])
  return { session: id }
}
