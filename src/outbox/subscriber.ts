import { sql } from 'kysely'
import { hashOf } from '../access/sign-in/secrets.ts'
import { readEmail } from '../access/sign-in/model.ts'
import { today } from '../calendar/days.ts'
import type { Tx } from '../platform/database/connect.ts'
import { newSecret } from '../platform/http/cookies.ts'
import type { Way } from '../platform/mail/message.ts'
import { by, mailPrints, openSubscriber, vaultWait, type Reader } from './address.ts'
import type { Claimed } from './claims.ts'
import { tooManyUnproved } from './unproved.ts'

/**
 * A link of a newsletter's reader, minted in the moment of sending, as the worker: the row keeps the hash. It goes on
 * working beside all those before it. Its pages are /n/TOKEN (what they chose) and /n/TOKEN/leave (one click).
 */
export const mintSubscriberLink = async (tx: Tx, subscriber: string): Promise<string> => {
  const token = newSecret()
  await sql`insert into subscriber_links (programme_id, subscriber_id, token_hash)
    select s.programme_id, s.id, ${hashOf(token)} from subscribers s where s.id = ${subscriber}`.execute(tx)
  return token
}

/** May this kind of message go to this row now? Only a question goes to whoever has not answered it yet. */
const mayGo = async (tx: Tx, claimed: Claimed, state: string, now: Date): Promise<boolean> => {
  if (claimed.kind === 'join') return state === 'asked'
  if (claimed.kind === 'moved') return state === 'left'
  const { rows } = await sql<{
    may: boolean
  }>`select app.may_write_to(${claimed.subscriber}, ${today(now)}) as may`.execute(tx)
  return rows[0]?.may === true
}

/** Who reads a newsletter, or asked to: whether anybody may write there is looked up in this moment. */
export const subscriber = async (
  tx: Tx,
  claimed: Claimed,
  now: Date,
  ways: readonly Way[],
): Promise<Reader> => {
  const found = await tx
    .selectFrom('subscribers')
    .select(['id', 'state', 'language'])
    .where('id', '=', claimed.subscriber)
    .where('programme_id', '=', claimed.programme)
    .executeTakeFirst()
  if (found === undefined || !(await mayGo(tx, claimed, found.state, now))) return { dropped: 'nothing' }
  const address = await openSubscriber(tx, found.id)
  if (address === null) return { later: new Date(now.getTime() + vaultWait * 1_000) }
  const to = readEmail(address)
  if (claimed.kind !== 'join' || to === null) return by(ways, 'email', to, found.language)
  const [print] = await mailPrints(tx, claimed.programme ?? '', [to])
  if (print === undefined) return { dropped: 'nothing' }
  await tx.updateTable('subscribers').set({ mail_print: print }).where('id', '=', found.id).execute()
  // Who left, could not be reached or called it spam once may ask again; who had us write them down is asked nothing.
  const { rows } = await sql<{
    may: boolean
  }>`select app.may_ask(${claimed.programme}, ${print}) as may`.execute(tx)
  if (rows[0]?.may !== true) return { dropped: 'nothing' }
  return (await tooManyUnproved(tx, claimed, to))
    ? { dropped: 'limit' }
    : by(ways, 'email', to, found.language)
}
