import { encodeQR } from 'qr'

/** Light around the dark, in modules: the standard's four, so that a camera finds it on any ground. */
const border = 4

/** The dark squares as one path: a run of them in a row is one rectangle. */
const pathOf = (rows: readonly (readonly boolean[])[]): string =>
  rows
    .flatMap((row, y) =>
      row.flatMap((dark, x) => {
        if (!dark || row[x - 1] === true) return []
        const end = row.findIndex((other, at) => at > x && !other)
        const wide = (end === -1 ? row.length : end) - x
        return [`M${x} ${y}h${wide}v1h-${wide}z`]
      }),
    )
    .join('')

/** A QR picture of a text, black on white whatever the page's colours. `label` is what it is called where nobody sees it. */
export const QrPicture = ({ text, label }: { text: string; label: string }) => {
  const rows = encodeQR(text, 'raw', { border, ecc: 'medium' })
  const side = rows.length
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={pathOf(rows)} fill="#000" />
    </svg>
  )
}
