import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { pages as spaces } from '../../spaces/routes.ts'
import { aParent, type Parent } from '../../spaces/testing.ts'
import { aSupporter } from '../../supporters/testing.ts'
import { between } from '../between.ts'
import { standing } from '../testing.ts'
import { momentOf, unevenIn } from './rules.ts'

let house: TestHouse
let ama: Parent
let robin: Awaited<ReturnType<typeof aSupporter>>
type Person = Awaited<ReturnType<TestHouse['person']>>
let coordinator: Person
let other: Person
// Who is on call is looked up by the database's own clock.
const now = new Date()
beforeAll(async () => {
  house = await testHouse([...between, ...spaces], now)
  coordinator = await house.person(['coordinator'], { name: 'Cam Office' })
  other = await house.person(['coordinator'], { name: 'Dee Office' })
  ama = await aParent(house, 'Ama Invented')
  robin = await aSupporter(house, { accreditedUntil: '2099-01-01', checkUntil: '2099-01-01' })
  await house.ground
    .updateTable('persons')
    .set({ phone: '+447700900123' })
    .where('id', '=', robin.id)
    .execute()
  await standing(house, coordinator).begun(ama.party, robin.supporter)
  await ama.browser.post('/promise', { answer: 'understood', onwards: '/home' })
  await ama.browser.post(`/notes/${ama.party}/first`, { police: 'no' })
})
afterAll(() => house.close())

const day = (name: string, at: Date) => {
  const text = at.toISOString().slice(0, 10)
  return {
    [`${name}-day`]: text.slice(8),
    [`${name}-month`]: text.slice(5, 7),
    [`${name}-year`]: text.slice(0, 4),
  }
}
const yesterday = new Date(now.getTime() - 86_400_000)
const tomorrow = new Date(now.getTime() + 86_400_000)
const duty = (person: string) => ({
  person,
  telephone: '07700 900456',
  ...day('from', yesterday),
  fromTime: '17:00',
  ...day('until', tomorrow),
  untilTime: '09:00',
})

test('a coordinator puts somebody on call, and supporters see who answers now and on which number', async () => {
  expect((await coordinator.browser.post('/on-call', duty(other.id))).location).toBe('/on-call?saved')
  for (const who of [coordinator, robin, await house.person(['safeguarding-lead'])]) {
    const { text } = await who.browser.get('/on-call')
    expect(text).toContain('Dee Office')
    expect(text).toContain('07700 900456')
  }
  expect((await robin.browser.get('/on-call')).text).not.toContain('Put somebody on call')
})

test('a message at night stands on the page of whoever is on call: who and since when and whom to ring, never its words', async () => {
  await ama.browser.post(`/messages/${ama.party}`, { body: 'Canary-of-the-night.' })
  const { text } = await other.browser.get('/on-call')
  expect(text).toContain('Ama: a message of')
  expect(text).toContain('+447700900123')
  expect(text).not.toContain('Canary-of-the-night')
  // Somebody else is on call: it is not theirs to see.
  expect((await coordinator.browser.get('/on-call')).text).not.toContain('Ama')
  expect((await robin.browser.get('/on-call')).text).not.toContain('Ama')
  await robin.browser.get(`/messages/${ama.party}`)
  expect((await other.browser.get('/on-call')).text).toContain('Every message has been read')
})

test('where nobody is on call each coordinator sees what waits', async () => {
  const rows = await house.ground
    .selectFrom('on_call')
    .select('id')
    .where('withdrawn_at', 'is', null)
    .execute()
  for (const { id } of rows)
    expect((await coordinator.browser.post(`/on-call/${id}/off`, {})).location).toBe('/on-call?saved')
  await ama.browser.post(`/messages/${ama.party}`, { body: 'Are you there?' })
  expect((await coordinator.browser.get('/on-call')).text).toContain('Ama: a message of')
  const elsewhere = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  expect((await elsewhere.browser.get('/on-call')).text).not.toContain('Ama')
})

test('what is wrong is said beside its field', async () => {
  const bad = await coordinator.browser.post('/on-call', { ...duty(''), telephone: 'ring', untilTime: '' })
  expect(bad.status).toBe(422)
  for (const said of ['Choose one', 'Enter a telephone number', 'Enter a time'])
    expect(bad.text).toContain(said)
  const turned = { ...duty(other.id), ...day('until', yesterday), untilTime: '10:00' }
  expect((await coordinator.browser.post('/on-call', turned)).text).toContain('after the beginning')
  const parent = await coordinator.browser.post('/on-call', duty(ama.id))
  expect(parent.status).toBe(422)
})

test('gaps and overlaps are found to the minute', () => {
  const at = (text: string) => momentOf('2026-11-18', text)
  const span = (from: string, until: string) => ({ from: at(from), until: at(until) })
  const found = unevenIn(
    [span('09:00', '12:00'), span('11:00', '14:00'), span('16:00', '20:00')],
    at('08:00'),
    at('20:00'),
  )
  expect(found).toEqual([
    { kind: 'gap', ...span('08:00', '09:00') },
    { kind: 'overlap', ...span('11:00', '12:00') },
    { kind: 'gap', ...span('14:00', '16:00') },
  ])
  expect(unevenIn([], at('08:00'), at('20:00'))).toEqual([{ kind: 'gap', ...span('08:00', '20:00') }])
  expect(unevenIn([span('07:00', '21:00')], at('08:00'), at('20:00'))).toEqual([])
})

test('nobody else finds the page or keeps the list, and the database agrees', async () => {
  const council = await house.person(['social-worker'])
  for (const who of [ama, council]) {
    expect((await who.browser.get('/on-call')).status).toBe(404)
    expect(await house.as(who.token, (tx) => tx.selectFrom('on_call').select('id').execute())).toEqual([])
  }
  expect((await robin.browser.post('/on-call', duty(robin.id))).status).toBe(404)
  await expect(
    house.as(robin.token, (tx) =>
      tx
        .insertInto('on_call')
        .values({
          programme_id: house.programme,
          person_id: robin.id,
          from_at: now,
          until_at: tomorrow,
          telephone: '1',
          set_by: robin.id,
        })
        .execute(),
    ),
  ).rejects.toThrow('row-level security')
})
