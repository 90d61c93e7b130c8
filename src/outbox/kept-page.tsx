import { Card, Layout, SummaryList, type View } from '../platform/html/index.ts'
import type { KeptMessage } from '../platform/mail/message.ts'
import { say } from '../platform/words/words.ts'
import { sayMoment } from './pages.tsx'
import { developWords } from './words-list.ts'

const address = /^<?(https?:\/\/[^\s<>]+)>?$/
/** The text with its links to be clicked, as a letter writes them too; everything else stays text. */
const Linked = ({ text }: { text: string }) => (
  <>
    {text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (
        <p key={line} class="govuk-body govuk-!-text-break-word">
          {address.test(line) ? (
            <a class="govuk-link" href={line.replace(address, '$1')}>
              {line}
            </a>
          ) : (
            line
          )}
        </p>
      ))}
  </>
)

export const KeptPage = ({ view, kept }: { view: View; kept: readonly KeptMessage[] }) => {
  const t = say(developWords, view.language)
  const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } })
  return (
    <Layout view={view} title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.intro}</p>
      {kept.length === 0 ? (
        <Card>
          <p class="govuk-body">{t.empty}</p>
          <a class="govuk-link" href="/sign-in">
            {t.signIn}
          </a>
        </Card>
      ) : (
        kept.map(({ id, at, to, sender, subject, way, text }) => (
          <Card key={`${id} ${at.toISOString()}`} title={way === 'text' ? t.text : subject}>
            <SummaryList
              rows={[row(t.to, to), row(t.from, sender), row(t.at, sayMoment(view.language, at))]}
            />
            <Linked text={text} />
          </Card>
        ))
      )}
    </Layout>
  )
}
