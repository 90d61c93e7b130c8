import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { pages } from '../routes.ts'
import { aParent, aParty, stand } from '../testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages)
})
afterAll(() => house.close())

const words = [
  'The council can’t see this in this service.',
  'Your child’s other parent can’t see it in this service, or that you use it.',
  'The meeting’s own record may name who came with you.',
  'If a child or an adult is at risk of serious harm we will act, and we will tell you first unless that makes it more dangerous.',
  'A court can order us to hand things over.',
]
const change = (set: {
  independence?: 'council-hosted' | 'parent-led'
  telephone?: string
  sender?: string
}) => house.ground.updateTable('programmes').set(set).where('id', '=', house.programme).execute()
const versions = async () =>
  (
    await house.ground
      .selectFrom('promises')
      .select('version')
      .where('programme_id', '=', house.programme)
      .orderBy('version')
      .execute()
  ).map(({ version }) => version)

test('anybody can read what an independent host promises, word for word, with its telephone number', async () => {
  const page = await house.visitor().get('/promise')
  expect(page.status).toBe(200)
  expect(page.text).toContain(words.join(' '))
  expect(page.text).toContain('0300 000 0000')
  expect(page.text).not.toContain('Is this clear?')
  expect(page.html).toMatch(/<title>What we promise you – /)
})

test('a host inside a council says that the council runs it, who can and can’t read, and what a court may get', async () => {
  await change({ independence: 'council-hosted' })
  const page = await house.visitor().get('/promise')
  expect(page.text).toContain(
    'The council runs this service. Walking Beside (invented) is part of the council.',
  )
  expect(page.text).toContain('can read your name, how to reach you')
  expect(page.text).toContain('can’t open your notes in this service')
  expect(page.text).toContain('The council may have to give records to the court.')
  expect(page.text).not.toContain('The council can’t see this')
  const welsh = await house.visitor('cy').get('/promise')
  expect(welsh.text).toContain('Y cyngor sy’n rhedeg y gwasanaeth hwn.')
  expect(welsh.text).toContain('Nid oes ymarferydd Cymraeg wedi darllen')
  await change({ independence: 'parent-led' })
})

test('each change of what it says is a version of its own, and a parent who answered the one before is asked again', async () => {
  const ama = await aParent(house, 'Ama Promised')
  const at = `/notes/${ama.party}`
  await ama.browser.post('/promise', { answer: 'questions' })
  expect((await ama.browser.get('/promise')).text).toContain(
    'You said on 18 November 2026: I have questions.',
  )
  expect((await ama.browser.get(`${at}/new`)).location).toBe(
    `${at}/first?onwards=${encodeURIComponent(`${at}/new`)}`,
  )
  const before = await versions()
  await change({ sender: 'Someone else' })
  expect(await versions()).toEqual(before)
  await change({ telephone: '0300 000 0001' })
  expect(await versions()).toEqual([...before, before.length + 1])
  expect((await ama.browser.get('/promise')).text).toContain('This has changed since you last answered')
  expect((await ama.browser.get(`${at}/new`)).location).toContain('/promise')
  const answers = await house.ground
    .selectFrom('promise_answers')
    .select(['answer', 'how', 'recorded_by'])
    .where('party_id', '=', ama.party)
    .execute()
  expect(answers).toEqual([{ answer: 'questions', how: 'screen', recorded_by: ama.id }])
  expect((await ama.browser.post('/promise')).status).toBe(422)
})

test('the supporter reads it aloud and enters what was said, by whom and when; afterwards it is asked no more', async () => {
  const party = await aParty(house, 'Mina Hears')
  const robin = await house.person(['supporter'])
  await stand(house, robin, party)
  expect((await robin.browser.get(`/with/${party}`)).text).toContain(
    'The promise is still to be read to them',
  )
  const page = await robin.browser.get(`/with/${party}/promise`)
  expect(page.text).toContain(words.join(' '))
  expect((await robin.browser.post(`/with/${party}/promise`)).status).toBe(422)
  await robin.browser.post(`/with/${party}/promise`, { promise: 'think' })
  expect((await robin.browser.get(`/with/${party}`)).text).not.toContain('still to be read')
  const answers = await house.ground
    .selectFrom('promise_answers')
    .select(['answer', 'how', 'recorded_by', 'answered_on'])
    .where('party_id', '=', party)
    .execute()
  expect(answers).toEqual([
    { answer: 'think', how: 'aloud', recorded_by: robin.id, answered_on: '2026-11-18' },
  ])
})

test('nobody answers for a parent but themself and whoever stands beside them, and the database agrees', async () => {
  const ama = await aParent(house, 'Ama Answers')
  const { id: promise } = await house.ground
    .selectFrom('promises')
    .select('id')
    .where('programme_id', '=', house.programme)
    .orderBy('version', 'desc')
    .executeTakeFirstOrThrow()
  const ben = await aParent(house, 'Ben Answers')
  const robin = await house.person(['supporter'])
  await stand(house, robin, ama.party)
  const nadia = await house.person(['coordinator', 'administrator'])
  const forge = (who: { id: string; token: string }, how: 'screen' | 'aloud') => () =>
    house.as(who.token, (tx) =>
      tx
        .insertInto('promise_answers')
        .values({
          programme_id: house.programme,
          party_id: ama.party,
          promise_id: promise,
          edition: 1,
          answer: 'understood',
          how,
          recorded_by: who.id,
          answered_on: '2026-11-18',
        })
        .execute(),
    )
  for (const tried of [
    forge(ben, 'screen'),
    forge(nadia, 'screen'),
    forge(nadia, 'aloud'),
    forge(robin, 'screen'),
    forge(ama, 'aloud'),
  ])
    await expect(tried()).rejects.toThrow('row-level security')
  for (const who of [nadia, robin, await house.person(['social-worker'])])
    expect((await who.browser.post('/promise', { answer: 'understood' })).status).toBe(404)
  expect((await house.visitor().post('/promise', { answer: 'understood' })).location).toContain('/sign-in')
})
