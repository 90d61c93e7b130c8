import { afterAll, beforeAll, expect, test } from 'vitest'
import { must, testHouse, type TestHouse } from '../../access/testing.ts'
import { pages as spaces } from '../../spaces/routes.ts'
import { aParent, lets, writes, type Parent } from '../../spaces/testing.ts'
import { aSupporter } from '../../supporters/testing.ts'
import { changeSupporter } from '../actions.ts'
import { between } from '../between.ts'
import { standing } from '../testing.ts'

let house: TestHouse
let ama: Parent
type Supporter = Awaited<ReturnType<typeof aSupporter>>
let robin: Supporter
let sam: Supporter
let coordinator: Awaited<ReturnType<TestHouse['person']>>
let support: string
beforeAll(async () => {
  house = await testHouse([...between, ...spaces])
  coordinator = await house.person(['coordinator'])
  ama = await aParent(house, 'Ama Invented')
  robin = await aSupporter(house)
  sam = await aSupporter(house)
  support = await standing(house, coordinator).begun(ama.party, robin.supporter)
  await writes(ama, 'Before. Canary-earlier.')
  await lets(ama, robin)
})
afterAll(() => house.close())
const at = () => `/handover/${ama.party}`

test('the one who goes writes for the next only on the parent’s yes, and the parent sees it', async () => {
  const body = 'Speak slowly on the phone. Canary-handed.'
  const refused = await robin.browser.post(at(), { body })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Only when they said yes')
  expect((await robin.browser.post(at(), { body, saidYes: 'yes' })).location).toBe(`${at()}?saved`)
  const { text } = await ama.browser.get(at())
  expect(text).toContain('Canary-handed')
  expect(text).toContain('Whoever comes next may read this')
})

test('after the change the new one reads what was handed over and nothing else that was written before', async () => {
  support = must(
    await house.as(coordinator.token, (tx) =>
      changeSupporter(tx, coordinator.actor, support, { supporter: sam.supporter, why: 'moved' }),
    ),
  ).support
  expect((await robin.browser.get(at())).status).toBe(404)
  expect((await sam.browser.get(at())).text).toContain('Canary-handed')
  expect((await sam.browser.get(`/with/${ama.party}`)).text).not.toContain('Canary-earlier')
})

test('the parent takes that yes back, and gives it again', async () => {
  const { id } = await house.ground.selectFrom('handovers').select('id').executeTakeFirstOrThrow()
  await ama.browser.post(`${at()}/${id}`, { may: 'no' })
  expect((await sam.browser.get(at())).text).not.toContain('Canary-handed')
  expect((await sam.browser.post(`${at()}/${id}`, { may: 'yes' })).status).toBe(404)
  await ama.browser.post(`${at()}/${id}`, { may: 'yes' })
  expect((await sam.browser.get(at())).text).toContain('Canary-handed')
})

test('a yes is the parent’s own: no supporter gives it on their screen, gives it back or changes what it was given for', async () => {
  const values = {
    programme_id: house.programme,
    party_id: ama.party,
    written_by: sam.id,
    how: 'screen' as const,
    may_read: true,
    said_on: '2026-11-18' as const,
    day: '2026-11-18' as const,
  }
  await expect(
    house.as(sam.token, (tx) => tx.insertInto('handovers').values(values).execute()),
  ).rejects.toThrow('row-level security')
  await house.as(sam.token, (tx) =>
    tx
      .insertInto('handovers')
      .values({ ...values, how: 'voice' })
      .execute(),
  )
  const said = (who: { token: string }, set: { may_read: boolean } | { body: null }) =>
    house.as(who.token, (tx) =>
      tx.updateTable('handovers').set(set).where('written_by', '=', sam.id).executeTakeFirst(),
    )
  expect((await said(ama, { may_read: false })).numUpdatedRows).toBe(1n)
  expect((await said(sam, { may_read: true })).numUpdatedRows).toBe(0n)
  for (const who of [ama, sam]) await expect(said(who, { body: null })).rejects.toThrow('permission denied')
})

test('a no changes nothing; a yes opens what was written before', async () => {
  expect((await ama.browser.get(at())).text).toContain('read what was written before?')
  await ama.browser.post(at(), { person: sam.id, answer: 'no' })
  expect((await sam.browser.get(`/with/${ama.party}`)).text).not.toContain('Canary-earlier')
  expect((await ama.browser.post(at(), { person: sam.id, answer: 'yes' })).location).toBe(`${at()}?saved`)
  expect((await sam.browser.get(`/with/${ama.party}`)).text).toContain('Canary-earlier')
  expect((await ama.browser.get(at())).text).toContain('may read your notes')
})

test('nobody is let read who does not stand beside them; nobody else finds the page, and the database agrees', async () => {
  expect((await ama.browser.post(at(), { person: robin.id, answer: 'yes' })).status).toBe(404)
  const council = await house.person(['chair'])
  for (const who of [robin, council, coordinator, await aParent(house, 'Ola Invented')]) {
    expect((await who.browser.get(at())).status).toBe(404)
    expect(await house.as(who.token, (tx) => tx.selectFrom('handovers').select('id').execute())).toEqual([])
  }
})
