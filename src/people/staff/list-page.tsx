import { Button, Layout, Select, type View } from '../../platform/html/index.ts'
import { List, type Column } from '../../platform/list/list.tsx'
import type { ListAsking } from '../../platform/list/asking.ts'
import { inLondon, sayDay } from '../../platform/words/dates.ts'
import { say, type Language } from '../../platform/words/words.ts'
import { isStaffRole } from '../model.ts'
import { roleWords } from '../words.ts'
import type { Member } from './queries.ts'
import { words } from './words.ts'

export const sayRoles = (language: Language, roles: readonly string[]): string => {
  const said = say(roleWords, language)
  return roles
    .filter(isStaffRole)
    .map((role) => said[role])
    .join(', ')
}

export const authorityOf = (language: Language, { authority, authority_cy: cy }: Member): string =>
  (language === 'cy' ? cy : null) ?? authority ?? ''

export const staffColumns = (language: Language): Column<Member>[] => {
  const t = say(words, language)
  const text = (key: string, head: string, of: (row: Member) => string, sort?: string): Column<Member> => ({
    key,
    head,
    cell: of,
    text: of,
    ...(sort === undefined ? {} : { sort }),
  })
  return [
    {
      ...text('name', t.name, ({ name }) => name, 'name'),
      cell: ({ id, name }) => (
        <a class="govuk-link" href={`/staff/${id}`}>
          {name}
        </a>
      ),
    },
    text('roles', t.does, ({ roles }) => sayRoles(language, roles), 'role'),
    text('council', t.council, (row) => authorityOf(language, row)),
    text('email', t.email, ({ email }) => email ?? ''),
    text('phone', t.phone, ({ phone }) => phone ?? ''),
    text('since', t.since, ({ since }) => sayDay(language, inLondon(since).day, 'date'), 'since'),
  ]
}

type Props = {
  view: View
  asking: ListAsking
  rows: readonly Member[]
  total: number
  mayInvite: boolean
  mayRead: boolean
}

export const StaffPage = ({ view, asking, rows, total, mayInvite, mayRead }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} wide>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p>{t.intro}</p>
      {mayInvite ? <Button href="/staff/new">{t.invite}</Button> : null}
      {mayRead ? (
        <p>
          <a class="govuk-link" href="/audit">
            {t.trail}
          </a>
        </p>
      ) : null}
      <List
        view={view}
        asking={asking}
        rows={rows}
        total={total}
        columns={staffColumns(view.language)}
        caption={t.caption}
        empty={<p>{t.empty}</p>}
        searchHint={t.searchHint}
        id={({ id }) => id}
        filters={
          <Select
            name="state"
            label={t.state}
            value={asking.filters['state']}
            items={[
              { value: '', text: t.here },
              { value: 'left', text: t.left },
            ]}
          />
        }
      />
    </Layout>
  )
}
