import type { Way } from '../platform/mail/message.ts'
import { readEmail } from '../access/sign-in/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import { by, openAsker, vaultWait, type Reader } from './address.ts'
import type { Claimed } from './claims.ts'
import { tooManyUnproved } from './unproved.ts'

/** To whoever keeps an event: only while a question is open. */
export const questions: readonly string[] = ['question', 'question-due']
export const anyOpen = async (tx: Tx, { programme }: Claimed): Promise<boolean> =>
  (await tx
    .selectFrom('event_asks')
    .select('id')
    .where('programme_id', '=', programme)
    .where('state', '=', 'open')
    .limit(1)
    .executeTakeFirst()) !== undefined

/** Seconds until an answer is tried again that would be one message too many to its address: it waits, and is not lost. */
const fewerWait = 3_600

/** Who asked: by the address that they gave. */
export const asker = async (tx: Tx, claimed: Claimed, now: Date, ways: readonly Way[]): Promise<Reader> => {
  const found = await tx
    .selectFrom('event_asks')
    .select(['id', 'language', 'proved'])
    .where('id', '=', claimed.ask)
    .where('programme_id', '=', claimed.programme)
    .executeTakeFirst()
  if (found === undefined) return { dropped: 'nothing' }
  const address = await openAsker(tx, found.id)
  const later = (seconds: number) => ({ later: new Date(now.getTime() + seconds * 1_000) })
  if (address === null) return later(vaultWait)
  const to = readEmail(address)
  // Anybody can type anybody's address: until somebody there said that they asked, answers to it are counted.
  if (to !== null && !found.proved && (await tooManyUnproved(tx, claimed, to, true))) return later(fewerWait)
  return by(ways, 'email', to, found.language)
}
