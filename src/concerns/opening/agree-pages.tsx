import { LongText, OneOf, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, SummaryList, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Opening } from './model.ts'
import { Named, StateTag } from './pages.tsx'
import { words } from './words.ts'

/** A second approver's first page. */
export const AgreeListPage = ({ view, list, now }: { view: View; list: readonly Opening[]; now: Date }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.agreeTitle}>
      <div class="column">
        <h1>{t.agreeTitle}</h1>
        <p>{t.agreeIntro}</p>
        {list.length === 0 ? (
          <Card>
            <p>{t.agreeNone}</p>
          </Card>
        ) : (
          <Card>
            <ul class="card__list">
              {list.map((of) => (
                <li key={of.id}>
                  <a class="govuk-link" href={`/agree/${of.id}`}>
                    {t.notesOf(of.about)}
                  </a>
                  <p>
                    {t.askedBy(of.asker, of.askedOn)} <StateTag view={view} of={of} now={now} />
                  </p>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </Layout>
  )
}

type Props = {
  view: View
  of: Opening
  now: Date
  texts: { reason: string | null; whyLater: string | null; answer: string | null }
  fill: Fill
}
/** Yes or no to one opening: by the reason alone. */
export const AgreePage = ({ view, of, now, texts, fill }: Props) => {
  const t = say(words, view.language)
  const told = of.reviewOn === null ? t.toldWhenAgreed : t.toldLater(of.reviewOn)
  return (
    <Layout view={view} title={t.agreeTitle} back="/agree" faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{t.notesOf(of.about)}</h1>
        <p>
          {t.askedBy(of.asker, of.askedOn)} <StateTag view={view} of={of} now={now} />
        </p>
        <SummaryList
          rows={[
            { key: t.which, value: { text: <Named view={view} of={of} /> } },
            { key: t.raisedBy, value: of.author },
            { key: t.why, value: texts.reason ?? '' },
            { key: t.toParent, value: texts.whyLater === null ? told : `${told}: ${texts.whyLater}` },
          ]}
        />
        {of.answer === null ? (
          <>
            <p>{t.agreeHow}</p>
            <FormOf view={view}>
              <OneOf
                fill={fill}
                name="answer"
                label={t.answer}
                items={[
                  { value: 'yes', text: t.yes },
                  { value: 'no', text: t.no },
                ]}
              />
              <LongText fill={fill} name="why" label={t.answerWhy} rows={3} />
              <Button>{t.send}</Button>
            </FormOf>
          </>
        ) : (
          <Card title={t.youSaid}>
            <p>
              {of.answer === 'agreed' ? t.saidYes : t.no}. {texts.answer}
            </p>
          </Card>
        )}
      </div>
    </Layout>
  )
}
