import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { readDay } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import { show } from '../../platform/http/answer.ts'
import { csvFile } from '../../platform/list/csv.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say, type Language } from '../../platform/words/words.ts'
import { parts, type Group } from './model.ts'
import { CoveragePage, type Section } from './pages.tsx'
import { coverage, type CoverageRow } from './queries.ts'
import { shownTable, sum, type Row } from './rules.ts'
import { words } from './words.ts'

export const pages = pagesOf()

const grouped = (
  rows: readonly CoverageRow[],
  key: (row: CoverageRow) => string,
  label: (key: string) => string,
): Group[] =>
  [...Map.groupBy(rows, key)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, group]) => ({
      key: name,
      label: label(name),
      funnel: sum(group.map((funnel) => ({ key: '', label: '', funnel }))),
    }))

const parentOf = ({ relation }: CoverageRow) =>
  relation === 'mother' ? '1' : relation === 'father' ? '2' : '3'
const homeOf = ({ livesWith }: CoverageRow) => ({ yes: '1', part: '2', no: '3' })[livesWith] ?? '4'

/** The ways of grouping, each a table with a total of its own. */
const sectionsOf = (
  rows: readonly CoverageRow[],
  language: Language,
  left: readonly CoverageRow[],
): Section[] => {
  const t = say(words, language)
  const names = new Map(rows.map(({ gss, name }) => [gss, name]))
  const section = (
    key: string,
    title: string,
    of: (row: CoverageRow) => string,
    label: (name: string) => string,
  ): Section => {
    const rest = grouped(left, of, label)
    const all = left.length === 0 ? [] : [['total', sum(rest)] as const]
    return {
      key,
      title,
      ...shownTable(
        grouped(rows, of, label),
        t.all,
        new Map([...rest.map((group) => [group.key, group.funnel] as const), ...all]),
      ),
    }
  }
  return [
    section(
      'month',
      t.byMonth,
      (row) => row.month,
      (month) => sayDay(language, `${month}-01`, 'month'),
    ),
    section(
      'authority',
      t.byAuthority,
      (row) => row.gss,
      (gss) => names.get(gss) ?? gss,
    ),
    section('parent', t.byParent, parentOf, (key) =>
      key === '1' ? t.mothers : key === '2' ? t.fathers : t.others,
    ),
    section('home', t.byResidence, homeOf, (key) =>
      key === '1' ? t.lives : key === '2' ? t.part : key === '3' ? t.not : t['not-known'],
    ),
  ]
}

/** A year back, from the first of that month. */
const yearBefore = (today: Day): Day =>
  readDay(`${Number(today.slice(0, 4)) - 1}${today.slice(4, 7)}-01`) ?? today

pages.get('/figures', 'coverage:read', async ({ tx, actor, view, language, query }) => {
  const t = say(words, language)
  const since = readDay(query.get('since') ?? '') ?? yearBefore(actor.today)
  const rows = await coverage(tx, since, actor.today, language)
  const gss = query.get('gss') ?? ''
  const wanted = gss === '' ? rows : rows.filter((row) => row.gss === gss)
  const left = gss === '' ? [] : rows.filter((row) => row.gss !== gss)
  const sections = sectionsOf(wanted, language, left)
  await record(tx, actor, 'coverage.read', [])
  if (query.get('as') === 'csv') {
    const cell = (count: number | null) => (count === null ? t.withheld : String(count))
    const line = (section: Section, row: Row) => [
      section.title,
      row.label,
      cell(row.parents),
      ...parts.map(({ key }) => cell(row.cells[key].count)),
    ]
    return csvFile(
      'figures.csv',
      ['', t.group, t.parents, ...parts.map(({ key }) => t[key])],
      sections.flatMap((section) => [...section.rows, section.total].map((row) => line(section, row))),
    )
  }
  const councils = [...new Map(rows.map((row) => [row.gss, { gss: row.gss, name: row.name }])).values()]
  return show(<CoveragePage view={view} sections={sections} councils={councils} gss={gss} since={since} />)
})
