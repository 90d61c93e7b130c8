import { argon2, randomBytes, randomInt } from 'node:crypto'

/** OWASP's first choice for argon2id: 19 MiB, 2 passes, 1 lane (Password Storage Cheat Sheet, 2026). */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const

const slowHash = (message: string | Buffer, nonce: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    argon2('argon2id', { message, nonce, ...cost }, (error, made) =>
      error === null ? resolve(Buffer.from(made)) : reject(error),
    )
  })

export const newSalt = (): Buffer => randomBytes(16)

/** `print` is the vault's keyed print of the PIN: whoever has the database alone can't try a million PINs on it. */
export const pinHash = (print: Buffer, salt: Buffer): Promise<Buffer> => slowHash(print, salt)

/** What is kept in a start code's place; 40 bits at this price outlast its seven days. */
export const startCodeHash = (code: string, salt: Buffer): Promise<Buffer> => slowHash(code, salt)

/** Twelve digits in three groups (39.9 bits): said aloud they are not mistaken for one another, in either language. */
const newStartCode = (): string =>
  Array.from({ length: 3 }, () => String(randomInt(10_000)).padStart(4, '0')).join(' ')

/** A start code as it is kept: capitals and digits, however it was spaced. '' when it is too long to be one. */
export const readStartCode = (text: string): string => {
  const bare = text.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  return bare.length > 40 ? '' : bare
}

export type NewStartCode = { readonly code: string; readonly salt: Buffer; readonly hash: Buffer }
/** A new start code with what is kept of it. `said` makes it from words that somebody has already: the set-up code. */
export const makeStartCode = async (said = newStartCode()): Promise<NewStartCode> => {
  const salt = newSalt()
  return { code: said, salt, hash: await startCodeHash(readStartCode(said), salt) }
}
