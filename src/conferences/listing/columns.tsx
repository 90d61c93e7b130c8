import { nameIn } from '../../authorities/queries.ts'
import { workingDaysLeft } from '../../calendar/working-days.ts'
import type { Day, Holidays } from '../../calendar/model.ts'
import { Tag } from '../../platform/html/index.ts'
import type { Column } from '../../platform/list/list.tsx'
import { sayDay, sayTime } from '../../platform/words/dates.ts'
import { say, type Language } from '../../platform/words/words.ts'
import { kindWords, stateWords, words } from '../words.ts'
import { weekOf, type ListedConference as Row } from './queries.ts'

type Seen = { language: Language; today: Day; holidays: Holidays }

const isOpen = ({ state }: Row) => state === 'booked' || state === 'adjourned' || state === 'split'

/** Working days to the conference, said for this week's and for those to come. */
export const leftOf = ({ language, today, holidays }: Seen, row: Row): string => {
  const t = say(words, language)
  if (row.day === null || row.day < today || !isOpen(row)) return ''
  return row.day === today ? t.today : t.daysLeft(workingDaysLeft(today, row.day, holidays))
}
const soon = ({ today }: Seen, row: Row): boolean =>
  row.day !== null && row.day >= today && row.day <= weekOf(today).until && isOpen(row)

export const columnsFor = (seen: Seen): readonly Column<Row>[] => {
  const { language } = seen
  const t = say(words, language)
  const dayText = ({ day }: Row) => (day === null ? t.noDay : sayDay(language, day, 'short'))
  return [
    {
      key: 'day',
      head: t.day,
      sort: 'day',
      cell: (row) => (
        <a class="govuk-link" href={`/conferences/${row.id}`}>
          {dayText(row)}
          {row.starts_at === null ? '' : ` ${sayTime(language, row.starts_at)}`}
        </a>
      ),
      text: ({ day }) => day ?? '',
    },
    {
      key: 'left',
      head: t.left,
      cell: (row) =>
        soon(seen, row) ? <Tag classes="tag-soon">{leftOf(seen, row)}</Tag> : leftOf(seen, row),
      text: (row) => leftOf(seen, row),
    },
    {
      key: 'due',
      head: t.dueBy,
      cell: (row) => (
        <>
          {row.due === null ? '' : sayDay(language, row.due, 'short')}
          {row.due !== null && row.day !== null && row.day > row.due ? ` · ${t.late}` : ''}
        </>
      ),
      text: ({ due }) => due ?? '',
    },
    {
      key: 'family',
      head: t.family,
      sort: 'reference',
      cell: (row) => (
        <a class="govuk-link" href={`/families/${row.family_id}`}>
          {row.reference}
        </a>
      ),
      text: ({ reference }) => reference,
    },
    {
      key: 'kind',
      head: t.kind,
      sort: 'kind',
      cell: ({ kind }) => kindWords[kind][language],
      text: ({ kind }) => kindWords[kind][language],
    },
    {
      key: 'authority',
      head: t.authority,
      sort: 'authority',
      cell: (row) => nameIn(language, { name: row.authority, nameCy: row.name_cy ?? row.authority }),
      text: (row) => nameIn(language, { name: row.authority, nameCy: row.name_cy ?? row.authority }),
    },
    {
      key: 'children',
      head: t.children,
      numeric: true,
      cell: ({ children }) => children ?? 0,
      text: ({ children }) => String(children ?? 0),
    },
    {
      key: 'parents',
      head: t.parents,
      numeric: true,
      cell: ({ parents }) => parents ?? '',
      text: ({ parents }) => String(parents ?? ''),
    },
    {
      key: 'state',
      head: t.state,
      sort: 'state',
      cell: ({ state }) => stateWords[state][language],
      text: ({ state }) => stateWords[state][language],
    },
  ]
}
