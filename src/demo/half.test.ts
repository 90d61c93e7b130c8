import { expect, test } from 'vitest'
import { connectAsMigrator } from '../platform/database/connect.ts'
import { testDatabase } from '../platform/database/testing.ts'
import { clearHalf, demoStands } from './half.ts'

const halfMade = async () => {
  const { engine, drop } = await testDatabase()
  const ground = connectAsMigrator(engine)
  const add = async (name: string, demo: boolean) => {
    const { id } = await ground
      .insertInto('programmes')
      .values({ name, demo, independence: 'parent-led' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await ground.insertInto('persons').values({ programme_id: id, name: 'Someone Invented' }).execute()
    return id
  }
  const end = async () => {
    await ground.destroy()
    await drop()
  }
  return { ground, add, end }
}
const people = async ({ ground }: Awaited<ReturnType<typeof halfMade>>) =>
  (await ground.selectFrom('persons').select('id').execute()).length

test('a demo that was broken off is taken away whole, and the councils of both nations stay', async () => {
  const made = await halfMade()
  expect(await demoStands(made.ground)).toBe('none')
  await made.add('Beside You (invented)', true)
  expect(await demoStands(made.ground)).toBe('half')
  await clearHalf(made.ground)
  expect([await demoStands(made.ground), await people(made)]).toEqual(['none', 0])
  expect(await made.ground.selectFrom('authorities').select('gss').execute()).toHaveLength(175)
  await made.end()
})

test('a whole demo stays', async () => {
  const made = await halfMade()
  const programme = await made.add('Beside You (invented)', true)
  await made.ground
    .insertInto('audit')
    .values({ programme_id: programme, day: '2026-11-18', act: 'demo.made', things: [programme] })
    .execute()
  expect(await demoStands(made.ground)).toBe('whole')
  await clearHalf(made.ground)
  expect(await people(made)).toBe(1)
  await made.end()
})

test('beside another programme nothing is taken away, and one sentence says what to do', async () => {
  const made = await halfMade()
  await made.add('Beside You (invented)', true)
  await made.add('Another Group (invented)', false)
  await expect(clearHalf(made.ground)).rejects.toThrow('a data folder of its own')
  expect(await people(made)).toBe(2)
  await made.end()
})
