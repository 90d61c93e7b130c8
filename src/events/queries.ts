import { sql } from 'kysely'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import { z } from 'zod'
import {
  badge,
  byLink,
  held,
  kindToHave,
  shown,
  type Badge,
  type ByLink,
  type Held,
  type KindToHave,
  type Shown,
} from './model.ts'

/** An event as anybody may read it; null when there is none at this address. */
export const eventShown = async (
  tx: Tx,
  programme: string,
  code: string,
  today: Day,
): Promise<Shown | null> => {
  const { rows } = await sql<{
    one: unknown
  }>`select app.event_shown(${programme}, ${code}, ${today}) as one`.execute(tx)
  return shown.nullable().parse(rows[0]?.one ?? null)
}

export type Listed = {
  readonly code: string
  readonly title_en: string
  readonly title_cy: string
  readonly day: Day
  readonly startsAt: string
}
/** What is to come, for anybody; at most a hundred. */
export const eventsShown = async (tx: Tx, programme: string, today: Day): Promise<Listed[]> =>
  (await sql<Listed>`select * from app.events_shown(${programme}, ${today})`.execute(tx)).rows

export const bookingHeld = async (tx: Tx, programme: string, secret: string): Promise<Held | null> => {
  const { rows } = await sql<{
    one: unknown
  }>`select app.booking_held(${programme}, ${secret}) as one`.execute(tx)
  return held.nullable().parse(rows[0]?.one ?? null)
}

export const bookingByLink = async (tx: Tx, token: string): Promise<ByLink | null> => {
  const { rows } = await sql<{ one: unknown }>`select app.booking_by_link(${token}) as one`.execute(tx)
  return byLink.nullable().parse(rows[0]?.one ?? null)
}

/** What stands on each badge: only for whoever pressed for it. */
export const badgesByLink = async (tx: Tx, token: string): Promise<Badge[]> => {
  const { rows } = await sql<{ all: unknown }>`select app.badges_by_link(${token}) as "all"`.execute(tx)
  return z.array(badge).parse(rows[0]?.all ?? [])
}
/** Every kind that a booking may have, with how many it has of each. */
export const kindsByLink = async (tx: Tx, token: string): Promise<KindToHave[]> => {
  const { rows } = await sql<{ all: unknown }>`select app.kinds_by_link(${token}) as "all"`.execute(tx)
  return z.array(kindToHave).parse(rows[0]?.all ?? [])
}
/** Whether somebody reads whom a guest needs not to meet. */
export const asksMeets = async (tx: Tx, event: string): Promise<boolean> => {
  const { rows } = await sql<{ one: boolean }>`select app.asks_meets(${event}) as one`.execute(tx)
  return rows[0]?.one === true
}

export const eventKept = (tx: Tx, id: string) =>
  tx
    .selectFrom('event_pages as e')
    .innerJoin('event_counts as c', 'c.event_id', 'e.id')
    .selectAll('e')
    .select(['c.taken', 'c.waiting'])
    .where('e.id', '=', id)
    .executeTakeFirst()
export type Kept = NonNullable<Awaited<ReturnType<typeof eventKept>>>

export const kindsKept = (tx: Tx, event: string) =>
  tx
    .selectFrom('ticket_kinds')
    .selectAll()
    .where('event_id', '=', event)
    .orderBy('place')
    .orderBy('id')
    .execute()
export type KindKept = Awaited<ReturnType<typeof kindsKept>>[number]
