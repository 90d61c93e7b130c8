import type { ComponentChildren } from 'preact'
import { Dropdown, LongText, OneOf, TextBox, WhatIsWrong } from '../platform/html/fill.tsx'
import type { Fill } from '../platform/html/filling.ts'
import { Button, Card, FormOf, InsetText, Layout, type View } from '../platform/html/index.ts'
import { inLondon, sayDay, sayTime } from '../platform/words/dates.ts'
import { say, type Language } from '../platform/words/words.ts'
import type { Both, Held, Shown } from './model.ts'
import type { Listed } from './queries.ts'
import { mostPassed } from './waiting/rules.ts'
import { words } from './words.ts'

/** The words of the page's language; where none were written, the other's. */
export const inTongue = (language: Language, { en, cy }: Both): string =>
  language === 'cy' ? (cy === '' ? en : cy) : en === '' ? cy : en

/** £12, £12.50. */
export const sayMoney = (language: Language, pence: number): string =>
  new Intl.NumberFormat(language === 'cy' ? 'cy-GB' : 'en-GB', {
    style: 'currency',
    currency: 'GBP',
    minimumFractionDigits: pence % 100 === 0 ? 0 : 2,
  }).format(pence / 100)

/** What is to come. */
export const EventsPage = ({ view, events }: { view: View; events: readonly Listed[] }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.events} back="/">
      <h1>{t.events}</h1>
      {events.length === 0 ? (
        <div class="card list-empty">
          <p>{t.noEvents}</p>
        </div>
      ) : (
        <Card>
          <ul class="card__list">
            {events.map((event) => (
              <li key={event.code}>
                <a href={`/events/${event.code}`}>
                  {inTongue(view.language, { en: event.title_en, cy: event.title_cy })}
                </a>
                <br />
                {sayDay(view.language, event.day)}, {sayTime(view.language, event.startsAt)}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Layout>
  )
}

const Lines = ({ text }: { text: string }) => (
  <>
    {text.split('\n').map((line, at) => (
      <span key={at}>
        {at === 0 ? null : <br />}
        {line}
      </span>
    ))}
  </>
)
const Told = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <>
    <h2>{title}</h2>
    <p>{children}</p>
  </>
)

const About = ({ view, event }: { view: View; event: Shown }) => {
  const t = say(words, view.language)
  const l = view.language
  const [about, reach, access] = [event.about, event.reach, event.access].map((text) => inTongue(l, text))
  return (
    <>
      {about === undefined || about === '' ? null : (
        <p class="lede">
          <Lines text={about} />
        </p>
      )}
      <Told title={t.when}>
        {sayDay(l, event.day)}
        <br />
        {t.until(sayTime(l, event.startsAt), sayTime(l, event.endsAt))}
      </Told>
      <Told title={t.where}>
        {event.way === 'online' ? t.online : <Lines text={event.venue} />}
        {event.way === 'both' ? (
          <>
            <br />
            {t.alsoOnline}
          </>
        ) : null}
      </Told>
      {reach === undefined || reach === '' ? null : (
        <Told title={t.reach}>
          <Lines text={reach} />
        </Told>
      )}
      {access === undefined || access === '' ? null : (
        <Told title={t.access}>
          <Lines text={access} />
        </Told>
      )}
    </>
  )
}

/** One kind of ticket, with how many. */
const KindBox = ({
  view,
  fill,
  event,
  kind,
}: {
  view: View
  fill: Fill
  event: Shown
  kind: Shown['kinds'][number]
}) => {
  const t = say(words, view.language)
  const name = inTongue(view.language, kind.name)
  const price = kind.pence === 0 ? t.free : sayMoney(view.language, kind.pence)
  const hint = kind.kind === 'hardship' ? t.hardshipText : undefined
  return (
    <Dropdown
      fill={fill}
      name={`kind-${kind.id}`}
      label={`${name}, ${price}`}
      hint={hint}
      items={Array.from({ length: event.most + 1 }, (_, n) => ({
        value: n === 0 ? '' : String(n),
        text: String(n),
      }))}
    />
  )
}

/** An event as anybody sees it, and the first step of booking. */
export const EventPage = ({ view, event, fill }: { view: View; event: Shown; fill: Fill }) => {
  const t = say(words, view.language)
  const title = inTongue(view.language, event.title)
  const full = event.line || event.kinds.every(({ room }) => !room)
  const kept =
    event.reserveOpens === null ? t.reserveText : t.reserveUntil(sayDay(view.language, event.reserveOpens))
  return (
    <Layout view={view} title={t.event} back="/events" faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{title}</h1>
        <About view={view} event={event} />
        <h2>{t.book}</h2>
        {event.state === 'called-off' ? <InsetText>{t.calledOff}</InsetText> : null}
        {!event.open && event.state !== 'called-off' ? <p>{t.over}</p> : null}
        {event.open ? (
          <FormOf view={view} action={full ? `/events/${event.code}/line` : `/events/${event.code}`}>
            <p>
              {t.mostText(event.most)} {event.reserve ? kept : null}
            </p>
            {full ? <InsetText>{t.fullNow}</InsetText> : null}
            {event.kinds.map((kind) => (
              <KindBox key={kind.id} {...{ view, fill, event, kind }} />
            ))}
            <Button preventDoubleClick>{t.hold}</Button>
            <p class="soft">{full ? null : t.holdText}</p>
            <p class="soft">{t.nobodySees}</p>
          </FormOf>
        ) : null}
      </div>
    </Layout>
  )
}

const Asked = ({
  view,
  fill,
  event,
  tickets,
}: {
  view: View
  fill: Fill
  event: Shown
  tickets: number | null
}) => {
  const t = say(words, view.language)
  const things = event.asks.map((one) => t[`asks-${one}`])
  return (
    <>
      <TextBox fill={fill} name="name" label={t.name} hint={t.nameHint} autocomplete="name" />
      <TextBox
        fill={fill}
        name="email"
        type="email"
        label={t.email}
        hint={t.emailHint}
        autocomplete="email"
      />
      <TextBox fill={fill} name="telephone" type="tel" label={t.telephone} autocomplete="tel" />
      {things.length === 0 ? null : (
        <LongText fill={fill} name="needs" label={t.needs} hint={t.needsAsked(things.join(', '))} rows={3} />
      )}
      {tickets === null ? null : (
        <LongText
          fill={fill}
          name="badges"
          label={t.badges}
          hint={t.badgesHint}
          rows={Math.min(8, tickets + 1)}
        />
      )}
    </>
  )
}

/** The places are held; who is it? */
export const HeldPage = ({
  view,
  event,
  held,
  fill,
}: {
  view: View
  event: Shown
  held: Held
  fill: Fill
}) => {
  const t = say(words, view.language)
  const tickets = held.kinds.reduce((sum, one) => sum + one.tickets, 0)
  return (
    <Layout view={view} title={t.book} back={`/events/${event.code}`} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{inTongue(view.language, event.title)}</h1>
        <InsetText>
          {held.until === null
            ? t.kept(tickets)
            : t.keptUntil(tickets, sayTime(view.language, inLondon(held.until).time))}
        </InsetText>
        <FormOf view={view}>
          <Asked {...{ view, fill, event, tickets }} />
          <Button preventDoubleClick>{t.confirm}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

/** There is no room just now: stand in line, alone or as a group. */
export const LinePage = ({ view, event, fill }: { view: View; event: Shown; fill: Fill }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.lineTitle} back={`/events/${event.code}`} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{t.lineTitle}</h1>
        <p class="lede">{inTongue(view.language, event.title)}</p>
        <p>{t.lineRule(mostPassed)}</p>
        <FormOf view={view} action={`/events/${event.code}/line`}>
          <input type="hidden" name="sure" value="yes" />
          {event.kinds.map((kind) => (
            <KindBox key={kind.id} {...{ view, fill, event, kind }} />
          ))}
          <OneOf
            fill={fill}
            name="together"
            label={t.together}
            items={[
              { value: 'yes', text: t.wait },
              { value: 'no', text: t.take },
            ]}
          />
          <Asked {...{ view, fill, event }} tickets={null} />
          <Button preventDoubleClick>{t.join}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

/** It is done: booked, or in line; or the ten minutes are over. */
export const DonePage = ({
  view,
  what,
  code,
}: {
  view: View
  what: 'booked' | 'waiting' | 'over'
  code: string
}) => {
  const t = say(words, view.language)
  const [title, text] = {
    booked: [t.bookedTitle, t.bookedText] as const,
    waiting: [t.joinedTitle, t.joinedText] as const,
    over: [t.book, t.tenOver] as const,
  }[what]
  return (
    <Layout view={view} title={title} back={`/events/${code}`}>
      <div class="column">
        <h1>{title}</h1>
        <p class="lede" role="status">
          {text}
        </p>
        {what === 'over' ? <Button href={`/events/${code}`}>{t.beginAgain}</Button> : null}
      </div>
    </Layout>
  )
}
