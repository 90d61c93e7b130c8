import type { Subscriber } from '../../audit/events.ts'
import { send } from '../../outbox/actions.ts'
import type { Tx } from '../../platform/database/connect.ts'

const draftedBy = (tx: Tx, weights: string) =>
  tx.selectFrom('weights').select('drafted_by').where('id', '=', weights).executeTakeFirstOrThrow()

/** Parent leads hear that a change waits for their answer, and whoever drafted it that it was answered; in words that tell nothing. */
export const subscribers: readonly Subscriber[] = [
  {
    on: ['weights.drafted'],
    run: async (tx, { thing }, actor) => {
      const { drafted_by } = await draftedBy(tx, thing)
      const leads = await tx
        .selectFrom('roles')
        .innerJoin('persons', 'persons.id', 'roles.person_id')
        .select('persons.id')
        .distinct()
        .where('roles.programme_id', '=', actor.programme)
        .where('roles.role', '=', 'parent-lead')
        .where('roles.until_at', 'is', null)
        .where('persons.disabled_at', 'is', null)
        .where('persons.id', '<>', drafted_by)
        .execute()
      for (const { id } of leads) await send(tx, actor, { kind: 'to-read', toPerson: id })
    },
  },
  {
    on: ['weights.answered'],
    run: async (tx, { thing }, actor) => {
      const { drafted_by } = await draftedBy(tx, thing)
      await send(tx, actor, { kind: 'to-read', toPerson: drafted_by })
    },
  },
]
