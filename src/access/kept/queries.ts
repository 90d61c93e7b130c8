import { open } from '../../vault/door.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { fieldsShape, type Fields } from './model.ts'

const readBody = (body: string): Fields | null => {
  try {
    return fieldsShape.parse(JSON.parse(body))
  } catch {
    return null
  }
}

export type Kept = { id: string; path: string; at: Date; ends: Date; fields: Fields }

/** What is kept for the asker, newest first. The walls show nobody else's, and none at level 1. Throws VaultDown. */
export const ownKept = async (tx: Tx): Promise<Kept[]> => {
  const rows = await tx
    .selectFrom('kept_forms')
    .select(['id', 'path', 'at', 'ends'])
    .orderBy('at', 'desc')
    .limit(5)
    .execute()
  const texts = await open(tx, [{ table: 'kept_forms', columns: ['body'], rows: rows.map(({ id }) => id) }])
  return rows.flatMap((row) => {
    const body = texts.of('kept_forms', 'body', row.id)
    const fields = body === null ? null : readBody(body)
    return fields === null ? [] : [{ ...row, fields }]
  })
}
