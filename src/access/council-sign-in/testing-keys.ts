import { generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto'
import type { JWK } from 'oidc-provider'

export type Claims = Record<string, unknown>
export type Key = { readonly kid: string; readonly secret: KeyObject; readonly jwk: JWK }
export const newKey = (): Key => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const kid = randomUUID()
  const { n, e, d, p, q, dp, dq, qi } = privateKey.export({ format: 'jwk' })
  if (n === undefined || e === undefined) throw new Error('no key came')
  return {
    kid,
    secret: privateKey,
    jwk: { kty: 'RSA', n, e, d, p, q, dp, dq, qi, kid, alg: 'RS256', use: 'sig' },
  }
}
/** A compact JWT, as a council signs it. */
export const signedWith = (key: Key, claims: Claims, head: Claims = {}): string => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const body = `${part({ alg: 'RS256', kid: key.kid, ...head })}.${part(claims)}`
  return `${body}.${sign('sha256', Buffer.from(body), key.secret).toString('base64url')}`
}
export const claimsIn = (token: string): Claims =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
