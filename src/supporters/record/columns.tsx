import { readDay } from '../../calendar/days.ts'
import { Tag } from '../../platform/html/index.ts'
import type { View } from '../../platform/html/view.ts'
import type { Column } from '../../platform/list/list.tsx'
import { listOf, say } from '../../platform/words/words.ts'
import { gatesClosed, roomLeft, standingOf } from '../rules.ts'
import type { SupporterRow } from '../rows.ts'
import { kinds, sayLanguage } from '../words-kinds.ts'
import { words } from '../words.ts'

/** Dates that gate matching: only those that lapse soon or have lapsed are written out, in amber. */
const Dates = ({ view, row }: { view: View; row: SupporterRow }) => {
  const t = say(words, view.language)
  const today = readDay(view.today)
  if (today === undefined) return null
  const dates = [
    { until: row.accreditedUntil, text: t.accreditedBy },
    { until: row.checkUntil, text: t.checkBy },
  ].flatMap(({ until, text }) => {
    const standing = standingOf(until, today)
    return until === null || standing === 'fine' ? [] : [{ said: text(until), standing }]
  })
  return (
    <>
      {dates.map(({ said, standing }) => (
        <div key={said}>
          {said} <Tag classes="tag-soon">{standing === 'lapsed' ? t.lapsed : t.soon}</Tag>
        </div>
      ))}
      {row.checkUntil === null ? <Tag classes="tag-held">{t.noCheck}</Tag> : null}
      {dates.length === 0 && row.checkUntil !== null ? <span class="soft">{t.inDate}</span> : null}
    </>
  )
}

export const StateTag = ({ view, row }: { view: View; row: Pick<SupporterRow, 'state'> }) => (
  <Tag
    classes={row.state === 'accredited' ? 'tag-done' : row.state === 'provisional' ? 'tag-held' : undefined}
  >
    {say(kinds, view.language)[row.state]}
  </Tag>
)

const spoken = (view: View, row: SupporterRow) =>
  listOf(
    view.language,
    row.languages.map((code) => sayLanguage(view.language, code)),
  )
const covered = (view: View, row: SupporterRow) =>
  listOf(
    view.language,
    row.areas.map((area) => area[view.language]),
  )

export const columnsFor = (view: View): readonly Column<SupporterRow>[] => {
  const t = say(words, view.language)
  const today = readDay(view.today)
  const room = (row: SupporterRow) =>
    t.roomOf(
      today !== undefined && gatesClosed(row, today).length > 0 ? 0 : roomLeft(row.capacity, row.load),
      row.capacity,
    )
  return [
    {
      key: 'name',
      head: t.name,
      sort: 'name',
      cell: (row) => (
        <>
          <a class="govuk-link" href={`/supporters/${row.supporter}`}>
            {row.name}
          </a>
          {row.called === '' || row.name.startsWith(row.called) ? null : (
            <span class="soft"> · {row.called}</span>
          )}
        </>
      ),
      text: (row) => row.name,
    },
    {
      key: 'state',
      head: t.state,
      cell: (row) => <StateTag view={view} row={row} />,
      text: (row) => say(kinds, view.language)[row.state],
    },
    { key: 'room', head: t.room, sort: 'room', cell: room, text: room },
    {
      key: 'languages',
      head: t.languages,
      cell: (row) => spoken(view, row),
      text: (row) => spoken(view, row),
    },
    { key: 'areas', head: t.areas, cell: (row) => covered(view, row), text: (row) => covered(view, row) },
    {
      key: 'dates',
      head: t.dates,
      sort: 'dates',
      cell: (row) => <Dates view={view} row={row} />,
      text: (row) =>
        [
          row.accreditedUntil === null ? '' : t.accreditedBy(row.accreditedUntil),
          row.checkUntil === null ? t.noCheck : t.checkBy(row.checkUntil),
        ]
          .filter((text) => text !== '')
          .join('; '),
    },
  ]
}
