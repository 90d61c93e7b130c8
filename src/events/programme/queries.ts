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

/** How many tickets stand in two workshops at one time since one of the two was moved, by session. */
export const doubledIn = async (tx: Tx, event: string): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await sql<{ id: string; tickets: number }>`
    select s.id, count(distinct p.ticket_id)::int as tickets from event_sessions s join session_places p on p.session_id = s.id
      join session_places q on q.ticket_id = p.ticket_id and q.session_id <> p.session_id
      join event_sessions o on o.id = q.session_id and o.gone_on is null and o.starts_at < s.ends_at and s.starts_at < o.ends_at
    where s.event_id = ${event} and s.gone_on is null group by s.id`.execute(tx)
  return new Map(rows.map(({ id, tickets }) => [id, tickets]))
}

/** How many tickets wait for a place, by session. */
export const waitingIn = async (tx: Tx, event: string): Promise<ReadonlyMap<string, number>> => {
  const rows = await tx
    .selectFrom('session_waits as w')
    .innerJoin('event_sessions as s', 's.id', 'w.session_id')
    .select(({ fn }) => ['s.id', fn.countAll<string>().as('tickets')])
    .where('s.event_id', '=', event)
    .groupBy('s.id')
    .execute()
  return new Map(rows.map(({ id, tickets }) => [id, Number(tickets)]))
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
