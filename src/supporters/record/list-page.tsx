import { Button, Checkboxes, Layout } from '../../platform/html/index.ts'
import type { View } from '../../platform/html/view.ts'
import type { ListAsking } from '../../platform/list/asking.ts'
import { List } from '../../platform/list/list.tsx'
import { say } from '../../platform/words/words.ts'
import { states } from '../model.ts'
import type { SupporterRow } from '../rows.ts'
import { kinds } from '../words-kinds.ts'
import { words } from '../words.ts'
import { columnsFor } from './columns.tsx'

const Filters = ({ view, asking }: { view: View; asking: ListAsking }) => {
  const t = say(words, view.language)
  const k = say(kinds, view.language)
  return (
    <>
      <div class="govuk-form-group">
        <label class="govuk-label" for="state">
          {t.show}
        </label>
        <select class="govuk-select" id="state" name="state">
          <option value="">{t.everybody}</option>
          {states.map((state) => (
            <option value={state} selected={asking.filters['state'] === state} key={state}>
              {k[state]}
            </option>
          ))}
        </select>
      </div>
      <Checkboxes
        name="room"
        classes="govuk-checkboxes--small"
        values={[asking.filters['room'] ?? '']}
        items={[{ value: 'yes', text: t.withRoom }]}
      />
    </>
  )
}

type Props = { view: View; asking: ListAsking; rows: readonly SupporterRow[]; total: number }
export const SupportersPage = ({ view, asking, rows, total }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} wide>
      <h1>{t.title}</h1>
      <div class="govuk-button-group">
        <Button href="/supporters/new">{t.add}</Button>
        <a class="govuk-link" href="/supporters/import">
          {t.bringIn}
        </a>
      </div>
      <List
        view={view}
        asking={asking}
        rows={rows}
        total={total}
        columns={columnsFor(view)}
        caption={t.title}
        searchHint={t.searchHint}
        filters={<Filters view={view} asking={asking} />}
        empty={<p class="govuk-body">{t.empty}</p>}
        id={(row) => row.supporter}
      />
    </Layout>
  )
}
