import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import type { ListAsking } from '../../platform/list/asking.ts'
import type { Column } from '../../platform/list/list.tsx'
import { runColumns, Runs } from '../../platform/list/runs.tsx'
import { say } from '../../platform/words/words.ts'
import type { Listed } from './queries.ts'
import { changesNothing } from './rules.ts'
import { sayChanges, sayGain, type Names } from './sayings.ts'
import { words } from './words.ts'

export const columnsFor = (view: View, names: Names): Column<Listed>[] => {
  const t = say(words, view.language)
  const what = (row: Listed): string =>
    row.name === '' ? sayChanges(view.language, row.changes, names) : row.name
  const gain = ({ gain: by, changes }: Listed): string =>
    by === null || changesNothing(changes) ? '' : sayGain(view.language, by)
  return runColumns(view, t, '/what-if', what, { key: 'gain', head: t.difference, cell: gain, text: gain })
}

type Props = {
  view: View
  asking: ListAsking
  rows: readonly Listed[]
  total: number
  names: Names
  /** What the programme still lacks before anything can be worked out. */
  lacks: 'councils' | 'supporters' | null
}

const Lacks = ({ view, lacks }: Pick<Props, 'view' | 'lacks'>) => {
  const t = say(words, view.language)
  if (lacks === null) return null
  const [said, href, link] =
    lacks === 'councils'
      ? [t.noCouncils, '/authorities', t.chooseCouncils]
      : [t.noSupporters, '/supporters/new', t.addSupporters]
  return (
    <Card>
      <p>{said}</p>
      <p>
        <a class="govuk-link" href={href}>
          {link}
        </a>
      </p>
    </Card>
  )
}

/** What was tried out, and the way to try more. */
export const ListPage = ({ view, asking, rows, total, names, lacks }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} wide>
      <h1>{t.title}</h1>
      <p class="lede">{t.lede}</p>
      <Lacks view={view} lacks={lacks} />
      <div class="govuk-button-group">
        <Button href="/what-if/new">{t.start}</Button>
        <FormOf view={view} action="/what-if/as-things-stand">
          <Button classes="govuk-button--secondary" preventDoubleClick>
            {t.asTheyStand}
          </Button>
        </FormOf>
      </div>
      <p>
        <a class="govuk-link" href="/whom-to-look-for">
          {t.recruit}
        </a>
      </p>
      <Runs {...{ view, asking, rows, total }} columns={columnsFor(view, names)} said={t} />
    </Layout>
  )
}
