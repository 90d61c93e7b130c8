import { Layout } from '../platform/html/layout.tsx'
import type { View } from '../platform/html/view.ts'
import { say } from '../platform/words/words.ts'
import { words } from './words.ts'

/** The same for what does not exist and for what is not for the asker. */
export const MissingPage = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.missingTitle}>
      <h1 class="govuk-heading-l">{t.missingTitle}</h1>
      <p class="govuk-body">{t.missingText}</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/">
          {t.missingNext}
        </a>
      </p>
    </Layout>
  )
}

/** A form that does not carry this browser's token, or comes from another site. */
export const StalePage = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.staleTitle}>
      <h1 class="govuk-heading-l">{t.staleTitle}</h1>
      <p class="govuk-body">{t.staleText}</p>
    </Layout>
  )
}
