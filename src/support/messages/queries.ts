import { sql } from 'kysely'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Language } from '../../platform/words/words.ts'
import { isPolice, type Space } from '../../spaces/model.ts'
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
export type Line = { readonly name: string; readonly telephone: string }
export type Around = {
  /** Who reads what a parent writes now, and on which day: supporter and whoever stands in. */
  readonly reading: readonly ReadsNext[]
  /** Who answers for the councils of this party's families, at night too. */
  readonly councils: readonly Line[]
  /** The parent's own, as far as it is the asker's to see. */
  readonly space: Space | undefined
}
type Rows = {
  days: (Reading & { name: string })[]
  councils: Line[]
  space: { police: string | null; askedOn: Day | null } | null
}
/** What stands beside the box, in one round trip. */
export const aroundBox = async (tx: Tx, party: string, now: Date, language: Language): Promise<Around> => {
  const { rows } = await sql<Rows>`select
    (select coalesce(json_agg(json_build_object('name', r.name, 'weekdays', r.weekdays, 'away', r.away)), '[]')
      from app.reading_days(${party}) r) as days,
    (select coalesce(json_agg(json_build_object('name', case ${language} when 'cy' then o.name_cy else o.name end, 'telephone', o.telephone)), '[]')
      from app.my_out_of_hours(${party}) o) as councils,
    (select json_build_object('police', s.police, 'askedOn', s.asked_on) from spaces s where s.party_id = ${party}) as space`.execute(
    tx,
  )
  const { days = [], councils = [], space = null } = rows[0] ?? {}
  const police = space?.police ?? null
  return {
    reading: days.map(({ name, ...reading }) => ({ name, next: nextReading(reading, now) })),
    councils,
    space:
      space === null
        ? undefined
        : { askedOn: space.askedOn, police: police !== null && isPolice(police) ? police : null },
  }
}

export type Unread = { readonly party: string; readonly howMany: number; readonly since: Date }
/** What waits for the asker, oldest first: for a parent what was answered, for a supporter what was written to them. */
export const unreadForMe = async (tx: Tx): Promise<Unread[]> =>
  (
    await sql<Unread>`select party, how_many as "howMany", since from app.unread_messages() order by since, party`.execute(
      tx,
    )
  ).rows
