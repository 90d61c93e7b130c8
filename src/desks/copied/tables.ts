import { sql } from 'kysely'
import { readDay } from '../../calendar/days.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { say, type Both, type Language } from '../../platform/words/words.ts'
import type { Passage, Source } from '../../shares/model.ts'
import { sealedColumns } from '../../vault/columns.ts'
import { openWhole } from '../../vault/door.ts'
import { words } from './words.ts'

/** What stands in a row beside its private words: texts, days, lists of codes. */
export type Row = Readonly<Record<string, unknown>>
export type Spec = {
  readonly table: keyof typeof sealedColumns
  readonly title: Both
  /** Columns that are not sealed, and what they say; null says nothing. */
  readonly beside?: readonly string[]
  readonly says?: (row: Row, language: Language) => readonly (string | null | undefined)[]
  /** What a sealed code says in words; without it the text stands as it was written. */
  readonly reads?: (column: string, text: string, language: Language) => string
}
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
/** A code of the row as the room's own words say it. */
export const coded =
  (
    said: Readonly<Record<string, { readonly en: unknown; readonly cy: unknown }>>,
    column: string,
    prefix = '',
  ) =>
  (row: Row, language: Language): string | null => {
    const found = said[`${prefix}${text(row[column])}`]?.[language]
    return typeof found === 'string' ? found : null
  }

const atOnce = 200
/** Every row of one table of a party's own, whole, the oldest last: in batches, for a copy may be long. Throws VaultDown. */
const passagesOf = async (
  tx: Tx,
  { table, beside = [], says, reads }: Spec,
  party: string,
  language: Language,
): Promise<Passage[]> => {
  const t: Readonly<Record<string, string>> = say(words, language)
  const several = sealedColumns[table].columns.length > 1
  const plain = ['id', 'day', ...beside].map((column) => sql.ref(column))
  const batch = async (before: string | null): Promise<readonly Row[]> => {
    const earlier = before === null ? sql`true` : sql`id < ${before}`
    const { rows } = await sql<Row>`select ${sql.join(plain)} from ${sql.table(table)}
      where party_id = ${party} and ${earlier} order by id desc limit ${atOnce}`.execute(tx)
    return rows
  }
  const passages: Passage[] = []
  for (let rows = await batch(null); rows.length > 0; rows = await batch(text(rows.at(-1)?.['id']))) {
    const opened = await openWhole(
      tx,
      table,
      rows.map(({ id }) => text(id)),
    )
    for (const row of rows) {
      const said = opened(text(row['id'])).map(({ column, text: body }) => {
        const written = reads?.(column, body, language) ?? body
        return several ? `${t[column] ?? column}: ${written}` : written
      })
      const lines = [...(says?.(row, language) ?? []), ...said].filter((line) => line != null && line !== '')
      const day = readDay(text(row['day']))
      if (lines.length > 0 && day !== undefined)
        passages.push({ key: text(row['id']), day, label: '', text: lines.join('\n') })
    }
    if (rows.length < atOnce) break
  }
  return passages
}

export const sourceOf = (spec: Spec): Source => ({
  name: spec.table,
  title: (language) => spec.title[language],
  passages: (tx, _actor, party, language) => passagesOf(tx, spec, party, language),
})
