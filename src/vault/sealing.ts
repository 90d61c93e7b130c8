import { sql } from 'kysely'
import type { Session, Tx, VaultDatabase } from '../platform/database/connect.ts'
import { sealedIn } from './columns.ts'
import { sealText } from './envelope.ts'
import type { Keys } from './keys.ts'
import { Refused, type Asked, type Caller } from './model.ts'

type Record_ = Asked<'seal'>['records'][number]
type SealedRecord = { row: string; sealed: Record<string, string | null> }

const check = (record: Record_, session: Session | null, caller: Caller): void => {
  const sealed = sealedIn(record.table)
  if (sealed === undefined || Object.keys(record.texts).some((column) => !sealed.columns.includes(column)))
    throw new Refused(record.table)
  if (session === null && caller === 'web' && sealed.visitor !== true) throw new Refused('nobody asks')
}

const newIds = async (tx: Tx, count: number): Promise<string[]> => {
  if (count === 0) return []
  const { rows } = await sql<{ id: string }>`select uuidv7() as id from generate_series(1, ${count})`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

/** Seals texts under their owners' keys, in the asker's name: who wrote a text is the session's word, not the caller's. */
export const sealFor = async (
  database: VaultDatabase,
  keys: Keys,
  caller: Caller,
  { token, records }: Asked<'seal'>,
): Promise<{ records: SealedRecord[] }> => {
  const bare = records.filter(({ row }) => row === null).length
  const { session, ids } =
    caller === 'worker'
      ? await database.asItself(async (tx) => ({ session: null, ids: await newIds(tx, bare) }))
      : await database.asAsker(token, async (tx, session) => ({ session, ids: await newIds(tx, bare) }))
  const authorOf = (table: string) => (sealedIn(table)?.nameless === true ? null : (session?.person ?? null))
  return {
    records: records.map((record) => {
      check(record, session, caller)
      const { table, owner, texts } = record
      const row = record.row ?? ids.shift() ?? ''
      const key = keys.sealing(owner)
      const sealed = Object.entries(texts).map(([column, text]): [string, string | null] => [
        column,
        text === ''
          ? null
          : sealText(key, { table, column, row, owner }, authorOf(table), text).toString('base64'),
      ])
      return { row, sealed: Object.fromEntries(sealed) }
    }),
  }
}
