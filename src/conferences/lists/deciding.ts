import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { mappingOf } from './headings.ts'
import { headingsOf, rememberMapping } from './mapping.ts'
import type { EntryFault } from './model.ts'

type Faulty = { readonly faults: readonly EntryFault[] }
const refuse = (field: string, code: string): Faulty => ({ faults: [{ field, code }] })

/** "Yes, the columns were read rightly": remembered for this authority's next list. */
export const confirmColumns = async (
  tx: Tx,
  actor: Actor,
  list: string,
): Promise<Faulty | { list: string }> => {
  const row = await tx
    .updateTable('lists')
    .set({ confirmed: true })
    .where('id', '=', list)
    .where('state', 'in', ['reading', 'read'])
    .returning(['gss', 'headings'])
    .executeTakeFirst()
  if (row === undefined) return refuse('list', 'not-there')
  await rememberMapping(tx, actor, row.gss, mappingOf(headingsOf(row.headings)))
  return { list }
}

/** One press: everything that is ready enters, in the background. */
export const startEntering = async (
  tx: Tx,
  actor: Actor,
  list: string,
): Promise<Faulty | { list: string }> => {
  const row = await tx
    .updateTable('lists')
    .set({ state: 'entering', done: 0, asked_by: actor.person })
    .where('id', '=', list)
    .where('state', 'in', ['read', 'entered'])
    .where('confirmed', '=', true)
    .returning('id')
    .executeTakeFirst()
  if (row === undefined) return refuse('list', 'not-ready')
  await record(tx, actor, 'list.entering', list)
  return { list }
}

/** The whole list was a mistake: nothing more of it enters, and the same file may come in again. */
export const putListAside = async (
  tx: Tx,
  actor: Actor,
  list: string,
): Promise<Faulty | { list: string; gss: string }> => {
  const row = await tx
    .updateTable('lists')
    .set({ state: 'put-aside' })
    .where('id', '=', list)
    .where('state', 'in', ['reading', 'read', 'entered'])
    .returning('gss')
    .executeTakeFirst()
  if (row === undefined) return refuse('list', 'not-ready')
  await record(tx, actor, 'list.put-aside', list)
  return { list, gss: row.gss }
}
