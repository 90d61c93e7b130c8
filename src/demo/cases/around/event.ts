import { addDays, weekday } from '../../../calendar/days.ts'
import { chooseReader } from '../../../events/apart/actions.ts'
import { confirm, holdPlaces, waitInLine } from '../../../events/booking/actions.ts'
import { pressAll } from '../../../events/booking/pressing.ts'
import { makeEvent, putState } from '../../../events/keeping/actions.ts'
import { addKind } from '../../../events/kinds/actions.ts'
import { provingHours } from '../../../events/rules.ts'
import { bookingHeld, eventKept, kindsKept } from '../../../events/queries.ts'
import type { Actor } from '../../../access/model.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Story } from '../../play.ts'
import type { Scene } from '../../scene.ts'
import { sure } from '../../stage.ts'
import { sayHowPaid } from '../../../events/money/actions.ts'
import { askAbout } from './event-after.ts'
import { payers, payForTheDay } from './event-money.ts'
import { chooseSome, planTheDay } from './event-plan.ts'
import { dayTogether, guests, kinds } from './event-words.ts'

/** A day for families and professionals in six weeks: most places are taken, and three wait to come together. */
export async function* aDayTogether({ stage, cast }: Scene): Story {
  yield stage.today
  const { today } = stage
  const { id, code, programme, day, there } = await stage.as(cast.organiser, today, async (tx, actor) => {
    const saturday = addDays(today, 42 + 6 - weekday(today))
    const draft = { ...dayTogether, day: saturday, reserveOpens: addDays(saturday, -14), until: null }
    const { event } = sure(await makeEvent(tx, actor, draft))
    for (const kind of kinds) sure(await addKind(tx, actor, event, kind))
    const made = await kindsKept(tx, event)
    const kept = await eventKept(tx, event)
    if (kept === undefined) throw new Error('The event that was made is not there.')
    sure(await putState(tx, actor, { ...kept, kinds: made.length, taken: 0 }, 'published'))
    await chooseReader(tx, actor, event, actor.person)
    await planTheDay(tx, actor, kept)
    return { ...kept, programme: actor.programme, there: made }
  })
  const hours = provingHours(day, today)
  for (const { kind, tickets, ...guest } of guests) {
    const wanted = { [there[kind]?.id ?? '']: tickets }
    await stage.db.inSession(null, 'localhost', async (tx) => {
      const { outcome, secret } = await holdPlaces(tx, programme, code, wanted, today, null)
      const held = outcome === 'held' ? await bookingHeld(tx, programme, secret) : null
      if (held !== null) {
        const of = { secret, booking: held.id }
        const payer = payers[guest.booker.name === guests[0].booker.name ? 0 : 1]
        if (payer !== undefined && (there[kind]?.pence ?? 0) > 0) await sayHowPaid(tx, programme, of, payer)
        await confirm(tx, programme, of, guest.booker, guest.badges, hours)
      }
      if (outcome !== 'held') {
        const who = { ...guest.booker, together: true }
        await waitInLine(tx, programme, code, wanted, who, { today, hours }, null)
      }
    })
    if (guest.presses) await pressAll(stage.db, id, today)
  }
  await chooseSome(stage.db, id, today)
  const work = (doing: (tx: Tx, actor: Actor) => Promise<void>) => stage.as(cast.organiser, today, doing)
  await work(async (tx, actor) => {
    const of = await eventKept(tx, id)
    if (of !== undefined) await payForTheDay(tx, actor, of)
  })
  await askAbout(stage, { id, code, programme }, work)
}
