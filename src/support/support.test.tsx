import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { pagesOf } from '../access/pages.ts'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { show } from '../platform/http/answer.ts'
import { Layout } from '../platform/html/layout.tsx'
import { aFamily, aParty, aSupporter } from '../supporters/testing.ts'
import { arrangeCover, beginSupport, changeSupporter, endSupport } from './actions.ts'
import { turnCovers } from './jobs.ts'
import { MySupports } from './lists.tsx'
import { mySupports } from './queries.ts'
import { pages } from './routes.tsx'

let house: TestHouse
type Person = Awaited<ReturnType<TestHouse['person']>>
let coordinator: Person
const home = pagesOf()
home.get('/home', 'home:read', async ({ tx, view, actor }) =>
  show(
    <Layout view={view} title="Home">
      <MySupports view={view} list={await mySupports(tx, actor.today)} />
    </Layout>,
  ),
)
beforeAll(async () => {
  house = await testHouse([...pages.list, ...home.list])
  coordinator = await house.person(['coordinator'])
})
afterAll(() => house.close())

const begin = (party: string, supporter: string, who: Pick<Person, 'token' | 'actor'> = coordinator) =>
  house.as(who.token, (tx) => beginSupport(tx, who.actor, { party, supporter }))
const begun = async (party: string, supporter: string): Promise<string> => {
  const outcome = await begin(party, supporter)
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults))
  return outcome.support
}
const codes = (outcome: object & { faults?: readonly { code: string }[] }) =>
  (outcome.faults ?? []).map(({ code }) => code)
const open = async (person: string) =>
  (
    await house.ground
      .selectFrom('grants')
      .select('thing_id')
      .where('person_id', '=', person)
      .where('function', '=', 'supports')
      .where('until_at', 'is', null)
      .execute()
  ).map(({ thing_id }) => thing_id)
const loadOf = async (supporter: string) =>
  (
    await house.ground
      .selectFrom('supporters')
      .select('load')
      .where('id', '=', supporter)
      .executeTakeFirstOrThrow()
  ).load
const sees = async (who: Person) =>
  (await house.as(who.token, (tx) => tx.selectFrom('parties').select('id').execute())).map(({ id }) => id)

test('a supporter sees the parent from the day it begins until it ends, and gives the place back', async () => {
  const robin = await aSupporter(house)
  const party = await aParty(house)
  const support = await begun(party, robin.supporter)
  expect(await sees(robin)).toEqual([party])
  expect(await loadOf(robin.supporter)).toBe(1)
  const ended = () =>
    house.as(coordinator.token, (tx) => endSupport(tx, coordinator.actor, support, 'finished'))
  expect(await ended()).toBe(true)
  expect(await ended()).toBe(false)
  expect(await sees(robin)).toEqual([])
  expect(await loadOf(robin.supporter)).toBe(0)
})

test('a capacity lowered under the load takes nobody away and lets nobody begin', async () => {
  const { supporter, id } = await aSupporter(house)
  const party = await aParty(house)
  await begun(party, supporter)
  await house.ground.updateTable('supporters').set({ capacity: 0 }).where('id', '=', supporter).execute()
  expect(await open(id)).toEqual([party])
  expect(codes(await begin(await aParty(house), supporter))).toEqual(['full'])
})

test('never together, own family, the other parent’s supporter and a declared conflict are not crossed', async () => {
  const { supporter, id } = await aSupporter(house, { capacity: 9 })
  const apart = await aParty(house)
  await house.ground
    .insertInto('never_together')
    .values({ programme_id: house.programme, supporter_id: supporter, party_id: apart, said_by: 'party' })
    .execute()
  expect(codes(await begin(apart, supporter))).toEqual(['never-together'])

  const own = await aFamily(house, ['Own Self', 'Own Other'])
  await house.ground
    .insertInto('grants')
    .values({
      programme_id: house.programme,
      person_id: id,
      function: 'is',
      thing: 'party',
      thing_id: own.parties[0] ?? '',
    })
    .execute()
  for (const party of own.parties) expect(codes(await begin(party, supporter))).toEqual(['own-family'])

  const pair = await aFamily(house, ['Ada Pair', 'Bo Pair'])
  const support = await begun(pair.parties[0] ?? '', supporter)
  expect(codes(await begin(pair.parties[1] ?? '', supporter))).toEqual(['linked-party'])
  await house.as(coordinator.token, (tx) => endSupport(tx, coordinator.actor, support, 'finished'))
  expect(codes(await begin(pair.parties[1] ?? '', supporter))).toEqual(['linked-party'])

  const schooled = await aParty(house)
  await house.ground
    .insertInto('supporter_conflicts')
    .values([
      { programme_id: house.programme, supporter_id: supporter, kind: 'school', what: 'Oak Lane Primary' },
      { programme_id: house.programme, supporter_id: supporter, kind: 'social-worker', what: 'Kim Worker' },
    ])
    .execute()
  const circle = (kind: 'school' | 'social-worker', what: string) =>
    house.ground
      .insertInto('party_circles')
      .values({ programme_id: house.programme, party_id: schooled, kind, what })
      .execute()
  await circle('school', ' oak lane  PRIMARY. ')
  expect(codes(await begin(schooled, supporter))).toEqual(['conflict'])
  await house.ground
    .updateTable('party_circles')
    .set({ waived_on: '2026-11-17' })
    .where('party_id', '=', schooled)
    .execute()
  await circle('social-worker', 'kim worker')
  await house.ground
    .updateTable('party_circles')
    .set({ waived_on: '2026-11-17' })
    .where('party_id', '=', schooled)
    .execute()
  expect(codes(await begin(schooled, supporter))).toEqual(['conflict'])
  await house.ground
    .updateTable('party_circles')
    .set({ withdrawn_at: new Date() })
    .where('party_id', '=', schooled)
    .where('kind', '=', 'social-worker')
    .execute()
  expect(codes(await begin(schooled, supporter))).toEqual([])
})

