import { Button, Card, Layout } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { local, Phone, type Props } from './phone.tsx'
import { words } from './words.ts'

const Who = ({ view, host }: Props) => {
  const t = say(words, view.language)
  const own = view.language === 'cy' ? host.independenceCy : host.independenceEn
  return (
    <p class="soft">
      {t.who}: {own === '' ? t[host.independence] : own}
    </p>
  )
}

/** The front door, for three people: a parent, someone who could stand beside one, a council. */
export const FrontDoor = ({ view, host }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.welcome}>
      <div class="opening">
        <h1>{t.headline}</h1>
        <p class="lede">{t.lede}</p>
      </div>
      <div class="cards">
        <Card title={t.letter}>
          <p>{t.letterText}</p>
          <Button href="/ask">{t.letterButton}</Button>
        </Card>
        <Card title={t.been}>
          <p>{t.beenText}</p>
          <Button href="/beside" classes="govuk-button--secondary">
            {t.beenButton}
          </Button>
        </Card>
        <Card title={t.run}>
          <p>{t.runText}</p>
          <Button href="/begin" classes="govuk-button--secondary">
            {t.runButton}
          </Button>
        </Card>
      </div>
      <p>
        <strong>{t.notReferral}</strong> {t.nobodyTold}
      </p>
      {local({ view, host }, 'front-door') === '' ? null : <p>{local({ view, host }, 'front-door')}</p>}
      <Who view={view} host={host} />
      <ul class="govuk-list">
        <li>
          <a href="/nearby">{t.nearby}</a>
        </li>
        <li>
          <a href="/groups">{t.groups}</a>
        </li>
        <li>
          <a href="/events">{t.events}</a>
        </li>
        <li>
          <a href="/newsletters">{t.newsletters}</a>
        </li>
        <li>
          <a href="/promise">{t.promise}</a>
        </li>
        <li>
          <a href="/complain">{t.complain}</a>
        </li>
      </ul>
      {view.actor === undefined ? (
        <p>
          <a href="/sign-in">{t.signIn}</a>
        </p>
      ) : null}
    </Layout>
  )
}

type StoryProps = Props & { title: string; lede: string; lines: readonly string[]; ask: string; own: string }
const Story = ({ view, host, title, lede, lines, ask, own }: StoryProps) => (
  <Layout view={view} title={say(words, view.language).welcome} back="/">
    <h1>{title}</h1>
    <p class="lede">{lede}</p>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
    {own === '' ? null : <p>{own}</p>}
    {host.telephone === '' ? null : (
      <Card>
        <p>
          {ask} <Phone number={host.telephone} />
        </p>
      </Card>
    )}
    <Who view={view} host={host} />
  </Layout>
)

export const BesidePage = ({ view, host }: Props) => {
  const t = say(words, view.language)
  return (
    <Story
      view={view}
      host={host}
      title={t.joinTitle}
      lede={t.joinLede}
      lines={[t.joinWhat, t.joinNeed, t.joinGet]}
      ask={t.joinAsk}
      own={local({ view, host }, 'join')}
    />
  )
}

export const BeginPage = ({ view, host }: Props) => {
  const t = say(words, view.language)
  return (
    <Story
      view={view}
      host={host}
      title={t.beginTitle}
      lede={t.beginLede}
      lines={[t.beginSee, t.beginNeed]}
      ask={t.beginAsk}
      own={local({ view, host }, 'begin')}
    />
  )
}
