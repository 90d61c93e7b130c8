import { Layout } from '../platform/html/index.ts'
import type { View } from '../platform/html/view.ts'
import type { ListAsking } from '../platform/list/asking.ts'
import { List, type Column } from '../platform/list/list.tsx'
import { sayDay } from '../platform/words/dates.ts'
import { say } from '../platform/words/words.ts'
import { stateWords, StateTag, whoOf } from './state.tsx'
import type { OfferListed } from './queries-list.ts'
import { words } from './words.ts'

const states = ['held', 'due', 'offered', 'yes', 'no', 'closed'] as const

export const offerColumns = (view: View): readonly Column<OfferListed>[] => {
  const t = say(words, view.language)
  const day = (value: string | null) => (value === null ? '' : sayDay(view.language, value, 'date'))
  return [
    { key: 'due', head: t.due, sort: 'due', cell: (row) => day(row.dueOn), text: (row) => row.dueOn ?? '' },
    { key: 'who', head: t.who, cell: (row) => <a href={`/offers/${row.id}`}>{whoOf(row)}</a>, text: whoOf },
    {
      key: 'reference',
      head: t.family,
      sort: 'reference',
      cell: (row) => <a href={`/families/${row.family}`}>{row.reference}</a>,
      text: (row) => row.reference,
    },
    {
      key: 'state',
      head: t.state,
      sort: 'state',
      cell: (row) => (
        <>
          <StateTag view={view} state={row.state} />{' '}
          {row.heldFor === null ? null : <span class="soft">{t[row.heldFor]}</span>}
        </>
      ),
      text: (row) => `${t[stateWords[row.state]]}${row.heldFor === null ? '' : `: ${t[row.heldFor]}`}`,
    },
    {
      key: 'conference',
      head: t.conference,
      sort: 'conference',
      cell: (row) => day(row.conferenceDay),
      text: (row) => row.conferenceDay ?? '',
    },
  ]
}

type Props = { view: View; asking: ListAsking; rows: readonly OfferListed[]; total: number }

export const OffersPage = ({ view, asking, rows, total }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.offers} wide>
      <h1>{t.offers}</h1>
      <List
        view={view}
        asking={asking}
        rows={rows}
        total={total}
        columns={offerColumns(view)}
        caption={t.offers}
        searchHint={t.searchHint}
        id={({ id }) => id}
        filters={
          <div class="govuk-form-group">
            <label class="govuk-label" for="state">
              {t.show}
            </label>
            <select class="govuk-select" id="state" name="state">
              <option value="">{t.everything}</option>
              {states.map((state) => (
                <option value={state} selected={asking.filters['state'] === state} key={state}>
                  {t[stateWords[state]]}
                </option>
              ))}
            </select>
          </div>
        }
        empty={
          <p>
            {t.none} <a href="/lists">{t.enterList}</a>
          </p>
        }
      />
    </Layout>
  )
}
