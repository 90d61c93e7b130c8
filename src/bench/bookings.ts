import { sql } from 'kysely'
import { confirm, holdPlaces } from '../events/booking/actions.ts'
import { bookingHeld } from '../events/queries.ts'
import type { Tx } from '../platform/database/connect.ts'
import { openBare, type Bare } from '../prove/house.ts'
import { layId } from '../prove/laying.ts'
import { layProgramme } from '../prove/settings.ts'
import type { Measure } from './measure.ts'
import { median } from './turns.ts'

const lanes = 8
const turns = 5
const perTurn = 400
const today = '2026-11-18'

/** Two events with room for everybody: one is booked, the other only counted. */
const layHalls = async ({ ground }: Bare) => {
  const programme = await layProgramme(ground, 'bookings')
  const hall = async () => {
    const event = await layId(ground, 'event_pages', {
      programme_id: programme,
      state: 'published',
      title_en: 'A wide hall',
      day: '2027-02-25',
      starts_at: '10:00',
      ends_at: '16:00',
      venue: 'Invented Hall',
      places: 100_000,
      most: 4,
      made_on: today,
    })
    const kind = await layId(ground, 'ticket_kinds', {
      programme_id: programme,
      event_id: event,
      place: 1,
      kind: 'free',
      name_en: 'Ticket',
      name_cy: 'Tocyn',
      family: false,
    })
    const { code } = await ground
      .selectFrom('event_pages')
      .select('code')
      .where('id', '=', event)
      .executeTakeFirstOrThrow()
    return { event, kind, code }
  }
  return { programme, booked: await hall(), counted: await hall() }
}

/** So many a second, eight at a time on one event. */
const rate = async (work: (n: number) => Promise<void>): Promise<number> => {
  const began = performance.now()
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      for (let n = lane; n < perTurn; n += lanes) await work(n)
    }),
  )
  return (perTurn * 1000) / (performance.now() - began)
}

/**
 * Places held, and bookings sent, a second, eight people at a time on one event, beside a bare conditional UPDATE of one
 * row by as many connections of the same pool, in turn. `booked` is the whole: places held, the form read back, names
 * and addresses sealed, tickets made, the message put down. Medians of five turns; ratios are ours to the bare one.
 */
export const bookings: Measure = async (say) => {
  const house = await openBare({ max: lanes })
  try {
    const { programme, booked, counted } = await layHalls(house)
    const visit = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => house.db.inSession(null, 'localhost', work)
    const bare = () =>
      house.db.asWorker(async (tx) => {
        await sql`update event_counts set taken = taken + 2, taken_other = taken_other + 2
          where event_id = ${counted.event} and taken + 2 <= 100000`.execute(tx)
      })
    const hold = () =>
      visit((tx) => holdPlaces(tx, programme, booked.code, { [booked.kind]: 2 }, today, null))
    const book = async (n: number): Promise<void> => {
      const { secret } = await hold()
      await visit(async (tx) => {
        const held = await bookingHeld(tx, programme, secret)
        if (held === null) throw new Error('nothing is held')
        const booker = {
          name: 'Mari Pretend',
          email: `mari${n}.${secret.slice(0, 8).toLowerCase()}@example.org`,
          telephone: '',
          needs: '',
          language: 'en',
        } as const
        await confirm(tx, programme, { secret, booking: held.id }, booker, ['Mari'], 24)
      })
    }
    const seen: Record<'bare' | 'held' | 'booked', number[]> = { bare: [], held: [], booked: [] }
    for (let turn = 0; turn <= turns; turn += 1) {
      const now = {
        bare: await rate(bare),
        held: await rate(async () => void (await hold())),
        booked: await rate(book),
      }
      if (turn === 0) continue
      seen.bare.push(now.bare)
      seen.held.push(now.held)
      seen.booked.push(now.booked)
      say(
        `turn ${turn}: ${Math.round(now.bare)} bare, ${Math.round(now.held)} held, ${Math.round(now.booked)} booked a second`,
      )
    }
    const [one, held, whole] = [median(seen.bare), median(seen.held), median(seen.booked)]
    return {
      rows: [
        { what: 'a bare conditional UPDATE', perSecond: Math.round(one) },
        { what: 'places held', perSecond: Math.round(held) },
        { what: 'booked: held, filled in, sent', perSecond: Math.round(whole) },
      ],
      ratios: { held: Number((held / one).toFixed(3)), booked: Number((whole / one).toFixed(3)) },
    }
  } finally {
    await house.close()
  }
}
