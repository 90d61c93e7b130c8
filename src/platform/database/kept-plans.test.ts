import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { connect } from './connect.ts'
import { testDatabase } from './testing.ts'

const twice = async (bulk: boolean) => {
  const { engine, drop } = await testDatabase()
  const db = connect(engine, { max: 1, bulk })
  const asked = await db.inSession(null, 'localhost', async (tx) => {
    for (const number of [1, 2]) await sql`select ${number}::int as twice_asked`.execute(tx)
    return sql<{ plans: number; waits: string }>`
      select (select count(*)::int from pg_prepared_statements where statement like '%twice_asked%' and name <> '') as plans,
        current_setting('synchronous_commit') as waits`.execute(tx)
  })
  await db.close()
  await drop()
  return asked.rows[0]
}

test('a bulk connection plans a statement once and waits for no disk; any other keeps nothing and waits', async () => {
  expect(await twice(true)).toEqual({ plans: 1, waits: 'off' })
  expect((await twice(false))?.plans).toBe(0)
})

test('what a bulk connection reads and refuses is the same', async () => {
  const { engine, drop } = await testDatabase()
  const db = connect(engine, { bulk: true })
  for (const number of [7, 8])
    await db.inSession(null, 'localhost', async (tx) => {
      const { rows } = await sql<{ n: number }>`select ${number}::int as n`.execute(tx)
      expect(rows).toEqual([{ n: number }])
    })
  await expect(
    db.inSession(null, 'localhost', (tx) => sql`select 1 / ${0}::int`.execute(tx)),
  ).rejects.toThrow('division by zero')
  await db.close()
  await drop()
})
