import type { ComponentChildren } from 'preact'
import { cx } from '../html/components/params.ts'
import type { View } from '../html/view.ts'
import { say } from '../words/words.ts'
import { addressOf, counted, pageSize, type ListAsking } from './asking.ts'
import { words } from './words.ts'

/** One column: what its head says, what a cell shows, what the spreadsheet says; `sort` names an order of the list. */
export type Column<Row> = {
  readonly key: string
  readonly head: string
  readonly cell: (row: Row) => ComponentChildren
  readonly text: (row: Row) => string
  readonly sort?: string
  readonly numeric?: boolean
}

type Props<Row> = {
  view: View
  asking: ListAsking
  rows: readonly Row[]
  /** Up to 1,001: above 1,000 the list says "more than 1,000". */
  total: number
  columns: readonly Column<Row>[]
  caption: string
  /** What to do next when there is nothing at all. */
  empty: ComponentChildren
  /** What the search looks in; no search box without it. */
  searchHint?: string
  /** More fields in the search form: filters. */
  filters?: ComponentChildren
  id: (row: Row) => string
}

const Search = <Row,>({ view, asking, searchHint, filters }: Props<Row>) => {
  const t = say(words, view.language)
  return (
    <form method="get" action={view.path} role="search" class="list-search">
      <div class="govuk-form-group">
        <label class="govuk-label" for="q">
          {t.search}
        </label>
        <div class="govuk-hint" id="q-hint">
          {searchHint}
        </div>
        <input
          class="govuk-input"
          id="q"
          name="q"
          type="search"
          value={asking.words}
          aria-describedby="q-hint"
          autocomplete="off"
        />
      </div>
      {filters}
      <input type="hidden" name="sort" value={asking.sort} />
      <input type="hidden" name="order" value={asking.descending ? 'down' : 'up'} />
      <button type="submit" class="govuk-button govuk-button--secondary" data-module="govuk-button">
        {t.find}
      </button>
    </form>
  )
}

const Head = <Row,>({ view, asking, columns }: Props<Row>) => (
  <tr role="row" class="govuk-table__row" data-sort={say(words, view.language).sortBy}>
    {columns.map(({ key, head, sort, numeric }) => {
      const current = sort !== undefined && sort === asking.sort
      return (
        <th
          key={key}
          role="columnheader"
          scope="col"
          class={cx(
            'govuk-table__header',
            numeric && 'govuk-table__header--numeric',
            sort && 'list-sorts__by',
          )}
          {...(current ? { 'aria-sort': asking.descending ? 'descending' : 'ascending' } : {})}
        >
          {sort === undefined ? (
            head
          ) : (
            <a
              class="govuk-link list-sort"
              href={addressOf(view.path, asking, {
                sort,
                order: current && !asking.descending ? 'down' : 'up',
                page: '1',
              })}
            >
              {head}
              {current ? <span aria-hidden="true">{asking.descending ? ' ↓' : ' ↑'}</span> : null}
            </a>
          )}
        </th>
      )
    })}
  </tr>
)

type OfPages = { view: View; asking: ListAsking; total: number }
/** Links to the page before and the page after, where there are more than one. */
export const Pages = ({ view, asking, total }: OfPages) => {
  const t = say(words, view.language)
  const pages = Math.ceil(Math.min(total, counted) / pageSize)
  if (pages <= 1) return null
  const to = (page: number) => addressOf(view.path, asking, { page: String(page) })
  return (
    <nav class="list-pages" aria-label={t.pageOf(asking.page, pages)}>
      {asking.page > 1 ? (
        <a class="govuk-link" href={to(asking.page - 1)} rel="prev">
          {t.previous}
        </a>
      ) : null}
      <span>{t.pageOf(asking.page, pages)}</span>
      {asking.page < pages ? (
        <a class="govuk-link" href={to(asking.page + 1)} rel="next">
          {t.next}
        </a>
      ) : null}
    </nav>
  )
}

/** The one way to show a list: search, sort, page, count, export, and what to do when it is empty. */
export const List = <Row,>(props: Props<Row>) => {
  const { view, asking, rows, total, columns, caption, empty, searchHint, id } = props
  const t = say(words, view.language)
  const narrowed = asking.words !== '' || Object.values(asking.filters).some((value) => value !== '')
  if (total === 0 && !narrowed) return <div class="card list-empty">{empty}</div>
  return (
    <>
      {searchHint === undefined ? null : <Search {...props} />}
      <p class="govuk-body list-count" role="status">
        {total > counted ? t.many(counted) : t.count(total)}
        {narrowed ? (
          <>
            {' · '}
            <a class="govuk-link" href={view.path}>
              {t.clear}
            </a>
          </>
        ) : null}
        {total > 0 ? (
          <>
            {' · '}
            <a class="govuk-link" href={addressOf(view.path, asking, { as: 'csv', page: '1' })} download>
              {t.export}
            </a>
          </>
        ) : null}
      </p>
      {total === 0 ? (
        <p class="govuk-body">{t.nothingFound}</p>
      ) : (
        <div class="table-scroll" tabIndex={0} role="region" aria-label={caption}>
          <table role="table" class="govuk-table stacks stacks--named">
            <caption class="govuk-table__caption govuk-visually-hidden">{caption}</caption>
            <thead
              role="rowgroup"
              class={cx('govuk-table__head', columns.some(({ sort }) => sort !== undefined) && 'list-sorts')}
            >
              <Head {...props} />
            </thead>
            <tbody role="rowgroup" class="govuk-table__body">
              {rows.map((row) => (
                <tr role="row" class="govuk-table__row" key={id(row)}>
                  {columns.map(({ key, head, cell, numeric }, at) => (
                    <td
                      key={key}
                      role="cell"
                      {...(at === 0 ? {} : { 'data-label': head })}
                      class={`govuk-table__cell${numeric === true ? ' govuk-table__cell--numeric' : ''}`}
                    >
                      {cell(row)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pages {...props} />
    </>
  )
}
