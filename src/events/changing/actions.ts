import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { tell } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Both, Fault, State } from '../model.ts'

type Faults = { readonly faults: readonly Fault[] }

/**
 * It does not take place: `why` is for whoever booked. They are written to after some minutes' quiet, once; until then it
 * can be undone. Fault `state` 'changed-meanwhile' when it stands no longer as it did.
 */
export const callOff = async (
  tx: Tx,
  actor: Actor,
  { id, state }: { readonly id: string; readonly state: State },
  why: Both,
): Promise<Faults | { event: string }> => {
  if (state !== 'published' && state !== 'closed')
    return { faults: [{ field: 'state', code: 'changed-meanwhile' }] }
  const long = (['en', 'cy'] as const).filter((language) => why[language].length > 2000)
  if (why.en === '' && why.cy === '') return { faults: [{ field: 'whyEn', code: 'no-why' }] }
  if (long.length > 0)
    return { faults: long.map((one) => ({ field: one === 'en' ? 'whyEn' : 'whyCy', code: 'too-long' })) }
  const { numUpdatedRows } = await tx
    .updateTable('event_pages')
    .set((eb) => ({
      state: 'called-off',
      off_en: why.en,
      off_cy: why.cy,
      off_from: state,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .where('state', '=', state)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return { faults: [{ field: 'state', code: 'changed-meanwhile' }] }
  await tell(tx, actor, 'event.changed', id, { state: 'called-off' })
  return { event: id }
}

/** It takes place after all. False when those who booked were told already. */
export const callBack = async (tx: Tx, actor: Actor, event: string): Promise<boolean> => {
  const { rows } = await sql<{ back: boolean }>`select app.call_back(${event}) as back`.execute(tx)
  if (rows[0]?.back !== true) return false
  await tell(tx, actor, 'event.changed', event, { state: 'called-back' })
  return true
}
