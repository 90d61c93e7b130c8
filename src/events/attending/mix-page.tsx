import { Layout, Table, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { isTicketKind } from '../model.ts'
import type { Kept } from '../queries.ts'
import { inTongue } from '../saying.ts'
import type { Mix } from './rules.ts'
import { words } from './words.ts'

export type Mixes = { readonly booked: Mix; readonly came: Mix }
/** As lines of text: what sort, how many booked, how many came. */
export const mixLines = (view: View, { booked, came }: Mixes): string[][] => {
  const t = say(words, view.language)
  const said = (row: Mix['rows'][number] | undefined) =>
    row?.count == null ? (row?.near === true ? t.leftOut : t.under) : String(row.count)
  return booked.rows.map((row, at) => [
    isTicketKind(row.key) ? t[`sort-${row.key}`] : row.key,
    said(row),
    said(came.rows[at]),
  ])
}
export const mixHead = (view: View): string[] => {
  const t = say(words, view.language)
  return [t.kind, t.booked, t.came]
}

const Figures = ({ view, mixes, sum, label }: { view: View; mixes: Mixes; sum: boolean; label: string }) => {
  const t = say(words, view.language)
  const numeric = (text: string) => ({ text, format: 'numeric' as const })
  const all = (mix: Mix) => numeric(mix.all === null ? t.leftOut : String(mix.all))
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={label}>
      <Table
        firstCellIsHeader
        head={mixHead(view).map((text, at) => (at === 0 ? { text } : numeric(text)))}
        rows={[
          ...mixLines(view, mixes).map(([first = '', ...counts]) => [
            { text: first },
            ...counts.map(numeric),
          ]),
          ...(sum ? [[{ text: t.sum }, all(mixes.booked), all(mixes.came)]] : []),
        ]}
      />
    </div>
  )
}

/** Numbers for somebody outside. A council's holds nothing of families. */
export const MixPage = ({
  view,
  of,
  funder,
  council,
}: {
  view: View
  of: Kept
  funder: Mixes
  council: Mixes
}) => {
  const t = say(words, view.language)
  const at = `/events/keep/${of.id}/bookings`
  return (
    <Layout view={view} title={t.title} back={at}>
      <div class="column">
        <h1>{t.mix}</h1>
        <p class="lede">{inTongue(view.language, { en: of.title_en, cy: of.title_cy })}</p>
        <p>{t.mixHint}</p>
        <h2>{t.mixFunder}</h2>
        <Figures view={view} mixes={funder} sum label={t.mixFunder} />
        <p>
          <a href={`${at}/mix?as=csv`} download>
            {t.file}
          </a>
        </p>
        <h2>{t.mixCouncil}</h2>
        <Figures view={view} mixes={council} sum={false} label={t.mixCouncil} />
        <p>
          <a href={`${at}/mix?as=csv&for=council`} download>
            {t.file}
          </a>
        </p>
      </div>
    </Layout>
  )
}
