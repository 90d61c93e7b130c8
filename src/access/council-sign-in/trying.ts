import { ClientError } from 'openid-client'
import { Elsewhere, TooLarge } from './fetching.ts'
import { keysFor } from './keys.ts'
import { OtherName, papersOf, type Set } from './papers.ts'
import { addressFault, type AddressFault } from './rules.ts'

export const tried = [
  'answers',
  'no-answer',
  'no-papers',
  'other-name',
  'elsewhere',
  'no-code',
  'no-keys',
] as const
/** What asking a council's sign-in for its papers and keys came to; `says` is the name or host that stands in the way. */
export type Tried = {
  readonly found: (typeof tried)[number] | AddressFault
  readonly says: string
  /** Whether it will tell us when somebody signs out there. */
  readonly tellsSignOut: boolean
}

const found = (code: Tried['found'], says = ''): Tried => ({ found: code, says, tellsSignOut: false })

const whatWasWrong = (error: unknown): Tried => {
  const cause = error instanceof Error ? error.cause : undefined
  if (error instanceof OtherName) return found('other-name', error.message)
  for (const one of [error, cause]) if (one instanceof Elsewhere) return found('elsewhere', one.message)
  if (error instanceof TooLarge || cause instanceof TooLarge) return found('no-papers')
  if (error instanceof ClientError && error.code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED')
    return found('other-name', nameIn(error.cause))
  return found(
    error instanceof ClientError && error.code !== undefined && error.code !== 'OAUTH_TIMEOUT'
      ? 'no-papers'
      : 'no-answer',
  )
}
const nameIn = (cause: unknown): string => {
  if (typeof cause !== 'object' || cause === null || !('body' in cause)) return ''
  const { body } = cause
  return typeof body === 'object' && body !== null && 'issuer' in body ? String(body.issuer) : ''
}

/** Asks a council's sign-in for its papers and its keys, as a sign-in would, and says what is wrong. Signs nobody in. */
export const tryCouncil = async (set: Set, origin: string): Promise<Tried> => {
  const fault = addressFault(set.issuer, origin)
  if (fault !== null) return found(fault)
  try {
    const papers = await papersOf(set, origin, true)
    const home = new URL(set.issuer).origin
    const { authorization_endpoint, token_endpoint, jwks_uri } = papers
    for (const address of [authorization_endpoint, token_endpoint, jwks_uri]) {
      if (address === undefined) return found('no-code')
      const url = URL.parse(address)
      if (url?.origin !== home) return found('elsewhere', url?.host ?? '')
    }
    if (papers.response_types_supported?.includes('code') === false) return found('no-code')
    const keys = await keysFor(
      set.issuer,
      jwks_uri ?? '',
      ({ kty, use }) => kty !== 'oct' && (use ?? 'sig') === 'sig',
    )
    if (keys.length === 0) return found('no-keys')
    return { found: 'answers', says: '', tellsSignOut: papers['backchannel_logout_supported'] === true }
  } catch (error) {
    return whatWasWrong(error)
  }
}
