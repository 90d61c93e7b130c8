import { Card, Details, InsetText, Layout, type View } from '../../platform/html/index.ts'
import { Blocks } from '../../platform/mail/letter.ts'
import { blocksOf, firstWords, plainText } from '../../platform/mail/plain.ts'
import { say } from '../../platform/words/words.ts'
import type { Kept } from '../lists/queries.ts'
import { issuePath } from './pages.tsx'
import type { Issue } from './queries.ts'
import { words } from './words.ts'

/** Both languages, as they will look and as text alone. */
export const LookPage = ({ view, of, list }: { view: View; of: Issue; list: Kept }) => {
  const t = say(words, view.language)
  const both = [
    { language: 'en', title: t.lookEn, name: list.name_en, subject: of.subject_en, body: of.body_en },
    { language: 'cy', title: t.lookCy, name: list.name_cy, subject: of.subject_cy, body: of.body_cy },
  ] as const
  return (
    <Layout view={view} title={t.title} back={issuePath(of)}>
      <h1>{t.lookTitle}</h1>
      {both.map(({ language, title, name, subject, body }) => (
        <Card key={language} title={title}>
          {body === '' ? (
            <InsetText>{t.lookNone}</InsetText>
          ) : (
            <>
              <p>{t.locked}</p>
              <InsetText>
                <span lang={language}>
                  <strong>{name === '' ? list.name_en : name}</strong>
                  <br />
                  {subject}
                  <br />
                  <span class="soft">{firstWords(body)}</span>
                </span>
              </InsetText>
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
