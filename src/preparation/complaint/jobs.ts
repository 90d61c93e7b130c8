import { sql } from 'kysely'
import type { Subscriber } from '../../audit/events.ts'
import { send } from '../../outbox/actions.ts'

/**
 * Somebody complained: each who may read and answer it hears that there is something new, and nobody whom it is about. The
 * parent who wanted their answer on the page, by text or by e-mail hears in the same neutral words that something is there.
 */
export const complaintNotices: readonly Subscriber[] = [
  {
    on: ['complaint.made'],
    run: async (tx, { thing }, actor) => {
      const { rows } = await sql<{
        person: string
      }>`select person from app.complaint_goes_to(${thing})`.execute(tx)
      for (const { person } of rows) await send(tx, actor, { kind: 'to-read', toPerson: person })
    },
  },
  {
    on: ['complaint.answered'],
    run: async (tx, { thing }, actor) => {
      const { rows } = await sql<{
        party: string
      }>`select party from app.complaint_answered_to(${thing})`.execute(tx)
      for (const { party } of rows) await send(tx, actor, { kind: 'something-new', toParty: party })
    },
  },
]
