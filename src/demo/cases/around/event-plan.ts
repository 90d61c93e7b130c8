import { addDays } from '../../../calendar/days.ts'
import type { Actor } from '../../../access/model.ts'
import { makeEvent, putState } from '../../../events/keeping/actions.ts'
import { addSession } from '../../../events/programme/actions.ts'
import { eventKept, type Kept } from '../../../events/queries.ts'
import { makeSeries, putInSeries } from '../../../events/series/actions.ts'
import { addSpeaker } from '../../../events/speakers/actions.ts'
import { mintFor } from '../../../events/booking/pressing.ts'
import { addDocument } from '../../../events/programme/documents/actions.ts'
import { chooseWorkshops } from '../../../events/programme/workshops/actions.ts'
import { workshopsByLink } from '../../../events/programme/workshops/queries.ts'
import type { Database, Tx } from '../../../platform/database/connect.ts'
import { pdf } from '../../../platform/pdf/pdf.ts'
import type { Day } from '../../../calendar/model.ts'
import { sure } from '../../stage.ts'
import { lookBack } from './event-after.ts'
import { atTheDoor } from './event-door.ts'
import { papers, sessions, speakers } from './event-plan-words.ts'
import { dayTogether } from './event-words.ts'

const fileOf = async (title: string): Promise<Uint8Array> =>
  new Uint8Array(await pdf({ title, language: 'en', blocks: [{ text: 'Invented, for trying things out.' }] }))

/** Some who booked have chosen a workshop by the link of their booking. */
export const chooseSome = async (db: Database, event: string, today: Day): Promise<void> => {
  const booked = await db.asWorker((tx) =>
    tx
      .selectFrom('bookings')
      .select('id')
      .where('event_id', '=', event)
      .where('state', '=', 'booked')
      .orderBy('stands')
      .limit(4)
      .execute(),
  )
  for (const [n, { id }] of booked.entries()) {
    const secret = await mintFor(db, id)
    if (secret === null) continue
    await db.inSession(null, 'localhost', async (tx) => {
      const of = await workshopsByLink(tx, secret)
      const wish = of?.sessions[n % of.sessions.length]?.id
      if (of === null || wish === undefined) return
      const choices = Object.fromEntries(of.tickets.slice(0, 3).map((ticket) => [ticket.id, [wish]]))
      // The first of them would rather go to what is full.
      const full = of.sessions.filter((one) => one.full && one.id !== wish).map(({ id }) => id)
      const waits = Object.fromEntries(of.tickets.slice(0, 1).map((ticket) => [ticket.id, full]))
      await chooseWorkshops(tx, secret, choices, waits, today)
    })
  }
}

/** What happens on the day and who speaks; and that there was such a day last year. */
export const planTheDay = async (tx: Tx, actor: Actor, event: Kept): Promise<void> => {
  const ids: string[] = []
  for (const one of speakers) ids.push(sure(await addSpeaker(tx, actor, event.id, one)).speaker)
  for (const { who = [], ...one } of sessions)
    sure(await addSession(tx, actor, event, { ...one, speakers: who.map((n) => ids[n] ?? '') }))
  for (const one of papers)
    sure(await addDocument(tx, actor, event.id, { ...one, bytes: await fileOf(one.titleEn) }))
  const day = addDays(actor.today, -330)
  const before = { ...dayTogether, places: '40', day, reserveOpens: null, until: null }
  const { event: last } = sure(await makeEvent(tx, actor, before))
  const kept = await eventKept(tx, last)
  if (kept !== undefined) sure(await putState(tx, actor, { ...kept, kinds: 0, taken: 0 }, 'held'))
  const names = { nameEn: 'A day together', nameCy: 'Diwrnod gyda’n gilydd' }
  const { series } = sure(await makeSeries(tx, actor, names))
  for (const one of [last, event.id]) await putInSeries(tx, actor, one, series)
  await atTheDoor(tx, actor, { id: last, day })
  await lookBack(tx, actor, { id: last, day })
}
