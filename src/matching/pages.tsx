import { Button, Card, FormOf, Layout, Table, Tag, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import type { Row, Stands } from './lists.ts'
import { words } from './words.ts'

const look: Record<Stands, string> = {
  asked: 'tag-held',
  shown: 'tag-held',
  proposed: 'tag-soon',
  others: 'tag-soon',
  unsafe: 'tag-soon',
  nobody: 'tag-soon',
}

type Props = {
  view: View
  rows: readonly Row[]
  last: string | null
}

/** All who said yes and have nobody yet; one press proposes for all of them. */
export const MatchingPage = ({ view, rows, last }: Props) => {
  const t = say(words, view.language)
  const proposable = rows.some(({ stands }) => stands !== 'asked')
  const some = rows.filter(({ stands }) => ['asked', 'shown', 'proposed'].includes(stands))
  return (
    <Layout view={view} title={t.title} wide>
      <h1>{t.title}</h1>
      <p>
        <a class="govuk-link" href="/what-counts">
          {t.whatCounts}
        </a>
      </p>
      <p>
        <a class="govuk-link" href="/what-if">
          {t.whatIf}
        </a>
      </p>
      {rows.length === 0 ? (
        <Card title={t.nobodyAsks}>
          <p>{t.nobodyAsksNext}</p>
        </Card>
      ) : (
        <>
          <p>{t.lede}</p>
          {proposable ? (
            <FormOf view={view}>
              <Button>{t.propose}</Button>
            </FormOf>
          ) : null}
          {last === null ? null : <p class="soft">{t.came(some.length, rows.length, last)}</p>}
          <Table
            classes="stacks"
            head={[
              { text: t.who },
              { text: t.family },
              { text: t.meeting },
              { text: t.stands },
              { text: t.next },
            ]}
            firstCellIsHeader
            rows={rows.map((row) => [
              { text: row.name === '' ? t.unnamed : row.name },
              { text: row.reference },
              {
                text: row.meeting === null ? t.noDay : t.when(view.today, row.meeting),
              },
              {
                text: <Tag classes={look[row.stands]}>{t[`stands-${row.stands}`]}</Tag>,
              },
              {
                text: (
                  <a class="govuk-link" href={`/proposals/${row.party}`}>
                    {t.open}
                    <span class="govuk-visually-hidden"> {row.name}</span>
                  </a>
                ),
              },
            ])}
          />
        </>
      )}
    </Layout>
  )
}
