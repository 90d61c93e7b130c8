import type { Tx } from '../platform/database/connect.ts'
import { newSecret } from '../platform/http/cookies.ts'
import { hashOf } from '../access/sign-in/secrets.ts'

/** Words that tell nothing. */
const paths = { choose: 'c', answer: 'r', booking: 'b', offered: 'o', asked: 'q', how: 'v' } as const

/**
 * Mints the secret of a single-act link in the moment of sending, as the worker's role, and answers its path: the row
 * keeps the hash and nothing keeps the secret. Sending again after a failure mints a new one, and the old one is dead.
 * Null when the link was used or is too old: then there is nothing to send. The path tells a stranger nothing.
 */
export const mintSingleAct = async (tx: Tx, singleAct: string): Promise<string | null> => {
  const secret = newSecret()
  const row = await tx
    .updateTable('single_acts')
    .set({ token_hash: hashOf(secret) })
    .where('id', '=', singleAct)
    .where('used_at', 'is', null)
    .where('expires_at', '>', new Date())
    .returning('act')
    .executeTakeFirst()
  if (row === undefined) return null
  return `/${paths[row.act]}/${secret}`
}
