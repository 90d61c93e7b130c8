import { sql } from 'kysely'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Language } from '../../platform/words/words.ts'
import { open } from '../../vault/door.ts'

export type Keeper = { readonly id: string; readonly name: string }
/** Who keeps events here: one of them may be asked to read. */
export const keepers = async (tx: Tx): Promise<Keeper[]> =>
  (await sql<Keeper>`select * from app.event_keepers()`.execute(tx)).rows

/** Something was written to one who keeps events no longer. */
export const unread = async (tx: Tx, event: string): Promise<boolean> => {
  const { rows } = await sql<{ one: boolean }>`select app.meets_unread(${event}) as one`.execute(tx)
  return rows[0]?.one === true
}

export type Meet = {
  readonly id: string
  readonly version: number
  readonly rangOn: Day | null
  readonly name: string
  readonly kinds: string
  readonly words: string
  readonly telephone: string
  readonly arranged: string
}
/**
 * What was written to the asker, and to nobody else: the wall lets only the reader's own rows through. Only of bookings that
 * stand. Whoever has not been rung comes first. Throws VaultDown.
 */
export const meetsOf = async (tx: Tx, event: string, language: Language): Promise<Meet[]> => {
  const { rows } = await sql<{
    id: string
    version: number
    rangOn: Day | null
    booking: string
    name: string
    kinds: string
  }>`select m.id, m.version, m.rang_on as "rangOn", b.id as booking, b.name,
      (select string_agg(n.tickets || ' × ' || coalesce(nullif(${language === 'cy' ? sql.ref('k.name_cy') : sql.ref('k.name_en')}, ''), k.name_en), ', ' order by k.place)
        from booking_kinds n join ticket_kinds k on k.id = n.kind_id where n.booking_id = b.id) as kinds
    from booking_meets m join bookings b on b.id = m.booking_id
    where m.event_id = ${event} and b.state in ('booked', 'waiting', 'offered')
    order by m.rang_on is not null, m.at limit 500`.execute(tx)
  const texts = await open(tx, [
    { table: 'booking_meets', columns: ['words', 'arranged'], rows: rows.map(({ id }) => id) },
    { table: 'bookings', columns: ['telephone'], rows: rows.map(({ booking }) => booking) },
  ])
  return rows.map(({ booking, ...row }) => ({
    ...row,
    words: texts.of('booking_meets', 'words', row.id) ?? '',
    arranged: texts.of('booking_meets', 'arranged', row.id) ?? '',
    telephone: texts.of('bookings', 'telephone', booking) ?? '',
  }))
}
