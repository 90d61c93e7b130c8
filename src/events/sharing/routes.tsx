import { encodeQR } from 'qr'
import { pagesOf, type Ask } from '../../access/pages.ts'
import { readDay, today as dayOfClock } from '../../calendar/days.ts'
import { fresh } from '../../platform/html/filling.ts'
import { file, goTo, missing, show } from '../../platform/http/answer.ts'
import { calendarFile } from '../../platform/ics/ics.ts'
import { say } from '../../platform/words/words.ts'
import { EventPage } from '../booking/pages.tsx'
import { isAsked, type Shown } from '../model.ts'
import { eventShown, kindsKept, type Kept, type KindKept } from '../queries.ts'
import { keeping } from '../programme/keeping.ts'
import { eventMore } from '../programme/queries.ts'
import { SharePage } from './pages.tsx'
import { flyer, shortAddress, textOf } from './saying.ts'
import { shareWords } from './words.ts'

export const pages = pagesOf()

/** An event of this host that anybody may see; the words of its address tell nothing. */
const seen = async ({
  tx,
  host,
  view,
  params,
}: Pick<Ask<'/e/:codeName', unknown>, 'tx' | 'host' | 'view' | 'params'>) => {
  const today = readDay(view.today) ?? dayOfClock(new Date())
  return host === null ? null : eventShown(tx, host.id, params.codeName, today)
}
pages.get('/e/:codeName', 'event:look', async (ask) => {
  const event = await seen(ask)
  return event === null ? missing : goTo(`/events/${event.code}`)
})
pages.get('/events/:codeName/calendar', 'event:look', async (ask) => {
  const event = await seen(ask)
  if (event === null) return missing
  const off = event.state === 'called-off'
  const one = { ...event, off, web: shortAddress(ask.origin, event.code) }
  const title = say(shareWords, ask.language).event
  return file('calendar.ics', 'text/calendar; charset=utf-8', calendarFile([one], title, new Date()))
})

/** As anybody would see it, were it published; nothing can be booked from it. */
const shownOf = (of: Kept, kinds: readonly KindKept[]): Shown => ({
  id: of.id,
  code: of.code,
  state: of.state,
  title: { en: of.title_en, cy: of.title_cy },
  about: { en: of.about_en, cy: of.about_cy },
  day: of.day,
  startsAt: of.starts_at.slice(0, 5),
  endsAt: of.ends_at.slice(0, 5),
  way: of.way,
  venue: of.venue,
  reach: { en: of.reach_en, cy: of.reach_cy },
  access: { en: of.access_en, cy: of.access_cy },
  most: of.most,
  asks: of.asks.filter(isAsked),
  until: of.books_until,
  reserve: of.reserve > 0,
  reserveOpens: of.reserve_opens_on,
  open: true,
  line: false,
  kinds: kinds
    .filter(({ shown }) => shown)
    .map(({ id, kind, name_en, name_cy, family, pence }) => ({
      id,
      kind,
      name: { en: name_en, cy: name_cy },
      family,
      pence,
      room: true,
    })),
})

pages.get(
  '/events/keep/:announced/share',
  'event:keep',
  keeping(({ view, origin }, of) => {
    const event = shownOf(of, [])
    const texts = { en: textOf('en', origin, event), cy: textOf('cy', origin, event) }
    return show(<SharePage {...{ view, of, origin, texts }} />)
  }),
)
pages.get(
  '/events/keep/:announced/share/qr',
  'event:keep',
  keeping(({ origin }, of) =>
    file(
      'qr.svg',
      'image/svg+xml',
      encodeQR(shortAddress(origin, of.code), 'svg', { border: 4, ecc: 'medium' }),
    ),
  ),
)
pages.get(
  '/events/keep/:announced/share/flyer',
  'event:keep',
  keeping(async ({ origin, language, view: { host } }, of) => {
    const quiet = { en: of.quiet_en, cy: of.quiet_cy }
    const beside = { quiet, child: { en: of.child_en, cy: of.child_cy }, host }
    return file('flyer.pdf', 'application/pdf', await flyer(language, origin, shownOf(of, []), beside))
  }),
)
pages.get(
  '/events/keep/:announced/preview',
  'event:keep',
  keeping(async ({ tx, actor, view, language }, of) => {
    const event = shownOf(of, await kindsKept(tx, of.id))
    const more = await eventMore(tx, actor.programme, of.code)
    return show(
      <EventPage
        {...{ view, event, more }}
        fill={fresh(language)}
        talk={null}
        promised={null}
        preview={`/events/keep/${of.id}/share`}
      />,
    )
  }),
)
