import { hash } from 'node:crypto'

/**
 * One row of the audit as the chain takes it, every field a text: id, programme, at (UTC, to the microsecond), day, person,
 * session, act, things, and the facts as PostgreSQL writes them. Nothing is read as a number or a date, so nothing rounds.
 */
export type ChainRow = readonly [
  id: string,
  programme: string,
  at: string,
  day: string,
  person: string | null,
  session: string | null,
  act: string,
  things: readonly string[],
  facts: string,
]

const isText = (value: unknown): value is string => typeof value === 'string'
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value)

/** By hand and not by a schema: a million of them are read in a few seconds. */
export const isChainRow = (value: unknown): value is ChainRow =>
  Array.isArray(value) &&
  value.length === 9 &&
  [0, 1, 2, 3, 6, 8].every((at) => isText(value[at])) &&
  isTextOrNull(value[4]) &&
  isTextOrNull(value[5]) &&
  Array.isArray(value[7]) &&
  value[7].every(isText)

/** The text that is hashed: the row as JSON without spaces (ECMAScript's JSON.stringify). Two rows never have one text. */
export const canonical = (row: ChainRow): string => JSON.stringify(row)

/** What stands before a programme's first row: a chain moved under another programme breaks at its first link. */
export const beginning = (programme: string): string => hash('sha256', `alongside audit 1 ${programme}`)

/** The link: SHA-256, as 64 hexadecimal digits, of the hash before (64 digits) followed by the row's text, in UTF-8. */
export const linkHash = (before: string, row: ChainRow): string => hash('sha256', before + canonical(row))
