import { inTongue } from '../../events/saying.ts'
import { Button, Card, Layout, type View } from '../../platform/html/index.ts'
import { Blocks } from '../../platform/mail/letter.ts'
import { blocksOf } from '../../platform/mail/plain.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { Shown } from '../model.ts'
import { feedOf } from './feed.ts'
import type { ShownIssue, ShownRow } from './queries.ts'
import { words } from './words.ts'

/** All that was put up for reading. */
export const ArchivePage = ({ view, of, rows }: { view: View; of: Shown; rows: readonly ShownRow[] }) => {
  const t = say(words, view.language)
  const l = view.language
  return (
    <Layout view={view} title={t.title} back={`/newsletters/${of.code}`} feed={feedOf(l, of)}>
      <h1>{inTongue(l, of.name)}</h1>
      <p class="lede">{t.title}</p>
      {rows.length === 0 ? (
        <div class="card list-empty">
          <p>{t.none}</p>
        </div>
      ) : (
        <Card>
          <ul class="card__list">
            {rows.map((row) => (
              <li key={row.code}>
                <a href={`/newsletters/${of.code}/archive/${row.code}`}>
                  {inTongue(l, { en: row.subject_en, cy: row.subject_cy })}
                </a>
                <br />
                <span class="soft">{sayDay(l, row.sent_on, 'date')}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Button href={`/newsletters/${of.code}`}>{t.join}</Button>
      <p>
        <a href={feedOf(l, of).address}>{t.feed}</a>
      </p>
    </Layout>
  )
}

/** One issue, in the page's language where it was written. */
export const IssuePage = ({ view, of, issue }: { view: View; of: Shown; issue: ShownIssue }) => {
  const t = say(words, view.language)
  const other = view.language === 'en' ? 'cy' : 'en'
  const spoken = issue.body[view.language] === '' ? other : view.language
  return (
    <Layout
      view={view}
      title={t.issue}
      back={`/newsletters/${of.code}/archive`}
      feed={feedOf(view.language, of)}
    >
      <div class="column">
        <p class="soft">
          {inTongue(view.language, of.name)} · {sayDay(view.language, issue.sentOn, 'date')}
        </p>
        {spoken === view.language ? null : <p class="soft">{t.other}</p>}
        <div class="letter" lang={spoken}>
          <h1>{issue.subject[spoken]}</h1>
          <Blocks blocks={blocksOf(issue.body[spoken])} />
        </div>
        <p>
          <a href={`/newsletters/${of.code}`}>{t.join}</a>
        </p>
      </div>
    </Layout>
  )
}
