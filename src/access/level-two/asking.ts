import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { newSecret } from '../../platform/http/cookies.ts'
import type { Actor } from '../model.ts'
import { hashOf } from '../sign-in/secrets.ts'
import { ownPasskeys } from './ways.ts'

type Purpose = 'make' | 'use'

/** EdDSA, ES256 and RS256, as COSE numbers them. */
export const algorithms = [-8, -7, -257]
export const rpOf = (origin: string): string => new URL(origin).hostname
export const idOf = (credential: Buffer): string => credential.toString('base64url')

const asked = async (tx: Tx, purpose: Purpose, challenge: string): Promise<boolean> => {
  const { rows } = await sql<{
    asked: boolean
  }>`select app.ask_passkey(${purpose}, ${hashOf(challenge)}::bytea) as asked`.execute(tx)
  return rows[0]?.asked === true
}
/** True once, for the session that was asked, within five minutes. */
export const takes = (tx: Tx, purpose: Purpose) => async (challenge: string) => {
  const { rows } = await sql<{
    taken: boolean
  }>`select app.take_challenge(${purpose}, ${hashOf(challenge)}::bytea) as taken`.execute(tx)
  return rows[0]?.taken === true
}

/**
 * What a browser hands to `navigator.credentials`, as JSON; null when this session may not. The name that the device keeps
 * is the sender's and a day: it says nothing of whom or what for.
 */
export const askPasskey = async (
  tx: Tx,
  actor: Actor,
  purpose: Purpose,
  { origin, called }: { readonly origin: string; readonly called: string },
): Promise<object | null> => {
  const challenge = newSecret()
  if (!(await asked(tx, purpose, challenge))) return null
  const known = (await ownPasskeys(tx)).map(({ credential, transports }) => ({
    id: idOf(credential),
    transports,
  }))
  const bytes = Buffer.from(challenge, 'base64url')
  if (purpose === 'use')
    return generateAuthenticationOptions({
      rpID: rpOf(origin),
      challenge: bytes,
      allowCredentials: known,
      userVerification: 'required',
      timeout: 300_000,
    })
  return generateRegistrationOptions({
    rpName: called,
    rpID: rpOf(origin),
    userName: `${called} ${actor.today}`,
    userID: Buffer.from((actor.person ?? '').replaceAll('-', ''), 'hex'),
    challenge: bytes,
    attestationType: 'none',
    excludeCredentials: known,
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
    timeout: 300_000,
  })
}
