import { Button, Card, Layout } from '../../platform/html/index.ts'
import type { View } from '../../platform/html/view.ts'
import type { HostRow } from '../../platform/database/connect.ts'
import { say } from '../../platform/words/words.ts'
import { words } from './words.ts'

type Props = { view: View; host: HostRow }

/** The host's own sentence in the reader's language, where there is one. */
const local = ({ view, host }: Props, key: string): string => host.texts[key]?.[view.language] ?? ''

const Phone = ({ number }: { number: string }) => (
  <a class="govuk-link" href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>
    {number}
  </a>
)

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
      {view.actor === undefined ? (
        <p>
          <a href="/sign-in">{t.signIn}</a>
        </p>
      ) : null}
    </Layout>
  )
}

export type OutOfHours = { readonly name: string; readonly telephone: string }
type Line = readonly [text: string, number: string]

const Lines = ({ title, lines }: { title: string; lines: readonly Line[] }) => (
  <Card title={title}>
    <ul class="card__list">
      {lines.map(([text, number]) => (
        <li key={number}>
          {text}: <Phone number={number} />
        </li>
      ))}
    </ul>
  </Card>
)

/** Reachable from everywhere without signing in; numbers first. */
export const TonightPage = ({ view, host, councils }: Props & { councils: readonly OutOfHours[] }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.welcome}>
      <h1>{t.tonight}</h1>
      <Card title={t.danger} kind="lead">
        <p>{t.danger999}</p>
        <p>{t.dangerText}</p>
      </Card>
      {local({ view, host }, 'tonight') === '' ? null : (
        <Card>
          <p>{local({ view, host }, 'tonight')}</p>
        </Card>
      )}
      <Lines
        title={t.home}
        lines={[
          [t.homeEngland, '0808 2000 247'],
          [t.homeWales, '0808 80 10 800'],
          [t.homeMen, '0808 801 0327'],
        ]}
      />
      <Lines
        title={t.talk}
        lines={[
          [t.samaritans, '116 123'],
          [t.samaritansWelsh, '0808 164 0123'],
          [t.nhs111, '111'],
          [t.shout, '85258'],
        ]}
      />
      <Card title={t.child}>
        {councils.length === 0 ? <p>{t.childNone}</p> : <p>{t.childText}</p>}
        <ul class="card__list">
          {councils.map(({ name, telephone }) => (
            <li key={name}>
              {name}: <Phone number={telephone} />
            </li>
          ))}
        </ul>
      </Card>
      <Lines title={t.advice} lines={[[t.frg, '0808 801 0366']]} />
      {host.telephone === '' ? null : (
        <Card title={t.us}>
          <p>
            {host.sender}: <Phone number={host.telephone} />
          </p>
          {host.hours === '' ? null : <p>{t.usHours(host.hours)}</p>}
        </Card>
      )}
      <p class="soft">{t.leaves}</p>
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
