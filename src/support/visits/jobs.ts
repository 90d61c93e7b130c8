import { z } from 'zod'
import type { Subscriber } from '../../audit/events.ts'
import { send } from '../../outbox/actions.ts'
import { noticeAt } from '../messages/rules.ts'

const facts = z.object({ party: z.string(), own: z.boolean() })

/**
 * What one of the two changes, the other learns by a neutral notice: the parent of what was moved or taken off (what is
 * planned is said to them), whoever stands beside them of all three. At night it waits for the morning.
 */
export const visitNotices: Subscriber = {
  on: ['visit.planned', 'visit.changed', 'visit.cancelled'],
  run: async (tx, { kind, facts: of }, actor) => {
    const { party, own } = facts.parse(of)
    const at = noticeAt(actor.now)
    const later = at === null ? {} : { notBefore: at }
    if (!own) {
      if (kind !== 'visit.planned') await send(tx, actor, { kind: 'something-new', toParty: party, ...later })
      return
    }
    const beside = await tx
      .selectFrom('grants')
      .select('person_id')
      .where('function', '=', 'supports')
      .where('thing_id', '=', party)
      .where('until_at', 'is', null)
      .execute()
    for (const { person_id } of beside)
      await send(tx, actor, { kind: 'to-read', toPerson: person_id, ...later })
  },
}
