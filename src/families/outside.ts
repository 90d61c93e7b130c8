import type { Actor } from '../access/model.ts'
import { tell } from '../audit/record.ts'
import type { Tx } from '../platform/database/connect.ts'
import { refuse, type Faults } from './model.ts'

export type Handler = { id: string; name: string; chosen: boolean }

/** Those who may look after sealed families: outside handlers who are not coordinators here. */
export const handlersOf = async (tx: Tx, actor: Actor): Promise<Handler[]> => {
  const coordinators = tx
    .selectFrom('roles')
    .select('person_id')
    .where('role', '=', 'coordinator')
    .where('until_at', 'is', null)
  const rows = await tx
    .selectFrom('roles as r')
    .innerJoin('persons as p', 'p.id', 'r.person_id')
    .innerJoin('programmes as g', 'g.id', 'r.programme_id')
    .select(['p.id', 'p.name', 'g.outside_handler'])
    .where('r.programme_id', '=', actor.programme)
    .where('r.role', '=', 'handler')
    .where('r.until_at', 'is', null)
    .where('p.id', 'not in', coordinators)
    .where('p.id', '!=', actor.person)
    .orderBy('p.id')
    .execute()
  return rows.map(({ id, name, outside_handler }) => ({ id, name, chosen: outside_handler === id }))
}

/** Names the outside handler; what is sealed goes along. The database refuses whoever is not one. */
export const nameHandler = async (
  tx: Tx,
  actor: Actor,
  person: string,
): Promise<Faults | { handler: string }> => {
  const one = (await handlersOf(tx, actor)).find(({ id }) => id === person)
  if (one === undefined) return refuse({ field: 'person', code: 'choose-handler' })
  await tx
    .updateTable('programmes')
    .set({ outside_handler: person })
    .where('id', '=', actor.programme)
    .execute()
  await tell(tx, actor, 'programme.handler-named', person)
  return { handler: person }
}
