import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, file, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { say } from '../../platform/words/words.ts'
import { askedAgain } from '../asking/faults.ts'
import { ofEvent } from '../asking/of-event.ts'
import type { Kept } from '../queries.ts'
import { publishReport, writeReport } from './reporting.ts'
import { figuresOf, moneyOf, reportKept, type ReportKept } from './queries.ts'
import { ReportPage } from './report-pages.tsx'
import { reportFile } from './report.ts'
import { publishedAfter } from './rules.ts'
import { words } from './words.ts'

export const pages = pagesOf()

type One = Pick<
  Ask<'/events/keep/:announced'>,
  'tx' | 'actor' | 'view' | 'language' | 'params' | 'form' | 'query'
>
const typed = (of: ReportKept): Record<string, string> => ({
  summaryEn: of.summary_en,
  summaryCy: of.summary_cy,
})
const reportPage = async (ask: One, of: Kept, fill: (report: ReportKept) => Fill): Promise<Answer> => {
  const { tx, actor, view, query } = ask
  const [figures, report, money] = [
    await figuresOf(tx, of.id),
    await reportKept(tx, of.id),
    await moneyOf(tx, of.id),
  ]
  if (figures === null) return missing
  await record(tx, actor, 'event-report.read', of.id)
  const filled = fill(report)
  const page = (
    <ReportPage
      {...{ view, of, figures, money, report }}
      shown={publishedAfter(figures, report.figures)}
      fill={filled}
      saved={query.has('done')}
    />
  )
  return filled.faults.length > 0 ? again(page) : show(page)
}
pages.get(
  '/events/keep/:announced/after/report',
  'event:keep',
  ofEvent((ask: One, of) => reportPage(ask, of, (report) => fresh(ask.language, typed(report)))),
)
pages.post(
  '/events/keep/:announced/after/report',
  'event:keep',
  ofEvent(async (ask: One, of) => {
    const { tx, actor, form, language } = ask
    const summary = { en: form.text('summaryEn'), cy: form.text('summaryCy') }
    const outcome = await writeReport(tx, actor, { event: of.id, version: form.version() }, summary)
    if (!('faults' in outcome)) return goTo(`/events/keep/${of.id}/after/report?done`)
    return reportPage(ask, of, (report) => askedAgain(language, form, outcome.faults, typed(report)))
  }),
)
pages.post(
  '/events/keep/:announced/after/report/published',
  'event:keep',
  ofEvent(async (ask: One, of) => {
    const { tx, actor, form, language } = ask
    const outcome = await publishReport(tx, actor, of.id, form.text('published') === 'yes')
    if (!('faults' in outcome)) return goTo(`/events/keep/${of.id}/after/report?done`)
    return reportPage(ask, of, (report) => ({
      ...askedAgain(language, form, outcome.faults),
      typed: typed(report),
    }))
  }),
)

// As everybody will read it, before it is published too.
pages.get(
  '/events/keep/:announced/after/report/file',
  'event:keep',
  ofEvent(async (ask: One, of) => {
    const [figures, report] = [await figuresOf(ask.tx, of.id), await reportKept(ask.tx, of.id)]
    if (figures === null) return missing
    const made = await reportFile(ask.language, {
      title: { en: of.title_en, cy: of.title_cy },
      day: of.day,
      on: report.published_on,
      summary: { en: report.summary_en, cy: report.summary_cy },
      figures: publishedAfter(figures, report.figures),
      decided: figures.decided,
    })
    return file(say(words, ask.language).file, 'application/pdf', made)
  }),
)
