import { columnWidths } from './lines.ts'
import { colours, left, room, type Face, type Sheet } from './sheet.ts'

export type Table = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
type Cell = { readonly x: number; readonly lines: readonly string[] }

const pad = 6
const plain: Face = { font: 'plain', size: 12, colour: colours.ink }
const bold: Face = { font: 'bold', size: 12, colour: colours.ink }

/**
 * A table with its header on every page (heard once). A row that fits on one page is not torn; a longer one runs on.
 * Without a header the first cell of each row is what the row is called.
 */
export const drawTable = (sheet: Sheet, { head, rows }: Table): void => {
  const headed = head.some((cell) => cell !== '')
  const widths = columnWidths(
    headed ? [head, ...rows] : rows,
    room - 2 * pad * Math.max(1, head.length, ...rows.map((row) => row.length)),
    sheet.widthOf(bold),
  )
  const height = sheet.height(plain)
  const cellsOf = (row: readonly string[], face: (column: number) => Face): Cell[] => {
    let x = left
    return widths.map((width, column) => {
      const cell = { x: x + pad, lines: sheet.lines(row[column] ?? '', face(column), width) }
      x += width + 2 * pad
      return cell
    })
  }
  const tall = (cells: readonly Cell[]) => Math.max(1, ...cells.map(({ lines }) => lines.length))
  const headCells = headed ? cellsOf(head, () => bold) : []
  const headHeight = headed ? tall(headCells) * height + 2 * pad : 0

  const wash = () => sheet.doc.rect(left, sheet.doc.y, room, headHeight).fill(colours.wash)
  const draw = ({ x, lines }: Cell, top: number, face: Face) => {
    for (const [row, text] of lines.entries()) sheet.line(text, x, top + row * height, face)
  }
  const again = () => {
    sheet.turn()
    if (!headed) return
    const top = sheet.doc.y
    sheet.unheard(() => {
      wash()
      for (const cell of headCells) draw(cell, top + pad, bold)
    })
    sheet.doc.y = top + headHeight
  }
  const rule = () => {
    const y = sheet.doc.y
    sheet.unheard(() => {
      sheet.doc
        .moveTo(left, y)
        .lineTo(left + room, y)
        .lineWidth(0.75)
        .stroke(colours.line)
    })
  }

  const table = sheet.within(sheet.root, 'Table')
  if (headed) {
    const first = rows[0] === undefined ? 0 : Math.min(tall(cellsOf(rows[0], () => plain)), 3) * height
    if (!sheet.fits(headHeight + first + 2 * pad)) sheet.turn()
    const top = sheet.doc.y
    sheet.unheard(wash)
    const row = sheet.within(table, 'TR')
    for (const cell of headCells) {
      const th = sheet.within(row, 'TH', 'Column')
      th.add(() => draw(cell, top + pad, bold))
      th.end()
    }
    row.end()
    sheet.doc.y = top + headHeight
  }
  for (const row of rows) {
    const face = (column: number) => (!headed && column === 0 ? bold : plain)
    const cells = cellsOf(row, face)
    const many = tall(cells)
    const needs = many * height + 2 * pad
    if (!sheet.fits(needs) && needs + headHeight <= sheet.whole) again()
    const tr = sheet.within(table, 'TR')
    const parts = cells.map((_, column) =>
      !headed && column === 0 ? sheet.within(tr, 'TH', 'Row') : sheet.within(tr, 'TD'),
    )
    for (let from = 0; from < many;) {
      if (!sheet.fits(height + 2 * pad)) again()
      const top = sheet.doc.y + pad
      let to = from
      while (to < many && sheet.fits((to - from + 1) * height + 2 * pad)) to += 1
      for (const [column, cell] of cells.entries()) {
        const lines = cell.lines.slice(from, to)
        if (lines.length > 0) parts[column]?.add(() => draw({ x: cell.x, lines }, top, face(column)))
      }
      sheet.doc.y = top + (to - from) * height + pad
      from = to
    }
    for (const part of parts) part.end()
    tr.end()
    rule()
  }
  table.end()
}
