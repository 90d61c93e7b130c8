import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { refuse, type Outcome } from '../../spaces/model.ts'
import type { At } from './actions.ts'
import { isHeld } from './queries.ts'

/** Taken off the pages; `back` puts it there again. False when there is none. */
export const takeReportBack = async (
  tx: Tx,
  actor: Actor,
  { party, report }: At,
  back = false,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('reports')
    .set({ withdrawn_at: back ? null : new Date() })
    .where('id', '=', report)
    .where('party_id', '=', party)
    .where('withdrawn_at', back ? 'is not' : 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, back ? 'report.put-back' : 'report.taken-back', [party, report])
  return true
}

/** Words and file go at once, for good; what was answered stays. Faults on `sure`: 'held', 'gone'. */
export const dropWords = async (
  tx: Tx,
  actor: Actor,
  { party, report }: At,
): Promise<Outcome<{ readonly dropped: true }>> => {
  if (await isHeld(tx, party)) return refuse('sure', 'held')
  const { numUpdatedRows } = await tx
    .updateTable('reports')
    .set({ file: null, gone_on: actor.today, gone_how: 'asked' })
    .where('id', '=', report)
    .where('party_id', '=', party)
    .where('text_on', 'is not', null)
    .where('gone_on', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return refuse('sure', 'gone')
  await tx.updateTable('report_points').set({ body: null }).where('report_id', '=', report).execute()
  await record(tx, actor, 'report.words-deleted', [party, report])
  return { dropped: true }
}
