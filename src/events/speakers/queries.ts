import { sql } from 'kysely'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { counted, window, type ListAsking } from '../../platform/list/asking.ts'
import { open } from '../../vault/door.ts'
import type { SpeakerState } from './model.ts'

export type SpeakerRow = {
  readonly id: string
  readonly name: string
  readonly shown_as: string
  readonly does_en: string
  readonly does_cy: string
  readonly state: SpeakerState
  readonly asked_on: Day | null
  readonly answered_on: Day | null
  readonly name_yes_on: Day | null
  readonly photo_yes_on: Day | null
  readonly recording_yes_on: Day | null
  readonly fee: number
  readonly expenses: number
  readonly agreed_on: Day | null
  readonly paid_on: Day | null
  readonly prepared_on: Day | null
  readonly debriefed_on: Day | null
  readonly sessions: number
}
export const speakerSorts = ['name', 'state', 'paid'] as const
const orders: Readonly<Record<string, string>> = {
  name: 'lower(s.name)',
  state: `array_position(array['confirmed', 'asked', 'wanted', 'declined'], s.state)`,
  paid: `s.paid_on`,
}

/** Who speaks, and what was agreed: nobody's address. Total up to 1,001. */
export const speakerList = async (
  tx: Tx,
  event: string,
  asking: ListAsking,
): Promise<{ rows: SpeakerRow[]; total: number }> => {
  const { limit, offset } = window(asking)
  const like = `%${asking.words.replaceAll(/[\\%_]/g, '\\$&')}%`
  const state = asking.filters['state'] ?? ''
  const from = sql`from event_speakers s where s.event_id = ${event} and s.gone_on is null and (${state} = '' or s.state = ${state})
    and (s.name ilike ${like} or s.shown_as ilike ${like} or s.does_en ilike ${like} or s.does_cy ilike ${like})`
  const { rows } = await sql<{ rows: SpeakerRow[] | null; total: number }>`
    select (select json_agg(x) from (select s.id, s.name, s.shown_as, s.does_en, s.does_cy, s.state, s.asked_on, s.answered_on, s.name_yes_on,
        s.photo_yes_on, s.recording_yes_on, s.fee, s.expenses, s.agreed_on, s.paid_on, s.prepared_on, s.debriefed_on,
        (select count(*) from event_sessions e where e.event_id = s.event_id and e.gone_on is null and s.id = any (e.speakers)) as sessions
      ${from} order by ${sql.raw(orders[asking.sort] ?? 's.id')} ${sql.raw(asking.descending ? 'desc' : 'asc')}, s.id
      limit ${limit} offset ${offset}) x) as rows,
      (select count(*) from (select 1 ${from} limit ${counted + 1}) y) as total`.execute(tx)
  return { rows: rows[0]?.rows ?? [], total: rows[0]?.total ?? 0 }
}

/** Without what is sealed. */
export const speakerOf = (tx: Tx, event: string, id: string) =>
  tx
    .selectFrom('event_speakers')
    .selectAll()
    .where('event_id', '=', event)
    .where('id', '=', id)
    .executeTakeFirst()
export type Speaker = NonNullable<Awaited<ReturnType<typeof speakerOf>>>
export const speakersGone = (tx: Tx, event: string) =>
  tx
    .selectFrom('event_speakers')
    .select(['id', 'name'])
    .where('event_id', '=', event)
    .where('gone_on', 'is not', null)
    // Long ago: nothing is known of them any more.
    .where('name', '<>', '')
    .orderBy('name')
    .execute()

export type Contact = { readonly email: string; readonly telephone: string; readonly notes: string }
/** What is sealed of some speakers, by id. Throws VaultDown. */
export const contactsOf = async (tx: Tx, ids: readonly string[]): Promise<(id: string) => Contact> => {
  const texts = await open(tx, [
    { table: 'event_speakers', columns: ['email', 'telephone', 'notes'], rows: ids },
  ])
  return (id) => ({
    email: texts.of('event_speakers', 'email', id) ?? '',
    telephone: texts.of('event_speakers', 'telephone', id) ?? '',
    notes: texts.of('event_speakers', 'notes', id) ?? '',
  })
}
