import { Card, Details, InsetText, Layout, type View } from '../../platform/html/index.ts'
import { Blocks } from '../../platform/mail/letter.ts'
import { blocksOf, plainText } from '../../platform/mail/plain.ts'
import { say } from '../../platform/words/words.ts'
import { issuePath } from './pages.tsx'
import type { Issue } from './queries.ts'
import { words } from './words.ts'

/** Both languages, as they will look and as text alone. */
export const LookPage = ({ view, of }: { view: View; of: Issue }) => {
  const t = say(words, view.language)
  const both = [
    { language: 'en', title: t.lookEn, subject: of.subject_en, body: of.body_en },
    { language: 'cy', title: t.lookCy, subject: of.subject_cy, body: of.body_cy },
  ] as const
  return (
    <Layout view={view} title={t.title} back={issuePath(of)}>
      <h1>{t.lookTitle}</h1>
      {both.map(({ language, title, subject, body }) => (
        <Card key={language} title={title}>
          {body === '' ? (
            <InsetText>{t.lookNone}</InsetText>
          ) : (
            <>
              <div class="letter" lang={language}>
                <h3>{subject}</h3>
                <Blocks blocks={blocksOf(body)} level={4} />
              </div>
              <Details summary={t.asText}>
                <pre class="letter-text" lang={language}>
                  {plainText(blocksOf(body))}
                </pre>
              </Details>
              <p>
                <a href={`${issuePath(of)}/mail?in=${language}`} download>
                  {t.asFile}
                </a>
              </p>
            </>
          )}
        </Card>
      ))}
    </Layout>
  )
}
