import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { runEvents } from '../audit/events.ts'
import { subscribers } from './notices/jobs.ts'
import { pages } from './routes.tsx'
import { layFamily } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages)
})
afterAll(() => house.close())

const now = new Date('2026-11-18T10:00:00Z')
const work = () => runEvents(house.db, subscribers, () => now)
const day = (name: string, text: string) => {
  const [year = '', month = '', of = ''] = text.split('-')
  return { [`${name}-day`]: of, [`${name}-month`]: month, [`${name}-year`]: year }
}
const telling = (reference: string, more: Record<string, string> = {}) => ({
  reference,
  kind: 'initial',
  ...day('day', '2026-11-24'),
  startsAt: '10am',
  place: 'Invented House',
  ...day('strategyDay', '2026-11-04'),
  parents: '2',
  told1: 'yes',
  ...day('toldOn1', '2026-11-16'),
  language1: 'en',
  told2: 'no',
  language2: 'other',
  name1: 'Alex Example',
  ...more,
})
const familyOf = (reference: string) =>
  house.ground
    .selectFrom('families')
    .select(['id', 'name'])
    .where('reference', '=', reference)
    .where('programme_id', '=', house.programme)
    .execute()
const conferencesOf = (family: string) =>
  house.ground.selectFrom('conferences').select(['day', 'parents']).where('family_id', '=', family).execute()

test('a social worker tells us in a minute; family, conference and unnamed parents come of it, once', async () => {
  const { browser } = await house.person(['social-worker'], { name: 'Sam Example' })
  const sent = await browser.post('/tell', telling('NEW-1'))
  expect(sent.location).toBe('/tell?told=1')
  expect((await browser.get(sent.location)).text).toContain('Thank you. We have it')
  await work()
  await house.ground
    .updateTable('events')
    .set({ handled_at: null })
    .where('kind', '=', 'notice.told')
    .execute()
  await work()
  const [family] = await familyOf('NEW-1')
  expect(await conferencesOf(family?.id ?? '')).toEqual([{ day: '2026-11-24', parents: 2 }])
  const parties = await house.ground
    .selectFrom('family_parties as f')
    .innerJoin('parties as p', 'p.id', 'f.party_id')
    .leftJoin('tellings as t', 't.party_id', 'p.id')
    .select(['f.label', 'p.name', 'p.interpreter', 't.told_on', 't.told_by'])
    .where('f.family_id', '=', family?.id ?? '')
    .orderBy('f.label')
    .execute()
  expect(parties).toEqual([
    { label: 'Parent 1', name: '', interpreter: false, told_on: '2026-11-16', told_by: 'Sam Example' },
    { label: 'Parent 2', name: '', interpreter: true, told_on: null, told_by: null },
  ])
})

test('names are asked for and kept only where an agreement for the full list is recorded', async () => {
  const { browser } = await house.person(['social-worker'], { gss: 'E08000003' })
  expect((await browser.get('/tell')).text).toContain('Please send no names')
  await browser.post('/tell', telling('NEW-2'))
  const kept = await house.ground
    .selectFrom('notices')
    .select('parents')
    .where('reference', '=', 'NEW-2')
    .execute()
  expect(JSON.stringify(kept)).not.toContain('Alex')
  await house.ground
    .insertInto('authority_settings')
    .values({
      programme_id: house.programme,
      gss: 'E08000003',
      key: 'referral',
      value: JSON.stringify({ mode: 'full-list', agreedOn: '2026-10-01', assessedOn: '2026-10-01' }),
      from_day: '2026-10-01',
    })
    .execute()
  expect((await browser.get('/tell')).text).toContain('Name of parent 1')
  await browser.post('/tell', telling('NEW-3'))
  await work()
  const [family] = await familyOf('NEW-3')
  const named = await house.ground
    .selectFrom('family_parties as f')
    .innerJoin('parties as p', 'p.id', 'f.party_id')
    .select('p.name')
    .where('f.family_id', '=', family?.id ?? '')
    .execute()
  expect(named.map(({ name }) => name)).toContain('Alex Example')
})

