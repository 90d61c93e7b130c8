import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { pages } from '../routes.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages)
})
afterAll(() => house.close())

/** As somebody's session with words of their own in SQL: what a hole in a page would give them. */
const slips = (token: string, statement: ReturnType<typeof sql>) =>
  house.as(token, (tx) => statement.execute(tx))

test('nobody can turn a programme into a demo, whose people are looked around as without signing in', async () => {
  for (const role of ['administrator', 'coordinator'] as const) {
    const { token } = await house.person([role])
    await expect(slips(token, sql`update programmes set demo = true`)).rejects.toThrow('permission denied')
    await expect(slips(token, sql`update programmes set hostname = 'theirs'`)).rejects.toThrow(
      'permission denied',
    )
  }
})

test('when something was done is the database’s to say, not the one who did it', async () => {
  const { token, id } = await house.person(['coordinator'])
  await expect(
    slips(
      token,
      sql`insert into audit (programme_id, person_id, day, act, at)
        values (${house.programme}, ${id}, '2020-01-01', 'family.read', '2020-01-01')`,
    ),
  ).rejects.toThrow('permission denied')
})

test('a coordinator can’t find out by trying whether a colleague is a parent here', async () => {
  const coordinator = await house.person(['coordinator'])
  const tried = async (colleague: string) =>
    slips(
      coordinator.token,
      sql`insert into roles (programme_id, person_id, role) values (${house.programme}, ${colleague}, 'parent')`,
    ).then(
      () => 'done',
      (error: unknown) => String(error),
    )
  const parent = await house.person(['supporter', 'parent'])
  const other = await house.person(['supporter'])
  expect(await tried(parent.id)).toBe(await tried(other.id))
})

test('the page of a colleague who left is the same whether or not they stay as a parent', async () => {
  const admin = await house.person(['administrator'])
  const leaver = async (roles: readonly ('supporter' | 'parent')[]) => {
    const { id } = await house.person(roles, {
      name: 'Left Invented',
      email: `left${roles.length}@example.org`,
    })
    await admin.browser.post(`/staff/${id}/leave`)
    const { html } = await admin.browser.get(`/staff/${id}`)
    return (
      html
        .replaceAll(id, 'ID')
        .replaceAll(`left${roles.length}@`, 'left@')
        .replaceAll(/name="(?:key|csrf)" value="[^"]+"/g, '')
        // A print of what stands in the boxes, the address among it.
        .replaceAll(/(?<=\/details )[0-9a-f]+/g, '')
    )
  }
  expect(await leaver(['supporter', 'parent'])).toBe(await leaver(['supporter']))
})

test('the trail does not tell an administrator which colleague chose for themself as a parent', async () => {
  const admin = await house.person(['administrator'])
  const both = await house.person(['supporter', 'parent'], { name: 'Both Invented' })
  const wrote = async (act: string, facts: object) =>
    house.as(both.token, (tx) =>
      tx
        .insertInto('audit')
        .values({
          programme_id: house.programme,
          person_id: both.id,
          day: '2026-11-18',
          act,
          facts: JSON.stringify(facts),
        })
        .execute(),
    )
  await wrote('choice.read', {})
  await wrote('choice.made', { how: 'signed-in' })
  await wrote('choice.others-asked', { how: 'signed-in' })
  expect((await admin.browser.get('/audit')).text).not.toContain('Both Invented')
  await wrote('choice.made', { how: 'phone' })
  expect((await admin.browser.get('/audit')).text).toContain('Both Invented')
})

test('a parent can’t have messages sent, and a coordinator none that sign somebody in', async () => {
  const [parent, coordinator] = [await house.person(['parent']), await house.person(['coordinator'])]
  const sends = (token: string, kind: string, to: string) =>
    slips(
      token,
      sql`insert into outbox (programme_id, kind, to_person) values (${house.programme}, ${kind}, ${to})`,
    )
  await expect(sends(parent.token, 'cover', coordinator.id)).rejects.toThrow('row-level security')
  for (const kind of ['sign-in', 'invite'])
    await expect(sends(coordinator.token, kind, parent.id)).rejects.toThrow('row-level security')
  const { id: stranger } = await house.person(['supporter'], { programme: await house.otherProgramme() })
  await expect(sends(coordinator.token, 'cover', stranger)).rejects.toThrow('row-level security')
})
