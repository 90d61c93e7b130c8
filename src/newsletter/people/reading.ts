import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { readEmail } from '../../access/sign-in/model.ts'
import { askedDay } from '../../calendar/asked.ts'
import type { Day } from '../../calendar/model.ts'
import { readDate } from '../../conferences/lists/cells.ts'
import { decode, delimiterOf } from '../../conferences/lists/reading.ts'
import type { Form } from '../../platform/http/form.ts'
import type { Language } from '../../platform/words/words.ts'
import type { Became, Fault, Shown } from '../model.ts'

/** Bytes of the largest file, and how many lines it may have. */
export const largestFile = 512 * 1024
export const mostLines = 2_000

/** Where and when somebody agreed, as whoever brings them in says. */
export type Consent = { readonly where: string; readonly on: Day | null }
export type Line = {
  readonly line: number
  readonly email: string
  readonly language: Language
  readonly topics: readonly string[]
  readonly consent: Consent
  /** Of this very line, not of the whole file. */
  readonly own: boolean
}
export type Judged = Line | { readonly line: number; readonly became: Became }

export const readConsent = (form: Form, today: Day): { consent: Consent; faults: Fault[] } => {
  const on = askedDay(form, 'on')
  const where = form.text('where')
  return {
    consent: { where, on: on ?? null },
    faults: [
      ...(where === '' ? [{ field: 'where', code: 'no-where' }] : []),
      ...(where.length > 500 ? [{ field: 'where', code: 'too-long' }] : []),
      ...(on === null || on === undefined || on > today ? [{ field: 'on', code: 'no-day' }] : []),
    ],
  }
}

const cells = z.array(z.record(z.string(), z.string().optional()))
/** A line by its headings, as the spreadsheet numbers it: the headings are line 1. */
export type FileLine = { readonly line: number; readonly cells: z.infer<typeof cells>[number] }
/** The file's lines, without those that are empty; null when it is no such file. */
export const readLines = (bytes: Uint8Array): FileLine[] | null => {
  const text = decode(bytes)
  if (text === undefined) return null
  let addressed = false
  const headings = (heads: string[]): string[] => {
    const named = heads.map((head) => head.trim().toLowerCase())
    addressed = named.includes('email')
    return named
  }
  try {
    const read = parse(text, {
      bom: true,
      columns: headings,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
    })
    const lines = cells
      .parse(read)
      .map((row, at) => ({ line: at + 2, cells: row }))
      .filter((line) => Object.values(line.cells).some((cell) => cell !== undefined && cell !== ''))
    return addressed && lines.length > 0 && lines.length <= mostLines ? lines : null
  } catch {
    return null
  }
}

const tongues: Readonly<Record<string, Language>> = {
  '': 'en',
  en: 'en',
  english: 'en',
  saesneg: 'en',
  cy: 'cy',
  welsh: 'cy',
  cymraeg: 'cy',
}
/**
 * Each line whole or not at all. Where a line names no topic it gets them all; one that is not of this newsletter is a fault of
 * the line. `whole` is what was said of the whole file, for lines that say nothing of their own.
 */
export const judged = (
  read: readonly FileLine[],
  topics: Shown['topics'],
  whole: Consent,
  today: Day,
): Judged[] => {
  const seen = new Set<string>()
  return read.map(({ line, cells: row }): Judged => {
    const cell = (name: string) => (row[name] ?? '').trim()
    const email = readEmail(cell('email'))
    if (email === null) return { line, became: 'no-email' }
    if (seen.has(email)) return { line, became: 'twice' }
    seen.add(email)
    const language = tongues[cell('language').toLowerCase()]
    if (language === undefined) return { line, became: 'no-language' }
    const named = cell('topics')
      .split(/[|;]/)
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name !== '')
    const chosen = topics.filter(({ name }) =>
      named.some((one) => one === name.en.toLowerCase() || one === name.cy.toLowerCase()),
    )
    if (named.length > 0 && chosen.length < new Set(named).size) return { line, became: 'no-topic' }
    const [where, said] = [cell('consent_where'), cell('consent_on')]
    const on = said === '' ? null : readDate(said)
    if (on === undefined || (on !== null && on > today)) return { line, became: 'no-day' }
    if (where.length > 500) return { line, became: 'long' }
    const own = where !== '' && on !== null
    return {
      line,
      email,
      language,
      topics: (named.length === 0 ? topics : chosen).map(({ id }) => id),
      consent: own ? { where, on } : whole,
      own,
    }
  })
}
