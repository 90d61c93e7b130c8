import { sql } from 'kysely'
import { z } from 'zod'
import type { Ask } from '../../access/pages.ts'
import { networkHash } from '../../access/sign-in/actions.ts'
import { hashOf } from '../../access/sign-in/secrets.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Language } from '../../platform/words/words.ts'
import { seal } from '../../vault/door.ts'

/** Whose browser asks; null for the house's own examples. */
export type Asking = Ask['browser'] | null
const counted = (browser: Asking) =>
  sql`${browser === null ? null : hashOf(browser.secret)}::bytea, ${browser === null ? null : networkHash(browser)}::bytea`
const hex = (bytes: Buffer | null): string | null => (bytes === null ? null : `\\x${bytes.toString('hex')}`)
const sealedEmail = async (tx: Tx, programme: string, email: string) => {
  const { row, sealed } = await seal(tx, { table: 'subscribers', owner: programme, texts: { email } })
  return { id: row, email: hex(sealed.email) }
}

const asking = z.enum(['asked', 'gone', 'too-often'])
export type Joiner = {
  readonly email: string
  readonly language: Language
  /** Ids of topics; those of another newsletter are left out. */
  readonly topics: readonly string[]
}
/**
 * Somebody types an address: the same is written whoever's it is, and one message goes there. Nothing counts before its link
 * is pressed. 'too-often' is of the browser or network, never of the address. Throws VaultDown.
 */
export const askToJoin = async (
  tx: Tx,
  programme: string,
  code: string,
  { email, language, topics }: Joiner,
  browser: Asking,
): Promise<z.infer<typeof asking>> => {
  const said = { ...(await sealedEmail(tx, programme, email)), language, topics }
  const { rows } = await sql<{ outcome: string }>`
    select app.ask_to_subscribe(${programme}, ${code}, ${JSON.stringify(said)}, ${counted(browser)}) as outcome`.execute(
    tx,
  )
  return asking.parse(rows[0]?.outcome)
}

/** The press that counts. 'gone' for a link that is unknown, or older than seven days, or whose owner left. */
export const confirmByLink = async (tx: Tx, token: string, today: Day): Promise<'in' | 'gone'> => {
  const { rows } = await sql<{ outcome: string }>`
    select app.confirm_subscription(${token}, ${today}) as outcome`.execute(tx)
  return z.enum(['in', 'gone']).parse(rows[0]?.outcome)
}

type Change =
  | { readonly topics: readonly string[]; readonly language: Language }
  | { readonly pausedUntil: Day | null }
/** False when they get it no more. */
export const changeByLink = async (tx: Tx, token: string, change: Change, today: Day): Promise<boolean> => {
  const { rows } = await sql<{ outcome: string }>`
    select app.change_subscription(${token}, ${JSON.stringify(change)}, ${today}) as outcome`.execute(tx)
  return rows[0]?.outcome === 'done'
}

/** To another address: it is asked first, and the old one is told when it said yes. Throws VaultDown. */
export const moveByLink = async (
  tx: Tx,
  programme: string,
  token: string,
  email: string,
  browser: Asking,
): Promise<z.infer<typeof asking>> => {
  const said = await sealedEmail(tx, programme, email)
  const { rows } = await sql<{ outcome: string }>`
    select app.move_subscription(${token}, ${JSON.stringify(said)}, ${counted(browser)}) as outcome`.execute(
    tx,
  )
  return asking.parse(rows[0]?.outcome)
}

/** Leaves the newsletter of this link, or all of this address. Twice is once; an unknown link is answered alike. */
export const leaveByLink = async (tx: Tx, token: string, everything: boolean, today: Day): Promise<void> => {
  await sql`select app.leave_by_link(${token}, ${everything}, ${today})`.execute(tx)
}

/** All that is held about this address goes at once, but for the print that keeps it from being written to. */
export const forgetByLink = async (tx: Tx, token: string, today: Day): Promise<void> => {
  await sql`select app.forget_by_link(${token}, ${today})`.execute(tx)
}
