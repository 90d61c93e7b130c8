import type { Actor } from '../access/model.ts'
import { record } from '../audit/record.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { Asked } from './asking.ts'

/** Hands a year to the worker. Null while another one of this programme is under way: two presses don't play two. */
export const ask = async (tx: Tx, actor: Actor, asked: Asked): Promise<string | null> => {
  const row = await tx
    .insertInto('simulations')
    .values({ ...asked, programme_id: actor.programme, by_person: actor.person ?? '', on_day: actor.today })
    .onConflict((on) => on.column('programme_id').where('state', 'in', ['asked', 'working']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (row === undefined) return null
  await record(tx, actor, 'simulation.asked', row.id)
  return row.id
}

/** The worker leaves off. False when it isn't under way. */
export const stop = async (tx: Tx, actor: Actor, id: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('simulations')
    .set({ state: 'stopped' })
    .where('id', '=', id)
    .where('state', 'in', ['asked', 'working'])
    .where('removed_on', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, 'simulation.stopped', id)
  return true
}

/** Nothing of it is left but that it was there; the same seed plays it again. */
export const remove = async (tx: Tx, actor: Actor, id: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('simulations')
    .set({ removed_on: actor.today })
    .where('id', '=', id)
    .where('removed_on', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, 'simulation.removed', id)
  return true
}
