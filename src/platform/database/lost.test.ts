import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { connect } from './connect.ts'
import { testDatabase } from './testing.ts'

test('a connection that is lost between two statements undoes its work, and the house goes on', async () => {
  const { engine, drop } = await testDatabase()
  const db = connect(engine, { max: 2 })
  const cut = db.asWorker(async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
    await db.asWorker((other) => sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(other))
    await pause(100)
    return sql`select 1`.execute(tx)
  })
  await expect(cut).rejects.toThrow(/not queryable|terminat|closed|ECONNRESET|EPIPE/i)
  const after = await db.asWorker((tx) => sql<{ one: number }>`select 1 as one`.execute(tx))
  expect(after.rows[0]?.one).toBe(1)
  await db.close()
  await drop()
})
