import { stringify } from 'csv-stringify/sync'
import { file, type Answer } from '../http/answer.ts'

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
