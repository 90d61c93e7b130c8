import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/database/connect.ts'
import { prints } from '../../vault/door.ts'
import type { Actor } from '../model.ts'
import type { Ask } from '../pages.ts'
import { hashOf, sessionTokenOf } from '../sign-in/secrets.ts'

type Browser = Ask['browser']

const outcomeShape = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('in'), own: z.boolean() }),
  z.object({ outcome: z.literal('no'), left: z.number() }),
  z.object({ outcome: z.literal('check'), salt: z.string().regex(/^[0-9a-f]{32}$/) }),
  z.object({ outcome: z.enum(['over', 'enough', 'refused', 'set', 'taken']) }),
])
type Told = z.infer<typeof outcomeShape>

/**
 * `in`: a new session of level 2, its raw token for the cookie. `no`: wrong, so many tries left. `over`: the session has
 * ended. `enough`: too many wrong PINs today from browsers that are not known. `set`: changed. `taken`: the start code is right.
 */
export type Outcome =
  | { readonly outcome: 'in'; readonly own: boolean; readonly token: string }
  | { readonly outcome: 'no'; readonly left: number }
  | { readonly outcome: 'over' | 'enough' | 'refused' | 'set' | 'taken' }

export const told = async (tx: Tx, call: RawBuilder<unknown>): Promise<Told> => {
  const { rows } = await sql<{ told: unknown }>`select ${call} as told`.execute(tx)
  return outcomeShape.parse(rows[0]?.told)
}
export const outcomeOf = (answer: Told, token: string): Outcome => {
  if (answer.outcome === 'in') return { ...answer, token }
  if (answer.outcome === 'check') throw new Error('nothing was compared')
  return answer
}
/** The token and what the database needs of a browser. `press` names the form that was pressed. */
export const newSession = (browser: Browser, press: string) => {
  const token = sessionTokenOf(browser.secret, press)
  return { token, session: hashOf(token), browser: hashOf(browser.secret) }
}

type Counted = { readonly salt: Buffer } | { readonly outcome: 'over' | 'enough' }
const counted = (answer: Told): Counted => {
  if (answer.outcome === 'check') return { salt: Buffer.from(answer.salt, 'hex') }
  return { outcome: answer.outcome === 'enough' ? 'enough' : 'over' }
}

/** Counts a try with the PIN and answers what to work with: commit it before anything is compared. */
export const countPin = async (tx: Tx, browser: Browser): Promise<Counted> =>
  counted(await told(tx, sql`app.try_pin(${hashOf(browser.secret)}::bytea)`))
export const countStart = async (tx: Tx): Promise<Counted> => counted(await told(tx, sql`app.try_start()`))

/** The vault's print of a PIN under the person's own key: asked for before a try is counted, so that a vault that is down costs none. */
export const printOf = async (tx: Tx, actor: Actor, pin: string): Promise<Buffer> => {
  const [print] = await prints(tx, actor.person ?? '', [pin])
  if (print === undefined) throw new Error('the vault made no print')
  return print
}

export const riseByPin = async (tx: Tx, hash: Buffer, browser: Browser, press: string): Promise<Outcome> => {
  const made = newSession(browser, press)
  const call = sql`app.rise_by_pin(${hash}::bytea, ${made.session}::bytea, ${made.browser}::bytea)`
  return outcomeOf(await told(tx, call), made.token)
}

/** The start code, once it was counted and worked on: 'taken' lets this session set its first way. */
export const takeStart = async (tx: Tx, hash: Buffer): Promise<Outcome> =>
  outcomeOf(await told(tx, sql`app.take_start(${hash}::bytea)`), '')

/** The first PIN (then the session rises) or another one: `made` is what is kept of it. */
export const setPin = async (
  tx: Tx,
  made: { readonly salt: Buffer; readonly hash: Buffer },
  browser: Browser,
  press: string,
): Promise<Outcome> => {
  const next = newSession(browser, press)
  const call = sql`app.set_pin(${made.salt}::bytea, ${made.hash}::bytea, ${next.session}::bytea, ${next.browser}::bytea)`
  return outcomeOf(await told(tx, call), next.token)
}
