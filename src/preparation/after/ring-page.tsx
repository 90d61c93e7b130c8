import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { words } from './words.ts'

/** For a supporter, about themself. */
export const RingMePage = ({ view, rings }: { view: View; rings: boolean }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.hardTitle} back="/home">
      <div class="column">
        <h1>{t.hardTitle}</h1>
        <Card>
          <p>{rings ? t.ringAsked : t.hardText}</p>
          {rings ? null : (
            <FormOf view={view}>
              <Button>{t.ringMe}</Button>
            </FormOf>
          )}
        </Card>
        <p>
          <a href="/tonight">{t.tonightLink}</a>
        </p>
      </div>
    </Layout>
  )
}
