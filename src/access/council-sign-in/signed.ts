import { constants, verify, type KeyObject } from 'node:crypto'
import { z } from 'zod'
import { keysFor, publicKey, type Jwk } from './keys.ts'

type Algorithm = {
  kty: string
  crv?: string
  check: (key: KeyObject, data: Buffer, signature: Buffer) => boolean
}

const pssLikeJose = {
  padding: constants.RSA_PKCS1_PSS_PADDING,
  saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
}
const rsa = (hash: string, pss: boolean): Algorithm => ({
  kty: 'RSA',
  check: (key, data, signature) =>
    (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048 &&
    verify(hash, data, pss ? { key, ...pssLikeJose } : key, signature),
})
const ec = (hash: string, crv: string): Algorithm => ({
  kty: 'EC',
  crv,
  check: (key, data, signature) => verify(hash, data, { key, dsaEncoding: 'ieee-p1363' }, signature),
})
const ed: Algorithm = {
  kty: 'OKP',
  crv: 'Ed25519',
  check: (key, data, signature) => verify(null, data, key, signature),
}

/** RFC 7518 and 8037: signatures by a key pair alone. `none` and shared secrets are not among them. */
const algorithms: Readonly<Record<string, Algorithm>> = {
  RS256: rsa('sha256', false),
  RS384: rsa('sha384', false),
  RS512: rsa('sha512', false),
  PS256: rsa('sha256', true),
  PS384: rsa('sha384', true),
  PS512: rsa('sha512', true),
  ES256: ec('sha256', 'P-256'),
  ES384: ec('sha384', 'P-384'),
  ES512: ec('sha512', 'P-521'),
  EdDSA: ed,
  Ed25519: ed,
}

const header = z.object({ alg: z.string(), kid: z.string().optional(), crit: z.unknown().optional() })
const json = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString())

const isFor =
  (alg: string, { kty, crv }: Algorithm, kid: string | undefined) =>
  (key: Jwk): boolean =>
    key.kty === kty &&
    (crv === undefined || key.crv === crv) &&
    (kid === undefined || key.kid === kid) &&
    (key.alg === undefined || key.alg === alg) &&
    (key.use === undefined || key.use === 'sig')

/**
 * The claims of a compact JWT, when one of the issuer's present keys signed it; null when none did. `keys` is the address
 * of the issuer's keys. Throws when they can't be had.
 */
export const signedBy = async (issuer: string, keys: string, token: string): Promise<unknown> => {
  const parts = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(token)
  const [, head = '', body = '', signature = ''] = parts ?? []
  const read = parts === null ? null : readHead(head)
  if (read === null) return null
  const algorithm = Object.hasOwn(algorithms, read.alg) ? algorithms[read.alg] : undefined
  if (algorithm === undefined || read.crit !== undefined) return null
  const candidates = await keysFor(issuer, keys, isFor(read.alg, algorithm, read.kid))
  const data = Buffer.from(`${head}.${body}`)
  const signed = candidates.some((jwk) => {
    const key = publicKey(jwk)
    return key !== null && holds(algorithm, key, data, Buffer.from(signature, 'base64url'))
  })
  return signed ? json(body) : null
}

const readHead = (text: string) => {
  try {
    return header.parse(json(text))
  } catch {
    return null
  }
}
const holds = ({ check }: Algorithm, key: KeyObject, data: Buffer, signature: Buffer): boolean => {
  try {
    return check(key, data, signature)
  } catch {
    return false
  }
}
