import { upFrom } from '../../access/up.ts'
import type { ComponentChildren } from 'preact'
import { WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Pair } from '../pair.ts'
import { VisitFields } from './fields.tsx'
import type { Visit } from './model.ts'
import { words } from './words.ts'

type Row = { view: View; pair: Pair; visit: Visit }

const Planned = ({ view, pair, visit }: Row) => {
  const t = say(words, view.language)
  const said = t.next(visit.kind, visit.day, visit.startsAt, view.today)
  const at = `/visits/${pair.party}/${visit.id}`
  return (
    <Card title={said}>
      {visit.place === null ? null : <p class="as-typed">{visit.place}</p>}
      {visit.together ? <p class="soft">{t.withOther}</p> : null}
      {pair.own ? null : <Button href={`${at}/note`}>{t.doneLink}</Button>}
      <div class="note-acts no-print">
        <a href={at}>
          {t.change}
          <span class="govuk-visually-hidden"> ({said})</span>
        </a>
        <FormOf view={view} action={`${at}/off`}>
          <button type="submit" class="al-as-link">
            {t.takeOff}
            <span class="govuk-visually-hidden"> ({said})</span>
          </button>
        </FormOf>
      </div>
    </Card>
  )
}

const Past = ({ view, pair, visit }: Row) => {
  const t = say(words, view.language)
  const more = [
    visit.state === 'cancelled' ? t.off : '',
    visit.minutes === null ? '' : t.minutes(visit.minutes),
    visit.went === null ? '' : t[visit.went],
  ].filter((text) => text !== '')
  const said = t.was(visit.kind, visit.day)
  return (
    <li>
      {visit.state === 'cancelled' ? <a href={`/visits/${pair.party}/${visit.id}`}>{said}</a> : said}
      {more.length === 0 ? null : <p>{more.join(' · ')}</p>}
    </li>
  )
}

const Hard = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  const { telephone, hours } = view.host
  return (
    <Card title={t.hardTitle} kind="lead">
      {telephone === '' ? null : <p>{t.hardText(telephone, hours)}</p>}
      <p>
        <a href="/on-call">{t.hardOnCall}</a>
      </p>
    </Card>
  )
}

type ListProps = {
  view: View
  pair: Pair
  visits: readonly Visit[]
  done: 'saved' | 'hard' | null
  nobody: boolean
}
/** What is planned and what was, as both of them see it. */
export const VisitsPage = ({ view, pair, visits, done, nobody }: ListProps) => {
  const t = say(words, view.language)
  const planned = visits.filter(({ state }) => state === 'planned')
  const past = visits.filter(({ state }) => state !== 'planned')
  return (
    <Layout view={view} title={t.title} back={upFrom(pair)}>
      <div class="column">
        {done === null ? null : (
          <p class="done" role="status">
            {t.saved}
          </p>
        )}
        {done === 'hard' ? <Hard view={view} /> : null}
        {pair.own ? null : <span class="govuk-caption-l">{pair.called}</span>}
        <h1>{t.title}</h1>
        {planned.length === 0 ? <p>{nobody ? t.nobody : t.none}</p> : null}
        {planned.map((visit) => (
          <Planned key={visit.id} view={view} pair={pair} visit={visit} />
        ))}
        {nobody ? (
          <p>
            <a href={`/ending/${pair.party}`}>{t.ask}</a>
          </p>
        ) : (
          <Button
            href={`/visits/${pair.party}/new`}
            classes={planned.length === 0 ? '' : 'govuk-button--secondary'}
          >
            {t.plan}
          </Button>
        )}
        {past.length === 0 ? null : (
          <>
            <h2>{t.past}</h2>
            <ul class="card__list">
              {past.map((visit) => (
                <Past key={visit.id} view={view} pair={pair} visit={visit} />
              ))}
            </ul>
          </>
        )}
      </div>
    </Layout>
  )
}

type FormProps = {
  view: View
  pair: Pair
  fill: Fill
  visit?: Visit | undefined
  children?: ComponentChildren
}
/** A new one, or one that is moved or changed. */
export const VisitPage = ({ view, pair, fill, visit }: FormProps) => {
  const t = say(words, view.language)
  const version = visit === undefined ? {} : { version: visit.version }
  return (
    <Layout
      part={visit === undefined ? 'add' : 'change'}
      view={view}
      title={t.title}
      back={`/visits/${pair.party}`}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} days={['day']} />
        {pair.own ? null : <span class="govuk-caption-l">{pair.called}</span>}
        <h1>{visit === undefined ? t.newTitle : t.changeTitle}</h1>
        {visit?.state === 'cancelled' ? <p>{t.putBackHint}</p> : null}
        <FormOf view={view} {...version}>
          <VisitFields fill={fill} pair={pair} />
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
