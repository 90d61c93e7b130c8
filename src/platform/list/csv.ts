import { stringify } from 'csv-stringify/sync'
import { file, type Answer } from '../http/answer.ts'
import type { Column } from './list.tsx'

/** A spreadsheet that opens right in Excel and whose cells can't run as formulas. `rows` hold text only. */
export const csvFile = (
  name: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): Answer =>
  file(
    name,
    'text/csv; charset=utf-8',
    stringify([[...heads], ...rows.map((row) => [...row])], {
      bom: true,
      escape_formulas: true,
      record_delimiter: 'windows',
    }),
  )

/** All rows of a list, as its page shows them. */
export const listFile = <Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Answer =>
  csvFile(
    name,
    columns.map(({ head }) => head),
    rows.map((row) => columns.map(({ text }) => text(row))),
  )
