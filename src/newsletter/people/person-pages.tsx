import { inTongue } from '../../events/saying.ts'
import {
  Button,
  Card,
  Details,
  FormOf,
  InsetText,
  Layout,
  SummaryList,
  Table,
  type View,
} from '../../platform/html/index.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { formatNumber, listOf, say } from '../../platform/words/words.ts'
import type { Kept } from '../lists/queries.ts'
import { became, type Intake } from '../model.ts'
import type { Person, PersonRow, Suppressed } from './queries.ts'
import { words } from './words.ts'

type At = { view: View; of: Kept }
/** 2–171, 173 */
const ranges = (lines: readonly number[]): string => {
  const runs: [number, number][] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last !== undefined && line === last[1] + 1) last[1] = line
    else runs.push([line, line])
  }
  return runs.map(([from, until]) => (from === until ? `${from}` : `${from}–${until}`)).join(', ')
}

/** What became of each line, by its number: the heading is line 1. */
export const BroughtPage = ({ view, of, lines }: At & { lines: Intake }) => {
  const t = say(words, view.language)
  const found = became
    .map((what) => ({ what, at: lines.filter((line) => line.became === what).map(({ line }) => line) }))
    .filter(({ at }) => at.length > 0)
  return (
    <Layout view={view} title={t.broughtTitle} back={`/newsletters/keep/${of.id}/people`}>
      <h1>{t.broughtTitle}</h1>
      <Table
        head={[{ text: t.broughtHow }, { text: t.broughtMany, format: 'numeric' }, { text: t.broughtLine }]}
        rows={found.map(({ what, at }) => [
          { text: t[`became-${what}`] },
          { text: formatNumber(view.language, at.length), format: 'numeric' },
          { text: ranges(at) },
        ])}
      />
    </Layout>
  )
}

/** Who is on the list at an address, and why nobody writes there. */
export const FoundPage = ({
  view,
  of,
  people,
  suppressed,
}: At & { people: readonly PersonRow[]; suppressed: readonly Suppressed[] }) => {
  const t = say(words, view.language)
  const path = `/newsletters/keep/${of.id}/people`
  return (
    <Layout view={view} title={t.find} back={path}>
      <h1>{t.find}</h1>
      {people.length === 0 ? (
        <p>{t.foundNone}</p>
      ) : (
        <Card title={t.found}>
          <ul class="card__list">
            {people.map((row) => (
              <li key={row.id}>
                <a href={`${path}/${row.id}`}>{sayDay(view.language, row.asked, 'date')}</a>{' '}
                <span class="soft">{t[`is-${row.state}`]}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {suppressed.length === 0 ? null : (
        <p>
          {t.notWritten}: {listOf(view.language, [...new Set(suppressed.map(({ why }) => t[`why-${why}`]))])}.{' '}
          <a href="/newsletters/keep/not-written">{t.lookText}</a>
        </p>
      )}
    </Layout>
  )
}

/** One person of a list. `address`: opened just now; null while it is not. */
export const PersonPage = ({
  view,
  of,
  person,
  address,
  down = false,
}: At & { person: Person; address: string | null; down?: boolean }) => {
  const t = say(words, view.language)
  const dayOf = (day: string) => sayDay(view.language, day, 'date')
  const path = `/newsletters/keep/${of.id}/people/${person.id}`
  const rows: (readonly [string, string | null])[] = [
    [t.state, t[`is-${person.state}`]],
    [t.asked, dayOf(person.asked)],
    [t.confirmed, person.confirmed === null ? null : dayOf(person.confirmed)],
    [t.left, person.left === null ? null : dayOf(person.left)],
    [t.paused, person.paused_until === null ? null : dayOf(person.paused_until)],
    [t.language, t[person.language]],
    [
      t.topics,
      person.topics.length === 0
        ? null
        : listOf(
            view.language,
            person.topics.map((topic) => inTongue(view.language, topic)),
          ),
    ],
    [t.how, t[`how-${person.how}`]],
    [t.consent, person.consent_on === null ? null : `${dayOf(person.consent_on)}: ${person.consent_where}`],
    [t.email, address === '' ? null : address],
  ]
  return (
    <Layout view={view} title={t.one} back={`/newsletters/keep/${of.id}/people`}>
      <div class="column">
        <h1>{t.one}</h1>
        <SummaryList
          rows={rows.flatMap(([key, value]) =>
            value === null ? [] : [{ key: { text: key }, value: { text: value } }],
          )}
        />
        {down ? <InsetText>{t.down}</InsetText> : null}
        {!person.addressed ? (
          <p>{t.noAddress}</p>
        ) : address === null ? (
          <FormOf view={view} action={`${path}/address`}>
            <p>{t.showAddressText}</p>
            <Button classes="govuk-button--secondary">{t.showAddress}</Button>
          </FormOf>
        ) : null}
        <Details summary={t.delete}>
          <FormOf view={view} action={`${path}/delete`}>
            <p>{t.deleteText}</p>
            <Button classes="govuk-button--warning" preventDoubleClick>
              {t.delete}
            </Button>
          </FormOf>
        </Details>
      </div>
    </Layout>
  )
}
