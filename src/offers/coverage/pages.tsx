import { Bar, Button, Card, Layout, Select, Table } from '../../platform/html/index.ts'
import type { View } from '../../platform/html/view.ts'
import { formatNumber, percent, say } from '../../platform/words/words.ts'
import { parts, type PartKey } from './model.ts'
import type { Cell, Row } from './rules.ts'
import { words } from './words.ts'

export type Section = {
  readonly key: string
  readonly title: string
  readonly rows: readonly Row[]
  readonly total: Row
}
type Council = { readonly gss: string; readonly name: string }
type Props = {
  view: View
  sections: readonly Section[]
  councils: readonly Council[]
  gss: string
  since: string
}

const Withheld = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  return <abbr title={t.withheldSaid}>{t.withheld}</abbr>
}

const Share = ({ view, cell }: { view: View; cell: Cell }) => {
  if (cell.count === null) return <Withheld view={view} />
  return (
    <>
      {formatNumber(view.language, cell.count)}
      {cell.share === null ? null : <span class="soft"> {percent(view.language, cell.share)}</span>}
    </>
  )
}

const Drawn = ({ view, section }: { view: View; section: Section }) => {
  const t = say(words, view.language)
  const drawn: readonly PartKey[] = ['inTime', 'accepted', 'metBefore']
  return (
    <div class="cards">
      {drawn.map((key) => {
        const { share } = section.total.cells[key]
        return (
          <Card title={t[key]} key={key}>
            {share === null ? (
              <p class="soft">–</p>
            ) : (
              <>
                <p class="number">{percent(view.language, share)}</p>
                <Bar value={share} max={1} label={t.barLabel(t[key], percent(view.language, share))} />
              </>
            )}
          </Card>
        )
      })}
    </div>
  )
}

const FiguresTable = ({ view, section }: { view: View; section: Section }) => {
  const t = say(words, view.language)
  const line = (row: Row) => [
    { text: row.label },
    {
      text: row.parents === null ? <Withheld view={view} /> : formatNumber(view.language, row.parents),
      format: 'numeric' as const,
    },
    ...parts.map(({ key }) => ({
      text: <Share view={view} cell={row.cells[key]} />,
      format: 'numeric' as const,
    })),
  ]
  return (
    <section>
      <h2>{section.title}</h2>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={section.title}>
        <Table
          classes="stacks stacks--named"
          caption={section.title}
          captionClasses="govuk-visually-hidden"
          head={[
            { text: t.group },
            ...[t.parents, ...parts.map(({ key }) => t[key])].map((text) => ({
              text,
              format: 'numeric' as const,
            })),
          ]}
          firstCellIsHeader
          rows={[...section.rows, section.total].map(line)}
        />
      </div>
    </section>
  )
}

/** The offer funnel: drawn for all, in tables for each way of grouping. */
export const CoveragePage = ({ view, sections, councils, gss, since }: Props) => {
  const t = say(words, view.language)
  const [first] = sections
  return (
    <Layout view={view} title={t.title} wide>
      <h1>{t.title}</h1>
      <p class="lede">{t.lede}</p>
      <form method="get" action="/figures" class="list-search">
        <Select
          name="gss"
          label={t.council}
          value={gss}
          items={[
            { value: '', text: t.everyCouncil },
            ...councils.map((one) => ({ value: one.gss, text: one.name })),
          ]}
        />
        <input type="hidden" name="since" value={since} />
        <Button classes="govuk-button--secondary">{t.show}</Button>
      </form>
      {first === undefined || first.rows.length === 0 ? (
        <Card>
          <p>{t.empty}</p>
        </Card>
      ) : (
        <>
          <Drawn view={view} section={first} />
          {sections.map((section) => (
            <FiguresTable view={view} section={section} key={section.key} />
          ))}
          <p class="soft">{t.how}</p>
          <p>
            <a href="/helped">{t.helped}</a>
          </p>
          <p>
            <a href="/invented-years">{t.inventedYear}</a>
          </p>
          <p>
            <a href="/fair">{t.fair}</a>
          </p>
          <p>
            <a href={`/figures?${new URLSearchParams({ gss, since, as: 'csv' })}`} download>
              {t.download}
            </a>
          </p>
        </>
      )}
    </Layout>
  )
}
