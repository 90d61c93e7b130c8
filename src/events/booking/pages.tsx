import type { ComponentChildren } from 'preact'
import { WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, InsetText, Layout, type View } from '../../platform/html/index.ts'
import { sayDay, sayTime, softDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { Promised } from '../after/model.ts'
import { AskLine, TalkPart } from '../asking/told.tsx'
import type { Talk } from '../asking/model.ts'
import type { Shown } from '../model.ts'
import type { Listed } from '../queries.ts'
import type { More } from '../programme/model.ts'
import { EventMore } from '../programme/shown.tsx'
import { words as programmeWords } from '../programme/words.ts'
import { inTongue } from '../saying.ts'
import { KindBox } from './fields.tsx'
import { cardOf } from '../sharing/saying.ts'
import { pictureOf, PreviewNote, SharePart } from '../sharing/share-part.tsx'
import { words } from './words.ts'

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
                {sayDay(view.language, event.day, 'full')}, {sayTime(view.language, event.startsAt)}
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

/** What somebody needs to know before they book. */
const About = ({ view, event }: { view: View; event: Shown }) => {
  const t = say(words, view.language)
  const l = view.language
  const about = inTongue(l, event.about)
  return (
    <>
      <p class="lede">
        <strong>{sayDay(l, event.day, 'full')}</strong>
        <br />
        {t.ukTime(t.until(sayTime(l, event.startsAt), sayTime(l, event.endsAt)))}
      </p>
      <p>
        {event.way === 'online' ? t.online : <Lines text={event.venue} />}
        {event.way === 'both' ? (
          <>
            <br />
            {t.alsoOnline}
          </>
        ) : null}
      </p>
      {about === '' ? null : (
        <p>
          <Lines text={about} />
        </p>
      )}
    </>
  )
}

/** What helps somebody to come. */
const Coming = ({ view, event, more }: { view: View; event: Shown; more: More | null }) => {
  const t = say(words, view.language)
  const helps = [
    [t.reach, event.reach],
    [t.access, event.access],
    [t.quiet, more?.quiet],
    [t.childCare, more?.child],
  ] as const
  return (
    <>
      {helps.map(([title, said]) => {
        const text = said === undefined ? '' : inTongue(view.language, said)
        return text === '' ? null : (
          <Told key={title} title={title}>
            <Lines text={text} />
          </Told>
        )
      })}
    </>
  )
}

type Around = {
  /** What people type to come here: for the card where it is shared. */
  origin?: string
  /** Looked at by whoever keeps it, before anybody can book: where the way back leads. */
  preview?: string
}
type Page = {
  view: View
  event: Shown
  more: More | null
  talk: Talk | null
  promised: Promised | null
  fill: Fill
} & Around
/** An event as anybody sees it, and the first step of booking. */
export const EventPage = ({ view, event, more, talk, promised, fill, origin, preview }: Page) => {
  const t = say(words, view.language)
  const title = inTongue(view.language, event.title)
  const full = event.line || event.kinds.every(({ room }) => !room)
  const kept =
    event.reserveOpens === null
      ? t.reserveText
      : t.reserveUntil(softDay(sayDay(view.language, event.reserveOpens)))
  return (
    <Layout
      view={view}
      // Not what it is called: that stands in the history of a device that others hold.
      title={t.eventOn(sayDay(view.language, event.day, 'date'))}
      back={preview ?? '/events'}
      faulty={fill.faults.length > 0}
      card={origin === undefined ? undefined : cardOf(view.language, origin, event, pictureOf(view, origin))}
    >
      <div class="column">
        <WhatIsWrong fill={fill} />
        {preview === undefined ? null : <PreviewNote view={view} />}
        <h1>{title}</h1>
        <About {...{ view, event }} />
        {more === null || more.sessions.length === 0 ? null : (
          <p>
            <a href="#programme">{say(programmeWords, view.language).programme}</a>
          </p>
        )}
        <AskLine view={view} code={event.code} />
        <h2>{t.book}</h2>
        {event.state === 'called-off' ? <InsetText>{t.calledOff}</InsetText> : null}
        {!event.open && event.state !== 'called-off' ? <p>{t.over}</p> : null}
        {event.open && full ? (
          <>
            <InsetText>{t.fullNow}</InsetText>
            {preview === undefined ? <Button href={`/events/${event.code}/line`}>{t.join}</Button> : null}
            <p class="soft">{t.nobodySees}</p>
          </>
        ) : null}
        {event.open && !full ? (
          <FormOf view={view} action={preview ?? `/events/${event.code}`}>
            <p>
              {t.mostText(event.most)} {event.reserve ? kept : null}
            </p>
            {event.kinds.map((kind) => (
              <KindBox key={kind.id} {...{ view, fill, event, kind }} />
            ))}
            {preview === undefined ? <Button preventDoubleClick>{t.hold}</Button> : null}
            <p class="soft">{t.holdText}</p>
            <p class="soft">{t.nobodySees}</p>
          </FormOf>
        ) : null}
        <Coming {...{ view, event, more }} />
        {more === null ? null : (
          <EventMore {...{ view, more }} code={event.code} printed={preview === undefined} />
        )}
        {talk === null ? null : <TalkPart {...{ view, talk, promised }} code={event.code} />}
        {origin === undefined ? null : <SharePart {...{ view, origin }} code={event.code} />}
      </div>
    </Layout>
  )
}
