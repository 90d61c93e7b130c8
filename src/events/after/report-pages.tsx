import { LongText, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { sayDay, softDay } from '../../platform/words/dates.ts'
import { formatNumber, say } from '../../platform/words/words.ts'
import type { Kept } from '../queries.ts'
import { inTongue, sayMoney } from '../saying.ts'
import { sayCount } from './figures.tsx'
import { keepWords } from './keep-words.ts'
import type { Figures, ShownFigures } from './model.ts'
import type { ReportKept } from './queries.ts'
import { words } from './words.ts'

const total = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0)

type Props = {
  view: View
  of: Kept
  figures: Figures
  shown: ShownFigures
  money: { readonly in: number; readonly out: number }
  report: ReportKept
  fill: Fill
  saved: boolean
}
/** The figures, as the keeper sees them and as everybody would, and the summary. */
export const ReportPage = ({ view, of, figures, shown, money, report, fill, saved }: Props) => {
  const t = say(keepWords, view.language)
  const w = say(words, view.language)
  const l = view.language
  const at = `/events/keep/${of.id}/after`
  const came = total(figures.kinds.map((kind) => kind.came)) + figures.cameBefore
  const rows: (readonly [string, string, string | null])[] = [
    [w.places, formatNumber(l, figures.places), formatNumber(l, shown.places)],
    [w.booked, formatNumber(l, total(figures.kinds.map((kind) => kind.booked))), sayCount(l, shown.booked)],
    [w.came, formatNumber(l, came), sayCount(l, shown.came)],
    ...figures.kinds.map((kind, n) => {
      const name = inTongue(l, kind.name)
      const own = t.ofBooked(formatNumber(l, kind.came), formatNumber(l, kind.booked))
      return [w.cameAs(name), own, sayCount(l, shown.kinds[n]?.came ?? null)] as const
    }),
    [t.walkIns, formatNumber(l, figures.walkIns), null],
    ...(figures.cameBefore === 0 ? [] : [[t.before, formatNumber(l, figures.cameBefore), null] as const]),
    [w.offered, formatNumber(l, figures.offered), sayCount(l, shown.offered)],
    [t.waiting, formatNumber(l, figures.waiting), null],
    [w.said, formatNumber(l, total(figures.how)), sayCount(l, shown.said)],
    [t.moneyIn, sayMoney(l, money.in), null],
    [t.moneyOut, sayMoney(l, money.out), null],
  ]
  const published = report.published_on !== null
  return (
    <Layout view={view} title={t.report} back={at} faulty={fill.faults.length > 0}>
      {saved ? (
        <p class="done" role="status">
          {t.done}
        </p>
      ) : null}
      <WhatIsWrong fill={fill} />
      <h1>{t.report}</h1>
      <p class="lede">{inTongue(l, { en: of.title_en, cy: of.title_cy })}</p>
      <table class="govuk-table">
        <caption class="govuk-table__caption govuk-visually-hidden">{w.figures}</caption>
        <tbody class="govuk-table__body">
          {rows.map(([text, own, all], n) => (
            <tr key={n} class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {text}
              </th>
              <td class="govuk-table__cell">
                {own}
                {all === null ? null : (
                  <>
                    <br />
                    <span class="soft">{t.everybody(all)}</span>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft">{w.fewText}</p>
      <p>
        {published && report.published_on !== null
          ? t.reportPublished(softDay(sayDay(l, report.published_on, 'date')))
          : t.reportDraft}
      </p>
      <FormOf view={view} action={`${at}/report`} version={report.version}>
        <LongText fill={fill} name="summaryEn" label={t.summaryEn} rows={8} />
        <LongText fill={fill} name="summaryCy" label={t.summaryCy} rows={8} />
        <Button classes="govuk-button--secondary" preventDoubleClick>
          {t.save}
        </Button>
      </FormOf>
      <FormOf view={view} action={`${at}/report/published`}>
        <input type="hidden" name="published" value={published ? 'no' : 'yes'} />
        <Button classes={published ? 'govuk-button--secondary' : ''} preventDoubleClick>
          {published ? t.takeBack : t.publish}
        </Button>
      </FormOf>
      <p>
        <a href={`${at}/report/file`} download>
          {t.pdf}
        </a>
      </p>
    </Layout>
  )
}
