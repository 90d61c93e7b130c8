import { readFileSync, writeFileSync } from 'node:fs'
import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { expect, test } from 'vitest'
import { schemaText } from './generate.ts'
import { testDatabase } from './testing.ts'

test('the typed schema is what the migrations make', async () => {
  const { engine, drop } = await testDatabase()
  const { host, port, database, migrator } = engine
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new Pool({ host, port, database, ...migrator }) }),
  })
  const text = await schemaText(db)
  await db.destroy()
  await drop()
  const file = new URL('./schema.ts', import.meta.url)
  if (process.env['WRITE_SCHEMA'] === '1') writeFileSync(file, text)
  expect(readFileSync(file, 'utf8')).toBe(text)
})
