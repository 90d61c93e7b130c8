import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/database/connect.ts'
import { newSecret } from '../../platform/http/cookies.ts'
import { open } from '../../vault/door.ts'
import type { Ask } from '../pages.ts'
import { networkHash } from '../sign-in/actions.ts'
import { deviceOf } from '../sign-in/model.ts'
import { hashOf, sessionTokenOf } from '../sign-in/secrets.ts'
import { councilShape, type Council, type Vouched } from './model.ts'
import type { SignedOut } from './provider.ts'
import { readStartCode, subjectHash, wayOf } from './secrets.ts'

type Browser = Ask['browser']
type Place = Pick<Council, 'programme' | 'gss'>

const one = async (query: Promise<{ rows: { value: unknown }[] }>): Promise<unknown> =>
  (await query).rows[0]?.value

/** The way there begins, in this browser. Answers its start; null when the council has none, or too many began. */
export const begin = async (
  tx: Tx,
  host: string | null,
  council: string,
  path: string,
  browser: Browser,
): Promise<string | null> => {
  const start = newSecret()
  const began = await one(
    sql<{
      value: boolean
    }>`select app.council_begins(${council}::uuid, ${host}::uuid, ${hashOf(browser.secret)}::bytea,
      ${networkHash(browser)}::bytea, ${hashOf(wayOf(browser.secret, start).state)}::bytea,
      ${path}) as value`.execute(tx),
  )
  return began === true ? start : null
}

/** The council to which this browser's way leads; null when there is none that is open. */
export const begun = async (tx: Tx, start: string, browser: Browser): Promise<Council | null> =>
  councilShape.nullable().parse(
    await one(
      sql<{ value: unknown }>`select app.council_begun(${hashOf(wayOf(browser.secret, start).state)}::bytea,
        ${hashOf(browser.secret)}::bytea) as value`.execute(tx),
    ),
  )

/** Takes the way back, once. Null when this browser has none open to this council: whatever came with it is not looked at. */
export const take = async (
  tx: Tx,
  { programme, gss }: Place,
  start: string,
  browser: Browser,
): Promise<Council | null> =>
  councilShape.nullable().parse(
    await one(
      sql<{ value: unknown }>`select app.council_takes(${programme}::uuid, ${gss},
        ${hashOf(wayOf(browser.secret, start).state)}::bytea, ${hashOf(browser.secret)}::bytea) as value`.execute(
        tx,
      ),
    ),
  )

/** What the house says of itself to the council; null where the council gave nothing for that. */
export const secretFor = async (tx: Tx, { id, keepsSecret }: Council): Promise<string | null> => {
  if (!keepsSecret) return null
  const texts = await open(tx, [{ table: 'council_issuers', columns: ['client_secret'], rows: [id] }])
  return texts.of('council_issuers', 'client_secret', id)
}

const entered = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('in'), path: z.string() }),
  z.object({ outcome: z.literal('code') }),
  z.object({ outcome: z.literal('closed') }),
  z.object({ outcome: z.literal('no') }),
])
/** `in` carries the raw session token for the cookie; `code`: nobody is linked to this yet, and a start code is asked for. */
export type Entered = { outcome: 'in'; token: string; path: string } | { outcome: 'code' | 'closed' | 'no' }

export const enter = async (
  tx: Tx,
  { issuer }: Council,
  { subject, sid }: Vouched,
  start: string,
  browser: Browser,
): Promise<Entered> => {
  const token = newSecret()
  const read = entered.parse(
    await one(
      sql<{ value: unknown }>`select app.council_enters(${hashOf(wayOf(browser.secret, start).state)}::bytea,
        ${hashOf(browser.secret)}::bytea, ${subjectHash(issuer, subject)}::bytea,
        ${sid === null ? null : hashOf(sid)}::bytea, ${hashOf(token)}::bytea, ${deviceOf(browser.agent)}) as value`.execute(
        tx,
      ),
    ),
  )
  return read.outcome === 'in' ? { ...read, token } : read
}

const coded = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('in'), path: z.string() }),
  z.object({ outcome: z.literal('no'), left: z.number() }),
])
export type Coded = { outcome: 'in'; token: string; path: string } | { outcome: 'no'; left: number }

/** A start code after the council's own sign-in, in the same browser. `press` names the showing of the form. */
export const giveCode = async (tx: Tx, typed: string, press: string, browser: Browser): Promise<Coded> => {
  const token = sessionTokenOf(browser.secret, press)
  const read = coded.parse(
    await one(
      sql<{ value: unknown }>`select app.council_code(${hashOf(readStartCode(typed))}::bytea,
        ${hashOf(browser.secret)}::bytea, ${hashOf(token)}::bytea, ${deviceOf(browser.agent)}) as value`.execute(
        tx,
      ),
    ),
  )
  return read.outcome === 'in' ? { ...read, token } : read
}

/** The council behind an address, for a word that comes from it; null when it has no sign-in set. */
export const councilAt = async (tx: Tx, { programme, gss }: Place): Promise<Council | null> =>
  councilShape
    .nullable()
    .parse(
      await one(
        sql<{ value: unknown }>`select app.council_at(${programme}::uuid, ${gss}) as value`.execute(tx),
      ),
    )

/** Ends the sessions that stand on a session at the council. How many; null when the same word was heard before. */
export const signOut = async (
  tx: Tx,
  { id, issuer }: Council,
  { subject, sid, jti }: SignedOut,
): Promise<number | null> =>
  z
    .number()
    .nullable()
    .parse(
      await one(
        sql<{ value: unknown }>`select app.council_signs_out(${id}::uuid,
          ${subject === null ? null : subjectHash(issuer, subject)}::bytea, ${sid === null ? null : hashOf(sid)}::bytea,
          ${hashOf(jti)}::bytea) as value`.execute(tx),
      ),
    )

export type WithSignIn = { readonly issuer: string; readonly name: string; readonly nameCy: string }
/** The host's councils whose people sign in where they work. */
export const councilsWithSignIn = async (tx: Tx, host: string | null): Promise<WithSignIn[]> => {
  const { rows } = await sql<{ issuer: string; name: string; name_cy: string }>`
    select issuer, name, name_cy from app.councils_with_sign_in(${host}::uuid)`.execute(tx)
  return rows.map(({ name_cy, ...row }) => ({ ...row, nameCy: name_cy }))
}
