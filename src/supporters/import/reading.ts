import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { readDay } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import { clean } from '../../platform/http/form.ts'
import { fields, headings, mostRows, type Field, type Read } from './model.ts'

/** UTF-8 with or without its mark, else Windows-1252, as older spreadsheets write it. */
export const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const known = new Map<string, Field>(
  fields.flatMap((field) => headings[field].map((heading): [string, Field] => [plain(heading), field])),
)

const count = (line: string, sign: string) => line.split(sign).length
const table = z.array(z.array(z.string()))

/**
 * Reads a CSV file: columns by their headings in any order, `;` or `,` between them; columns with other headings are
 * dropped before anything else sees them. Faults: 'unreadable', 'no-columns' (no name or e-mail), 'too-many' (2,000 rows).
 */
export const readList = (bytes: Uint8Array): Read | { readonly fault: string } => {
  const text = textOf(bytes)
  const first = text.slice(0, text.search(/[\r\n]|$/))
  const lines = (() => {
    try {
      return table.parse(
        parse(text, {
          bom: true,
          delimiter: count(first, ';') > count(first, ',') ? ';' : ',',
          relax_column_count: true,
          skip_empty_lines: false,
          trim: true,
          max_record_size: 20_000,
        }),
      )
    } catch {
      return undefined
    }
  })()
  const [head, ...body] = lines ?? []
  if (head === undefined) return { fault: 'unreadable' }
  const columns = head.map((heading) => known.get(plain(heading)))
  if (!columns.includes('name') || !columns.includes('email')) return { fault: 'no-columns' }
  if (body.length > mostRows) return { fault: 'too-many' }
  const rows = body
    .map((cells, index) => ({
      row: index + 2,
      cells: Object.fromEntries(
        columns.flatMap((field, at) => (field === undefined ? [] : [[field, clean(cells[at] ?? '')]])),
      ),
    }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''))
  return { rows, dropped: columns.filter((field) => field === undefined).length }
}

/** A day as ISO or DD/MM/YYYY (also with . or -); undefined when it is none. */
export const dayFrom = (text: string): Day | undefined => {
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  if (british === null) return readDay(text)
  const [, day = '', month = '', year = ''] = british
  return readDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** The parts of a cell that holds several: between ; / | or a comma, or on lines of their own. */
export const partsOf = (text: string): string[] =>
  text
    .split(/[;/|,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
