import type { Council, SignOutClaims, VouchedClaims } from './model.ts'

const loopback = ['localhost', '127.0.0.1', '[::1]']
const isHere = (url: URL): boolean => loopback.includes(url.hostname)

/** Only a house on this machine, a trial or a test, talks to a sign-in on this machine without TLS. */
export const mayBePlain = (issuer: string, origin: string): boolean => {
  const [there, here] = [URL.parse(issuer), URL.parse(origin)]
  return there !== null && here !== null && there.protocol === 'http:' && isHere(there) && isHere(here)
}

export type AddressFault = 'not-an-address' | 'not-https' | 'not-a-name'

/**
 * What is wrong with a council's address for its sign-in: https with a full name, no number, no user, no question mark.
 * Null when it may be asked. A name that leads into somebody's own network is theirs to keep from doing so.
 */
export const addressFault = (issuer: string, origin: string): AddressFault | null => {
  const url = URL.parse(issuer)
  if (url === null || issuer.length > 500 || /\s/.test(issuer)) return 'not-an-address'
  if (url.username !== '' || url.password !== '' || /[?#]/.test(issuer)) return 'not-an-address'
  if (mayBePlain(issuer, origin)) return null
  if (url.protocol !== 'https:') return 'not-https'
  const name = url.hostname
  const named =
    name.includes('.') && !/^[\d.]+$/.test(name) && !name.startsWith('[') && !name.endsWith('.localhost')
  return named ? null : 'not-a-name'
}

/** RFC 8176 `amr`, or the council's own `acr`: one of those that were set for this council says that two steps were taken. */
export const tookSecondStep = ({ amr = [], acr, acrs = [] }: VouchedClaims, council: Council): boolean =>
  amr.some((one) => council.amr.includes(one)) ||
  (acr !== undefined && council.acr.includes(acr)) ||
  acrs.some((one) => council.acr.includes(one))

/**
 * How a council is asked for a second step, as parameters of its address. Microsoft Entra (tokens of version 2.0) names no
 * `amr`; it is asked for an authentication context, c1 to c99, and answers in `acrs`.
 */
export const askingForIt = ({ acr }: Pick<Council, 'acr'>): Record<string, string> => {
  const context = acr.find((one) => /^c[1-9]\d?$/.test(one))
  return {
    ...(acr.length === 0 ? {} : { acr_values: acr.join(' ') }),
    ...(context === undefined
      ? {}
      : { claims: JSON.stringify({ id_token: { acrs: { essential: true, value: context } } }) }),
  }
}

const event = 'http://schemas.openid.net/event/backchannel-logout'
/** Seconds. A word that somebody signed out is sent when it happens; clocks differ a little. */
const oldest = 300
const skew = 30

/**
 * Whether a logout token says what it must (OpenID Connect Back-Channel Logout 1.0, section 2.6); its signature is looked
 * at elsewhere. `now` is seconds since 1970.
 */
export const isSignOut = (claims: SignOutClaims, council: Council, now: number): boolean => {
  const audience = typeof claims.aud === 'string' ? [claims.aud] : claims.aud
  return (
    claims.iss === council.issuer &&
    audience.includes(council.clientId) &&
    claims.iat <= now + skew &&
    claims.iat > now - oldest &&
    (claims.exp === undefined || claims.exp > now - skew) &&
    isObject(claims.events[event]) &&
    claims.nonce === undefined &&
    (claims.sub !== undefined || claims.sid !== undefined)
  )
}
const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
