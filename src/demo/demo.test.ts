import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { testDatabase } from '../platform/database/testing.ts'
import { connectAsMigrator } from '../platform/database/connect.ts'
import { makeDemo } from './make.ts'
test('makes', async () => {
  const { engine, drop } = await testDatabase()
  const t = Date.now()
  await makeDemo({ engine, clock: () => new Date('2026-11-18T10:00:00Z') })
  console.log('took', Date.now() - t)
  const g = connectAsMigrator(engine)
  for (const table of [
    'families',
    'parties',
    'conferences',
    'offers',
    'supports',
    'choices',
    'events',
    'audit',
    'clocks',
  ] as const)
    console.log(
      table,
      (
        await g
          .selectFrom(table)
          .select(({ fn }) => fn.countAll().as('n'))
          .executeTakeFirst()
      )?.n,
    )
  await g.destroy()
  await drop()
})
