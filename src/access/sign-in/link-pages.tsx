import { Button, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { CodeForm, NothingCame, Pressed } from './code-page.tsx'
import { words } from './words.ts'

/** The same for a live, a used and an unknown link: it is not looked up before the press. */
export const LinkPage = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} bare>
      <div class="column">
        <h1 class="govuk-heading-l">{t.linkTitle}</h1>
        <p>{t.linkText}</p>
        <Pressed view={view} action={view.path}>
          <Button preventDoubleClick>{t.linkButton}</Button>
        </Pressed>
      </div>
    </Layout>
  )
}

export const UsedPage = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} bare>
      <div class="column">
        <h1 class="govuk-heading-l">{t.usedTitle}</h1>
        <p>{t.usedText}</p>
        <p>{t.usedNext}</p>
        <CodeForm view={view} />
        <NothingCame view={view} />
      </div>
    </Layout>
  )
}
