import { Layout, Table, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { isTicketKind } from '../model.ts'
import type { Kept } from '../queries.ts'
import { inTongue } from '../saying.ts'
import type { MixRow, Mixes } from './rules.ts'
import { words } from './words.ts'

/** Until the day is over only whole tens: from one day's figures and the next day's nobody works out who booked in between. */
const sayCount = (view: View, { day }: Pick<Kept, 'day'>, count: number): string =>
  view.today > day ? String(count) : say(words, view.language).orMore(count - (count % 10))
/** As lines of text: what sort, how many booked, how many came. */
export const mixLines = (view: View, of: Pick<Kept, 'day'>, { booked, came }: Mixes): string[][] => {
  const t = say(words, view.language)
  const said = (row: MixRow | undefined) =>
    row?.count == null ? (row?.few === false ? t.leftOut : t.under) : sayCount(view, of, row.count)
  return booked.map((row, at) => [
    isTicketKind(row.key) ? t[`sort-${row.key}`] : row.key,
    said(row),
    said(came[at]),
  ])
}
const sumOf = (rows: readonly MixRow[]): number | null =>
  rows.reduce<number | null>((sum, { count }) => (sum === null || count === null ? null : sum + count), 0)
export const mixHead = (view: View): string[] => {
  const t = say(words, view.language)
  return [t.kind, t.booked, t.came]
}

type Shown = { view: View; of: Kept; mixes: Mixes; sum: boolean; label: string }
const Figures = ({ view, of, mixes, sum, label }: Shown) => {
  const t = say(words, view.language)
  const numeric = (text: string) => ({ text, format: 'numeric' as const })
  const all = (rows: readonly MixRow[]) => {
    const count = sumOf(rows)
    return numeric(count === null ? t.leftOut : sayCount(view, of, count))
  }
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={label}>
      <Table
        classes="stacks stacks--named"
        firstCellIsHeader
        head={mixHead(view).map((text, at) => (at === 0 ? { text } : numeric(text)))}
        rows={[
          ...mixLines(view, of, mixes).map(([first = '', ...counts]) => [
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
        <Figures {...{ view, of }} mixes={funder} sum label={t.mixFunder} />
        <p>
          <a href={`${at}/mix?as=csv`} download>
            {t.file}
          </a>
        </p>
        <h2>{t.mixCouncil}</h2>
        {council.booked.length === 0 ? (
          <p>{t.mixNoCouncil}</p>
        ) : (
          <>
            <Figures {...{ view, of }} mixes={council} sum={false} label={t.mixCouncil} />
            <p>
              <a href={`${at}/mix?as=csv&for=council`} download>
                {t.file}
              </a>
            </p>
          </>
        )}
      </div>
    </Layout>
  )
}
