import { sql } from 'kysely'
import type { Subscriber } from '../../audit/events.ts'
import { send } from '../../outbox/actions.ts'

/**
 * A parent asked for something at a meeting: whoever passes it on to the council hears that there is something new, once a
 * day for one parent. What the council answered the parent hears in the same words, by the way that is safe for them, or not
 * at all; many answers of one hour are one message.
 */
export const askNotices: readonly Subscriber[] = [
  {
    on: ['help.asked'],
    run: async (tx, { thing }, actor) => {
      const { rows } = await sql<{ person: string }>`select person from app.ask_goes_to(${thing})`.execute(tx)
      for (const { person } of rows) await send(tx, actor, { kind: 'to-read', toPerson: person })
    },
  },
  {
    on: ['help.answered'],
    run: async (tx, { thing }, actor) => {
      const { rows } = await sql<{ party: string }>`select party from app.ask_answered_to(${thing})`.execute(
        tx,
      )
      for (const { party } of rows) await send(tx, actor, { kind: 'something-new', toParty: party })
    },
  },
]
