import { sql } from 'kysely'
import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { readDay } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import { show } from '../../platform/http/answer.ts'
import { Button, Card, Layout, Select, Table, type View } from '../../platform/html/index.ts'
import { csvFile } from '../../platform/list/csv.ts'
import { formatNumber, say, type Language } from '../../platform/words/words.ts'
import { entryOf } from './catalogue.ts'
import { words } from './count-words.ts'
import { columns, shownCounts, type Count, type CountRow } from './counting.ts'

export const pages = pagesOf()

const yearBefore = (today: Day): Day =>
  readDay(`${Number(today.slice(0, 4)) - 1}${today.slice(4, 7)}-01`) ?? today

const whatOf = (language: Language, entry: string): string =>
  entry === 'own' ? say(words, language).own : `${entry} ${entryOf(entry)?.ask[language] ?? ''}`

type Props = {
  view: View
  rows: readonly CountRow[]
  councils: readonly { readonly gss: string; readonly name: string }[]
  gss: string
}
const CountPage = ({ view, rows, councils, gss }: Props) => {
  const { language } = view
  const t = say(words, language)
  const numeric = { format: 'numeric' } as const
  return (
    <Layout view={view} title={t.title} back="/figures" wide>
      <h1>{t.title}</h1>
      <p class="lede">{t.lede}</p>
      <form method="get" action="/helped" class="list-search">
        <Select
          name="gss"
          label={t.council}
          value={gss}
          items={[
            { value: '', text: t.everyCouncil },
            ...councils.map((one) => ({ value: one.gss, text: one.name })),
          ]}
        />
        <Button classes="govuk-button--secondary">{t.show}</Button>
      </form>
      {rows.length === 0 ? (
        <Card>
          <p>{t.empty}</p>
        </Card>
      ) : (
        <>
          <div class="table-scroll" tabIndex={0} role="region" aria-label={t.title}>
            <Table
              classes="stacks stacks--named"
              caption={t.title}
              captionClasses="govuk-visually-hidden"
              head={[{ text: t.what }, ...columns.map((column) => ({ text: t[column], ...numeric }))]}
              firstCellIsHeader
              rows={rows.map(({ entry, shown }) => [
                { text: whatOf(language, entry) },
                ...columns.map((column) => {
                  const count = shown[column]
                  const text =
                    count === null ? (
                      <abbr title={t.withheldSaid}>{t.withheld}</abbr>
                    ) : (
                      formatNumber(language, count)
                    )
                  return { text, ...numeric }
                }),
              ])}
            />
          </div>
          <p class="soft">{t.how}</p>
          <p>
            <a href={`/helped?${new URLSearchParams({ gss, as: 'csv' })}`} download>
              {t.download}
            </a>
          </p>
        </>
      )}
    </Layout>
  )
}

pages.get('/helped', 'help:count', async ({ tx, actor, view, language, query }) => {
  const t = say(words, language)
  const { rows: counts } =
    await sql<Count>`select * from app.help_counts(${yearBefore(actor.today)})`.execute(tx)
  const names = new Map(counts.map((one) => [one.gss, language === 'cy' ? one.name_cy : one.name]))
  const asked = query.get('gss') ?? ''
  const gss = names.has(asked) ? asked : ''
  const rows = shownCounts(counts, gss)
  await record(tx, actor, 'asked.counted', [])
  if (query.get('as') === 'csv')
    return csvFile(
      'figures.csv',
      [t.what, ...columns.map((column) => t[column])],
      rows.map(({ entry, shown }) => [
        whatOf(language, entry),
        ...columns.map((column) => (shown[column] === null ? t.withheld : String(shown[column]))),
      ]),
    )
  const councils = [...names].map(([code, name]) => ({ gss: code, name }))
  return show(<CountPage {...{ view, rows, councils, gss }} />)
})
