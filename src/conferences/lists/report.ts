import type { Tx } from '../../platform/database/connect.ts'
import { entriesIn, storedOf, type Stored } from './stored.ts'
import type { Change, EntryFault } from './model.ts'

/** What became of one conference of a list. `rows` are the spreadsheet's; none when it is gone from the list. */
export type Became = {
  readonly rows: readonly number[]
  readonly reference: string
  readonly kind: string | null
  readonly day: string | null
  readonly verdict: Stored['verdict']
  readonly faults: readonly EntryFault[]
  readonly changes: readonly Change[]
}

/** What became of every conference of a list that the asker may see, in the order of its rows. */
export const reportOf = async (tx: Tx, list: string): Promise<Became[]> => {
  const rows = await entriesIn(tx)
    .where('e.list_id', '=', list)
    .where('e.handler', 'is', null)
    .orderBy('e.id')
    .execute()
  return rows.map(storedOf).map(({ rows, reference, draft, verdict, faults }) => ({
    rows,
    reference,
    kind: draft.kind,
    day: draft.day,
    verdict,
    faults,
    changes: draft.changes,
  }))
}
