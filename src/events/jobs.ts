import { sql } from 'kysely'
import { z } from 'zod'
import type { House } from '../access/serve.tsx'
import type { Subscriber } from '../audit/events.ts'
import { today } from '../calendar/days.ts'
import type { Day } from '../calendar/model.ts'
import { day } from '../calendar/shape.ts'
import type { Tx } from '../platform/database/connect.ts'
import { keeping, offerHours } from './rules.ts'
import { turn } from './waiting/rules.ts'

/** Holds and offers whose time is over go back. Answers how many. */
export const lapseBookings = ({ db, clock }: Pick<House, 'db' | 'clock'>): Promise<number> =>
  db.asWorker(async (tx) => {
    const { rows } = await sql<{
      done: number
    }>`select app.lapse_bookings(${today(clock())}) as done`.execute(tx)
    return rows[0]?.done ?? 0
  })

/** Words that have served are deleted by their date: a month after the event, or twelve. Answers how many rows. */
export const sweepBookings = ({ db, clock }: Pick<House, 'db' | 'clock'>): Promise<number> =>
  db.asWorker(async (tx) => {
    const { rows } = await sql<{
      done: number
    }>`select app.sweep_bookings(${today(clock())}) + app.sweep_door(${today(clock())}) + app.sweep_changes(${today(clock())}) as done`.execute(
      tx,
    )
    return rows[0]?.done ?? 0
  })

const swept = new WeakMap<House['db'], string>()
/** Once a day, until nothing is left that is too old. */
export const sweepDaily = async (house: Pick<House, 'db' | 'clock'>): Promise<void> => {
  const day = today(house.clock())
  if (swept.get(house.db) === day) return
  while ((await sweepBookings(house)) > 0) continue
  swept.set(house.db, day)
}

const order = z.record(z.string(), z.number())
const line = z.object({
  state: z.string(),
  day,
  places: z.number(),
  reserve: z.number(),
  kinds: z.array(
    z.object({ id: z.string(), family: z.boolean(), most: z.number().nullable(), taken: z.number() }),
  ),
  waiting: z.array(z.object({ id: z.string(), together: z.boolean(), passed: z.number(), order })),
})

/** One turn of an event's line, under its lock: whoever stands first and fits is offered places, for some hours. */
export const takeTurn = async (tx: Tx, event: string, on: Day): Promise<number> => {
  const { rows } = await sql<{ one: unknown }>`
    with locked as (select c.event_id from event_counts c where c.event_id = ${event} for update)
    select json_build_object('state', e.state, 'day', e.day, 'places', e.places, 'reserve', app.reserve_now(e, ${on}),
      'kinds', (select coalesce(json_agg(json_build_object('id', k.id, 'family', k.family, 'most', k.most, 'taken', k.taken) order by k.place, k.id), '[]')
        from ticket_kinds k where k.event_id = e.id),
      'waiting', (select coalesce(json_agg(json_build_object('id', b.id, 'together', b.together, 'passed', b.passed,
          'order', (select json_object_agg(n.kind_id, n.tickets order by k.place, k.id) from booking_kinds n join ticket_kinds k on k.id = n.kind_id
            where n.booking_id = b.id)) order by b.stands), '[]')
        from bookings b where b.event_id = e.id and b.state = 'waiting')) as one
    from locked join event_pages e on e.id = locked.event_id`.execute(tx)
  if (rows[0] === undefined) return 0
  const at = line.parse(rows[0].one)
  if (at.state !== 'published' || at.waiting.length === 0) return 0
  const hall = { places: at.places, reserve: at.reserve, kinds: at.kinds }
  const taken = new Map(at.kinds.map((kind) => [kind.id, kind.taken]))
  const waiting = at.waiting.map((one) => ({ ...one, order: new Map(Object.entries(one.order)) }))
  const { offers, passed } = turn(hall, taken, waiting, keeping(at.day, on))
  for (const { id, order: part, whole } of offers)
    await sql`select app.offer_places(${id}, ${JSON.stringify(Object.fromEntries(part))}, ${whole}, ${offerHours(at.day, on)}, ${on})`.execute(
      tx,
    )
  for (const [id, count] of passed)
    if (waiting.some((one) => one.id === id && one.passed !== count))
      await tx.updateTable('bookings').set({ passed: count }).where('id', '=', id).execute()
  return offers.length
}

const about = z.object({ event: z.string() })
export const subscribers: readonly Subscriber[] = [
  {
    on: ['booking.over', 'line.joined', 'booking.changed'],
    run: async (tx, { facts }, actor) => {
      await takeTurn(tx, about.parse(facts).event, actor.today)
    },
  },
  {
    on: ['event.changed'],
    run: async (tx, { thing }, actor) => {
      await takeTurn(tx, thing, actor.today)
    },
  },
]
