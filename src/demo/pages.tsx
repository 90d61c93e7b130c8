import { readRoles } from '../access/model.ts'
import { Pressed } from '../access/sign-in/code-page.tsx'
import { Button, Layout, type View } from '../platform/html/index.ts'
import { listOf, say } from '../platform/words/words.ts'
import { roleWords, words } from './words.ts'

export type DemoPerson = { readonly id: string; readonly name: string; readonly roles: readonly string[] }

/** Opens nothing by itself: one button, which does. */
export const LookPage = ({ view, person }: { view: View; person: DemoPerson }) => {
  const { language } = view
  const t = say(words, language)
  const roles = readRoles(person.roles).map((role) => roleWords[role][language])
  return (
    <Layout view={view} title={t.title} bare>
      <div class="column">
        <h1 class="govuk-heading-l">{t.heading(person.name)}</h1>
        <p>{t.text}</p>
        <Pressed view={view} action={view.path}>
          <Button preventDoubleClick>{t.press(person.name, listOf(language, roles))}</Button>
        </Pressed>
      </div>
    </Layout>
  )
}
