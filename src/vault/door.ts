import { sql } from 'kysely'
import { z } from 'zod'
import { carriedBy, type Tx } from '../platform/database/connect.ts'
import { ask } from './call.ts'
import { sealedColumns, type SealedColumn, type SealedTable } from './columns.ts'
import { doneAnswer, openAnswer, printAnswer, sealAnswer } from './model.ts'
import { plainly } from './plainly.ts'

export { Refused, VaultDown } from './model.ts'

const plain = z.record(z.string(), z.string().nullish())

type ToSeal<T extends SealedTable> = {
  readonly table: T
  /** The id of whose key seals it: the value of the table's owner column. */
  readonly owner: string
  /** The row's id; left out, the database mints one. */
  readonly row?: string
  readonly texts: Partial<Record<SealedColumn<T>, string | null>>
}
/** Columns that were not given are null. */
type Sealed<T extends SealedTable> = {
  readonly row: string
  readonly sealed: Record<SealedColumn<T>, Buffer | null>
}

const newIds = async (tx: Tx, count: number): Promise<string[]> => {
  if (count === 0) return []
  const { rows } = await sql<{ id: string }>`select uuidv7() as id from generate_series(1, ${count})`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

/**
 * Seals texts for rows that are about to be written, all in one call. '' and null are kept as null, and where nothing
 * was written the vault is not asked. Answers in the order of what was given. Who wrote them is the session's word.
 * Throws VaultDown when the vault does not answer.
 */
export const sealAll = async <T extends SealedTable>(
  tx: Tx,
  given: readonly ToSeal<T>[],
): Promise<Sealed<T>[]> => {
  const records = given.map(({ table, owner, row, texts }) => ({
    table,
    owner,
    row: row ?? null,
    texts: Object.fromEntries(
      Object.entries(plain.parse(texts)).map(([column, text]) => [column, text ?? '']),
    ),
  }))
  const written = new Set(records.filter(({ texts }) => Object.values(texts).some((text) => text !== '')))
  const { token, vault } = carriedBy(tx)
  const answer =
    written.size === 0
      ? { records: [] }
      : await ask(vault, { do: 'seal', token, records: [...written] }, sealAnswer)
  const made = answer.records.values()
  const ids = await newIds(tx, records.filter((record) => !written.has(record) && record.row === null).length)
  const columns = z.custom<Record<SealedColumn<T>, Buffer | null>>()
  return records.map((record) => {
    const { row, sealed } = written.has(record)
      ? sealAnswer.shape.records.element.parse(made.next().value)
      : { row: record.row ?? ids.shift() ?? '', sealed: {} }
    const texts = new Map(Object.entries(sealed))
    return {
      row,
      sealed: columns.parse(
        Object.fromEntries(
          sealedColumns[record.table].columns.map((column) => {
            const text = texts.get(column) ?? null
            return [column, text === null ? null : Buffer.from(text, 'base64')]
          }),
        ),
      ),
    }
  })
}

/** One row's texts: `const { row, sealed } = await seal(tx, { table: 'notes', owner: party, texts: { body } })`. */
export const seal = async <T extends SealedTable>(tx: Tx, given: ToSeal<T>): Promise<Sealed<T>> => {
  const [made] = await sealAll(tx, [given])
  if (made === undefined) throw new Error('nothing was sealed')
  return made
}

type ToOpen = {
  readonly [T in SealedTable]: {
    readonly table: T
    readonly columns: readonly SealedColumn<T>[]
    readonly rows: readonly string[]
  }
}[SealedTable]

export type Texts = {
  /** Null: nothing was written, its owner erased it, or it is not for this asker. */
  readonly of: <T extends SealedTable>(table: T, column: SealedColumn<T>, row: string) => string | null
}

type Asked = {
  readonly table: SealedTable
  readonly columns: readonly string[]
  readonly rows: readonly string[]
}
/** Texts by 'table.column row'. */
const opened = async (
  tx: Tx,
  asks: readonly Asked[],
  link?: string,
): Promise<ReadonlyMap<string, string | null>> => {
  const wanted = asks.filter(({ rows }) => rows.length > 0)
  if (wanted.length === 0) return new Map()
  const { token, vault } = carriedBy(tx)
  const asked = wanted.map(({ table, columns, rows }) => ({ table, columns: [...columns], rows: [...rows] }))
  const by = link === undefined ? { token } : { token: null, link }
  const answer = await ask(vault, { do: 'open', ...by, asks: asked }, openAnswer)
  const found = new Map<string, string | null>()
  for (const { table, columns, rows } of answer.texts)
    for (const [row, ...texts] of rows)
      for (const [at, text] of texts.entries()) found.set(`${table}.${columns[at] ?? ''} ${row}`, text)
  return found
}

/**
 * Opens all that a page needs in one call. The vault reads the rows by itself, under the asker's token, audits and then
 * answers; rows that this transaction wrote it doesn't see yet. Throws Refused for level 1 and for anybody of a council.
 */
export const open = async (tx: Tx, asks: readonly ToOpen[]): Promise<Texts> => {
  const found = await opened(tx, asks)
  return { of: (table, column, row) => found.get(`${table}.${column} ${row}`) ?? null }
}

/** For whoever bears a link of a message: the rows that stand behind it, while it lives, and no others (columns.ts `link`). */
export const openByLink = async (tx: Tx, link: string, asks: readonly ToOpen[]): Promise<Texts> => {
  const found = await opened(tx, asks, link)
  return { of: (table, column, row) => found.get(`${table}.${column} ${row}`) ?? null }
}

/** The same for every text column of any one table: for each row, what was written in which column, nothing empty. */
export const openWhole = async (
  tx: Tx,
  table: SealedTable,
  rows: readonly string[],
): Promise<(row: string) => readonly { readonly column: string; readonly text: string }[]> => {
  const columns = sealedColumns[table].columns.filter((column) => column !== 'file' && column !== 'sound')
  const found = await opened(tx, [{ table, columns, rows }])
  return (row) =>
    columns.flatMap((column) => {
      const text = found.get(`${table}.${column} ${row}`) ?? ''
      return text === '' ? [] : [{ column, text }]
    })
}

/**
 * Keyed prints, for holding texts against each other without reading them: equal words give equal prints under one owner
 * (the programme, or the asker themself), and nothing can be read back from one.
 */
export const prints = async (tx: Tx, owner: string, texts: readonly string[]): Promise<Buffer[]> => {
  if (texts.length === 0) return []
  const { token, vault } = carriedBy(tx)
  const asked = { do: 'print' as const, token, owner, texts: texts.map(plainly) }
  const answer = await ask(vault, asked, printAnswer)
  return answer.prints.map((print) => Buffer.from(print, 'base64'))
}

/** Erases all that is sealed under an owner, for good; the owner alone may, and not while it must be kept (Refused). */
export const erase = async (tx: Tx, owner: string): Promise<number> => {
  const { token, vault } = carriedBy(tx)
  return (await ask(vault, { do: 'erase', token, owner }, doneAnswer)).done
}
