import { z } from 'zod'
import type { Subscriber } from '../audit/events.ts'
import { send } from '../outbox/actions.ts'

const covered = z.object({ supporter: z.string() })

/** Whoever stands in is asked to look, and the parent is told that somebody will: nobody is met at the door by a stranger. */
export const coverMessages: Subscriber = {
  on: ['support.covered'],
  run: async (tx, { thing, facts }, actor) => {
    const found = await tx
      .selectFrom('supports')
      .innerJoin('supporters', 'supporters.programme_id', 'supports.programme_id')
      .select(['supports.party_id', 'supporters.person_id'])
      .where('supports.id', '=', thing)
      .where('supports.until_day', 'is', null)
      .where('supporters.id', '=', covered.parse(facts).supporter)
      .executeTakeFirst()
    if (found === undefined) return
    await send(tx, actor, { kind: 'cover', toPerson: found.person_id })
    await send(tx, actor, { kind: 'cover-for-you', toParty: found.party_id })
  },
}
