import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { draftShape, faultsShape, type EntryDraft, type EntryFault } from './model.ts'

export type Stored = {
  readonly id: string
  readonly list: string
  readonly gss: string
  readonly onDay: Day
  readonly rows: readonly number[]
  readonly reference: string
  readonly verdict:
    | 'reading'
    | 'new'
    | 'changed'
    | 'unchanged'
    | 'ask'
    | 'put-right'
    | 'gone'
    | 'entered'
    | 'put-aside'
  readonly draft: EntryDraft
  readonly faults: readonly EntryFault[]
  readonly family: string | null
  readonly conference: string | null
  readonly version: number
}

/** Entries with the list they belong to, as the asker may see them. */
export const entriesIn = (tx: Tx) =>
  tx
    .selectFrom('list_entries as e')
    .innerJoin('lists as l', 'l.id', 'e.list_id')
    .select([
      'e.id',
      'e.list_id',
      'e.rows',
      'e.reference',
      'e.verdict',
      'e.draft',
      'e.faults',
      'e.family_id',
      'e.conference_id',
      'e.version',
      'l.gss',
      'l.on_day',
    ])
type Row = Awaited<ReturnType<ReturnType<typeof entriesIn>['execute']>>[number]

export const storedOf = (row: Row): Stored => ({
  id: row.id,
  list: row.list_id,
  gss: row.gss,
  onDay: row.on_day,
  rows: row.rows,
  reference: row.reference,
  verdict: row.verdict,
  draft: draftShape.parse(row.draft),
  faults: faultsShape.parse(row.faults),
  family: row.family_id,
  conference: row.conference_id,
  version: row.version,
})
