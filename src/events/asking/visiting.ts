import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import type { Ask } from '../../access/pages.ts'
import { networkHash } from '../../access/sign-in/actions.ts'
import { hashOf } from '../../access/sign-in/secrets.ts'
import { readDay } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import { missing, type Answer } from '../../platform/http/answer.ts'
import type { Shown } from '../model.ts'
import { eventShown } from '../queries.ts'
import type { Talk } from './model.ts'
import { eventTalk } from './queries.ts'

type Visitor = Pick<Ask<'/events/:codeName', Actor | null>, 'tx' | 'view' | 'host' | 'params'>
export type At = {
  readonly programme: string
  readonly today: Day
  readonly event: Shown
  readonly talk: Talk
}
/** The event at this address and what its page says, for anybody. */
export const visiting =
  <A extends Visitor>(work: (ask: A, at: At) => Promise<Answer> | Answer) =>
  async (ask: A): Promise<Answer> => {
    const today = readDay(ask.view.today)
    if (ask.host === null || today === undefined) return missing
    const event = await eventShown(ask.tx, ask.host.id, ask.params.codeName, today)
    const talk = await eventTalk(ask.tx, ask.host.id, ask.params.codeName, today)
    if (event === null || talk === null) return missing
    return work(ask, { programme: ask.host.id, today, event, talk })
  }

/** Whose browser writes; null for the house's own examples. */
export type Writing = Ask['browser'] | null
/** Browser and network as the database counts them: hashes alone. */
export const counted = (browser: Writing) =>
  sql`${browser === null ? null : hashOf(browser.secret)}::bytea, ${browser === null ? null : networkHash(browser)}::bytea`
export const hex = (bytes: Buffer | null): string | null =>
  bytes === null ? null : `\\x${bytes.toString('hex')}`
