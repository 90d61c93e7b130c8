import { Button, Card, FormOf, InsetText, Layout, SummaryList, type View } from '../platform/html/index.ts'
import { sayDay } from '../platform/words/dates.ts'
import { say } from '../platform/words/words.ts'
import { sayLanguage } from '../supporters/words-kinds.ts'
import type { Answered, Asked } from './model.ts'
import { Ring } from './pages.tsx'
import { words } from './words.ts'

const AskedCard = ({ view, asked, action }: { view: View; asked: Asked; action?: string }) => {
  const t = say(words, view.language)
  const spoken = sayLanguage(view.language, asked.language)
  return (
    <Card kind="lead" title={t.wants(asked.called)}>
      <SummaryList
        rows={[
          { key: t.area, value: view.language === 'cy' ? asked.areaCy : asked.area },
          {
            key: t.meeting,
            value: asked.day === null ? t.noMeeting : sayDay(view.language, asked.day, 'full'),
          },
          { key: t.language, value: asked.interpreter ? `${spoken}, ${t.interpreter}` : spoken },
        ]}
      />
      <p>{t.check}</p>
      <FormOf view={view} action={action ?? view.path} class="al-stacked">
        <input type="hidden" name="choice" value={asked.choice} />
        <Button name="says" value="yes">
          {t.answerYes}
        </Button>{' '}
        <Button name="says" value="no" classes="govuk-button--secondary">
          {t.answerNo}
        </Button>{' '}
        <Button name="says" value="unsafe" classes="govuk-button--secondary">
          {t.answerUnsafe}
        </Button>
      </FormOf>
    </Card>
  )
}

export const outcomeOf = (answered: Answered | null) =>
  answered === null ? null : answered === 'already' ? ('gone' as const) : answered

export const AskedPage = ({
  view,
  all,
  answered,
}: {
  view: View
  all: readonly Asked[]
  answered: Answered | null
}) => {
  const t = say(words, view.language)
  const outcome = outcomeOf(answered)
  return (
    <Layout view={view} title={t.askedTitle}>
      <div class="column">
        <h1>{all.length === 0 ? t.askedNone : t.askedHeading}</h1>
        {outcome === null ? null : (
          <InsetText>
            {t[`answered-${outcome}`]} {outcome === 'yes' ? <a href="/home">{t.answeredNext}</a> : null}
          </InsetText>
        )}
        {all.map((asked) => (
          <AskedCard key={asked.choice} view={view} asked={asked} />
        ))}
        {all.length === 0 ? (
          <Card>
            <p>{t.askedNoneNext}</p>
            <Ring view={view} />
          </Card>
        ) : null}
      </div>
    </Layout>
  )
}

export const AskedByLinkPage = ({ view, asked, action }: { view: View; asked: Asked; action: string }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.askedTitle} bare>
      <div class="column">
        <h1>{t.askedHeading}</h1>
        <AskedCard view={view} asked={asked} action={action} />
      </div>
    </Layout>
  )
}

export const AnsweredPage = ({ view, answered }: { view: View; answered: Answered }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.thanks} bare>
      <div class="column">
        <h1>{t.thanks}</h1>
        <Card>
          <p>{t[`answered-${outcomeOf(answered) ?? 'gone'}`]}</p>
          <Ring view={view} />
        </Card>
      </div>
    </Layout>
  )
}
