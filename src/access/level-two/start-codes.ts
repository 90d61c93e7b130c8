import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { makeStartCode, type NewStartCode } from './secrets.ts'

/** How somebody made sure who it was, before a person starts again. The database holds the same list. */
export const checks = ['met', 'rang', 'video', 'document', 'vouched'] as const
export type Check = (typeof checks)[number]
export const isCheck = (text: string): text is Check => checks.some((check) => check === text)

const given = async (tx: Tx, call: (made: NewStartCode) => RawBuilder<unknown>): Promise<string | null> => {
  const made = await makeStartCode()
  const { rows } = await sql<{ done: boolean }>`select ${call(made)} as done`.execute(tx)
  return rows[0]?.done === true ? made.code : null
}

/** The first start code of an account, to be said once and kept nowhere. Null when there was one before, or it isn't for this asker to give. */
export const firstStartCode = (tx: Tx, person: string): Promise<string | null> =>
  given(tx, ({ salt, hash }) => sql`app.first_start_code(${person}::uuid, ${salt}::bytea, ${hash}::bytea)`)

/**
 * A colleague starts again, after somebody checked that it is them: every session, passkey, PIN and start code of theirs
 * ends, and they are told. Answers the new start code; null when it isn't for this asker to do. Audited by the database.
 */
export const startAgain = (tx: Tx, person: string, check: Check): Promise<string | null> =>
  given(
    tx,
    ({ salt, hash }) => sql`app.start_again(${person}::uuid, ${check}, ${salt}::bytea, ${hash}::bytea)`,
  )

/** The same for the parent whose record this is; whose account it is nobody learns. They are told by their safe contact. */
export const partyStartsAgain = (tx: Tx, party: string, check: Check): Promise<string | null> =>
  given(
    tx,
    ({ salt, hash }) => sql`app.party_starts_again(${party}::uuid, ${check}, ${salt}::bytea, ${hash}::bytea)`,
  )

const yes = async (tx: Tx, call: RawBuilder<unknown>): Promise<boolean> => {
  const { rows } = await sql<{ yes: boolean }>`select ${call} as yes`.execute(tx)
  return rows[0]?.yes === true
}
/** May the asker lead this colleague's new start? A coordinator; for those a coordinator may not touch, an administrator; nobody their own. */
export const leadsFor = (tx: Tx, person: string): Promise<boolean> =>
  yes(tx, sql`app.leads_for(${person}::uuid)`)
/** Has this party an account to sign in with? */
export const hasAccount = (tx: Tx, party: string): Promise<boolean> =>
  yes(tx, sql`app.has_account(${party}::uuid)`)
