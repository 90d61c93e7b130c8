import { Bar, Table, type View } from '../platform/html/index.ts'
import { formatNumber, percent, say } from '../platform/words/words.ts'
import { words } from './words.ts'

type Props = {
  view: View
  caption: string
  heads: readonly [string, string]
  rows: readonly { readonly name: string; readonly count: number }[]
  /** A bar in each row, to one scale. */
  drawn?: boolean
  shares?: boolean
}

/** Counts, each with its share of all of them. */
export const CountsTable = ({ view, caption, heads, rows, drawn, shares = true }: Props) => {
  const t = say(words, view.language)
  const all = rows.reduce((sum, { count }) => sum + count, 0)
  const most = Math.max(1, ...rows.map(({ count }) => count))
  const said = (count: number): string => (all === 0 ? '–' : percent(view.language, count / all))
  return (
    <Table
      caption={caption}
      captionClasses="govuk-visually-hidden"
      firstCellIsHeader
      head={[
        { text: heads[0] },
        { text: heads[1], format: 'numeric' },
        ...(shares ? [{ text: t.share, format: 'numeric' as const }] : []),
      ]}
      rows={rows.map(({ name, count }) => [
        {
          text:
            drawn === true ? (
              <>
                {name}
                <Bar value={count} max={most} label={`${name}: ${said(count)}`} />
              </>
            ) : (
              name
            ),
        },
        { text: formatNumber(view.language, count), format: 'numeric' },
        ...(shares ? [{ text: said(count), format: 'numeric' as const }] : []),
      ])}
    />
  )
}
