import { afterAll, beforeAll, expect, test } from 'vitest'
import { pagesOf } from '../access/pages.ts'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { show } from '../platform/http/answer.ts'
import { Layout } from '../platform/html/layout.tsx'
import { aFamily, aParty, aSupporter } from '../supporters/testing.ts'
import { MySupports } from './mine.tsx'
import { mySupports } from './queries.ts'
import { pages } from './routes.tsx'
import { standing } from './testing.ts'
import { sealedBy } from '../vault/testing.ts'

const home = pagesOf()
home.get('/home', 'home:read', async ({ tx, view, actor }) =>
  show(
    <Layout view={view} title="Home">
      <MySupports view={view} list={await mySupports(tx, actor.today)} />
    </Layout>,
  ),
)

let house: TestHouse
let coordinator: Awaited<ReturnType<TestHouse['person']>>
let on: ReturnType<typeof standing>
beforeAll(async () => {
  house = await testHouse([...pages.list, ...home.list])
  coordinator = await house.person(['coordinator'])
  on = standing(house, coordinator)
})
afterAll(() => house.close())

test('the supporter reads on their own page what they need for this parent, notes the first meeting, and reads nothing of the other parent', async () => {
  const [robin, sam] = [await aSupporter(house), await aSupporter(house)]
  const { family, parties } = await aFamily(house, ['Ada Pair', 'Benedict Other'])
  const [ada = '', ben = ''] = parties
  await house.ground
    .insertInto('conferences')
    .values({
      programme_id: house.programme,
      family_id: family,
      gss: 'E09000007',
      kind: 'initial',
      day: '2026-11-26',
      starts_at: '10:00',
      place: 'Town Hall',
      told_us_on: '2026-11-12',
    })
    .execute()
  for (const [party_id, telephone, words] of [
    [ada, '07700 900111', 'Say it is about the club'],
    [ben, '07700 900222', 'Say it is about the van'],
  ] as const) {
    const { row: id, sealed } = await sealedBy(house.vault, null, {
      table: 'safe_contacts',
      owner: party_id,
      texts: { telephone, words },
    })
    await house.ground
      .insertInto('safe_contacts')
      .values({
        id,
        programme_id: house.programme,
        party_id,
        safe: true,
        way: 'phone',
        ...sealed,
        set_on: '2026-11-12',
      })
      .execute()
  }
  const support = await on.begun(ada, robin.supporter)
  await on.begun(ben, sam.supporter)
  const read = await robin.browser.get('/home')
  expect(read.text).toContain('Conference on Thursday 26 November, in 8 days, at 10am, Town Hall')
  expect(read.text).toContain('Ring 07700 900111')
  expect(read.text).toContain('Say it is about the club')
  expect(read.html).not.toMatch(/Benedict|Pair|900222|van/)
  const at = `/beside/${support}/met`
  expect((await sam.browser.get(at)).status).toBe(404)
  expect((await sam.browser.post(at, {})).status).toBe(404)
  expect((await robin.browser.post(at, {})).text).toContain('Enter the day')
  const met = {
    'metOn-day': '18',
    'metOn-month': '11',
    'metOn-year': '2026',
    metHow: 'phone',
  }
  expect((await robin.browser.get(at)).text).toContain('A court can order us to hand things over.')
  expect((await robin.browser.post(at, met)).text).toContain('Choose one')
  const day = { ...met, promise: 'questions' }
  expect((await robin.browser.post(at, { ...day, 'metOn-day': '17' })).text).toContain(
    'before the support began',
  )
  expect((await robin.browser.post(at, { ...day, 'metOn-day': '19' })).text).toContain('today or earlier')
  expect((await robin.browser.post(at, day)).location).toBe('/home')
  expect((await robin.browser.get('/home')).text).toContain('Met on Wednesday 18 November 2026')
  const answers = house.ground.selectFrom('promise_answers').select(['answer', 'how', 'recorded_by'])
  expect(await answers.execute()).toEqual([{ answer: 'questions', how: 'aloud', recorded_by: robin.id }])
  expect((await robin.browser.get(at)).text).not.toContain('A court can order us')
  // The host changes what it says: the supporter is told to read it again.
  expect((await robin.browser.get('/home')).text).not.toContain('read the promise to them')
  await house.ground.updateTable('programmes').set({ independence: 'council-hosted' }).execute()
  expect((await robin.browser.get('/home')).text).toContain('At your next meeting: read the promise to them')
  await house.ground.updateTable('programmes').set({ independence: 'parent-led' }).execute()
})

test('the coordinator does all of it from one page, and reading it is written down', async () => {
  const [robin, stand] = [await aSupporter(house), await aSupporter(house)]
  const party = await aParty(house, 'Pat Sample')
  const support = await on.begun(party, robin.supporter)
  const at = `/support/${support}`
  const { browser } = coordinator
  expect((await browser.get(at)).text).toContain('Pat Sample with Robin Tester')
  const read = await house.ground
    .selectFrom('audit')
    .select('things')
    .where('act', '=', 'support.read')
    .execute()
  expect(read.some(({ things }) => things.includes(support) && things.includes(party))).toBe(true)
  const until = {
    'coverFrom-day': '18',
    'coverFrom-month': '11',
    'coverFrom-year': '2026',
    'coverUntil-day': '20',
    'coverUntil-month': '11',
    'coverUntil-year': '2026',
  }
  expect((await browser.post(`${at}/cover`, until)).text).toContain('Choose one')
  expect((await browser.post(`${at}/cover`, { ...until, cover: stand.supporter })).status).toBe(303)
  expect(await on.sees(stand)).toEqual([party])
  expect((await browser.post(`${at}/end`, {})).status).toBe(422)
  expect((await browser.post(`${at}/end`, { endWhy: 'finished' })).status).toBe(303)
  expect(await on.sees(stand)).toEqual([])
  expect((await browser.get(at)).text).toContain('It is finished')
  expect((await browser.post(`${at}/end`, { endWhy: 'finished' })).text).toContain('ended meanwhile')
  expect((await browser.get(`/supporters/${robin.supporter}/beside`)).text).toContain('Pat Sample')
})

test('anybody else is told there is no such page, to read or to change', async () => {
  const robin = await aSupporter(house)
  const support = await on.begun(await aParty(house), robin.supporter)
  const elsewhere = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  const others = [robin, elsewhere, await house.person(['parent']), await house.person(['social-worker'])]
  for (const { browser } of others) {
    expect((await browser.get(`/support/${support}`)).status).toBe(404)
    expect((await browser.get(`/supporters/${robin.supporter}/beside`)).status).toBe(404)
    for (const [part, fields] of [
      ['met', { 'metOn-day': '18', 'metOn-month': '11', 'metOn-year': '2026', metHow: 'phone' }],
      ['end', { endWhy: 'finished' }],
      ['change', { supporter: robin.supporter, changeWhy: 'finished' }],
      [
        'cover',
        {
          cover: robin.supporter,
          'coverFrom-day': '18',
          'coverFrom-month': '11',
          'coverFrom-year': '2026',
          'coverUntil-day': '20',
          'coverUntil-month': '11',
          'coverUntil-year': '2026',
        },
      ],
    ] as const)
      expect((await browser.post(`/support/${support}/${part}`, fields)).status).toBe(404)
  }
  expect(await on.loadOf(robin.supporter)).toBe(1)
})
