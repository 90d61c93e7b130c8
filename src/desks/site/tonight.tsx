import { Card, Layout } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { local, Phone, type Props } from './phone.tsx'
import { words } from './words.ts'

export type OutOfHours = { readonly name: string; readonly telephone: string }
type Line = readonly [text: string, number: string]

/** The number is what a hand in a hurry looks for: it stands first, by itself, and large. */
const Lines = ({ title, lines }: { title: string; lines: readonly Line[] }) => (
  <Card title={title}>
    <ul class="card__list">
      {lines.map(([text, number]) => (
        <li key={text}>
          <Phone number={number} large />
          <p>{text}</p>
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
        <p>
          <Phone number="999" large />
        </p>
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
      {councils.length === 0 ? (
        <Card title={t.child}>
          <p>{t.childNone}</p>
        </Card>
      ) : (
        <Lines
          title={t.child}
          lines={councils.map(({ name, telephone }) => [t.childText(name), telephone] as const)}
        />
      )}
      <Lines title={t.advice} lines={[[t.frg, '0808 801 0366']]} />
      {host.telephone === '' ? null : (
        <Card title={t.us}>
          <p>
            <Phone number={host.telephone} large />
          </p>
          <p>{host.sender}</p>
          {view.host.hours === '' ? null : <p>{t.usHours(view.host.hours)}</p>}
        </Card>
      )}
      <p class="soft">{t.leaves}</p>
    </Layout>
  )
}
