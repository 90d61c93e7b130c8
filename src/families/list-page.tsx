import { nameIn, type Served } from '../authorities/queries.ts'
import { Button, Layout, NotificationBanner, type View } from '../platform/html/index.ts'
import type { ListAsking } from '../platform/list/asking.ts'
import { List, type Column } from '../platform/list/list.tsx'
import { sayDay } from '../platform/words/dates.ts'
import { say } from '../platform/words/words.ts'
import type { Listed } from './queries.ts'
import { sayPerson } from './sayings.ts'
import { words } from './words.ts'

const councilOf = (view: View, row: Listed) => (view.language === 'cy' ? row.councilCy : row.council)
const peopleOf = (view: View, row: Listed) => row.people.map((person) => sayPerson(view.language, person))

export const columns = (view: View): Column<Listed>[] => {
  const t = say(words, view.language)
  return [
    {
      key: 'reference',
      head: t.reference,
      sort: 'reference',
      text: ({ reference }) => reference,
      cell: (row) => (
        <a class="govuk-link" href={`/families/${row.id}`}>
          {row.reference}
        </a>
      ),
    },
    { key: 'name', head: t.family, sort: 'name', text: ({ name }) => name, cell: ({ name }) => name },
    {
      key: 'people',
      head: t.people,
      text: (row) => peopleOf(view, row).join('; '),
      cell: (row) =>
        row.people.length === 0 ? <span class="soft">{t.nobody}</span> : peopleOf(view, row).join(', '),
    },
    {
      key: 'children',
      head: t.childrenHead,
      numeric: true,
      text: ({ children }) => String(children),
      cell: ({ children }) => children,
    },
    {
      key: 'council',
      head: t.council,
      text: (row) => councilOf(view, row),
      cell: (row) => councilOf(view, row),
    },
    {
      key: 'since',
      head: t.since,
      sort: 'newest',
      text: ({ since }) => since,
      cell: ({ since }) => sayDay(view.language, since, 'date'),
    },
  ]
}

type Props = {
  view: View
  asking: ListAsking
  rows: readonly Listed[]
  total: number
  councils: readonly Served[]
  saved: boolean
  hides: boolean
}

const Filters = ({ view, asking, councils }: Props) => {
  const t = say(words, view.language)
  return (
    <>
      <div class="govuk-form-group">
        <label class="govuk-label" for="gss">
          {t.council}
        </label>
        <select class="govuk-select" id="gss" name="gss">
          <option value="">{t.allCouncils}</option>
          {councils.map((one) => (
            <option key={one.gss} value={one.gss} selected={asking.filters['gss'] === one.gss}>
              {nameIn(view.language, one)}
            </option>
          ))}
        </select>
      </div>
      <div class="govuk-form-group">
        <label class="govuk-label" for="state">
          {t.show}
        </label>
        <select class="govuk-select" id="state" name="state">
          <option value="">{t.open}</option>
          <option value="closed" selected={asking.filters['state'] === 'closed'}>
            {t.closed}
          </option>
        </select>
      </div>
    </>
  )
}

export const FamiliesPage = (props: Props) => {
  const { view, asking, rows, total, saved, hides } = props
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} wide>
      {saved ? (
        <NotificationBanner type="success">
          <p class="govuk-notification-banner__heading">{t.savedText}</p>
        </NotificationBanner>
      ) : null}
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Button href="/families/new">{t.add}</Button>
      <List
        view={view}
        asking={asking}
        rows={rows}
        total={total}
        columns={columns(view)}
        caption={t.title}
        searchHint={t.searchHint}
        filters={<Filters {...props} />}
        empty={
          <>
            <p class="govuk-body">{t.empty}</p>
            <p class="govuk-body">
              <a class="govuk-link" href="/lists">
                {t.bringIn}
              </a>
            </p>
          </>
        }
        id={({ id }) => id}
      />
      {hides ? (
        <p class="govuk-body">
          <a class="govuk-link" href="/families/hidden">
            {t.hiddenTitle}
          </a>
        </p>
      ) : null}
    </Layout>
  )
}
