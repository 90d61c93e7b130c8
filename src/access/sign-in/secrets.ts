import { createHash, createHmac, randomInt } from 'node:crypto'

/** What is stored in a secret's place, as the database works it out too. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/** A code is six digits, so its hash is bound to its own request. */
export const codeHashOf = (signIn: string, code: string): Buffer => hashOf(`${signIn}:${code}`)

export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0')

/**
 * The token of a new session. `press` is the random key of the form that was pressed: the same press sent twice gives
 * the same token, so that a double press on a slow telephone still ends signed in; every new page gives a new one.
 */
export const sessionTokenOf = (browserSecret: string, press: string): string =>
  createHmac('sha256', browserSecret).update(`session:${press}`).digest('base64url')
