import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { aParentWithMeeting, aReader, helpPages } from '../help/testing.ts'
import { jobs } from './words-jobs.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(helpPages)
})
afterAll(() => house.close())

const room = async (name: string) => {
  const parent = await aParentWithMeeting(house, name)
  return { ...parent, room: `/room/${parent.party}/${parent.conference}` }
}
const rows = (party: string) =>
  house.ground.selectFrom('room_people').selectAll().where('party_id', '=', party).execute()

test('a parent writes down who is coming: the job stands there in plain words, and why', async () => {
  const ama = await room('Ama Room')
  expect((await ama.browser.get(ama.room)).text).toContain('Nobody is written down yet')
  const done = await ama.browser.post(`${ama.room}/new`, {
    name: 'Pat Invented',
    job: 'health-visitor',
    why: 'Weighs the baby',
  })
  expect(done.location).toBe(`${ama.room}?saved`)
  const { text } = await ama.browser.get(ama.room)
  expect(text).toContain('Pat Invented · Health visitor')
  expect(text).toContain('A nurse for children under five and their parents.')
  expect(text).toContain('Why they come: Weighs the baby')
  const [row] = await rows(ama.party)
  expect([row?.name?.includes('Pat'), row?.why?.includes('baby')]).toEqual([false, false])
  const changed = { name: 'Pat Invented', job: 'midwife', version: '1' }
  await ama.browser.post(`${ama.room}/person/${row?.id}`, changed)
  expect((await ama.browser.get(ama.room)).text).toContain('Midwife')
  const late = await ama.browser.post(`${ama.room}/person/${row?.id}`, changed)
  expect([late.status, late.text.includes('changed somewhere else')]).toEqual([422, true])
  const away = await ama.browser.post(`${ama.room}/person/${row?.id}/back`)
  const taken = await ama.browser.get(away.location)
  expect([taken.text.includes('Taken away.'), taken.text.includes('Pat Invented')]).toEqual([true, false])
  await ama.browser.post(`${ama.room}/person/${row?.id}/again`)
  expect((await ama.browser.get(ama.room)).text).toContain('Pat Invented')
})

test('nobody has to be named: a job is enough, but one of both', async () => {
  const ama = await room('Ama Nameless')
  expect((await ama.browser.post(`${ama.room}/new`, { job: 'police' })).status).toBe(303)
  expect((await ama.browser.post(`${ama.room}/new`, { job: 'other', why: 'x' })).text).toContain(
    'Say who it is',
  )
  for (const { name, plain } of Object.values(jobs))
    expect([name.en === name.cy, plain.en === plain.cy]).toEqual([false, false])
})

test('a question about somebody stays private, and goes on the list to ask only when it is ticked', async () => {
  const ama = await room('Ama Query')
  const who = { name: 'Pat', job: 'police', question: 'Does he have to be there?' }
  await ama.browser.post(`${ama.room}/new`, who)
  expect((await ama.browser.get(ama.at)).text).not.toContain('About Pat')
  await ama.browser.post(`${ama.room}/new`, { ...who, putAsk: 'yes' })
  expect((await ama.browser.get(ama.at)).text).toContain('About Pat: Does he have to be there?')
  const [row] = await rows(ama.party)
  await ama.browser.post(`${ama.room}/person/${row?.id}`, {
    ...who,
    version: '1',
    answer: 'Only for the first part',
    'askedOn-day': '17',
    'askedOn-month': '11',
    'askedOn-year': '2026',
  })
  const { text } = await ama.browser.get(ama.room)
  expect(text).toContain('Asked on 17 November 2026')
  expect(text).toContain('Answer: Only for the first part')
})

test('nobody watches without a yes: not asked and no stand there plainly', async () => {
  const ama = await room('Ama Watched')
  const student = { name: 'Sam', job: 'student', watches: 'yes' }
  await ama.browser.post(`${ama.room}/new`, { ...student, consent: 'not-asked' })
  expect((await ama.browser.get(ama.room)).text).toContain(
    'You were not asked. Nobody may come to watch unless you say yes.',
  )
  await ama.browser.post(`${ama.room}/new`, { ...student, consent: 'no', putAsk: 'yes' })
  expect((await ama.browser.get(ama.room)).text).toContain('You said no.')
  expect((await ama.browser.get(ama.at)).text).toContain('I do not agree that Sam comes to watch.')
})

