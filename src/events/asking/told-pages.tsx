import { LongText, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, InsetText, Layout, type View } from '../../platform/html/index.ts'
import { sayDay, softDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { Kept } from '../queries.ts'
import { inTongue } from '../saying.ts'
import type { Turn } from './model.ts'
import type { Told } from './queries.ts'
import { keepWords } from './keep-words.ts'
import { words } from './words.ts'

const Act = ({
  view,
  action,
  text,
  shown,
}: {
  view: View
  action: string
  text: string
  shown?: 'yes' | 'no'
}) => (
  <FormOf view={view} action={action}>
    {shown === undefined ? null : <input type="hidden" name="shown" value={shown} />}
    <Button classes="govuk-button--secondary govuk-button--small" preventDoubleClick>
      {text}
    </Button>
  </FormOf>
)

const One = ({ view, one, first }: { view: View; one: Told; first: boolean }) => {
  const t = say(keepWords, view.language)
  const w = say(words, view.language)
  const l = view.language
  const at = `/events/keep/${one.event_id}/told/${one.id}`
  const [head, text] = [
    inTongue(l, { en: one.first_en, cy: one.first_cy }),
    inTongue(l, { en: one.second_en, cy: one.second_cy }),
  ]
  const notes = [
    ...(one.shown ? [] : [t.hidden]),
    ...(one.first_cy === '' || one.second_cy === '' ? [t.noWelsh] : []),
    ...(one.first_en === '' || one.second_en === '' ? [t.noEnglish] : []),
  ]
  return (
    <li>
      {one.kind === 'answer' ? (
        <>
          <strong>{head}</strong>
          <p class="as-typed">{text}</p>
        </>
      ) : (
        <>
          <strong>{w.correctedOn(softDay(sayDay(l, one.day, 'date')))}</strong>
          <p class="as-typed">
            {w.was(head)}
            <br />
            {w.is(text)}
          </p>
        </>
      )}
      {notes.length === 0 ? null : <p class="soft">{notes.join(' · ')}</p>}
      <p>
        <a href={`${at}/change`}>
          {t.change}
          <span class="govuk-visually-hidden">: {head}</span>
        </a>
      </p>
      <div class="govuk-button-group">
        {one.kind === 'answer' && !first ? <Act view={view} action={`${at}/up`} text={t.up} /> : null}
        <Act
          view={view}
          action={`${at}/shown`}
          text={one.shown ? t.hide : t.show}
          shown={one.shown ? 'no' : 'yes'}
        />
      </div>
    </li>
  )
}

/** What the page of an event says to everybody. */
export const ToldPage = ({ view, of, told }: { view: View; of: Kept; told: readonly Told[] }) => {
  const t = say(keepWords, view.language)
  const parts = [
    ['answer', t.noFaq, t.addFaq, say(words, view.language).faq],
    ['correction', t.noCorrection, t.addCorrection, say(words, view.language).corrections],
  ] as const
  return (
    <Layout view={view} title={t.told} back={`/events/keep/${of.id}/asked`}>
      <h1>{t.told}</h1>
      <p class="lede">{inTongue(view.language, { en: of.title_en, cy: of.title_cy })}</p>
      <p>{t.toldLede}</p>
      {parts.map(([kind, none, add, title]) => {
        const some = told.filter((one) => one.kind === kind)
        return (
          <Card key={kind} title={title}>
            {some.length === 0 ? (
              <p>{none}</p>
            ) : (
              <ul class="card__list">
                {some.map((one, n) => (
                  <One key={one.id} view={view} one={one} first={n === 0} />
                ))}
              </ul>
            )}
            <p>
              <a href={`/events/keep/${of.id}/told/new?kind=${kind}`}>{add}</a>
            </p>
          </Card>
        )
      })}
    </Layout>
  )
}

type Write = {
  view: View
  fill: Fill
  event: string
  kind: 'answer' | 'correction'
  of?: Told
  /** The question that it comes from, and its words, to look at while writing. */
  from?: string | null
  turns?: readonly Turn[]
}
export const WriteToldPage = ({ view, fill, event, kind, of, from = null, turns = [] }: Write) => {
  const t = say(keepWords, view.language)
  const title = of === undefined ? (kind === 'answer' ? t.addFaq : t.addCorrection) : t.change
  const labels =
    kind === 'answer'
      ? ({ firstEn: t.qEn, firstCy: t.qCy, secondEn: t.aEn, secondCy: t.aCy } as const)
      : ({ firstEn: t.wasEn, firstCy: t.wasCy, secondEn: t.isEn, secondCy: t.isCy } as const)
  return (
    <Layout view={view} title={title} back={`/events/keep/${event}/told`} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{title}</h1>
        {kind === 'correction' ? <p>{t.correctionHint}</p> : null}
        {turns.map(({ words: text }, n) => (
          <InsetText key={n}>
            <p class="as-typed">{text}</p>
          </InsetText>
        ))}
        <FormOf view={view} {...(of === undefined ? {} : { version: of.version })}>
          <input type="hidden" name="kind" value={kind} />
          {from === null ? null : <input type="hidden" name="from" value={from} />}
          {(['firstEn', 'firstCy', 'secondEn', 'secondCy'] as const).map((field) => (
            <LongText
              key={field}
              fill={fill}
              name={field}
              label={labels[field]}
              rows={field[0] === 'f' ? 2 : 4}
            />
          ))}
          <Button preventDoubleClick>{of === undefined ? t.publish : t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