test('walls run as far as children link: the two fathers of half-siblings never share a supporter', async () => {
  const { supporter } = await aSupporter(house, { capacity: 9 })
  const first = await aFamily(house, ['Mother Link', 'Father One'])
  const second = await aFamily(house, ['Father Two'])
  await house.ground
    .insertInto('parent_of')
    .values({
      programme_id: house.programme,
      party_id: first.parties[0] ?? '',
      child_id: second.child,
      relation: 'mother',
    })
    .execute()
  await begun(first.parties[1] ?? '', supporter)
  expect(codes(await begin(second.parties[0] ?? '', supporter))).toEqual(['linked-party'])
})

test('a supporter begins only where they were asked, and is never told why it is not possible', async () => {
  const robin = await aSupporter(house, { capacity: 9 })
  const [asked, unasked] = [await aParty(house), await aParty(house)]
  const ask = (party: string) =>
    house.ground
      .insertInto('grants')
      .values({
        programme_id: house.programme,
        person_id: robin.id,
        function: 'asked',
        thing: 'party',
        thing_id: party,
      })
      .execute()
  await ask(asked)
  expect(codes(await begin(unasked, robin.supporter, robin))).toEqual(['unknown'])
  const other = await aSupporter(house)
  expect(codes(await begin(asked, other.supporter, robin))).toEqual(['unknown'])
  expect(codes(await begin(asked, robin.supporter, robin))).toEqual([])
  expect(await open(robin.id)).toEqual([asked])
  const pair = await aFamily(house, ['Ada Pair', 'Bo Pair'])
  await begun(pair.parties[0] ?? '', robin.supporter)
  await ask(pair.parties[1] ?? '')
  expect(codes(await begin(pair.parties[1] ?? '', robin.supporter, robin))).toEqual(['not-possible'])
})

test('a parent, a coordinator of another group and somebody with no function begin nothing', async () => {
  const { supporter } = await aSupporter(house)
  const party = await aParty(house)
  const elsewhere = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  for (const who of [
    await house.person(['parent']),
    await house.person(['administrator']),
    elsewhere,
    await house.person([]),
  ])
    expect(codes(await begin(party, supporter, who))).toEqual(['unknown'])
  await expect(
    house.as(elsewhere.token, (tx) =>
      sql`select app.start_support(${party}, ${supporter}, '2026-11-18', null)`.execute(tx),
    ),
  ).rejects.toThrow('permission denied')
})

test('cover opens for its days only and closes by itself; the supporter stays', async () => {
  const [robin, stand] = [await aSupporter(house), await aSupporter(house, { capacity: 0 })]
  const party = await aParty(house)
  const support = await begun(party, robin.supporter)
  const cover = (
    from: `${number}-${number}-${number}`,
    until: `${number}-${number}-${number}`,
    who = stand.supporter,
  ) =>
    house.as(coordinator.token, (tx) =>
      arrangeCover(tx, coordinator.actor, support, { supporter: who, from, until }),
    )
  expect(codes(await cover('2026-11-20', '2026-11-21'))).toEqual([])
  expect(await sees(stand)).toEqual([])
  const turn = (day: `${number}-${number}-${number}`) => house.db.asWorker((tx) => turnCovers(tx, day))
  await turn('2026-11-20')
  expect(await sees(stand)).toEqual([party])
  expect(codes(await cover('2026-11-21', '2026-11-23'))).toEqual(['covered'])
  expect(codes(await cover('2026-11-23', '2026-11-24', robin.supporter))).toEqual(['same-supporter'])
  await turn('2026-11-21')
  expect(await sees(stand)).toEqual([party])
  await turn('2026-11-22')
  expect(await sees(stand)).toEqual([])
  expect(await sees(robin)).toEqual([party])
})

