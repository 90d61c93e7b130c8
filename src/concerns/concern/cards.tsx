import { Button, Card, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { words } from './words.ts'

/** On a supporter's first page. */
export const WorriedCard = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  return (
    <Card title={t.cardTitle}>
      <p>{t.cardText}</p>
      <Button href="/raise" classes="govuk-button--secondary">
        {t.cardButton}
      </Button>
    </Card>
  )
}

/** The office is told that there is something, not what. */
export const UnheardPage = ({ view, count, mayName }: { view: View; count: number; mayName: boolean }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.unheardTitle} back="/home">
      <div class="column">
        <h1>{t.unheardTitle}</h1>
        {count === 0 ? (
          <p>{t.unheardNone}</p>
        ) : (
          <>
            <p class="lede">{t.unheardText(count)}</p>
            <p>{t.unheardNext}</p>
          </>
        )}
        {mayName ? <Button href="/settings/safety">{t.nameOne}</Button> : null}
      </div>
    </Layout>
  )
}
