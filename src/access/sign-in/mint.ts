import type { Tx } from '../../platform/database/connect.ts'
import { newSecret } from '../../platform/http/cookies.ts'
import { codeHashOf, hashOf, newCode } from './secrets.ts'

export type Minted = {
  /** For the link: `${origin}/sign-in/${token}`. The same path for a sign-in and an invitation. */
  readonly token: string
  /** Six digits for the device that asked. Of no use in an invitation: don't send it there. */
  readonly code: string
  /** What was asked for: a link by e-mail (with the code beside it), a code by text message, or an invitation. */
  readonly way: 'email' | 'text' | 'invite'
}

/**
 * The secrets of a request to sign in or of an invitation, made at the moment of sending, as the worker's role. Only
 * their hashes are kept. Null when nothing is to be sent: nobody is known at the address, or the request was used,
 * ran out or was over the limit. Called again after a failed sending it makes new ones, and the old are dead.
 */
export const mintSignIn = async (tx: Tx, signIn: string): Promise<Minted | null> => {
  const minted = { token: newSecret(), code: newCode() }
  const asked = await tx
    .updateTable('sign_ins')
    .set({ token_hash: hashOf(minted.token), code_hash: codeHashOf(signIn, minted.code) })
    .where('id', '=', signIn)
    .where('person_id', 'is not', null)
    .where('used_at', 'is', null)
    .where('expires_at', '>', new Date())
    .returning('way')
    .executeTakeFirst()
  return asked === undefined ? null : { ...minted, way: asked.way }
}
