import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([])
})
afterAll(() => house.close())

const party = async () =>
  (
    await house.ground
      .insertInto('parties')
      .values({ programme_id: house.programme, name: 'Ama', called: 'Ama', created_day: '2026-11-01' })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

test('whoever has the inbox alone tells the worker nothing that it would act on', async () => {
  const { id, token } = await house.person(['supporter'])
  const tells = () =>
    house.as(token, (tx) =>
      sql`insert into events (programme_id, kind, thing_id, day, facts)
        values (${house.programme}, 'person.role-ended', ${id}, '2026-11-18', '{"role": "supporter"}')`.execute(
        tx,
      ),
    )
  await expect(tells()).resolves.toBeDefined()
  await sql`update sessions set level = 1 where person_id = ${id}`.execute(house.ground)
  await expect(tells()).rejects.toThrow('row-level security')
})

test('a worker that was taken over hands nobody a record, a function or another address', async () => {
  const { id } = await house.person(['parent'])
  const thing = await party()
  const grants = (held: string) => sql`insert into grants (programme_id, person_id, function, thing, thing_id)
    values (${house.programme}, ${id}, ${held}, 'party', ${thing})`
  const says = (statement: ReturnType<typeof grants>) => house.db.asWorker((tx) => statement.execute(tx))
  for (const held of ['is', 'handles']) await expect(says(grants(held))).rejects.toThrow('row-level security')
  await expect(says(grants('supports'))).resolves.toBeDefined()
  for (const statement of [
    sql`update grants set function = 'is'`,
    sql`insert into grants (id, programme_id, person_id, function, thing, thing_id) values (gen_random_uuid(), ${house.programme},
      ${id}, 'supports', 'party', ${thing})`,
    sql`insert into roles (programme_id, person_id, role) values (${house.programme}, ${id}, 'approver')`,
    sql`update roles set role = 'approver'`,
    sql`update persons set email = 'elsewhere@example.org'`,
    sql`update openings set asked_by = ${id}`,
    sql`update holds set lifted_on = '2026-11-18'`,
  ])
    await expect(says(statement)).rejects.toThrow('permission denied')
})

test('a coordinator puts no address of their own into a parent’s account, nor into anybody’s', async () => {
  const coordinator = await house.person(['coordinator'])
  const administrator = await house.person(['administrator'])
  const { id } = await house.person(['parent'], { email: 'ama@example.org' })
  const change = (token: string) =>
    house.as(token, (tx) =>
      sql`update persons set email = 'elsewhere@example.org' where id = ${id}`.execute(tx),
    )
  expect((await change(coordinator.token)).numAffectedRows).toBe(0n)
  expect((await change(administrator.token)).numAffectedRows).toBe(1n)
  const moved = house.as(administrator.token, (tx) =>
    sql`update persons set programme_id = ${house.programme} where id = ${id}`.execute(tx),
  )
  await expect(moved).rejects.toThrow('permission denied')
})

test('a try that was counted once is compared once, whatever SQL asks', async () => {
  const { id, token } = await house.person(['parent'])
  await sql`update sessions set level = 1 where person_id = ${id}`.execute(house.ground)
  const hash = Buffer.alloc(32, 1)
  const says = async (call: ReturnType<typeof sql>) =>
    house.as(token, async (tx) => {
      const { rows } = await sql<{ told: { outcome: string } }>`select ${call} as told`.execute(tx)
      return rows[0]?.told.outcome
    })
  expect(await says(sql`app.try_pin(${hash}::bytea)`)).toBe('check')
  const guess = () => says(sql`app.rise_by_pin(${hash}::bytea, ${hash}::bytea, ${hash}::bytea)`)
  expect([await guess(), await guess(), await guess()]).toEqual(['no', 'over', 'over'])
  expect(await says(sql`app.take_start(${hash}::bytea)`)).toBe('over')
})
