import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Paper } from './model.ts'

/** All that was ever recorded, newest first. */
export const papersOf = async (tx: Tx, actor: Actor): Promise<Paper[]> => {
  const rows = await tx
    .selectFrom('assurances as a')
    .leftJoin('persons as r', 'r.id', 'a.recorded_by')
    .leftJoin('persons as t', 't.id', 'a.taken_back_by')
    .select([
      'a.id',
      'a.kind',
      'made_on',
      'by_whom',
      'reference',
      'review_on',
      'recorded_on',
      'taken_back_on',
    ])
    .select(['r.name as recorded_by', 't.name as taken_back_by'])
    .where('a.programme_id', '=', actor.programme)
    .orderBy('a.id', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    madeOn: row.made_on,
    byWhom: row.by_whom,
    reference: row.reference,
    reviewOn: row.review_on,
    recordedOn: row.recorded_on,
    recordedBy: row.recorded_by ?? '',
    takenBackOn: row.taken_back_on,
    takenBackBy: row.taken_back_by ?? '',
  }))
}

/** Do both papers stand today, in a programme that is no demo? The database's own answer, which lists hold to. */
export const realNames = async (tx: Tx, programme: string): Promise<boolean> =>
  (await sql<{ may: boolean }>`select app.real_names(${programme}::uuid) as may`.execute(tx)).rows[0]?.may ===
  true
