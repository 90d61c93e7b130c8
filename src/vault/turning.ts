import { sql } from 'kysely'
import type { Tx, VaultDatabase } from '../platform/database/connect.ts'
import { sealedTables } from './columns.ts'
import { openText, readHead, sealText, type Key, type Place } from './envelope.ts'
import { log } from '../platform/log/log.ts'
import type { Keys } from './keys.ts'

type Row = { row: string; text: Buffer }
const batch = 200

/** The next rows of an owner in one column, after the last one looked at. */
const rowsAfter = async (
  tx: Tx,
  { table, column, owner }: Place,
  names: { row: string; owner: string },
  last: string,
) => {
  const { rows } =
    await sql<Row>`select ${sql.ref(names.row)} as "row", ${sql.ref(column)} as text from ${sql.table(table)}
    where ${sql.ref(names.owner)} = ${owner} and ${sql.ref(column)} is not null and ${sql.ref(names.row)} > ${last}
    order by ${sql.ref(names.row)} limit ${batch}`.execute(tx)
  return rows
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** Null for what was moved, cut or changed in the database: it stays as it is, and holds up nothing. */
const opened = (key: Key, place: Place, text: Buffer): string | null => {
  try {
    return openText(key, place, text)
  } catch {
    log('vault.not-opened', { text: `${place.table}.${place.column}`, row: place.row })
    return null
  }
}

/** Seals one column of one owner anew. A text that somebody changed meanwhile keeps their change. Answers how many. */
const turnColumn = async (
  database: VaultDatabase,
  keys: Keys,
  place: Place,
  names: { row: string; owner: string },
): Promise<number> => {
  const key = keys.sealing(place.owner)
  const { table, column, owner } = place
  let [last, done] = [nobody, 0]
  for (;;) {
    const rows: Row[] = await database.asItself(async (tx) => {
      const some = await rowsAfter(tx, place, names, last)
      for (const { row, text } of some) {
        const { version, author } = readHead(text)
        const old = version < key.version ? keys.opening(owner, version) : null
        if (old === null) continue
        const here = { table, column, row, owner }
        const words = opened(old, here, text)
        if (words === null) continue
        const again = sealText(key, here, author, words)
        const { numAffectedRows } = await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${again}
          where ${sql.ref(names.row)} = ${row} and ${sql.ref(column)} = ${text}`.execute(tx)
        done += Number(numAffectedRows ?? 0)
      }
      return some
    })
    const end = rows.at(-1)
    if (end === undefined || rows.length < batch) return done
    last = end.row
  }
}

/**
 * A new key for an owner, and all that is theirs sealed under it, while everybody goes on working. The key before stays
 * until the next turn: somebody may have sealed with it a moment ago. Answers how many texts were sealed anew.
 */
export const turnOwner = async (database: VaultDatabase, keys: Keys, owner: string): Promise<number> => {
  const { version } = keys.turn(owner)
  let done = 0
  for (const [table, { columns, ...names }] of sealedTables)
    for (const column of columns)
      done += await turnColumn(database, keys, { table, column, row: nobody, owner }, names)
  keys.forgetBefore(owner, version - 1)
  return done
}

/**
 * A parent deletes everything that is their own: notes, and what else stands in their space. By which way they are safely reached, what they need and whom they must not meet is under the
 * same key and stays: it is sealed anew, the words go, and then every key that they were ever sealed with, so that no backup
 * helps. Answers how many texts went.
 */
export const eraseSpace = async (database: VaultDatabase, keys: Keys, owner: string): Promise<number> => {
  const { version } = keys.turn(owner)
  for (const [table, { columns, space, ...names }] of sealedTables)
    if (space !== true)
      for (const column of columns)
        await turnColumn(database, keys, { table, column, row: nobody, owner }, names)
  const done = await database.asItself(async (tx) => {
    let done = 0
    for (const [table, { columns, space, owner: named }] of sealedTables)
      for (const column of space === true ? columns : []) {
        const { numAffectedRows } = await sql`update ${sql.table(table)} set ${sql.ref(column)} = null
          where ${sql.ref(named)} = ${owner} and ${sql.ref(column)} is not null`.execute(tx)
        done += Number(numAffectedRows ?? 0)
      }
    await sql`insert into tombstones (owner) values (${owner}) on conflict do nothing`.execute(tx)
    return done
  })
  keys.forgetBefore(owner, version)
  return done
}

/** Nothing of an owner's stays: the key first, so that no backup helps, then the sealed texts, then the tombstone. */
export const eraseOwner = async (database: VaultDatabase, keys: Keys, owner: string): Promise<number> => {
  keys.erase(owner)
  return database.asItself(async (tx) => {
    let done = 0
    for (const [table, { columns, owner: named, print }] of sealedTables) {
      for (const column of columns) {
        const { numAffectedRows } = await sql`update ${sql.table(table)} set ${sql.ref(column)} = null
          where ${sql.ref(named)} = ${owner} and ${sql.ref(column)} is not null`.execute(tx)
        done += Number(numAffectedRows ?? 0)
      }
      if (print !== undefined)
        await sql`update ${sql.table(table)} set ${sql.ref(print.in)} = null where ${sql.ref(named)} = ${owner}`.execute(
          tx,
        )
    }
    await sql`insert into tombstones (owner) values (${owner}) on conflict do nothing`.execute(tx)
    return done
  })
}
