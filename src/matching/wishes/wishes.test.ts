import { afterAll, beforeAll, expect, test } from 'vitest'
import { must, testHouse, type TestHouse } from '../../access/testing.ts'
import { declareConflict } from '../../supporters/declarations.ts'
import { aSupporter } from '../../supporters/testing.ts'
import { pages } from '../routes.ts'
import { aParent } from '../testing.ts'

let house: TestHouse
let coordinator: Awaited<ReturnType<TestHouse['person']>>
beforeAll(async () => {
  house = await testHouse(pages)
  coordinator = await house.person(['coordinator'])
})
afterAll(() => house.close())

const proposedTo = async (party: string) => {
  await coordinator.browser.post(`/proposals/${party}`)
  const rows = await house.ground
    .selectFrom('proposals')
    .innerJoin('profiles', 'profiles.supporter_id', 'proposals.supporter_id')
    .select('called')
    .where('party_id', '=', party)
    .where('state', '=', 'open')
    .orderBy('rank')
    .execute()
  return rows.map(({ called }) => called)
}

test('who has lived through what a parent asked for comes first, once that is written down', async () => {
  // Ada is from here, so that she is the first of two who are equal otherwise.
  await aSupporter(house, { areas: ['E09000007'] }, { profile: { called: 'Ada' } })
  await aSupporter(house, { experience: ['kinship'] }, { profile: { called: 'Bea' } })
  const { party } = await aParent(house)
  expect(await proposedTo(party)).toEqual(['Ada', 'Bea'])
  const fields = { version: '0', experience: ['kinship'], first: 'experience', second: '' }
  expect((await coordinator.browser.post(`/wishes/${party}`, fields)).location).toBe(`/proposals/${party}`)
  expect(await proposedTo(party)).toEqual(['Bea', 'Ada'])
})

test('a supporter who named the same school is proposed only after the parent said that they don’t mind', async () => {
  const cal = await aSupporter(house, { languages: ['pl'] }, { profile: { called: 'Cal' } })
  must(
    await house.as(coordinator.token, (tx) =>
      declareConflict(tx, coordinator.actor, cal.supporter, 'school', 'St Invented School'),
    ),
  )
  const { party } = await aParent(house)
  await house.ground.updateTable('parties').set({ language: 'pl' }).where('id', '=', party).execute()
  await coordinator.browser.post(`/wishes/${party}/circles`, { kind: 'school', what: 'st. invented school' })
  expect(await proposedTo(party)).toEqual([])
  expect((await coordinator.browser.get(`/proposals/${party}`)).text).toMatch(
    /Cal \(.*\) Same school: only with the parent’s yes/,
  )
  const { id } = await house.ground
    .selectFrom('party_circles')
    .select('id')
    .where('party_id', '=', party)
    .executeTakeFirstOrThrow()
  expect((await coordinator.browser.post(`/wishes/${party}/circles/${id}`, { change: 'waive' })).status).toBe(
    303,
  )
  expect((await coordinator.browser.get(`/wishes/${party}`)).text).toContain(
    'They said that they don’t mind.',
  )
  expect(await proposedTo(party)).toEqual(['Cal'])
})

test('nobody can waive the supporter’s own social worker', async () => {
  const { party } = await aParent(house)
  await coordinator.browser.post(`/wishes/${party}/circles`, { kind: 'social-worker', what: 'A. Invented' })
  const { id } = await house.ground
    .selectFrom('party_circles')
    .select('id')
    .where('party_id', '=', party)
    .executeTakeFirstOrThrow()
  expect((await coordinator.browser.get(`/wishes/${party}`)).text).toContain(
    'A. Invented (A social worker) Take out',
  )
  expect((await coordinator.browser.post(`/wishes/${party}/circles/${id}`, { change: 'waive' })).status).toBe(
    404,
  )
})

test('a slip is answered on the same page, with what was chosen kept; somebody else’s change is shown beside one’s own', async () => {
  const { party } = await aParent(house)
  const same = await coordinator.browser.post(`/wishes/${party}`, {
    version: '0',
    first: 'area',
    second: 'area',
  })
  expect([same.status, same.text.includes('Choose two different things')]).toEqual([422, true])
  const empty = await coordinator.browser.post(`/wishes/${party}/circles`, { kind: 'street', what: '' })
  expect([empty.status, empty.text.includes('Enter its name')]).toEqual([422, true])
  await coordinator.browser.post(`/wishes/${party}`, { version: '0', experience: ['removal'] })
  const late = await coordinator.browser.post(`/wishes/${party}`, { version: '0', experience: ['kinship'] })
  expect(late.status).toBe(422)
  expect(late.text).toContain('Saved now: A child living away from home')
  expect(late.html).toMatch(/value="kinship"[^>]*checked|checked[^>]*value="kinship"/)
  expect(
    (await coordinator.browser.post(`/wishes/${party}`, { version: '1', experience: ['kinship'] })).status,
  ).toBe(303)
})

test('none of it is there for anybody else', async () => {
  const { party } = await aParent(house)
  const far = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  for (const { browser } of [far, await house.person(['supporter']), await house.person(['parent'])]) {
    expect((await browser.get(`/wishes/${party}`)).status).toBe(404)
    expect((await browser.post(`/wishes/${party}`, { version: '0' })).status).toBe(404)
    expect((await browser.post(`/wishes/${party}/circles`, { kind: 'school', what: 'X' })).status).toBe(404)
  }
})
