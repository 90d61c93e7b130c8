import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { more, type More } from './model.ts'

/** What anybody may read of an event beyond its own page's first lines; null when there is none at this address. */
export const eventMore = async (tx: Tx, programme: string, code: string): Promise<More | null> => {
  const { rows } = await sql<{ one: unknown }>`select app.event_more(${programme}, ${code}) as one`.execute(
    tx,
  )
  return more.nullable().parse(rows[0]?.one ?? null)
}

const all = (tx: Tx, event: string) =>
  tx
    .selectFrom('event_sessions')
    .selectAll()
    .where('event_id', '=', event)
    .orderBy('starts_at')
    .orderBy('ends_at')
    .orderBy('room_en')
    .orderBy('id')
/** The programme of an event in order, for whoever keeps it. */
export const sessionsOf = (tx: Tx, event: string) => all(tx, event).where('gone_on', 'is', null).execute()
export type Session = Awaited<ReturnType<typeof sessionsOf>>[number]
/** The same, and apart from it what was taken out and can be put back. */
export const everySession = async (tx: Tx, event: string) => {
  const { stand = [], gone = [] } = Object.groupBy(await all(tx, event).execute(), ({ gone_on }) =>
    gone_on === null ? 'stand' : 'gone',
  )
  return { sessions: stand, gone }
}
export const sessionOf = (tx: Tx, event: string, id: string): Promise<Session | undefined> =>
  all(tx, event).where('id', '=', id).executeTakeFirst()

/** `doubled`: tickets that stand in two workshops at one time since one of the two was moved; `waiting`: those that wait for a place. */
export type Crowd = { readonly doubled: number; readonly waiting: number }
/** By session; of one that has neither nothing. */
export const crowdsIn = async (tx: Tx, event: string): Promise<ReadonlyMap<string, Crowd>> => {
  const { rows } = await sql<Crowd & { id: string }>`
    select s.id, (select count(*)::int from session_waits w where w.session_id = s.id) as waiting,
      (select count(distinct p.ticket_id)::int from session_places p
        join session_places q on q.ticket_id = p.ticket_id and q.session_id <> p.session_id
        join event_sessions o on o.id = q.session_id and o.gone_on is null and o.starts_at < s.ends_at and s.starts_at < o.ends_at
        where p.session_id = s.id) as doubled
    from event_sessions s where s.event_id = ${event} and s.gone_on is null`.execute(tx)
  return new Map(rows.map(({ id, doubled, waiting }) => [id, { doubled, waiting }]))
}

export type SpeakerName = { readonly id: string; readonly name: string; readonly state: string }
/** Who may be put to a session: those asked for this event, by name. */
export const speakerNames = (tx: Tx, event: string): Promise<SpeakerName[]> =>
  tx
    .selectFrom('event_speakers')
    .select(['id', 'name', 'state'])
    .where('event_id', '=', event)
    .where('gone_on', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()
