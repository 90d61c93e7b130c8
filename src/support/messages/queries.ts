import { sql } from 'kysely'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Language } from '../../platform/words/words.ts'
import { open } from '../../vault/door.ts'
import { nextReading, type Reading } from './rules.ts'

export type Side = 'parent' | 'beside'
export type Message = {
  readonly id: string
  readonly side: Side
  readonly writtenBy: string
  readonly by: string
  readonly at: Date
  /** When the other one read it; null while they have not. */
  readonly readAt: Date | null
  /** Null when it cannot be shown. */
  readonly body: string | null
}

const pageOf = 20

/** Newest first, those older than `before`. Throws VaultDown. */
export const messagesOf = async (
  tx: Tx,
  party: string,
  before?: string,
): Promise<{ messages: Message[]; older: string | null }> => {
  const { rows } = await sql<Omit<Message, 'body'>>`
    select m.id, m.side, m.written_by as "writtenBy", coalesce(b.name, '') as by, m.at, r.read_at as "readAt"
    from messages m left join app.message_reads(${party}) r on r.message = m.id
      left join app.beside_party(${party}) b on b.person = m.written_by
    where m.party_id = ${party} and m.withdrawn_at is null and (${before ?? null}::uuid is null or m.id < ${before ?? null}::uuid)
    order by m.id desc limit ${pageOf + 1}`.execute(tx)
  const shown = rows.slice(0, pageOf)
  const texts = await open(tx, [{ table: 'messages', columns: ['body'], rows: shown.map(({ id }) => id) }])
  return {
    messages: shown.map((row) => ({ ...row, body: texts.of('messages', 'body', row.id) })),
    older: rows.length > pageOf ? (shown.at(-1)?.id ?? null) : null,
  }
}

export type ReadsNext = { readonly name: string; readonly next: Day | null }
/** Who reads what a parent writes now, and on which day: supporter and whoever stands in. */
export const whoReadsNext = async (tx: Tx, party: string, now: Date): Promise<ReadsNext[]> => {
  const { rows } = await sql<
    Reading & { name: string }
  >`select name, weekdays, away from app.reading_days(${party})`.execute(tx)
  return rows.map(({ name, ...reading }) => ({ name, next: nextReading(reading, now) }))
}

export type Line = { readonly name: string; readonly telephone: string }
/** Who answers for the councils of this party's families, at night too. */
export const councilsAtNight = async (tx: Tx, party: string, language: Language): Promise<Line[]> =>
  (
    await sql<Line>`select case ${language} when 'cy' then name_cy else name end as name, telephone
      from app.my_out_of_hours(${party})`.execute(tx)
  ).rows

export type Unread = { readonly party: string; readonly howMany: number; readonly since: Date }
/** What waits for the asker, oldest first: for a parent what was answered, for a supporter what was written to them. */
export const unreadForMe = async (tx: Tx): Promise<Unread[]> =>
  (
    await sql<Unread>`select party, how_many as "howMany", since from app.unread_messages() order by since, party`.execute(
      tx,
    )
  ).rows
