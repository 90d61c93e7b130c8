import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { pages as proposals } from '../matching/routes.ts'
import { aParent } from '../matching/testing.ts'
import { aSupporter } from '../supporters/testing.ts'
import { pages as choosing } from './routes.ts'
import { signedInAs } from './testing.ts'
import { sealedBy } from '../vault/testing.ts'

let house: TestHouse
let coordinator: Awaited<ReturnType<TestHouse['person']>>
beforeAll(async () => {
  house = await testHouse([...proposals, ...choosing])
  coordinator = await house.person(['coordinator'], { name: 'Nadia' })
})
afterAll(() => house.close())

const called = async (name: string, details = {}) =>
  aSupporter(house, details, { profile: { called: name, aboutEn: 'I listen first.' } })

test('one press proposes for everybody who said yes; each reads with reasons, and who is not proposed with plain words', async () => {
  const { browser } = coordinator
  expect((await browser.get('/matching')).text).toContain('Nobody is without a supporter')
  await called('Ada', { languages: ['en', 'cy'] })
  await called('Bea', { areas: ['W06000015'] })
  await called('Cal', { capacity: 0 })
  await called('Dee', { checkUntil: '2026-11-19' })
  const { party } = await aParent(house, 'Sam Sample')
  expect((await browser.get('/matching')).text).toContain('Sam Sample')
  expect((await browser.get('/matching')).text).toContain('nobody yet')
  expect((await browser.post('/matching')).location).toBe('/matching')
  expect((await browser.get('/matching')).text).toContain('1 of 1 parent has somebody to choose from.')
  const page = (await browser.get(`/proposals/${party}`)).text
  expect(page).toMatch(/Ada Robin Tester\d+ · English and Welsh Free in the next days Speaks their language/)
  expect(page).toMatch(/Bea \(Robin Tester\d+\) Works in another area/)
  expect(page).toMatch(/Cal \(Robin Tester\d+\) No room/)
  expect(page).toMatch(/Dee \(Robin Tester\d+\) Checks, accreditation or own case: not on the day/)
  expect(page).toContain('No message can go to them safely.')
  const welsh = await house.person(['coordinator'], { language: 'cy' })
  expect((await welsh.browser.get(`/proposals/${party}`)).text).toMatch(/Cal \(.*\) Dim lle/)
})

test('how many parents were looked at, a colleague from whom a family is hidden does not read', async () => {
  const knows = await house.person(['coordinator'])
  const { family } = await aParent(house, 'Known Sample')
  await aParent(house, 'Other Sample')
  await house.ground
    .insertInto('hidden')
    .values({ programme_id: house.programme, person_id: knows.id, family_id: family })
    .execute()
  await coordinator.browser.post('/matching')
  const counted = async (browser: typeof knows.browser) =>
    Number(/ of (\d+) parents? ha/.exec((await browser.get('/matching')).text)?.[1])
  expect(await counted(knows.browser)).toBe((await counted(coordinator.browser)) - 1)
})

test('what is said by telephone is written down as that, and the parent can see it', async () => {
  const { party } = await aParent(house, 'Kit Sample')
  await coordinator.browser.post(`/proposals/${party}`)
  const [proposal] = await house.ground
    .selectFrom('proposals')
    .select('id')
    .where('party_id', '=', party)
    .where('state', '=', 'open')
    .execute()
  const said = await coordinator.browser.post(`/proposals/${party}/said`, { proposal: proposal?.id ?? '' })
  expect(said.location).toBe(`/proposals/${party}?came=chosen`)
  expect((await coordinator.browser.get(said.location)).text).toContain(
    'They chose Ada, who was asked on Wednesday 18 November Said by telephone.',
  )
  const parent = await signedInAs(house, party)
  expect((await parent.browser.get('/choose')).text).toContain(
    'You told us on the telephone, on Wednesday 18 November, and we wrote it down.',
  )
  const choice = await house.ground
    .selectFrom('choices')
    .selectAll()
    .where('party_id', '=', party)
    .executeTakeFirstOrThrow()
  expect([choice.how, choice.by_person]).toEqual(['phone', coordinator.id])
  const answered = await coordinator.browser.post(`/proposals/${party}/answered`, {
    choice: choice.id,
    says: 'unsafe',
  })
  const after = (await coordinator.browser.get(answered.location)).text
  expect(after).toContain('Stopped. Neither of them is told why.')
  expect(after).toMatch(/Ada \(Robin Tester\d+\) Can’t be brought together here/)
})

