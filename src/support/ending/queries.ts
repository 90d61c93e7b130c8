import { sql } from 'kysely'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { open } from '../../vault/door.ts'
import type { Ending } from './model.ts'

type Row = Omit<Ending, 'words' | 'onwards'>
/** What the two wrote of the ending, newest first. Words that cannot be opened just now are left out. */
export const endingsOf = async (tx: Tx, party: string): Promise<Ending[]> => {
  const { rows } = await sql<Row>`
    select id, support_id as support, written_by as "writtenBy", planned_day as "plannedDay", helped, ended_on as "endedOn", day
    from endings where party_id = ${party} and withdrawn_at is null order by id desc limit 10`.execute(tx)
  const ids = rows.map(({ id }) => id)
  const texts = await unlessDown(open(tx, [{ table: 'endings', columns: ['words', 'onwards'], rows: ids }]))
  return rows.map((row) => ({
    ...row,
    words: texts?.of('endings', 'words', row.id) ?? '',
    onwards: texts?.of('endings', 'onwards', row.id) ?? '',
  }))
}

/** The support that stands for this party now; null when nobody stands beside them. */
export const supportNow = async (tx: Tx, party: string): Promise<string | null> => {
  const { rows } = await sql<{ support: string | null }>`select app.support_of(${party}) as support`.execute(
    tx,
  )
  return rows[0]?.support ?? null
}

/** Has anybody ever stood beside this party? */
export const hadSomebody = async (tx: Tx, party: string): Promise<boolean> => {
  const { rows } = await sql`select from supports s where s.party_id = ${party} limit 1`.execute(tx)
  return rows.length > 0
}

/** When the parent last said that they would like somebody beside them again; null when they did not, or when somebody has come since. */
export const wantedSince = async (tx: Tx, party: string): Promise<Day | null> => {
  const { rows } = await sql<{
    day: Day
  }>`select c.day from comebacks c where c.party_id = ${party} and c.withdrawn_at is null
    and not exists (select from supports s where s.party_id = c.party_id and s.from_day >= c.day and s.id > c.id)
    order by c.id desc limit 1`.execute(tx)
  return rows[0]?.day ?? null
}
