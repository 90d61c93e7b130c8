import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { Form } from '../../platform/http/form.ts'
import { seal, VaultDown } from '../../vault/door.ts'
import { samePath } from '../sign-in/model.ts'
import { keepable } from './model.ts'

/** Whose session this transaction's token was, when it ran out by itself within a day; null for anybody else. */
export const ranOut = async (tx: Tx): Promise<string | null> =>
  (await sql<{ person: string | null }>`select app.ran_out() as person`.execute(tx)).rows[0]?.person ?? null

/** Milliseconds. Whoever leaves waits no longer than this for what they typed. */
const patience = 1_000
const late = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new VaultDown('too late')), patience).unref()
  })

/**
 * Keeps a form for the person who typed it, sealed under their own key: half an hour, 7 days when they left quickly.
 * False when there was nothing to keep. Throws VaultDown.
 */
export const keepForm = async (
  tx: Tx,
  person: string,
  { form, to, leaving }: { form: Form; to: string; leaving: boolean },
): Promise<boolean> => {
  const fields = keepable(form)
  const path = samePath(to)
  if (fields === null || path === '/') return false
  const body = JSON.stringify(fields)
  const sealing = seal(tx, { table: 'kept_forms', owner: person, texts: { body } })
  const { row, sealed } = await (leaving ? Promise.race([sealing, late()]) : sealing)
  const { rows } = await sql<{ kept: boolean }>`
    select app.keep_form(${row}::uuid, ${leaving}, ${path}, ${sealed.body}::bytea) as kept`.execute(tx)
  return rows[0]?.kept === true
}

/** One of the asker's own goes for good: it was sent, or thrown away. False when it is not theirs, or gone. */
export const letGo = async (tx: Tx, kept: string): Promise<boolean> =>
  (await sql<{ gone: boolean }>`select app.let_go(${kept}::uuid) as gone`.execute(tx)).rows[0]?.gone === true