test('where a message can go safely, one press sends the link', async () => {
  const { party } = await aParent(house, 'Lou Sample')
  const { row: id, sealed } = await sealedBy(house.vault, coordinator.token, {
    table: 'safe_contacts',
    owner: party,
    texts: { telephone: '07700 900000' },
  })
  await house.ground
    .insertInto('safe_contacts')
    .values({
      id,
      programme_id: house.programme,
      party_id: party,
      safe: true,
      way: 'text',
      ...sealed,
      set_on: '2026-11-16',
    })
    .execute()
  await coordinator.browser.post(`/proposals/${party}`)
  expect((await coordinator.browser.post(`/proposals/${party}/show`)).location).toBe(
    `/proposals/${party}?came=shown`,
  )
  const out = await house.ground
    .selectFrom('outbox')
    .select(['kind', 'facts'])
    .where('to_party', '=', party)
    .execute()
  expect(out).toEqual([{ kind: 'choose', facts: { singleAct: expect.any(String) } }])
})

test('when nobody is free there is always a next thing to do, and it stands until it is done', async () => {
  const { party, offer } = await aParent(house, 'Max Sample')
  await house.ground.updateTable('parties').set({ language: 'ti' }).where('id', '=', party).execute()
  const { browser } = coordinator
  await browser.post(`/proposals/${party}`)
  const page = (await browser.get(`/proposals/${party}`)).text
  expect(page).toContain('Nobody is free just now')
  for (const thing of [
    'stands in for the meeting alone',
    'Prepare with them by telephone',
    'printed pack',
    'advice line',
    'neighbouring programme',
  ])
    expect(page).toContain(thing)
  await browser.post(`/proposals/${party}/instead`, { kind: 'phone-preparation' })
  await browser.post(`/proposals/${party}/instead`, { kind: 'phone-preparation' })
  const rows = await house.ground.selectFrom('stopgaps').selectAll().where('offer_id', '=', offer).execute()
  expect(rows).toHaveLength(1)
  expect((await browser.get(`/proposals/${party}`)).text).toContain('Begun on Wednesday 18 November')
  await browser.post(`/proposals/${party}/instead`, { stopgap: rows[0]?.id ?? '' })
  expect((await browser.get(`/proposals/${party}`)).text).toContain('Done on Wednesday 18 November')
  const pack = (await browser.get(`/proposals/${party}/pack`)).text
  expect(pack).toContain('This meeting cannot take your child away. Only a court can decide that.')
  expect(pack).not.toContain('Max')
})

test('none of these pages is there for anybody but this programme’s coordinators', async () => {
  const { party } = await aParent(house, 'Pat Sample')
  const others = [
    await house.person(['supporter']),
    await house.person(['parent']),
    await house.person(['social-worker']),
    await house.person(['administrator']),
  ]
  const far = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  for (const { browser } of [...others, far]) {
    expect((await browser.get(`/proposals/${party}`)).status).toBe(404)
    expect((await browser.get(`/proposals/${party}/pack`)).status).toBe(404)
    expect((await browser.post(`/proposals/${party}`)).status).toBe(404)
    for (const act of ['show', 'said', 'answered', 'instead'])
      expect((await browser.post(`/proposals/${party}/${act}`, { says: 'no', kind: 'cover' })).status).toBe(
        404,
      )
  }
  for (const { browser } of others) expect((await browser.get('/matching')).status).toBe(404)
  expect((await far.browser.get('/matching')).text).not.toContain('Pat')
})
