import type { ComponentChildren } from 'preact'
import type { Day } from '../../calendar/model.ts'
import { WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, SummaryList, type View } from '../../platform/html/index.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { outcomeWords, riskWords, toldWords } from '../concern/words.ts'
import { Adding, Closing, TellParent } from './forms.tsx'
import { Clock } from './list-pages.tsx'
import type { Heard, Step } from './model.ts'
import { stepWords, wayWords, words } from './words.ts'

type Texts = { about: string | null; words: string | null; whyNot: string | null; reply: string | null }
type Props = {
  view: View
  of: Heard
  texts: Texts
  steps: readonly (Step & { readonly words: string | null })[]
  fill: Fill
  openings: ComponentChildren
  today: Day
}

const Telling = ({ view, of }: Pick<Props, 'view' | 'of'>) => {
  const t = say(words, view.language)
  if (of.toldOn !== null)
    return (
      <>
        {t.toldOn(of.toldOn)}
        {of.toldHow === null ? '' : `, ${say(wayWords, view.language)[of.toldHow].toLowerCase()}`}
      </>
    )
  return <>{of.reviewOn === null ? t.notTold : t.reviewOn(of.reviewOn)}</>
}

const Said = ({ view, of, texts }: Pick<Props, 'view' | 'of' | 'texts'>) => {
  const t = say(words, view.language)
  const risks = say(riskWords, view.language)
  return (
    <>
      <Card title={t.theirWords} kind="lead">
        {texts.about === null ? null : (
          <p>
            {t.whoItIs}: {texts.about}
          </p>
        )}
        <p class="as-typed">{texts.words}</p>
        {of.heardOn === null ? (
          <FormOf view={view} action={`/heard/${of.id}/read`}>
            <Button>{t.markHeard}</Button>
          </FormOf>
        ) : null}
      </Card>
      <SummaryList
        rows={[
          { key: t.atRisk, value: of.atRisk.map((one) => risks[one]).join(', ') },
          {
            key: t.parentKnows,
            value: {
              text: (
                <>
                  {say(toldWords, view.language)[of.told]}
                  {texts.whyNot === null ? '' : `: ${texts.whyNot}`}
                  <br />
                  <Telling view={view} of={of} />
                </>
              ),
            },
          },
        ]}
      />
    </>
  )
}

const History = ({ view, steps }: Pick<Props, 'view' | 'steps'>) => {
  const t = say(words, view.language)
  const said = say(stepWords, view.language)
  return (
    <Card title={t.history}>
      {steps.length === 0 ? (
        <p>{t.historyNone}</p>
      ) : (
        <ul class="card__list">
          {steps.map((step) => (
            <li key={step.id}>
              <strong>{said[step.kind]}</strong>, {sayDay(view.language, step.on, 'date')},{' '}
              {step.mine ? t.byYou : t.byOther}
              {step.words === null ? null : <p class="as-typed">{step.words}</p>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

/** One concern, for whoever hears it. */
export const ConcernPage = (props: Props) => {
  const { view, of, texts, steps, fill, openings, today } = props
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back="/heard" faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} days={['on', 'toldOn', 'reviewOn']} />
        <h1>{of.about === '' ? t.somebody : of.about}</h1>
        <p>
          {t.raisedBy(of.author, of.day)} <Clock view={view} of={of} today={today} />
        </p>
        {of.closedOn === null || of.outcome === null ? null : (
          <p class="lede">{t.closedOn(of.closedOn, say(outcomeWords, view.language)[of.outcome])}</p>
        )}
        <Said view={view} of={of} texts={texts} />
        <History view={view} steps={steps} />
        {of.closedOn === null ? (
          <Adding view={view} of={of} fill={fill} />
        ) : (
          <FormOf view={view} action={`/heard/${of.id}/reopen`}>
            <Button classes="govuk-button--secondary">{t.reopen}</Button>
          </FormOf>
        )}
        <TellParent view={view} of={of} fill={fill} />
        <Card title={t.openings} id="opening">
          <p>{t.opensNothing}</p>
          {of.points === 0 ? null : <p>{t.points(of.points)}</p>}
          {openings}
          {of.party === null || of.closedOn !== null ? null : (
            <Button href={`/heard/${of.id}/open`} classes="govuk-button--secondary">
              {t.askOpening}
            </Button>
          )}
        </Card>
        {of.closedOn === null ? <Closing view={view} of={of} fill={fill} /> : null}
      </div>
    </Layout>
  )
}
