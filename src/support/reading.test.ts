import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { pages as spaces } from '../spaces/routes.ts'
import { isParty, lets, writes, type Parent } from '../spaces/testing.ts'
import { aParty, aSupporter } from '../supporters/testing.ts'
import { arrangeCover, changeSupporter, endSupport } from './actions.ts'
import { endCover } from './covers.ts'
import { turnCovers } from './jobs.ts'
import { standing } from './testing.ts'

let house: TestHouse
let coordinator: Awaited<ReturnType<TestHouse['person']>>
let on: ReturnType<typeof standing>
beforeAll(async () => {
  house = await testHouse(spaces)
  coordinator = await house.person(['coordinator'])
  on = standing(house, coordinator)
})
afterAll(() => house.close())

type Supporter = Awaited<ReturnType<typeof aSupporter>>
let made = 0
/** A parent with a note, and a supporter who may read it. */
const read = async (): Promise<{ parent: Parent; robin: Supporter; support: string }> => {
  made += 1
  const robin = await aSupporter(house, { capacity: 5 })
  const party = await aParty(house, `Ama Reading${made}`)
  const support = await on.begun(party, robin.supporter)
  const account = await house.person(['parent'], { name: `Ama Reading${made}` })
  await isParty(house, account, party)
  const parent = { ...account, party }
  await writes(parent, 'kept words')
  await lets(parent, robin, { earlier: 'yes' })
  expect(await opens(robin, party)).toBe(true)
  return { parent, robin, support }
}
const opens = async ({ token }: Pick<Supporter, 'token'>, party: string): Promise<boolean> =>
  (await house.as(token, (tx) => tx.selectFrom('notes').select('id').where('party_id', '=', party).execute()))
    .length > 0
const asCoordinator = <T>(work: Parameters<typeof house.as<T>>[1]) => house.as(coordinator.token, work)

test('when support ends the supporter reads nothing more, and the parent sees why', async () => {
  const { parent, robin, support } = await read()
  await asCoordinator((tx) => endSupport(tx, coordinator.actor, support, 'finished'))
  expect(await opens(robin, parent.party)).toBe(false)
  const page = await parent.browser.get(`/notes/${parent.party}/readers`)
  expect(page.text).toContain('They no longer stand beside you')
})

test('another supporter begins with nothing; the parent is asked whether they may read what was written before', async () => {
  const { parent, robin, support } = await read()
  const next = await aSupporter(house, { capacity: 5 })
  await asCoordinator((tx) =>
    changeSupporter(tx, coordinator.actor, support, { supporter: next.supporter, why: 'parent-asked' }),
  )
  expect([await opens(robin, parent.party), await opens(next, parent.party)]).toEqual([false, false])
  const asked = await parent.browser.get(`/notes/${parent.party}`)
  expect(asked.text).toContain('stands beside you now. They can’t read your notes.')
  await lets(parent, next)
  expect(await opens(next, parent.party)).toBe(false)
  await lets(parent, next, { earlier: 'yes', purpose: 'handover' })
  expect(await opens(next, parent.party)).toBe(true)
})

test('a cover reads only on the parent’s yes, and no longer than they stand in', async () => {
  const { parent, robin, support } = await read()
  const [first, second] = [await aSupporter(house, { capacity: 5 }), await aSupporter(house, { capacity: 5 })]
  const cover = (supporter: string, from: '2026-11-18', until: '2026-11-20') =>
    asCoordinator(async (tx) => {
      const outcome = await arrangeCover(tx, coordinator.actor, support, { supporter, from, until })
      if ('faults' in outcome) throw new Error(JSON.stringify(outcome))
      return outcome.cover
    })
  const one = await cover(first.supporter, '2026-11-18', '2026-11-20')
  expect(await opens(first, parent.party)).toBe(false)
  const asked = await parent.browser.get(`/notes/${parent.party}`)
  expect(asked.text).toContain('stands in until Friday 20 November. They can’t read your notes.')
  await lets(parent, first, { earlier: 'yes', purpose: 'cover', span: 'weeks' })
  expect(await opens(first, parent.party)).toBe(true)
  await asCoordinator((tx) => endCover(tx, coordinator.actor, support, one))
  expect([await opens(first, parent.party), await opens(robin, parent.party)]).toEqual([false, true])
  await cover(second.supporter, '2026-11-18', '2026-11-20')
  await lets(parent, second, { earlier: 'yes', purpose: 'cover', span: 'weeks' })
  expect(await opens(second, parent.party)).toBe(true)
  await house.db.asWorker((tx) => turnCovers(tx, '2026-11-21'))
  expect([await opens(second, parent.party), await opens(robin, parent.party)]).toEqual([false, true])
})

test('a supporter whose function ends reads nothing from that moment on', async () => {
  const { parent, robin } = await read()
  const administrator = await house.person(['administrator'])
  await house.as(administrator.token, (tx) => sql`select app.role_ends(${robin.id}, 'supporter')`.execute(tx))
  expect(await opens(robin, parent.party)).toBe(false)
  const two = await read()
  await house.as(administrator.token, (tx) => sql`select app.person_leaves(${two.robin.id})`.execute(tx))
  const left = house.ground
    .selectFrom('grants')
    .select('id')
    .where('person_id', '=', two.robin.id)
    .where('function', '=', 'reads')
    .where('until_at', 'is', null)
  expect(await left.execute()).toEqual([])
})

test('no one at the office can open a reading, keep one open, or let the worker do it', async () => {
  const { parent, robin, support } = await read()
  await asCoordinator((tx) => endSupport(tx, coordinator.actor, support, 'finished'))
  const reopened = await asCoordinator((tx) =>
    tx
      .updateTable('grants')
      .set({ until_at: null })
      .where('function', '=', 'reads')
      .where('thing_id', '=', parent.party)
      .executeTakeFirst(),
  )
  expect(reopened.numUpdatedRows).toBe(0n)
  const byWorker = () =>
    house.db.asWorker((tx) =>
      tx
        .updateTable('grants')
        .set({ until_at: null })
        .where('function', '=', 'reads')
        .where('person_id', '=', robin.id)
        .execute(),
    )
  await expect(byWorker()).rejects.toThrow('row-level security')
  const inserted = () =>
    house.db.asWorker((tx) =>
      tx
        .insertInto('grants')
        .values({
          programme_id: house.programme,
          person_id: robin.id,
          function: 'reads',
          thing: 'space',
          thing_id: parent.party,
          purpose: 'other',
          ends_at: new Date('2099-01-01'),
        })
        .execute(),
    )
  await expect(inserted()).rejects.toThrow('permission denied')
})
