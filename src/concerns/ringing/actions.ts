import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { SavedLine } from './queries.ts'
import { faultsInLine, type Fault } from './rules.ts'

/** The safeguarding lead's own number and hours. Faults: faultsInLine's; `version` 'changed-meanwhile'. */
export const setLine = async (
  tx: Tx,
  actor: Actor,
  { telephone, hours, hoursCy, version }: SavedLine,
): Promise<{ readonly faults: readonly Fault[] } | { readonly saved: true }> => {
  const faults = faultsInLine({ telephone, hours, hoursCy })
  if (faults.length > 0) return { faults }
  const values = { telephone, hours, hours_cy: hoursCy }
  const row = await tx
    .insertInto('safeguarding_lines')
    .values({ programme_id: actor.programme, ...values })
    .onConflict((conflict) =>
      conflict
        .column('programme_id')
        .doUpdateSet((eb) => ({ ...values, version: eb('safeguarding_lines.version', '+', 1) }))
        .where('safeguarding_lines.version', '=', version),
    )
    .returning('version')
    .executeTakeFirst()
  if (row === undefined || (version === 0 && row.version !== 1))
    return { faults: [{ field: 'version', code: 'changed-meanwhile' }] }
  await record(tx, actor, 'safety.line-set', actor.programme)
  return { saved: true }
}
