import type { Actor } from '../../access/model.ts'
import { record, tell } from '../../audit/record.ts'
import { calendarOf } from '../../clocks/queries.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { refused } from '../changes/stored.ts'
import type { Faulty } from '../model.ts'
import { faultsIn } from '../rules.ts'
import type { Notice } from './model.ts'

/**
 * Somebody at the council tells us of a conference. It is kept as it was told, and the answer is the same whether we
 * knew of it or not; the worker makes family, conference and parties of it. Tells 'notice.told'.
 */
export const tellUs = async (
  tx: Tx,
  actor: Actor,
  notice: Notice,
): Promise<{ readonly notice: string } | Faulty> => {
  if (actor.gss === null || actor.person === null) return refused('reference', 'not-served')
  const draft = {
    ...notice,
    reference: '',
    parents: notice.parents.length,
    children: [],
    toldUsOn: actor.today,
    transferDay: notice.kind === 'transfer-in' ? notice.strategyDay : null,
  }
  const timing = {
    nation: actor.gss.startsWith('W') ? 'W' : 'E',
    holidays: await calendarOf(tx, actor),
    own: {},
  } as const
  const faults = faultsIn(draft, timing, null, actor.today)
  if (faults.length > 0) return { faults }
  const { id } = await tx
    .insertInto('notices')
    .values({
      programme_id: actor.programme,
      gss: actor.gss,
      reference: notice.reference,
      kind: notice.kind,
      day: notice.day,
      starts_at: notice.startsAt,
      place: notice.place,
      strategy_day: notice.strategyDay,
      late_reason: notice.lateReason,
      parents: JSON.stringify(notice.parents),
      by_person: actor.person,
      on_day: actor.today,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tell(tx, actor, 'notice.told', id)
  return { notice: id }
}

/** A coordinator has looked at a notice that said something else than what stands. */
export const lookedAt = async (tx: Tx, actor: Actor, notice: string): Promise<boolean> => {
  const row = await tx
    .updateTable('notice_entries')
    .set({ seen_on: actor.today })
    .where('notice_id', '=', notice)
    .where('outcome', '=', 'ask')
    .returning('family_id')
    .executeTakeFirst()
  if (row === undefined) return false
  await record(tx, actor, 'notice.looked-at', [notice, row.family_id])
  return true
}
