import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { sealAll } from '../../vault/door.ts'
import { contactsOf } from '../speakers/queries.ts'

/** Whoever said yes or was asked last year is thought of again; what they agreed to then is not carried over. */
export const copySpeakers = async (
  tx: Tx,
  actor: Actor,
  from: string,
  to: string,
): Promise<Map<string, string>> => {
  const speakers = await tx
    .selectFrom('event_speakers')
    .select(['id', 'name', 'shown_as', 'does_en', 'does_cy'])
    .where('event_id', '=', from)
    .where('gone_on', 'is', null)
    .where('state', '<>', 'declined')
    .where('name', '<>', '')
    .orderBy('id')
    .execute()
  if (speakers.length === 0) return new Map()
  const contact = await contactsOf(
    tx,
    speakers.map(({ id }) => id),
  )
  const sealed = await sealAll(
    tx,
    speakers.map(({ id }) => {
      const { email, telephone } = contact(id)
      return { table: 'event_speakers' as const, owner: actor.programme, texts: { email, telephone } }
    }),
  )
  const rows = speakers.map(({ name, shown_as, does_en, does_cy }, at) => ({
    name,
    shown_as,
    does_en,
    does_cy,
    id: sealed[at]?.row ?? '',
    programme_id: actor.programme,
    event_id: to,
    email: sealed[at]?.sealed.email ?? null,
    telephone: sealed[at]?.sealed.telephone ?? null,
  }))
  await tx.insertInto('event_speakers').values(rows).execute()
  return new Map(speakers.map(({ id }, at) => [id, rows[at]?.id ?? '']))
}

/** What happens when, with those who are thought of again. */
export const copySessions = async (
  tx: Tx,
  from: string,
  to: string,
  speakers: ReadonlyMap<string, string>,
) => {
  const sessions = await tx
    .selectFrom('event_sessions')
    .select([
      'programme_id',
      'kind',
      'title_en',
      'title_cy',
      'about_en',
      'about_cy',
      'question_en',
      'question_cy',
    ])
    .select(['starts_at', 'ends_at', 'room_en', 'room_cy', 'places', 'speakers'])
    .where('event_id', '=', from)
    .where('gone_on', 'is', null)
    .execute()
  if (sessions.length === 0) return
  await tx
    .insertInto('event_sessions')
    .values(
      sessions.map((session) => ({
        ...session,
        event_id: to,
        speakers: session.speakers.flatMap((id) => speakers.get(id) ?? []),
      })),
    )
    .execute()
}

/** Common questions that its page shows, as of today, with nothing of who asked; and in how many days a question is answered. */
export const copyQuestions = async (tx: Tx, actor: Actor, from: string, to: string): Promise<void> => {
  await sql`insert into event_told (programme_id, event_id, kind, place, day, first_en, first_cy, second_en, second_cy)
    select programme_id, ${to}, kind, place, ${actor.today}, first_en, first_cy, second_en, second_cy
    from event_told where event_id = ${from} and kind = 'answer' and shown`.execute(tx)
  await sql`insert into event_talks (programme_id, event_id, answer_days, asks_how)
    select programme_id, ${to}, answer_days, asks_how from event_talks where event_id = ${from}`.execute(tx)
}
