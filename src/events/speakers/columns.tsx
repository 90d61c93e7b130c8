import type { View } from '../../platform/html/index.ts'
import type { Column } from '../../platform/list/list.tsx'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { inTongue, sayMoney } from '../saying.ts'
import { consents } from './model.ts'
import type { SpeakerRow } from './queries.ts'
import { words } from './words.ts'

/** The list of speakers, on the page and in the spreadsheet. */
export const speakerColumns = (view: View, event: string): Column<SpeakerRow>[] => {
  const t = say(words, view.language)
  const l = view.language
  const does = (row: SpeakerRow) => inTongue(l, { en: row.does_en, cy: row.does_cy })
  const yes = (row: SpeakerRow) =>
    consents
      .filter((one) => row[`${one}_yes_on`] !== null)
      .map((one) => t[`short-${one}`])
      .join(', ')
  const shown = (row: SpeakerRow) =>
    row.state === 'confirmed' && row.name_yes_on !== null ? t.shownYes : t.shownNo
  const day = (of: string | null) => (of === null ? '' : sayDay(l, of, 'date'))
  const money = (row: SpeakerRow) => (row.fee + row.expenses === 0 ? '' : sayMoney(l, row.fee + row.expenses))
  const plain = (key: string, head: string, text: (row: SpeakerRow) => string): Column<SpeakerRow> => ({
    key,
    head,
    text,
    cell: text,
  })
  return [
    {
      ...plain('name', t.name, (row) => row.name),
      sort: 'name',
      cell: (row) => (
        <>
          <a href={`/events/keep/${event}/speakers/${row.id}`}>{row.name}</a>
          {does(row) === '' ? null : (
            <>
              <br />
              <span class="soft">{does(row)}</span>
            </>
          )}
        </>
      ),
    },
    { ...plain('state', t.state, (row) => t[`is-${row.state}`]), sort: 'state' },
    plain('consents', t.consents, yes),
    plain('shown', t.shown, shown),
    { ...plain('sessions', t.sessions, (row) => String(row.sessions)), numeric: true },
    { ...plain('money', t.money, money), numeric: true },
    { ...plain('paid', t.paidShort, (row) => day(row.paid_on)), sort: 'paid' },
    plain('prepared', t.preparedShort, (row) => day(row.prepared_on)),
    plain('debriefed', t.debriefedShort, (row) => day(row.debriefed_on)),
  ]
}
