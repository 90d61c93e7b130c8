import { parse } from 'csv-parse/sync'
import { readCount } from './cells.ts'
import { isKnownHeading, plain, readHeadings } from './headings.ts'
import { mostRows, needed, type Heading, type Mapping, type Meaning } from './model.ts'

/** A row as the spreadsheet numbers it, with the cells of the columns that we have business with and no other. */
export type KeptRow = {
  readonly row: number
  readonly cells: Readonly<Partial<Record<Meaning, readonly string[]>>>
  /** Tells rows about different children apart while the file is read; never stored. */
  readonly child: string
}
export type FileFault = 'empty' | 'no-text' | 'no-rows' | 'too-many-rows' | 'not-a-table'
export type Reading =
  | { readonly fault: FileFault }
  /** The columns that no row can do without were not found: a person says what the headings mean. */
  | { readonly headings: readonly Heading[]; readonly missing: readonly Meaning[] }
  | { readonly headings: readonly Heading[]; readonly rows: readonly KeptRow[]; readonly dropped: number }

/** UTF-8 with or without a byte order mark, UTF-16 with one, else Windows-1252. Undefined when it is no text at all. */
export const decode = (bytes: Uint8Array): string | undefined => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes.subarray(0, 4096).includes(0) || (first === 0x50 && second === 0x4b)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The sign between cells: the one that stands most often, outside quotation marks, in the first lines. */
export const delimiterOf = (text: string): string => {
  const bare = text
    .split(/\r?\n|\r/)
    .slice(0, 10)
    .join('\n')
    .replaceAll(/"[^"]*"/g, '')
  const count = (sign: string) => bare.split(sign).length - 1
  return [';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',')
}

const tableOf = (text: string): string[][] | undefined => {
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
    })
    return records.map((record) => record.map((cell) => cell.replaceAll(/[\p{Cc}\u00a0]+/gu, ' ').trim()))
  } catch {
    return undefined
  }
}

/** Reports often carry a title above their headings: the headings are the first line with two that we know. */
const headingLine = (table: readonly string[][], remembered: Mapping): number => {
  const knows = (cell: string) => isKnownHeading(cell) || (plain(cell) !== '' && plain(cell) in remembered)
  const at = table.slice(0, 10).findIndex((record) => record.filter(knows).length >= 2)
  return at < 0 ? table.findIndex((record) => record.some((cell) => cell !== '')) : at
}

/** "Parents" can be a number or names: a column that mostly holds no numbers is none of ours. */
const withoutNames = (headings: readonly Heading[], body: readonly string[][]): Heading[] =>
  headings.map((heading, at) => {
    if (heading.meaning !== 'parents') return heading
    const cells = body.map((record) => record[at] ?? '').filter((cell) => cell !== '')
    const numbers = cells.filter((cell) => readCount(cell) !== undefined)
    return numbers.length * 2 < cells.length ? { ...heading, meaning: null } : heading
  })

const childMeanings: readonly Meaning[] = ['childName', 'childBorn', 'childDue']

const keep = (
  record: readonly string[],
  headings: readonly Heading[],
): Partial<Record<Meaning, string[]>> => {
  const cells: Partial<Record<Meaning, string[]>> = {}
  headings.forEach(({ meaning }, at) => {
    const cell = record[at] ?? ''
    if (meaning !== null && cell !== '') cells[meaning] = [...(cells[meaning] ?? []), cell.slice(0, 2000)]
  })
  return cells
}

/**
 * Reads a council's file. `allowed` are the meanings that we have business with under the authority's referral mode;
 * every other column goes no further than this function. Row numbers are the spreadsheet's, headings included.
 */
export const readFile = (bytes: Uint8Array, remembered: Mapping, allowed: readonly Meaning[]): Reading => {
  if (bytes.length === 0) return { fault: 'empty' }
  const text = decode(bytes)
  if (text === undefined) return { fault: 'no-text' }
  const table = tableOf(text.replace(/^\ufeff/, ''))
  if (table === undefined) return { fault: 'not-a-table' }
  const top = headingLine(table, remembered)
  if (top < 0) return { fault: 'empty' }
  const names = table[top] ?? []
  const headings = withoutNames(readHeadings(names, remembered, allowed), table.slice(top + 1))
  const missing = needed.filter((one) => !headings.some(({ meaning }) => meaning === one))
  if (missing.length > 0) return { headings, missing }
  const body = table.slice(top + 1)
  if (body.length > mostRows) return { fault: 'too-many-rows' }
  const children = readHeadings(names, remembered, childMeanings)
  const rows = body.flatMap((record, at) => {
    if (record.every((cell) => cell === '')) return []
    const child = Object.values(keep(record, children)).flat().join('|').toLowerCase()
    return [{ row: top + at + 2, cells: keep(record, headings), child }]
  })
  if (rows.length === 0) return { fault: 'no-rows' }
  return { headings, rows, dropped: headings.filter(({ meaning }) => meaning === null).length }
}
