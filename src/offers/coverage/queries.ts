import { sql } from 'kysely'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Language } from '../../platform/words/words.ts'
import type { Funnel } from './model.ts'

export type CoverageRow = Funnel & {
  readonly gss: string
  readonly name: string
  readonly month: string
  readonly relation: string
  readonly livesWith: string
}

/**
 * Counts by authority, month of the conference, relation and residence, for months from `since` on ('YYYY-MM-DD'); councils by their name in that language. Through a
 * definer function, because parent leads and administrators may read figures but no rows; it answers for the asker's programme only.
 */
export const coverage = async (
  tx: Tx,
  since: Day,
  today: Day,
  language: Language = 'en',
): Promise<CoverageRow[]> => {
  const { rows } = await sql<{ rows: CoverageRow[] | null }>`
    select json_agg(to_jsonb(c) || jsonb_build_object(
      'name', case ${language}::text when 'cy' then coalesce(a.name_cy, c.name) else c.name end)) as rows
    from app.coverage(${since}, ${today}) c left join authorities a on a.gss = c.gss`.execute(tx)
  return rows[0]?.rows ?? []
}
