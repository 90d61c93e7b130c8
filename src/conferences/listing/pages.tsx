import type { Served } from '../../authorities/queries.ts'
import { nameIn } from '../../authorities/queries.ts'
import type { Day, Holidays } from '../../calendar/model.ts'
import { Layout, Select } from '../../platform/html/index.ts'
import type { View } from '../../platform/html/view.ts'
import type { ListAsking } from '../../platform/list/asking.ts'
import { List } from '../../platform/list/list.tsx'
import { say } from '../../platform/words/words.ts'
import { words } from '../words.ts'
import { columnsFor } from './columns.tsx'
import type { ListedConference } from './queries.ts'

type Props = {
  view: View
  asking: ListAsking
  rows: readonly ListedConference[]
  total: number
  today: Day
  holidays: Holidays
  councils: readonly Served[]
  toLookAt: number
}
const Filters = ({ view, asking, councils }: Props) => {
  const t = say(words, view.language)
  return (
    <>
      <Select
        name="when"
        label={t.when}
        value={asking.filters['when'] ?? ''}
        items={[
          { value: '', text: t.whenOpen },
          { value: 'week', text: t.whenWeek },
          { value: 'later', text: t.whenLater },
          { value: 'past', text: t.whenPast },
          { value: 'all', text: t.whenAll },
        ]}
      />
      <Select
        name="council"
        label={t.authority}
        value={asking.filters['council'] ?? ''}
        items={[
          { value: '', text: t.everyAuthority },
          ...councils.map((council) => ({ value: council.gss, text: nameIn(view.language, council) })),
        ]}
      />
    </>
  )
}

export const ConferencesPage = (props: Props) => {
  const { view, asking, rows, total, today, holidays, toLookAt } = props
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} wide>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">
        {view.actor?.roles.includes('coordinator') === true ? (
          <a class="govuk-link" href="/clocks">
            {t.toClocks}
          </a>
        ) : null}
        {toLookAt === 0 ? null : (
          <>
            {' · '}
            <a class="govuk-link" href="/conferences/told">
              {t.toLookAt(toLookAt)}
            </a>
          </>
        )}
      </p>
      <List
        view={view}
        asking={asking}
        rows={rows}
        total={total}
        columns={columnsFor({ language: view.language, today, holidays })}
        caption={t.title}
        searchHint={t.searchHint}
        filters={<Filters {...props} />}
        id={({ id }) => id}
        empty={
          <>
            <p>{t.empty}</p>
            <p>
              <a class="govuk-link" href="/families">
                {t.toFamilies}
              </a>
              {' · '}
              <a class="govuk-link" href="/conferences?when=past">
                {t.whenPast}
              </a>
            </p>
          </>
        }
      />
    </Layout>
  )
}