test('what we knew already is not told back; another day is a question for the coordinator', async () => {
  const { browser } = await house.person(['chair'], { name: 'Chris Chair' })
  const { reference, family } = await layFamily(house)
  const first = await browser.post('/tell', telling(reference))
  await work()
  const again = await browser.post('/tell', telling(reference))
  const otherDay = await browser.post('/tell', telling(reference, day('day', '2026-11-25')))
  await work()
  expect([again.location, otherDay.location]).toEqual([first.location, first.location])
  expect(await conferencesOf(family)).toHaveLength(1)
  const coordinator = await house.person(['coordinator'])
  expect((await coordinator.browser.get('/conferences')).text).toContain('1 notice from a council to look at')
  const look = await coordinator.browser.get('/conferences/told')
  expect(look.text).toContain('The notice says: Initial conference, Wednesday 25 November 2026')
  expect(look.text).toContain('What stands here: Tuesday 24 November 2026')
  expect(look.text).toContain('Said by Chris Chair')
  const { notice_id } = await house.ground
    .selectFrom('notice_entries')
    .select('notice_id')
    .where('outcome', '=', 'ask')
    .executeTakeFirstOrThrow()
  await coordinator.browser.post(`/conferences/told/${notice_id}`)
  expect((await coordinator.browser.get('/conferences/told')).text).toContain('Nothing to look at')
})

test('what is missing is asked for and nothing typed is lost; a late one asks why', async () => {
  const { browser } = await house.person(['social-worker'])
  const back = await browser.post('/tell', {
    ...telling('NEW-4', day('day', '2026-12-04')),
    told2: '',
    parents: '2',
  })
  expect(back.status).toBe(422)
  expect(back.text).toContain('Say whether this parent has been told, and on what day')
  expect(back.html).toContain('value="Invented House"')
  const late = await browser.post('/tell', telling('NEW-4', day('day', '2026-12-04')))
  expect(late.text).toContain('This is later than the limit')
  expect(
    await house.ground.selectFrom('notices').select('id').where('reference', '=', 'NEW-4').execute(),
  ).toEqual([])
})

test('a council account sees its own notices, never a colleague’s of another council, and no page of ours', async () => {
  const here = await house.person(['social-worker'])
  const elsewhere = await house.person(['social-worker'], { gss: 'W06000015' })
  await here.browser.post('/tell', telling('OWN-1'))
  expect((await here.browser.get('/tell')).text).toContain('OWN-1')
  expect((await elsewhere.browser.get('/tell')).text).not.toContain('OWN-1')
  const rows = await house.as(elsewhere.token, (tx) =>
    tx.selectFrom('notices').select('reference').where('reference', '=', 'OWN-1').execute(),
  )
  expect(rows).toEqual([])
  for (const table of ['families', 'conferences', 'notice_entries', 'clocks'] as const)
    expect(await house.as(here.token, (tx) => tx.selectFrom(table).selectAll().execute())).toEqual([])
  for (const path of ['/conferences', '/conferences/told'])
    expect((await here.browser.get(path)).status).toBe(404)
})

test('a coordinator does not tell in a council’s name, and a supporter tells nothing', async () => {
  for (const role of ['coordinator', 'supporter'] as const) {
    const { browser } = await house.person([role])
    expect((await browser.get('/tell')).status).toBe(404)
    expect((await browser.post('/tell', telling('NO-1'))).status).toBe(404)
  }
})

test('a notice about one of our own people is entered, and no coordinator sees it', async () => {
  await house.person(['supporter'], { name: 'Morgan Own' })
  const { browser } = await house.person(['social-worker'], { gss: 'E08000003' })
  await browser.post('/tell', telling('SEALED-1', { name1: 'Morgan Own' }))
  await work()
  const [family] = await familyOf('SEALED-1')
  expect(await conferencesOf(family?.id ?? '')).toHaveLength(1)
  const coordinator = await house.person(['coordinator'])
  expect((await coordinator.browser.get('/conferences?when=all&q=SEALED')).text).toContain(
    'Nothing was found',
  )
})
