import { addDays, weekday } from '../../../calendar/days.ts'
import { confirm, holdPlaces, waitInLine } from '../../../events/booking/actions.ts'
import { addKind, makeEvent, putState } from '../../../events/keeping/actions.ts'
import { bookingHeld, eventKept, kindsKept } from '../../../events/queries.ts'
import type { Story } from '../../play.ts'
import type { Scene } from '../../scene.ts'
import { sure } from '../../stage.ts'
import { dayTogether, guests, kinds } from './event-words.ts'

/** A day for families and professionals in six weeks: most places are taken, and three wait to come together. */
export async function* aDayTogether({ stage, cast }: Scene): Story {
  yield stage.today
  const { today } = stage
  await stage.as(cast.organiser, today, async (tx, actor) => {
    const saturday = addDays(today, 42 + 6 - weekday(today))
    const draft = { ...dayTogether, day: saturday, reserveOpens: addDays(saturday, -14), until: null }
    const { event } = sure(await makeEvent(tx, actor, draft))
    for (const kind of kinds) sure(await addKind(tx, actor, event, kind))
    const there = await kindsKept(tx, event)
    const kept = await eventKept(tx, event)
    if (kept === undefined) throw new Error('The event that was made is not there.')
    sure(await putState(tx, actor, { ...kept, kinds: there.length, taken: 0 }, 'published'))
    for (const { booker, kind, tickets } of guests) {
      const wanted = { [there[kind]?.id ?? '']: tickets }
      const { outcome, secret } = await holdPlaces(tx, actor.programme, kept.code, wanted, today, null)
      const held = outcome === 'held' ? await bookingHeld(tx, actor.programme, secret) : null
      if (held !== null) await confirm(tx, actor.programme, { secret, booking: held.id }, booker, [], today)
      else
        await waitInLine(tx, actor.programme, kept.code, wanted, { ...booker, together: true }, today, null)
    }
  })
}
