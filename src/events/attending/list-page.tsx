import { Layout, type View } from '../../platform/html/index.ts'
import type { ListAsking } from '../../platform/list/asking.ts'
import { List, type Column } from '../../platform/list/list.tsx'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { Kept, KindKept } from '../queries.ts'
import { inTongue } from '../saying.ts'
import { stands, type BookingRow } from './queries.ts'
import { words } from './words.ts'

const states = ['booked', 'unconfirmed', 'waiting', 'offered', 'cancelled', 'lapsed'] as const
/** How a booking stands, with its place in the line. */
export const sayStands = (view: View, { state, before }: Pick<BookingRow, 'state' | 'before'>): string => {
  const t = say(words, view.language)
  const known = states.find((one) => one === state)
  const said = known === undefined ? state : t[`is-${known}`]
  return before === null ? said : `${said}, ${t.place(before + 1)}`
}
const howCame = (view: View, { walkIn, beyond }: BookingRow): string => {
  const t = say(words, view.language)
  return [...(walkIn ? [t.walkIn] : []), ...(beyond ? [t.beyond] : [])].join(', ')
}

export const bookingColumns = (view: View, event: string): Column<BookingRow>[] => {
  const t = say(words, view.language)
  const name = (row: BookingRow) => (row.name === '' ? t.nobodysName : row.name)
  const stand = (row: BookingRow) => [sayStands(view, row), howCame(view, row)].filter(Boolean).join(' · ')
  return [
    {
      key: 'name',
      head: t.who,
      cell: (row) => (
        <a class="govuk-link list-name" href={`/events/keep/${event}/bookings/${row.id}`}>
          {name(row)}
        </a>
      ),
      text: name,
      sort: 'name',
    },
    { key: 'what', head: t.what, cell: ({ kinds }) => kinds, text: ({ kinds }) => kinds, sort: 'tickets' },
    { key: 'state', head: t.how, cell: stand, text: stand, sort: 'state' },
    {
      key: 'came',
      head: t.came,
      cell: ({ came, tickets, state }) => (state === 'booked' ? `${came}/${tickets}` : ''),
      text: ({ came }) => String(came),
      numeric: true,
    },
    {
      key: 'needs',
      head: t.asked,
      cell: ({ needs }) => (needs ? t.yes : ''),
      text: ({ needs }) => (needs ? t.yes : ''),
    },
    {
      key: 'on',
      head: t.on,
      cell: ({ onDay }) => sayDay(view.language, onDay, 'date'),
      text: ({ onDay }) => onDay,
      sort: 'order',
    },
  ]
}

const Pick = ({
  name,
  label,
  all,
  value,
  items,
}: {
  name: string
  label: string
  all: string
  value: string
  items: readonly (readonly [string, string])[]
}) => (
  <div class="govuk-form-group">
    <label class="govuk-label" for={name}>
      {label}
    </label>
    <select class="govuk-select" id={name} name={name}>
      <option value="">{all}</option>
      {items.map(([one, text]) => (
        <option key={one} value={one} selected={one === value}>
          {text}
        </option>
      ))}
    </select>
  </div>
)

type Page = {
  view: View
  of: Kept
  kinds: readonly KindKept[]
  asking: ListAsking
  rows: readonly BookingRow[]
  total: number
  away: boolean
}
/** Everybody who booked, found, sorted and exported. */
export const BookingsPage = ({ view, of, kinds, asking, rows, total, away }: Page) => {
  const t = say(words, view.language)
  const at = `/events/keep/${of.id}`
  return (
    <Layout view={view} title={t.title} back={at} wide>
      {away ? (
        <p class="done" role="status">
          {t.awayDone}
        </p>
      ) : null}
      <h1>{t.title}</h1>
      <p class="lede">{inTongue(view.language, { en: of.title_en, cy: of.title_cy })}</p>
      <p>
        <a href={`${at}/line`}>{t.line}</a> · <a href={`${at}/bookings/needs`}>{t.needs}</a> ·{' '}
        <a href={`${at}/bookings/mix`}>{t.mix}</a>
      </p>
      <List
        {...{ view, asking, rows, total }}
        columns={bookingColumns(view, of.id)}
        caption={t.title}
        searchHint={t.searchHint}
        id={({ id }) => id}
        empty={<p>{t.none}</p>}
        filters={
          <>
            <Pick
              name="state"
              label={t.state}
              all={t.standing}
              value={asking.filters['state'] ?? ''}
              items={stands.map((one) => [one, t[`is-${one}`]])}
            />
            <Pick
              name="kind"
              label={t.kind}
              all={t.everyKind}
              value={asking.filters['kind'] ?? ''}
              items={kinds.map(({ id, name_en, name_cy }) => [
                id,
                inTongue(view.language, { en: name_en, cy: name_cy }),
              ])}
            />
          </>
        }
      />
    </Layout>
  )
}
