import type { Authority } from '../../authorities/model.ts'
import { nameIn } from '../../authorities/queries.ts'
import { Dropdown, OneOf, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, Details, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { sayDay, softDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { Both, Shown } from '../model.ts'
import type { DocumentShown } from '../programme/model.ts'
import { DocumentLine } from '../programme/shown.tsx'
import { inTongue } from '../saying.ts'
import { DecidedList } from './decided.tsx'
import { FigureTable } from './figures.tsx'
import { HowFields } from './form.tsx'
import { whos, type After, type Promised } from './model.ts'
import { words } from './words.ts'

type AfterProps = {
  view: View
  event: Shown
  after: After
  slides: readonly DocumentShown[]
  how: boolean
}
/** What came of an event, for anybody. */
export const AfterPage = ({ view, event, after, slides, how }: AfterProps) => {
  const t = say(words, view.language)
  const l = view.language
  const { report, decided, promised } = after
  const nothing = report === null && decided.length === 0 && slides.length === 0
  return (
    <Layout view={view} title={t.after} back={`/events/${event.code}`}>
      <div class="column">
        <h1>{t.after}</h1>
        <p class="lede">{inTongue(l, event.title)}</p>
        {nothing ? <p>{t.nothing}</p> : null}
        {report === null ? null : (
          <>
            <h2>{t.report}</h2>
            <p class="soft">{t.reportOn(softDay(sayDay(l, report.on, 'date')))}</p>
            <p class="as-typed">{inTongue(l, report.summary)}</p>
            <FigureTable view={view} of={report.figures} />
            <p>
              <a href={`/events/${event.code}/report`} download>
                {t.pdf}
              </a>
            </p>
          </>
        )}
        {decided.length === 0 ? null : (
          <Card title={t.decided}>
            <DecidedList view={view} decided={decided} />
          </Card>
        )}
        {slides.length === 0 ? null : (
          <Card title={t.slides}>
            <ul class="card__list">
              {slides.map((one) => (
                <li key={one.id}>
                  <DocumentLine view={view} of={one} href={`/events/${event.code}/documents/${one.id}`} />
                </li>
              ))}
            </ul>
          </Card>
        )}
        {how ? (
          <>
            <h2>{t.how}</h2>
            <p>{t.howText}</p>
            <Button href={`/events/${event.code}/say`}>{t.how}</Button>
          </>
        ) : null}
        <h2>{t.interest}</h2>
        <p>
          <a href={`/events/${event.code}/interest`}>{t.interestLink}</a>
        </p>
        {promised === null ? null : <LastTime view={view} promised={promised} />}
      </div>
    </Layout>
  )
}

/** What the event before promised, and what became of it. */
export const LastTime = ({ view, promised }: { view: View; promised: Promised }) => {
  const t = say(words, view.language)
  const l = view.language
  return (
    <Details summary={t.promised} classes="al-group">
      <p>
        <a href={`/events/${promised.code}/after`}>
          {t.promisedAt(inTongue(l, promised.title), sayDay(l, promised.day, 'date'))}
        </a>
      </p>
      <DecidedList view={view} decided={promised.decided} />
    </Details>
  )
}

type Saying = { view: View; title: Both; action: string; fill: Fill; back?: string }
/** How it was: by the open address, or by a link (`back` left out). */
export const SayPage = ({ view, title, action, fill, back }: Saying) => {
  const t = say(words, view.language)
  return (
    <Layout
      view={view}
      title={t.how}
      {...(back === undefined ? { bare: true } : { back })}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{t.how}</h1>
        <p class="lede">{inTongue(view.language, title)}</p>
        <p>{t.nobody}</p>
        <FormOf view={view} action={action}>
          <HowFields view={view} fill={fill} />
          <Button preventDoubleClick>{t.send}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

export const ThanksPage = ({ view, code, what }: { view: View; code: string; what: 'how' | 'interest' }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.thanks} back={`/events/${code}`}>
      <div class="column">
        <h1>{t.thanks}</h1>
        <p class="lede" role="status">
          {what === 'how' ? t.thanksText : t.interestThanks}
        </p>
        <p>
          <a href={`/events/${code}`}>{t.toEvent}</a>
        </p>
      </div>
    </Layout>
  )
}

type Wishing = { view: View; event: Shown; fill: Fill; authorities: readonly Authority[] }
/** "We would like this where we live." */
export const InterestPage = ({ view, event, fill, authorities }: Wishing) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.interest} back={`/events/${event.code}`} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{t.interest}</h1>
        <p>{t.interestText}</p>
        <FormOf view={view}>
          <Dropdown
            fill={fill}
            name="gss"
            label={t.where}
            items={[
              { value: '', text: t.choose },
              ...authorities.map((one) => ({ value: one.gss, text: nameIn(view.language, one) })),
            ]}
          />
          <OneOf
            fill={fill}
            name="who"
            label={t.who}
            items={whos.map((value) => ({ value, text: t[`who-${value}`] }))}
          />
          <TextBox fill={fill} name="contact" label={t.contact} hint={t.contactHint} />
          <Button preventDoubleClick>{t.send}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
