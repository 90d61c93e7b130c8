import type { Language } from '../platform/words/words.ts'
import { formatNumber, percent } from '../platform/words/words.ts'

const [wide, high, left, bottom] = [360, 150, 34, 18] as const
const across = (index: number, count: number): number =>
  left + ((wide - left - 8) * index) / Math.max(1, count - 1)
const up = (share: number): number => 8 + (high - bottom - 8) * (1 - Math.min(1, Math.max(0, share)))

export type Line = { readonly name: string; readonly shares: readonly (number | null)[] }

const lineClass = (index: number): string =>
  index === 0 ? 'drawn__line' : `drawn__line drawn__line--${index + 1}`

/** A stroke for each stretch without a gap: a week in which nothing could be counted is left out. */
const pathOf = (shares: readonly (number | null)[]): string =>
  shares
    .map((share, index) =>
      share === null
        ? ''
        : `${index === 0 || shares[index - 1] === null ? 'M' : 'L'}${across(index, shares.length).toFixed(1)} ${up(share).toFixed(1)}`,
    )
    .join('')

/** Shares of 1 over weeks, up to three lines; the key stands above, the table beneath. */
export const Lines = ({
  language,
  lines,
  label,
  ends,
}: {
  language: Language
  lines: readonly Line[]
  label: string
  /** What stands beneath the first and the last week. */
  ends: readonly [string, string]
}) => (
  <>
    <ul class="drawn-keys">
      {lines.map(({ name }, index) => (
        <li key={name}>
          <svg class="drawn-key" viewBox="0 0 34 8" aria-hidden="true">
            <path class={lineClass(index)} d="M0 4L34 4" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
    <svg class="drawn" viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={label}>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <path class="drawn__grid" d={`M${left} ${up(share)}L${wide - 8} ${up(share)}`} />
          <text x={left - 4} y={up(share) + 4} text-anchor="end">
            {percent(language, share)}
          </text>
        </g>
      ))}
      {lines.map(({ name, shares }, index) => (
        <path key={name} class={lineClass(index)} d={pathOf(shares)} />
      ))}
      <text x={left} y={high - 3}>
        {ends[0]}
      </text>
      <text x={wide - 8} y={high - 3} text-anchor="end">
        {ends[1]}
      </text>
    </svg>
  </>
)

/** How many of each, side by side: `names` stand beneath every column that has room for it. */
export const Columns = ({
  language,
  counts,
  names,
  label,
}: {
  language: Language
  counts: readonly number[]
  names: readonly string[]
  label: string
}) => {
  const most = Math.max(1, ...counts)
  const step = (wide - left - 8) / counts.length
  const every = Math.ceil(counts.length / 12)
  return (
    <svg class="drawn" viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={label}>
      {[0, 1].map((share) => (
        <g key={share}>
          <path class="drawn__grid" d={`M${left} ${up(share)}L${wide - 8} ${up(share)}`} />
          <text x={left - 4} y={up(share) + 4} text-anchor="end">
            {formatNumber(language, share * most)}
          </text>
        </g>
      ))}
      {counts.map((count, index) => (
        <g key={names[index]}>
          <rect
            class="drawn__column"
            x={(left + step * index + step * 0.1).toFixed(1)}
            y={up(count / most).toFixed(1)}
            width={(step * 0.8).toFixed(1)}
            height={(up(0) - up(count / most)).toFixed(1)}
          />
          {index % every === 0 ? (
            <text x={(left + step * (index + 0.5)).toFixed(1)} y={high - 3} text-anchor="middle">
              {names[index]}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  )
}
