import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../../platform/database/connect.ts'
import type { Ask } from '../pages.ts'
import { newSession, outcomeOf, told, type Outcome } from './actions.ts'
import { makeAnswer, useAnswer } from './answers.ts'
import { algorithms, idOf, rpOf, takes } from './asking.ts'
import { ownPasskeys } from './ways.ts'

type Place = Pick<Ask, 'origin' | 'browser'>
const refused: Outcome = { outcome: 'refused' }

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
      supportedAlgorithmIDs: algorithms,
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
