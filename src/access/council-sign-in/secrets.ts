import { createHmac, randomInt } from 'node:crypto'
import { hashOf } from '../sign-in/secrets.ts'
import type { Way } from './model.ts'

/**
 * State, nonce and PKCE verifier of one way there and back. Nothing of them is stored: each is worked out from the
 * browser's own secret and `start`, which alone opens nothing.
 */
export const wayOf = (browserSecret: string, start: string): Way => {
  const of = (label: string) =>
    createHmac('sha256', browserSecret).update(`council ${label}:${start}`).digest('base64url')
  // The state carries the start, so that the way back knows which it was.
  return { state: `${start}.${of('state')}`, nonce: of('nonce'), verifier: of('verifier') }
}
/** The start in a state that came back; '' when there is none. */
export const startIn = (state: string): string => /^([\w-]{43})\.[\w-]{43}$/.exec(state)?.[1] ?? ''

/** (issuer, sub) is who somebody is. Both are hashed together, so that a hash says nothing without either. */
export const subjectHash = (issuer: string, sub: string): Buffer => hashOf(`${issuer}\n${sub}`)

// Without what is mistaken for something else when it is read out: 0 and O, 1, I and L, 5 and S.
const letters = 'ABCDEFGHJKMNPQRTUVWXYZ2346789'
/** Twelve signs, 58 bits: for a telephone call or a sheet of paper. */
export const newStartCode = (): string =>
  Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('')
/** In threes of four, as it is read out. */
export const inFours = (code: string): string => code.replaceAll(/(.{4})(?=.)/g, '$1-')
/** However it was typed; '' when it is no start code. */
export const readStartCode = (typed: string): string => {
  const bare = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  return bare.length === 12 ? bare : ''
}
