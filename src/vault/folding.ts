import { sql } from 'kysely'
import type { Tx, VaultDatabase } from '../platform/database/connect.ts'
import { sealedIn } from './columns.ts'
import { sealText } from './envelope.ts'
import type { Keys } from './keys.ts'
import { plainly } from './plainly.ts'

type Plain = {
  id: string
  programme: string
  table: string
  column: string
  row: string
  owner: string
  words: string
}
const batch = 200

const put = async (tx: Tx, keys: Keys, { programme, words, ...place }: Plain): Promise<void> => {
  const { table, column, row, owner } = place
  const sealed = sealedIn(table)
  if (sealed === undefined || !sealed.columns.includes(column))
    throw new Error(`nothing is sealed in ${table}.${column}`)
  const text = sealText(keys.sealing(owner), { table, column, row, owner }, null, words)
  // What somebody wrote there since counts.
  await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${text}
    where ${sql.ref(sealed.row)} = ${row} and ${sql.ref(column)} is null`.execute(tx)
  if (sealed.print === undefined) return
  const [kind] = sealed.print.of
  const { rows } = await sql<{
    kind: string
  }>`select ${sql.ref(kind)} as kind from ${sql.table(table)} where ${sql.ref(sealed.row)} = ${row}`.execute(
    tx,
  )
  for (const found of rows) {
    const print = keys.print(programme, plainly(`${found.kind} ${words}`))
    await sql`update ${sql.table(table)} set ${sql.ref(sealed.print.in)} = ${print}
      where ${sql.ref(sealed.row)} = ${row} and ${sql.ref(sealed.print.in)} is null`.execute(tx)
  }
}

/**
 * Seals what was typed before there was a vault (the table `unsealed`), in batches: each is sealed and gone from there, or
 * neither. Done again it does nothing. Answers how many texts it sealed.
 */
export const fold = async (database: VaultDatabase, keys: Keys): Promise<number> => {
  let done = 0
  for (;;) {
    const count = await database.asItself(async (tx) => {
      const { rows } = await sql<Plain>`select id, programme_id as programme, table_name as "table",
        column_name as "column", row_id as "row", owner_id as owner, words from unsealed order by id limit ${batch}`.execute(
        tx,
      )
      for (const row of rows) await put(tx, keys, row)
      if (rows.length > 0) await sql`select app.folded(${rows.map(({ id }) => id)}::uuid[])`.execute(tx)
      return rows.length
    })
    done += count
    if (count < batch) return done
  }
}
