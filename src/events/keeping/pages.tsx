import { WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, InsetText, Layout, type View } from '../../platform/html/index.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { readDay } from '../../calendar/days.ts'
import { stepsNow } from '../rules.ts'
import type { StandCount } from '../attending/queries.ts'
import { BookingsSummary } from '../attending/summary.tsx'
import { apartWords } from '../apart/words.ts'
import { words } from '../booking/words.ts'
import { inTongue, sayMoney } from '../saying.ts'
import type { Kept, KeptRow, KindKept } from '../queries.ts'
import { WaitingLines, type Waits } from '../after/waiting-lines.tsx'
import { EventParts } from './menu.tsx'
import { kindWords } from '../kinds/words.ts'
import { words as seriesWords } from '../series/words.ts'
import { keepWords } from './words.ts'

/** All that an organiser keeps. */
export const KeepPage = ({
  view,
  events,
  waits,
}: {
  view: View
  events: readonly KeptRow[]
  waits: Waits
}) => {
  const t = say(keepWords, view.language)
  return (
    <Layout view={view} title={t.title} back="/home">
      <h1>{t.title}</h1>
      <p class="lede">{t.lede}</p>
      <Button href="/events/keep/new">{t.make}</Button>
      <p>
        <a href="/newsletters/keep">{t.newsletters}</a> ·{' '}
        <a href="/events/keep/series">{say(seriesWords, view.language).title}</a>
      </p>
      <WaitingLines view={view} waits={waits} />
      {events.length === 0 ? (
        <div class="card list-empty">
          <p>{t.empty}</p>
        </div>
      ) : (
        <Card>
          <ul class="card__list">
            {events.map((event) => (
              <li key={event.id}>
                <a href={`/events/keep/${event.id}`}>
                  {inTongue(view.language, { en: event.title_en, cy: event.title_cy })}
                </a>{' '}
                <span class="soft">{t[`state-${event.state}`]}</span>
                <br />
                {sayDay(view.language, event.day, 'full')} · {t.taken(event.taken, event.places)}
                {event.waiting === 0 ? null : ` · ${t.waiting(event.waiting)}`}
                {event.toRing === 0 ? null : (
                  <>
                    <br />
                    <a href={`/events/keep/${event.id}/apart`}>
                      {say(apartWords, view.language).toRing(event.toRing)}
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Layout>
  )
}

const Kinds = ({ view, of, kinds }: { view: View; of: Kept; kinds: readonly KindKept[] }) => {
  const t = say(keepWords, view.language)
  const w = say(words, view.language)
  return (
    <Card title={t.kinds}>
      {kinds.length === 0 ? (
        <p>{t.noKinds}</p>
      ) : (
        <ul class="card__list">
          {kinds.map((kind) => (
            <li key={kind.id}>
              {inTongue(view.language, { en: kind.name_en, cy: kind.name_cy })},{' '}
              {kind.pence === 0 ? w.free : sayMoney(view.language, kind.pence)} ·{' '}
              {kind.most === null ? t.takenAll(kind.taken) : t.taken(kind.taken, kind.most)}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`/events/keep/${of.id}/kinds`}>{t.keepKinds}</a>
      </p>
    </Card>
  )
}

const States = ({ view, of, kinds }: { view: View; of: Kept; kinds: readonly KindKept[] }) => {
  const t = say(keepWords, view.language)
  const today = readDay(view.today)
  const stands = { ...of, kinds: kinds.length, taken: of.taken + of.waiting }
  const texts = {
    published: of.state === 'draft' ? t.publish : t.open,
    closed: of.state === 'held' ? t.unheld : t.close,
    held: t.held,
    draft: t.back,
    'called-off': t.callOff,
    reported: '',
  }
  const first = ['published', 'held']
  return (
    <div class="govuk-button-group">
      {(today === undefined ? [] : stepsNow(stands, today)).map((state) => (
        <FormOf key={state} view={view} action={`/events/keep/${of.id}/state`}>
          <input type="hidden" name="state" value={state} />
          <Button classes={first.includes(state) ? '' : 'govuk-button--secondary'} preventDoubleClick>
            {texts[state]}
          </Button>
        </FormOf>
      ))}
    </div>
  )
}

type One = {
  view: View
  of: Kept
  kinds: readonly KindKept[]
  counts: readonly StandCount[]
  fill: Fill
  done: boolean
}
/** One event as its organiser sees it. */
export const OnePage = ({ view, of, kinds, counts, fill, done }: One) => {
  const t = say(keepWords, view.language)
  return (
    <Layout view={view} title={t.title} back="/events/keep" faulty={fill.faults.length > 0}>
      {done ? (
        <p class="done" role="status">
          {t.done}
        </p>
      ) : null}
      <WhatIsWrong fill={fill} />
      <h1>{inTongue(view.language, { en: of.title_en, cy: of.title_cy })}</h1>
      <p class="lede">
        {t[`state-${of.state}`]} · {sayDay(view.language, of.day, 'full')} · {t.taken(of.taken, of.places)}
        {of.waiting === 0 ? null : ` · ${t.waiting(of.waiting)}`}
      </p>
      <p>
        <a href={`/events/keep/${of.id}/change`}>{t.change}</a>
        {' · '}
        <a href={of.state === 'draft' ? `/events/keep/${of.id}/preview` : `/events/${of.code}`}>{t.seen}</a>
      </p>
      {of.taken > of.places ? <InsetText>{say(kindWords, view.language).fewer}</InsetText> : null}
      <States view={view} of={of} kinds={kinds} />
      <Kinds {...{ view, of, kinds }} />
      <BookingsSummary view={view} event={of} counts={counts} />
      <EventParts view={view} event={of.id} />
    </Layout>
  )
}
