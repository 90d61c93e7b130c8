import { sql } from 'kysely'
import type { Ground } from './house.ts'
import { layId } from './laying.ts'

const places = 40
const reserve = 8
const mostFree = 15

export type Hall = { event: string; code: string; kinds: readonly string[] }

/** Forty places: eight of them for families, at most fifteen free ones. */
export const layHall = async (ground: Ground, programme: string): Promise<Hall> => {
  const p = { programme_id: programme }
  const event = await layId(ground, 'event_pages', {
    ...p,
    state: 'published',
    title_en: 'A full house',
    day: '2027-02-25',
    starts_at: '10:00',
    ends_at: '16:00',
    venue: 'Invented Hall',
    places,
    reserve,
    most: 4,
    made_on: '2026-11-18',
  })
  const kinds = []
  for (const [place, kind] of ['family', 'free', 'professional'].entries())
    kinds.push(
      await layId(ground, 'ticket_kinds', {
        ...p,
        event_id: event,
        place: place + 1,
        kind,
        name_en: kind,
        name_cy: kind,
        family: kind === 'family',
        most: kind === 'free' ? mostFree : null,
      }),
    )
  const { code } = await ground
    .selectFrom('event_pages')
    .select('code')
    .where('id', '=', event)
    .executeTakeFirstOrThrow()
  return { event, code, kinds }
}

/** What stands against the rule in one hall, as texts; empty when nothing does. */
export const faultsIn = async (ground: Ground, { event }: Hall): Promise<string[]> => {
  const { rows } = await sql<{ family: boolean; kind: string; n: number; counted: number }>`
    select k.family, k.kind, k.taken as counted, coalesce((select sum(n.tickets) from booking_kinds n join bookings b on b.id = n.booking_id
      where n.kind_id = k.id and (b.state in ('held', 'booked', 'offered') or b.state = 'unconfirmed' and b.for_what = 'places')), 0)::int as n from ticket_kinds k where k.event_id = ${event}`.execute(
    ground,
  )
  const counts = await ground
    .selectFrom('event_counts')
    .selectAll()
    .where('event_id', '=', event)
    .executeTakeFirstOrThrow()
  const { rows: odd } = await sql<{
    n: number
  }>`select count(*)::int as n from bookings b where b.event_id = ${event}
    and b.state = 'booked' and (select count(*) from tickets t where t.booking_id = b.id)
      is distinct from (select sum(n.tickets) from booking_kinds n where n.booking_id = b.id)`.execute(ground)
  const waiting = await ground
    .selectFrom('bookings')
    .select('id')
    .where('event_id', '=', event)
    .where('state', '=', 'waiting')
    .execute()
  const all = rows.reduce((sum, { n }) => sum + n, 0)
  const others = rows.filter(({ family }) => !family).reduce((sum, { n }) => sum + n, 0)
  return [
    ...(all > places ? [`${all} of ${places} places`] : []),
    ...(others > places - reserve ? [`${others} of the kept places too`] : []),
    ...rows
      .filter(({ kind, n }) => kind === 'free' && n > mostFree)
      .map(({ n }) => `${n} of ${mostFree} free`),
    ...rows.filter(({ n, counted }) => n !== counted).map(({ kind }) => `${kind} is counted wrongly`),
    ...((odd[0]?.n ?? 0) > 0 ? ['a booking has other tickets than it says'] : []),
    ...(counts.waiting === waiting.length ? [] : ['the line is counted wrongly']),
    ...(counts.taken === all && counts.taken_other === others ? [] : ['the hall is counted wrongly']),
  ]
}
