import { z } from 'zod'
import type { Subscriber } from '../audit/events.ts'
import { send } from '../outbox/actions.ts'

const ended = z.object({ party: z.string(), supporter: z.string(), why: z.string() })

/**
 * A supporter can't any more: both are told that something changed, so that nobody waits and nobody sets out, and a
 * coordinator rings. The words are the same whatever is behind it (docs/decisions/0039).
 */
export const changeMessages: Subscriber = {
  on: ['support.ended'],
  run: async (tx, { facts }, actor) => {
    const { party, supporter, why } = ended.parse(facts)
    if (why !== 'supporter-asked') return
    const of = await tx
      .selectFrom('supporters')
      .select('person_id')
      .where('id', '=', supporter)
      .executeTakeFirst()
    if (of !== undefined) await send(tx, actor, { kind: 'changed-for-supporter', toPerson: of.person_id })
    const next = await tx
      .selectFrom('supports')
      .select('id')
      .where('party_id', '=', party)
      .where('until_day', 'is', null)
      .executeTakeFirst()
    if (next === undefined) await send(tx, actor, { kind: 'changed-for-you', toParty: party })
  },
}
