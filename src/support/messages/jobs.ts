import { sql } from 'kysely'
import type { Subscriber } from '../../audit/events.ts'
import { send } from '../../outbox/actions.ts'
import { noticeAt } from './rules.ts'

type To = { readonly person: string | null; readonly party: string | null; readonly waits: boolean }

/**
 * One neutral notice for whoever is to read it, and none while an earlier message waits for them already. At night it waits for
 * the morning. To a parent it goes as all does: only by the way and in the hours that are safe, and never where nothing is to go.
 */
export const messageNotices: Subscriber = {
  on: ['talk.sent'],
  run: async (tx, { thing }, actor) => {
    const { rows } = await sql<To>`select person, party, waits from app.message_goes_to(${thing})`.execute(tx)
    const at = noticeAt(actor.now)
    const later = at === null ? {} : { notBefore: at }
    for (const { person, party, waits } of rows) {
      if (waits) continue
      if (person !== null) await send(tx, actor, { kind: 'to-read', toPerson: person, ...later })
      if (party !== null) await send(tx, actor, { kind: 'something-new', toParty: party, ...later })
    }
  },
}
