import { Layout, Table, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Kept } from '../queries.ts'
import { inTongue } from '../saying.ts'
import type { MixRow } from './rules.ts'
import { words } from './words.ts'

/** Until the day is over only whole tens: from one day's figures and the next day's nobody works out who booked in between. */
const sayCount = (view: View, { day }: Pick<Kept, 'day'>, count: number): string =>
  view.today > day ? String(count) : say(words, view.language).orMore(count - (count % 10))
/** As lines of text: what kind, how many booked, how many came. */
export const mixLines = (view: View, of: Pick<Kept, 'day'>, rows: readonly MixRow[]): string[][] => {
  const t = say(words, view.language)
  const said = (count: number | null) => (count === null ? t.leftOut : sayCount(view, of, count))
  return rows.map(({ name, booked, came }) => [inTongue(view.language, name), said(booked), said(came)])
}
const sumOf = (rows: readonly MixRow[], what: 'booked' | 'came'): number | null =>
  rows.reduce<number | null>(
    (sum, { [what]: count }) => (sum === null || count === null ? null : sum + count),
    0,
  )
export const mixHead = (view: View): string[] => {
  const t = say(words, view.language)
  return [t.kind, t.booked, t.came]
}

type Shown = { view: View; of: Kept; rows: readonly MixRow[]; sum: boolean; label: string }
const Figures = ({ view, of, rows, sum, label }: Shown) => {
  const t = say(words, view.language)
  const numeric = (text: string) => ({ text, format: 'numeric' as const })
  const all = (what: 'booked' | 'came') => {
    const count = sumOf(rows, what)
    return numeric(count === null ? t.leftOut : sayCount(view, of, count))
  }
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={label}>
      <Table
        classes="stacks stacks--named"
        firstCellIsHeader
        head={mixHead(view).map((text, at) => (at === 0 ? { text } : numeric(text)))}
        rows={[
          ...mixLines(view, of, rows).map(([first = '', ...counts]) => [
            { text: first },
            ...counts.map(numeric),
          ]),
          ...(sum ? [[{ text: t.sum }, all('booked'), all('came')]] : []),
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
  funder: readonly MixRow[]
  council: readonly MixRow[]
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
        <Figures {...{ view, of }} rows={funder} sum label={t.mixFunder} />
        <p>
          <a href={`${at}/mix?as=csv`} download>
            {t.file}
          </a>
        </p>
        <h2>{t.mixCouncil}</h2>
        {council.length === 0 ? (
          <p>{t.mixNoCouncil}</p>
        ) : (
          <>
            <Figures {...{ view, of }} rows={council} sum={false} label={t.mixCouncil} />
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
