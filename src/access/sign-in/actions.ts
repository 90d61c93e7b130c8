import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/database/connect.ts'
import { networkOf } from '../../platform/http/caller.ts'
import type { Ask } from '../pages.ts'
import { deviceOf, type Address } from './model.ts'
import { hashOf, sessionTokenOf } from './secrets.ts'

type Browser = Ask['browser']

/** Where a browser calls from, for counting; null on this machine, and when nobody knows. */
export const networkHash = ({ address }: Browser): Buffer | null => {
  const network = networkOf(address)
  return network === null ? null : hashOf(`network:${network}`)
}

/** Asks for a link or a code. Whether anybody is known at the address, nobody learns here, not even the caller. */
export const askToSignIn = async (
  tx: Tx,
  host: string | null,
  { way, address }: Address,
  browser: Browser,
  { ownDevice, path }: { ownDevice: boolean; path: string },
): Promise<void> => {
  await sql`select app.ask_to_sign_in(${host}::uuid, ${address}, ${way}, ${hashOf(browser.secret)}::bytea,
    ${networkHash(browser)}::bytea, ${ownDevice}, ${path})`.execute(tx)
}

const outcomeShape = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('in'), path: z.string(), own: z.boolean() }),
  z.object({ outcome: z.literal('sent') }),
  z.object({ outcome: z.literal('no'), left: z.number() }),
])
/** `in` carries the raw session token for the cookie; `sent` is an invitation's answer; `left` counts the tries. */
export type Outcome =
  | { outcome: 'in'; token: string; path: string; own: boolean }
  | { outcome: 'sent' }
  | { outcome: 'no'; left: number }

/** Redeems a link's token or a typed code for a new session, in the browser that asked and nowhere else. */
export const redeem = async (
  tx: Tx,
  given: { link: string } | { code: string },
  press: string,
  browser: Browser,
): Promise<Outcome> => {
  const token = sessionTokenOf(browser.secret, press)
  const { rows } = await sql<{ outcome: unknown }>`select app.sign_in(
    ${'link' in given ? hashOf(given.link) : null}::bytea, ${'code' in given ? given.code : null}::text,
    ${hashOf(browser.secret)}::bytea, ${networkHash(browser)}::bytea, ${hashOf(token)}::bytea,
    ${deviceOf(browser.agent)}) as outcome`.execute(tx)
  const read = outcomeShape.parse(rows[0]?.outcome)
  return read.outcome === 'in' ? { ...read, token } : read
}
