import { Layout, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import { words } from './words.ts'

/** The vault does not answer: nothing is lost, and nothing is shown. */
export const DownPage = ({ view, back }: { view: View; back: string }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back={back}>
      <div class="column">
        <h1>{t.title}</h1>
        <p>{t.down}</p>
      </div>
    </Layout>
  )
}
