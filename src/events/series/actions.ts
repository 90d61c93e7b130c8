import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Fault } from '../model.ts'
import type { SeriesDraft } from './model.ts'
import { faultsInSeries } from './rules.ts'

type Outcome = { readonly faults: readonly Fault[] } | { readonly series: string }

export const makeSeries = async (tx: Tx, actor: Actor, draft: SeriesDraft): Promise<Outcome> => {
  const faults = faultsInSeries(draft)
  if (faults.length > 0) return { faults }
  const { id } = await tx
    .insertInto('event_series')
    .values({
      programme_id: actor.programme,
      name_en: draft.nameEn,
      name_cy: draft.nameCy,
      made_on: actor.today,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(tx, actor, 'series.made', id)
  return { series: id }
}

/** Fault `version` 'changed-meanwhile'. */
export const changeSeries = async (
  tx: Tx,
  actor: Actor,
  of: { readonly id: string; readonly version: number },
  draft: SeriesDraft,
): Promise<Outcome> => {
  const faults = faultsInSeries(draft)
  if (faults.length > 0) return { faults }
  const { numUpdatedRows } = await tx
    .updateTable('event_series')
    .set({ name_en: draft.nameEn, name_cy: draft.nameCy, version: of.version + 1 })
    .where('id', '=', of.id)
    .where('version', '=', of.version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return { faults: [{ field: 'version', code: 'changed-meanwhile' }] }
  await record(tx, actor, 'series.changed', of.id)
  return { series: of.id }
}

/** Null takes it out of its series. */
export const putInSeries = async (
  tx: Tx,
  actor: Actor,
  event: string,
  series: string | null,
): Promise<void> => {
  await tx.updateTable('event_pages').set({ series_id: series }).where('id', '=', event).execute()
  await record(tx, actor, 'event.put-in-series', [event, ...(series === null ? [] : [series])])
}
