import { Button, Card, FormOf, InsetText, Layout, type View } from '../platform/html/index.ts'
import { listOf, say } from '../platform/words/words.ts'
import { sayLanguage } from '../supporters/words-kinds.ts'
import type { Standing } from './lists.ts'
import { Excluded, ForOthers, Weighed, type NotProposed } from './pages-reasons.tsx'
import { Instead } from './pages-instead.tsx'
import type { Stop } from './rechecking/model.ts'
import { words as stopWords } from './rechecking/words.ts'
import { sayReason } from './words-reasons.ts'
import { words } from './words.ts'

export const cameTo = [
  'chosen',
  'noted',
  'shown',
  'no-longer-free',
  'already-chosen',
  'nothing',
  'yes',
  'no',
  'unsafe',
  'not-possible',
  'gone',
] as const
export type Came = (typeof cameTo)[number]

type Props = {
  view: View
  party: string
  standing: Standing
  meeting: string | null
  notProposed: readonly NotProposed[]
  possible: readonly string[]
  came: Came | undefined
  stopped?: Stop | undefined
}

/** What was stopped for this parent, and what to say of it: nothing. */
const Stopped = ({ view, stop }: { view: View; stop: Stop }) => {
  const t = say(stopWords, view.language)
  return (
    <InsetText>
      <p>
        <strong>{t.was(stop.supporter, stop.on)}</strong> {t[stop.said]}.
      </p>
      <p>{t.sayNothing}</p>
      <p>
        <a href="/rechecked">{t.title}</a>
      </p>
    </InsetText>
  )
}

/** The two or three, each with the reasons that count for them. */
const Proposals = ({ view, standing }: Pick<Props, 'view' | 'standing'>) => {
  const t = say(words, view.language)
  return (
    <>
      <h2>{t.proposed}</h2>
      <div class="cards">
        {standing.proposals.map((one, index) => (
          <Card
            key={one.id}
            title={one.called}
            headingLevel={3}
            {...(index === 0 ? { kind: 'lead' as const } : {})}
          >
            <p class="soft">
              {listOf(
                view.language,
                one.languages.map((code) => sayLanguage(view.language, code)),
              )}
            </p>
            <ul class="govuk-list">
              {one.reasons
                .filter(({ code }) => code !== 'nothing-asked' && code !== 'gender-any')
                .map(({ code }) => (
                  <li key={code}>{sayReason(view.language, code)}</li>
                ))}
            </ul>
            {index === 0 ? null : <ForOthers view={view} one={one} />}
            <Weighed view={view} one={one} />
          </Card>
        ))}
      </div>
      {standing.proposals[0] === undefined ? null : (
        <p class="soft">{t.lapse(standing.proposals[0].lapses)}</p>
      )}
    </>
  )
}

/** Send the link, or write down what they say by telephone. */
const Show = ({ view, party, standing }: Pick<Props, 'view' | 'party' | 'standing'>) => {
  const t = say(words, view.language)
  const shown = standing.proposals[0]?.shown ?? null
  return (
    <div class="cards">
      <Card title={t.showHer}>
        {shown === null ? null : <p>{t.shown(shown)}</p>}
        {standing.reachable ? <p>{t.showHint}</p> : null}
        {standing.reachable ? (
          <FormOf view={view} action={`/proposals/${party}/show`}>
            <Button>{t.showHer}</Button>
          </FormOf>
        ) : (
          <p>{t.noSafeWay}</p>
        )}
      </Card>
      <Card title={t.byPhone}>
        <p>{t.byPhoneHint}</p>
        <FormOf view={view} action={`/proposals/${party}/said`} class="al-stacked">
          <div class="govuk-button-group">
            {standing.proposals.map(({ id, called }) => (
              <Button key={id} name="proposal" value={id}>
                {t.chose(called)}
              </Button>
            ))}
            <Button name="says" value="others" classes="govuk-button--secondary">
              {t.wantOthers}
            </Button>
            <Button name="says" value="no" classes="govuk-button--secondary">
              {t.wantNobody}
            </Button>
          </div>
        </FormOf>
      </Card>
    </div>
  )
}

const AskedNow = ({
  view,
  party,
  choice,
}: {
  view: View
  party: string
  choice: NonNullable<Standing['choice']>
}) => {
  const t = say(words, view.language)
  return (
    <Card kind="lead" title={t.asked(choice.called, choice.on)}>
      <p class="soft">{t[`asked-${choice.how}`]}</p>
      <p>{t.theySay}</p>
      <FormOf view={view} action={`/proposals/${party}/answered`}>
        <input type="hidden" name="choice" value={choice.id} />
        <div class="govuk-button-group">
          <Button name="says" value="yes">
            {t.saysYes}
          </Button>
          <Button name="says" value="no" classes="govuk-button--secondary">
            {t.saysNo}
          </Button>
          <Button name="says" value="unsafe" classes="govuk-button--secondary">
            {t.saysUnsafe}
          </Button>
        </div>
      </FormOf>
    </Card>
  )
}

export const PartyPage = (props: Props) => {
  const { view, party, standing, meeting, came } = props
  const t = say(words, view.language)
  const { choice } = standing
  const asked = choice !== null && choice.answer === null
  const some = standing.proposals.length > 0
  return (
    <Layout view={view} title={t.title} wide back="/matching">
      <h1>{t.for(standing.name === '' ? t.unnamed : standing.name)}</h1>
      <p>
        <a class="govuk-link" href={`/families/${standing.family}`}>
          {standing.reference}
        </a>
        {meeting === null ? `. ${t.meeting}: ${t.noDay}` : `. ${t.conferenceOn(view.today, meeting)}`}
      </p>
      <p>
        <a class="govuk-link" href={`/wishes/${party}`}>
          {t.wishes}
        </a>
      </p>
      {came === undefined ? null : <InsetText>{t[`came-${came}`]}</InsetText>}
      {props.stopped === undefined ? null : <Stopped view={view} stop={props.stopped} />}
      {choice?.answer === 'unsafe' ? (
        <InsetText>{t.stopped(choice.called, choice.answeredOn ?? choice.on)}</InsetText>
      ) : null}
      {asked ? <AskedNow view={view} party={party} choice={choice} /> : null}
      {!asked && some ? <Proposals view={view} standing={standing} /> : null}
      {!asked && some ? <Show view={view} party={party} standing={standing} /> : null}
      {!asked && !some && props.possible.length === 0 ? <h2>{t.nobody}</h2> : null}
      {asked ? null : (
        <FormOf view={view} action={`/proposals/${party}`}>
          <Button {...(some ? { classes: 'govuk-button--secondary' } : {})}>
            {some ? t.proposeAgain : t.proposeOne}
          </Button>
        </FormOf>
      )}
      {asked ? null : <Instead view={view} party={party} stopgaps={standing.stopgaps} open={!some} />}
      {asked ? null : <Excluded view={view} notProposed={props.notProposed} possible={props.possible} />}
    </Layout>
  )
}

/** Nothing to propose: somebody stands beside them, or they did not say yes. */
export const SettledPage = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back="/matching">
      <h1>{t.title}</h1>
      <p>{t.settled}</p>
    </Layout>
  )
}
