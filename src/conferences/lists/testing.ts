import { sql } from 'kysely'
import type { TestHouse } from '../../access/testing.ts'
import { listsRound } from './jobs.ts'

/** The worker goes round until every list is read and entered. */
export const workLists = async (house: TestHouse, now: Date): Promise<void> => {
  const at = { db: house.db, origin: 'http://localhost:3000', clock: () => now }
  while ((await listsRound(at)) > 0) continue
}

export const now = new Date('2026-11-18T10:00:00Z')
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Says for an authority of the test's programme that its full list may come in, and that the programme is a demo. */
export const fullList = async (house: TestHouse, gss: string, demo = true): Promise<void> => {
  await house.ground.updateTable('programmes').set({ demo }).where('id', '=', house.programme).execute()
  await house.ground
    .insertInto('authority_settings')
    .values({
      programme_id: house.programme,
      gss,
      key: 'referral',
      value: JSON.stringify({ mode: 'full-list', agreedOn: '2026-01-05', assessedOn: '2026-01-06' }),
      from_day: '2026-02-01',
    })
    .execute()
}

/** Everything that the database holds, as one text: what must have left no trace is looked for here. */
export const dump = async (house: TestHouse): Promise<string> => {
  const { rows } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public'`.execute(
    house.ground,
  )
  const tables = await Promise.all(
    rows.map(async ({ name }) => {
      const all = await sql<{ whole: string }>`select coalesce(string_agg(t::text, ' '), '') as whole
        from ${sql.raw(name)} t`.execute(house.ground)
      return all.rows[0]?.whole ?? ''
    }),
  )
  return tables.join('\n')
}

export const countsOf = async (house: TestHouse, list: string): Promise<Record<string, number>> => {
  const rows = await house.ground
    .selectFrom('list_entries')
    .select(({ fn }) => ['verdict', fn.countAll<number>().as('count')])
    .where('list_id', '=', list)
    .groupBy('verdict')
    .execute()
  return Object.fromEntries(rows.map(({ verdict, count }) => [verdict, count]))
}
