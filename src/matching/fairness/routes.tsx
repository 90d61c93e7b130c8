import { pagesOf } from '../../access/pages.ts'
import { may } from '../../access/policy.ts'
import { record } from '../../audit/record.ts'
import { holidays } from '../../authorities/queries.ts'
import { show } from '../../platform/http/answer.ts'
import { csvFile } from '../../platform/list/csv.ts'
import { say, type Language } from '../../platform/words/words.ts'
import { spreadOf } from './load.ts'
import { FairnessPage } from './pages.tsx'
import { periodsFor } from './periods.ts'
import { councilNames, fairnessRows, loads } from './queries.ts'
import { sectionsOf, shares, type Section } from './sections.ts'
import { words } from './words.ts'

export const pages = pagesOf()

const thousandth = (value: number): string => value.toFixed(3)
/** One line for each group and measure: how many, the share or the median, and between which it lies. */
const linesOf = (language: Language, section: Section): string[][] => {
  const t = say(words, language)
  const line = (label: string, what: string, of: number | null, values: readonly string[]) => [
    t[section.dimension],
    label,
    what,
    of === null ? t.withheld : String(of),
    ...(values.length === 0 ? [t.withheld, t.withheld, t.withheld] : values),
  ]
  return section.groups.flatMap(({ grp, label }) => {
    const days = section.days.get(grp)
    return [
      ...shares.flatMap((measure) => {
        const cell = section.shares[measure].get(grp)
        if (cell === undefined) return []
        const { share } = cell
        const values = share === null ? [] : [share.at, share.low, share.high].map(thousandth)
        return [line(label, t[`measure-${measure}`], cell.of, values)]
      }),
      ...(days === undefined
        ? []
        : [
            line(
              label,
              t['measure-wait'],
              days.of,
              days.days === null ? [] : [days.days.median, days.days.low, days.days.high].map(String),
            ),
          ]),
    ]
  })
}

pages.get('/fair', 'fairness:read', async ({ tx, actor, view, language, query }) => {
  const t = say(words, language)
  const periods = periodsFor(actor.today)
  const period = periods.find(({ key }) => key === query.get('period')) ?? periods[0]
  const closed = await holidays(tx)
  const councils = await councilNames(tx, language)
  const rows = period === undefined ? [] : await fairnessRows(tx, period, closed)
  const second =
    period === undefined || period.second === null
      ? []
      : await fairnessRows(tx, { from: period.second, until: period.until }, closed)
  const sections = sectionsOf(rows, second, language, councils)
  await record(tx, actor, 'fairness.read', [])
  if (query.get('as') === 'csv')
    return csvFile(
      'fair.csv',
      [t.by, t.group, t.question, t.people, t.counted, t.from, t.to],
      sections.flatMap((section) => linesOf(language, section)),
    )
  const spread = may(actor, 'supporter:list') ? spreadOf(await loads(tx)) : null
  return show(<FairnessPage {...{ view, periods, period, sections, councils, spread }} />)
})
