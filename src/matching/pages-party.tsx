import { Button, Card, FormOf, InsetText, Layout, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import type { Standing } from './lists.ts'
import { Proposals, Show } from './pages-proposed.tsx'
import { Excluded, type NotProposed, type Somebody } from './pages-reasons.tsx'
import { Instead } from './pages-instead.tsx'
import type { Stop } from './rechecking/model.ts'
import { words as stopWords } from './rechecking/words.ts'
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
  possible: readonly Somebody[]
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
