import { sql } from 'kysely'
import type { Tx, VaultDatabase } from '../platform/database/connect.ts'
import { log } from '../platform/log/log.ts'
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

const put = async (tx: Tx, keys: Keys, { programme, words, ...place }: Plain): Promise<boolean> => {
  const { table, column, row, owner } = place
  const sealed = sealedIn(table)
  if (sealed === undefined || !sealed.columns.includes(column)) {
    log('vault.not-folded', { text: `${table}.${column}` })
    return false
  }
  const text = sealText(keys.sealing(owner), { table, column, row, owner }, null, words)
  // What somebody wrote there since counts.
  await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${text}
    where ${sql.ref(sealed.row)} = ${row} and ${sql.ref(column)} is null`.execute(tx)
  if (sealed.print === undefined) return true
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
  return true
}

const nobody = '00000000-0000-0000-0000-000000000000'

/**
 * Seals what was typed before there was a vault (the table `unsealed`), in batches: each is sealed and gone from there, or
 * neither. Done again it does nothing. What stands for no sealed column stays, for the doctor to tell. Answers how many
 * texts it sealed.
 */
export const fold = async (database: VaultDatabase, keys: Keys): Promise<number> => {
  let [last, done] = [nobody, 0]
  for (;;) {
    const rows = await database.asItself(async (tx) => {
      const { rows } = await sql<Plain>`select id, programme_id as programme, table_name as "table",
        column_name as "column", row_id as "row", owner_id as owner, words from unsealed where id > ${last}
        order by id limit ${batch}`.execute(tx)
      const gone: string[] = []
      for (const row of rows) if (await put(tx, keys, row)) gone.push(row.id)
      if (gone.length > 0) await sql`select app.folded(${gone}::uuid[])`.execute(tx)
      done += gone.length
      return rows
    })
    const end = rows.at(-1)
    if (end === undefined || rows.length < batch) return done
    last = end.id
  }
}
