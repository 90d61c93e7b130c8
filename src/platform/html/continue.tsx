import { Button } from './components/button.tsx'
import { FormOf } from './form.tsx'
import { Layout } from './layout.tsx'
import type { View } from './view.ts'
import { say } from '../words/words.ts'
import { words } from './words.ts'

type Props = {
  view: View
  action: string
  title: string
  heading?: string
  text: string
  /** Behind a letter's link: see Layout. */
  handedOn?: boolean
}
/** What the link in a message opens: the same for a live, used, old or invented one, for nothing is looked up before the press. */
export const ContinuePage = ({ view, action, title, heading = title, text, handedOn = false }: Props) => (
  <Layout view={view} title={title} bare handedOn={handedOn}>
    <div class="column">
      <h1>{heading}</h1>
      <p>{text}</p>
      <FormOf view={view} action={action} opens>
        <Button>{say(words, view.language).continue}</Button>
      </FormOf>
    </div>
  </Layout>
)
