import { FormOf, type View } from '../../platform/html/index.ts'
import type { Column } from '../../platform/list/list.tsx'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { inTongue, sayMoney } from '../saying.ts'
import { moneyWords } from './keep-words.ts'
import type { BookingMoney, LineRow } from './ledger.ts'

const plainSum = (pence: number): string => (pence / 100).toFixed(2)

export const bookingColumns = (view: View, at: string): readonly Column<BookingMoney>[] => {
  const l = view.language
  const t = say(moneyWords, l)
  const how = (row: BookingMoney) =>
    [t[`pays-${row.way ?? 'open'}`], ...(row.number === null ? [] : [t.number(row.number)])].join(', ')
  const sums = [
    ['due', t.due, (row: BookingMoney) => row.due],
    ['paid', t.paid, (row: BookingMoney) => row.paid],
    ['left', t.left, (row: BookingMoney) => row.due - row.paid],
  ] as const
  return [
    {
      key: 'name',
      head: t.who,
      sort: 'name',
      cell: (row) => (
        <a class="govuk-link" href={`${at}/bookings/${row.id}`}>
          {row.name === '' ? '–' : row.name}
        </a>
      ),
      text: ({ name }) => name,
    },
    {
      key: 'tickets',
      head: t.tickets,
      cell: (row) => inTongue(l, { en: row.tickets, cy: row.tickets_cy }),
      text: (row) => inTongue(l, { en: row.tickets, cy: row.tickets_cy }),
    },
    { key: 'how', head: t.how, cell: how, text: how },
    ...sums.map(([key, head, of]) => ({
      key,
      head,
      numeric: true,
      ...(key === 'paid' ? {} : { sort: key }),
      cell: (row: BookingMoney) => sayMoney(l, of(row)),
      text: (row: BookingMoney) => plainSum(of(row)),
    })),
  ]
}

export const lineColumns = (view: View, at: string): readonly Column<LineRow>[] => {
  const l = view.language
  const t = say(moneyWords, l)
  const what = (row: LineRow) =>
    [
      row.side === 'in' && row.what === 'other' ? t['in-other'] : t[`what-${row.what}`],
      row.name ?? '',
      row.said,
    ]
      .filter((text) => text !== '')
      .join(', ')
  return [
    {
      key: 'day',
      head: t.day,
      sort: 'day',
      cell: ({ on_day }) => sayDay(l, on_day, 'date'),
      text: ({ on_day }) => on_day,
    },
    {
      key: 'what',
      head: t.what,
      cell: (row) =>
        row.struck_on === null ? (
          what(row)
        ) : (
          <>
            <s>{what(row)}</s> <span class="soft">{t.struck}</span>
          </>
        ),
      text: (row) => (row.struck_on === null ? what(row) : `${what(row)} (${t.struck})`),
    },
    { key: 'way', head: t.way, cell: ({ way }) => t[`way-${way}`], text: ({ way }) => t[`way-${way}`] },
    { key: 'by', head: t.by, cell: ({ by_name }) => by_name ?? '', text: ({ by_name }) => by_name ?? '' },
    {
      key: 'pence',
      head: t.sum,
      sort: 'pence',
      numeric: true,
      cell: (row) => sayMoney(l, row.side === 'in' ? row.pence : -row.pence),
      text: (row) => plainSum(row.struck_on !== null ? 0 : row.side === 'in' ? row.pence : -row.pence),
    },
    {
      key: 'strike',
      head: t.wrong,
      cell: (row) =>
        row.struck_on !== null ? null : (
          <FormOf view={view} action={`${at}/strike`}>
            <input type="hidden" name="line" value={row.id} />
            <button type="submit" class="al-as-link">
              {t.strike}
              <span class="govuk-visually-hidden"> ({what(row)})</span>
            </button>
          </FormOf>
        ),
      text: () => '',
    },
  ]
}
