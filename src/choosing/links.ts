import { createHash } from 'node:crypto'
import type { Tx } from '../platform/database/connect.ts'
import { newSecret } from '../platform/http/cookies.ts'

/**
 * Mints the secret of a single-act link, for the worker, in the moment in which it sends: the row keeps its hash and
 * nothing keeps the secret. Sending again after a failure mints a new one, and the old one is dead. Null when the link
 * was used or is too old: then there is nothing to send.
 */
export const mintSingleAct = async (tx: Tx, singleAct: string): Promise<string | null> => {
  const secret = newSecret()
  const row = await tx
    .updateTable('single_acts')
    .set({ token_hash: createHash('sha256').update(secret).digest() })
    .where('id', '=', singleAct)
    .where('used_at', 'is', null)
    .where('expires_at', '>', new Date())
    .returning('id')
    .executeTakeFirst()
  return row === undefined ? null : secret
}

/** Where each kind of link leads; the path tells a stranger nothing. */
export const pathOf = (act: 'choose' | 'answer', secret: string): string =>
  `/${act === 'choose' ? 'c' : 'r'}/${secret}`