test('nobody stands in across a wall, while away or with a lapsed check', async () => {
  const [robin, stand] = [await aSupporter(house), await aSupporter(house)]
  const pair = await aFamily(house, ['Ada Pair', 'Bo Pair'])
  const support = await begun(pair.parties[0] ?? '', robin.supporter)
  const cover = () =>
    house.as(coordinator.token, (tx) =>
      arrangeCover(tx, coordinator.actor, support, {
        supporter: stand.supporter,
        from: '2026-11-18',
        until: '2026-11-20',
      }),
    )
  await house.ground
    .insertInto('supporter_away')
    .values({
      programme_id: house.programme,
      supporter_id: stand.supporter,
      from_day: '2026-11-20',
      until_day: '2026-11-25',
    })
    .execute()
  expect(codes(await cover())).toEqual(['away'])
  await house.ground.updateTable('supporter_away').set({ withdrawn_at: new Date() }).execute()
  await house.ground
    .updateTable('supporters')
    .set({ check_until: '2026-11-19' })
    .where('id', '=', stand.supporter)
    .execute()
  expect(codes(await cover())).toEqual(['check-lapsed'])
  await house.ground
    .updateTable('supporters')
    .set({ check_until: '2027-11-19' })
    .where('id', '=', stand.supporter)
    .execute()
  await begun(pair.parties[1] ?? '', (await aSupporter(house)).supporter)
  expect(codes(await cover())).toEqual([])
  const ben = await aSupporter(house, { capacity: 9 })
  const other = await aFamily(house, ['Cy Pair', 'Di Pair'])
  await begun(other.parties[1] ?? '', ben.supporter)
  const third = await begun(other.parties[0] ?? '', (await aSupporter(house)).supporter)
  const across = await house.as(coordinator.token, (tx) =>
    arrangeCover(tx, coordinator.actor, third, {
      supporter: ben.supporter,
      from: '2026-11-18',
      until: '2026-11-19',
    }),
  )
  expect(codes(across)).toEqual(['linked-party'])
})

test('a change that is not possible changes nothing', async () => {
  const [robin, full] = [await aSupporter(house), await aSupporter(house, { capacity: 0 })]
  const party = await aParty(house)
  const support = await begun(party, robin.supporter)
  const change = (supporter: string) =>
    house.as(coordinator.token, (tx) =>
      changeSupporter(tx, coordinator.actor, support, { supporter, why: 'parent-asked' }),
    )
  expect(codes(await change(full.supporter))).toEqual(['full'])
  expect(await sees(robin)).toEqual([party])
  expect(await loadOf(robin.supporter)).toBe(1)
  const next = await aSupporter(house)
  expect(codes(await change(next.supporter))).toEqual([])
  expect([await sees(robin), await sees(next)]).toEqual([[], [party]])
  expect([await loadOf(robin.supporter), await loadOf(next.supporter)]).toEqual([0, 1])
})

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
  ] as const)
    await house.ground
      .insertInto('safe_contacts')
      .values({
        programme_id: house.programme,
        party_id,
        safe: true,
        way: 'phone',
        telephone,
        words,
        set_on: '2026-11-12',
      })
      .execute()
  const support = await begun(ada, robin.supporter)
  await begun(ben, sam.supporter)
  const read = await robin.browser.get('/home')
  expect(read.text).toContain('Conference on Thursday 26 November, in 8 days, at 10am, Town Hall')
  expect(read.text).toContain('Ring 07700 900111')
  expect(read.text).toContain('Say it is about the club')
  expect(read.html).not.toMatch(/Benedict|Pair|900222|van/)
  const at = `/beside/${support}/met`
  expect((await sam.browser.get(at)).status).toBe(404)
  expect((await sam.browser.post(at, {})).status).toBe(404)
  expect((await robin.browser.post(at, {})).text).toContain('Enter the day')
  const day = { 'metOn-day': '18', 'metOn-month': '11', 'metOn-year': '2026', metHow: 'phone' }
  expect((await robin.browser.post(at, { ...day, 'metOn-day': '17' })).text).toContain(
    'before the support began',
  )
  expect((await robin.browser.post(at, { ...day, 'metOn-day': '19' })).text).toContain('today or earlier')
  expect((await robin.browser.post(at, day)).location).toBe('/home')
  expect((await robin.browser.get('/home')).text).toContain('Met on Wednesday 18 November 2026')
})

test('the coordinator does all of it from one page, and reading it is written down', async () => {
  const [robin, stand] = [await aSupporter(house), await aSupporter(house)]
  const party = await aParty(house, 'Pat Sample')
  const support = await begun(party, robin.supporter)
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
  expect(await sees(stand)).toEqual([party])
  expect((await browser.post(`${at}/end`, {})).status).toBe(422)
  expect((await browser.post(`${at}/end`, { endWhy: 'finished' })).status).toBe(303)
  expect(await sees(stand)).toEqual([])
  expect((await browser.get(at)).text).toContain('It is finished')
  expect((await browser.post(`${at}/end`, { endWhy: 'finished' })).text).toContain('ended meanwhile')
  expect((await browser.get(`/supporters/${robin.supporter}/beside`)).text).toContain('Pat Sample')
})

test('anybody else is told there is no such page, to read or to change', async () => {
  const robin = await aSupporter(house)
  const support = await begun(await aParty(house), robin.supporter)
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
  expect(await loadOf(robin.supporter)).toBe(1)
})