test('coming, waiting and leaving apart are asked for on the same road, as safety, without a reason', async () => {
  const ama = await room('Ama Apart')
  expect((await ama.browser.get(`${ama.room}/apart`)).text).toContain('You don’t have to say why.')
  await ama.browser.post(`${ama.room}/apart`, { want: ['A18b', 'A18c'] })
  const preview = await ama.browser.get(`${ama.at}/ask`)
  expect(preview.text).toContain('A separate time or door for arriving.')
  expect(preview.text).toContain('A separate waiting room.')
  expect(preview.text).not.toContain('at a separate time.')
})

test('shut out: who decided, why, until when, and how they are heard all the same; then the way to complain', async () => {
  const ama = await room('Ama Shut')
  expect((await ama.browser.post(`${ama.room}/shut`)).status).toBe(422)
  await ama.browser.post(`${ama.room}/shut`, {
    decided: 'The chair',
    why: 'They spoke of bail',
    until: 'The first half hour',
    put: 'My supporter reads my page',
    putAsk: 'yes',
  })
  const { text } = await ama.browser.get(ama.room)
  for (const said of [
    'The chair',
    'They spoke of bail',
    'The first half hour',
    'My supporter reads my page',
    'you may complain',
  ])
    expect(text).toContain(said)
  expect((await ama.browser.get(ama.at)).text).toContain('Please tell me in writing who decided')
})

test('no page says that a chair is independent where the council’s setting says otherwise', async () => {
  const ama = await room('Ama Chair')
  const set = async (independent: string, day: string) => {
    await house.ground
      .insertInto('authority_settings')
      .values({
        programme_id: house.programme,
        gss: 'E09000007',
        key: 'chair',
        value: JSON.stringify({ who: 'a service manager', independent }),
        from_day: day === '' ? '2026-01-01' : '2026-02-01',
      })
      .execute()
  }
  const pages = async () =>
    (await ama.browser.get(ama.room)).text +
    (await ama.browser.get(ama.at)).text +
    (await ama.browser.get(`${ama.at}/look/before`)).text
  expect(await pages()).not.toMatch(/independent/i)
  await set('no', '')
  const no = await pages()
  expect(no).not.toMatch(/independent/i)
  expect(no).toContain('a service manager')
  expect(no).toContain('You may ask how it is kept fair.')
  await set('yes', 'later')
  expect(await pages()).toContain('says that the chair is independent')
})

test('a supporter with their yes writes it down for them; the council and strangers have no such page, nor the database a row', async () => {
  const ama = await room('Ama Beside')
  const supporter = await aReader(house, ama)
  const guest = { name: 'Pat', job: 'police' }
  expect((await supporter.browser.post(`${ama.room}/new`, guest)).status).toBe(422)
  expect((await supporter.browser.post(`${ama.room}/new`, { ...guest, how: 'paper' })).status).toBe(303)
  expect((await rows(ama.party)).map(({ how }) => how)).toEqual(['paper'])
  const ben = await room('Ben Beside')
  const others = [
    ben,
    await house.person(['supporter']),
    await house.person(['coordinator']),
    await house.person(['chair']),
    await house.person(['social-worker']),
    await house.person(['administrator']),
  ]
  for (const { browser, token } of others) {
    for (const path of ['', '/new', '/apart', '/shut'])
      expect((await browser.get(`${ama.room}${path}`)).status).toBe(404)
    expect((await browser.post(`${ama.room}/new`, guest)).status).toBe(404)
    for (const table of ['room_people', 'shut_outs'] as const)
      expect(
        await house.as(token, (tx) =>
          tx.selectFrom(table).select('id').where('party_id', '=', ama.party).execute(),
        ),
      ).toEqual([])
  }
})
