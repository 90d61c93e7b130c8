import { createPublicKey, type KeyObject } from 'node:crypto'
import { z } from 'zod'
import { fetchFrom } from './fetching.ts'

/** One public key of a council, as RFC 7517 writes it. */
export type Jwk = z.infer<typeof jwk>
const part = z.string().exactOptional()
const jwk = z.object({
  kty: z.string(),
  kid: part,
  use: part,
  alg: part,
  crv: part,
  n: part,
  e: part,
  x: part,
  y: part,
})
const jwks = z.object({ keys: z.array(z.unknown()).max(200) })

/** Milliseconds. */
const fresh = 300_000
const minute = 60_000
/** Somebody who sends token after token signed by nobody must not make us ask the council each time. */
const asksInAMinute = 6

type Kept = { keys: readonly Jwk[]; at: number }
const kept = new Map<string, Kept>()
const asked = new Map<string, readonly number[]>()

const fetchKeys = async (issuer: string, address: string): Promise<readonly Jwk[]> => {
  const response = await fetchFrom(issuer)(address, {
    method: 'GET',
    headers: { accept: 'application/json' },
    body: undefined,
    redirect: 'manual',
  })
  if (response.status !== 200) throw new Error(`keys answered ${response.status}`)
  const all = jwks.parse(await response.json()).keys
  return all.flatMap((one) => {
    const read = jwk.safeParse(one)
    return read.success ? [read.data] : []
  })
}

const askAgain = async (issuer: string, address: string): Promise<readonly Jwk[]> => {
  const now = Date.now()
  const recent = (asked.get(address) ?? []).filter((at) => at > now - minute)
  if (recent.length >= asksInAMinute) return kept.get(address)?.keys ?? []
  asked.set(address, [...recent, now])
  const keys = await fetchKeys(issuer, address)
  kept.set(address, { keys, at: now })
  return keys
}

/**
 * The council's keys that fit, at most five minutes old; asked for anew when none does, for a council turns its keys.
 * What it took away is gone with the next asking.
 */
export const keysFor = async (
  issuer: string,
  address: string,
  fits: (key: Jwk) => boolean,
): Promise<readonly Jwk[]> => {
  const known = kept.get(address)
  const fitting = known !== undefined && known.at > Date.now() - fresh ? known.keys.filter(fits) : []
  return fitting.length > 0 ? fitting : (await askAgain(issuer, address)).filter(fits)
}

/** Null when it is no public key that we could use. */
export const publicKey = (key: Jwk): KeyObject | null => {
  try {
    return createPublicKey({ key, format: 'jwk' })
  } catch {
    return null
  }
}
