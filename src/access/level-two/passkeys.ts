import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../../platform/database/connect.ts'
import { newSecret } from '../../platform/http/cookies.ts'
import type { Actor } from '../model.ts'
import type { Ask } from '../pages.ts'
import { hashOf } from '../sign-in/secrets.ts'
import { newSession, outcomeOf, told, type Outcome } from './actions.ts'
import { makeAnswer, useAnswer } from './answers.ts'
import { ownPasskeys } from './ways.ts'

type Place = Pick<Ask, 'origin' | 'browser'>
type Purpose = 'make' | 'use'

const rpOf = (origin: string): string => new URL(origin).hostname
const idOf = (credential: Buffer): string => credential.toString('base64url')
const refused: Outcome = { outcome: 'refused' }

const asked = async (tx: Tx, purpose: Purpose, challenge: string): Promise<boolean> => {
  const { rows } = await sql<{
    asked: boolean
  }>`select app.ask_passkey(${purpose}, ${hashOf(challenge)}::bytea) as asked`.execute(tx)
  return rows[0]?.asked === true
}
/** True once, for the session that was asked, within five minutes. */
const takes = (tx: Tx, purpose: Purpose) => async (challenge: string) => {
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
    supportedAlgorithmIDs: [-8, -7, -257],
    timeout: 300_000,
  })
}

/** What the library finds wrong it throws; for whoever asks it is one refusal. */
const orNull = <T>(work: Promise<T>): Promise<T | null> => work.catch(() => null)

const readJson = <T>(text: string, shape: z.ZodType<T>): T | null => {
  try {
    return shape.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** A passkey's answer to `askPasskey(…, 'use')`: signature, origin, user verification and counter are right, or 'refused'. */
export const riseByPasskey = async (
  tx: Tx,
  text: string,
  { origin, browser }: Place,
  press: string,
): Promise<Outcome> => {
  const response = readJson(text, useAnswer)
  const passkey = (await ownPasskeys(tx)).find(({ credential }) => idOf(credential) === response?.id)
  if (response === null || passkey === undefined) return refused
  const found = await orNull(
    verifyAuthenticationResponse({
      response,
      expectedChallenge: takes(tx, 'use'),
      expectedOrigin: origin,
      expectedRPID: rpOf(origin),
      requireUserVerification: true,
      credential: {
        id: response.id,
        publicKey: new Uint8Array(passkey.public_key),
        counter: passkey.counter,
      },
    }),
  )
  if (found?.verified !== true) return refused
  const next = newSession(browser, press)
  const call = sql`app.rise_by_passkey(${passkey.id}::uuid, ${found.authenticationInfo.newCounter}::bigint,
    ${next.session}::bytea, ${next.browser}::bytea)`
  return outcomeOf(await told(tx, call), next.token)
}

/** A new passkey: the first (then the session rises) or one more. */
export const addPasskey = async (
  tx: Tx,
  text: string,
  { origin, browser }: Place,
  press: string,
): Promise<Outcome> => {
  const response = readJson(text, makeAnswer)
  if (response === null) return refused
  const found = await orNull(
    verifyRegistrationResponse({
      response,
      expectedChallenge: takes(tx, 'make'),
      expectedOrigin: origin,
      expectedRPID: rpOf(origin),
      requireUserVerification: true,
      supportedAlgorithmIDs: [-8, -7, -257],
    }),
  )
  if (found?.verified !== true) return refused
  const { id, publicKey, counter } = found.registrationInfo.credential
  const next = newSession(browser, press)
  const call = sql`app.add_passkey(${Buffer.from(id, 'base64url')}::bytea, ${Buffer.from(publicKey)}::bytea, ${counter}::bigint,
    ${response.response.transports ?? []}::text[], ${next.session}::bytea, ${next.browser}::bytea)`
  return outcomeOf(await told(tx, call), next.token)
}

/** Null when there is no such passkey of the asker's; 'last' when nothing would be left to sign in with; 'stale': prove it again. */
export const removePasskey = async (
  tx: Tx,
  passkey: string,
): Promise<'removed' | 'last' | 'stale' | null> => {
  const { rows } = await sql<{
    how: string
  }>`select app.remove_passkey(${passkey}::uuid) as how`.execute(tx)
  const how = rows[0]?.how
  return how === 'removed' || how === 'last' || how === 'stale' ? how : null
}
