import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { lists } from './routes.tsx'
import { countsOf, now, workLists } from './testing.ts'

let house: TestHouse
let coordinator: Awaited<ReturnType<TestHouse['person']>>
beforeAll(async () => {
  house = await testHouse(lists.list, now)
  coordinator = await house.person(['coordinator'], { name: 'Nadia' })
})
afterAll(() => house.close())

const fileOf = (text: string) => new File([text], 'list.csv', { type: 'text/csv' })
const bring = async (text: string, gss = 'E09000007'): Promise<string> => {
  const sent = await coordinator.browser.post('/lists', { gss, file: fileOf(text) })
  expect(sent.status).toBe(303)
  await workLists(house, now)
  return sent.location.replace(/\?.*/, '')
}
const idOf = (path: string) => path.slice('/lists/'.length)
const entriesOf = (path: string) =>
  house.ground
    .selectFrom('list_entries')
    .selectAll()
    .where('list_id', '=', idOf(path))
    .orderBy('id')
    .execute()
const confirmAndEnter = async (path: string) => {
  await coordinator.browser.post(`${path}/columns`, { right: 'yes' })
  expect((await coordinator.browser.post(`${path}/enter`)).status).toBe(303)
  await workLists(house, now)
}
const conferencesOf = (reference: string) =>
  house.ground
    .selectFrom('conferences as c')
    .innerJoin('families as f', 'f.id', 'c.family_id')
    .select(['c.id', 'c.kind', 'c.day', 'c.state', 'c.place', 'f.id as family'])
    .where('f.reference', '=', reference)
    .orderBy('c.id')
    .execute()
const heads = 'Case ref,Type,Date,Time,Venue'

test('a row to put right is mended on its page and enters; what is still wrong keeps what was typed', async () => {
  const path = await bring(`${heads}\nPE-1,ICPC,31/02/2027,10:00,Invented House`)
  const [entry] = await entriesOf(path)
  const at = `${path}/entries/${entry?.id}`
  const page = await coordinator.browser.get(at)
  expect(page.text).toContain('Put it right')
  const typed = {
    reference: 'PE-1',
    kind: 'initial',
    startsAt: '10:00',
    place: 'Typed Place',
    version: String(entry?.version),
  }
  const wrong = await coordinator.browser.post(`${at}/mend`, {
    ...typed,
    'day-day': '30',
    'day-month': '2',
    'day-year': '2027',
  })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('There is no such day.')
  expect(wrong.html).toContain('Typed Place')
  const past = await coordinator.browser.post(`${at}/mend`, {
    ...typed,
    'day-day': '3',
    'day-month': '2',
    'day-year': '2026',
  })
  expect(past.text).toContain('The date has passed')
  const sent = await coordinator.browser.post(`${at}/mend`, {
    ...typed,
    'day-day': '3',
    'day-month': '2',
    'day-year': '2027',
  })
  expect(sent.status).toBe(303)
  expect(await conferencesOf('PE-1')).toMatchObject([{ day: '2027-02-03', place: 'Typed Place' }])
  const twice = await coordinator.browser.post(`${at}/mend`, {
    ...typed,
    'day-day': '4',
    'day-month': '2',
    'day-year': '2027',
  })
  expect(twice.status).toBe(422)
  expect(await conferencesOf('PE-1')).toHaveLength(1)
})

test('a reference that differs by a stroke is asked about; joined once, it is not asked again', async () => {
  await confirmAndEnter(await bring(`${heads}\nPF/1,ICPC,14/01/2027,10:00,Invented House`))
  const path = await bring(`${heads}\nPF-1,RCPC,14/04/2027,,`)
  expect(await countsOf(house, idOf(path))).toMatchObject({ ask: 1 })
  const entry = (await entriesOf(path)).find(({ verdict }) => verdict === 'ask')
  const at = `${path}/entries/${entry?.id}`
  expect((await coordinator.browser.get(at)).text).toContain(
    'nearly the same reference. Is it the same family?',
  )
  expect((await coordinator.browser.post(`${at}/answer`, { decision: 'on-again' })).status).toBe(422)
  expect(
    (await coordinator.browser.post(`${at}/answer`, { decision: 'join', version: String(entry?.version) }))
      .status,
  ).toBe(303)
  expect(await conferencesOf('PF/1')).toHaveLength(2)
  expect(await conferencesOf('PF-1')).toHaveLength(0)
  const next = await bring(`${heads}\nPF-1,RCPC,15/04/2027,,`)
  expect(await countsOf(house, idOf(next))).toMatchObject({ changed: 1 })
})

test('gone from the list: cancelled only when somebody said so; still on is not asked again, next week is', async () => {
  const three = `${heads}\nPG-1,ICPC,14/01/2027,,\nPG-2,ICPC,15/01/2027,,\nPG-3,ICPC,18/01/2027,,`
  await bring(three, 'W06000015').then(confirmAndEnter)
  const path = await bring(`${heads}\nPG-9,ICPC,20/01/2027,,`, 'W06000015')
  const gone = (await entriesOf(path)).filter(({ verdict }) => verdict === 'gone')
  expect(gone.map(({ reference }) => reference)).toEqual(['PG-1', 'PG-2', 'PG-3'])
  const [one, two, three3] = gone.map(({ id }) => `${path}/entries/${id}/gone`)
  const nobody = await coordinator.browser.post(one ?? '', { became: 'cancelled' })
  expect(nobody.status).toBe(422)
  const said = {
    became: 'cancelled',
    saidBy: 'Ms Invented',
    reason: 'Closed by the council',
    'saidOn-day': '17',
    'saidOn-month': '11',
    'saidOn-year': '2026',
  }
  expect((await coordinator.browser.post(one ?? '', said)).status).toBe(303)
  expect((await coordinator.browser.post(two ?? '', { became: 'still-on' })).status).toBe(303)
  expect((await coordinator.browser.post(three3 ?? '', { became: 'next-week' })).status).toBe(303)
  expect(await conferencesOf('PG-1')).toMatchObject([{ state: 'cancelled' }])
  const changes = await house.ground
    .selectFrom('conference_changes')
    .select(['change', 'said_by', 'said_on'])
    .where('change', '=', 'cancelled')
    .execute()
  expect(changes).toEqual([{ change: 'cancelled', said_by: 'Ms Invented', said_on: '2026-11-17' }])
  const next = await bring(`${heads}\nPG-9,ICPC,20/01/2027,,\nPG-1,ICPC,14/01/2027,,`, 'W06000015')
  expect(
    (await entriesOf(next)).map(({ reference, verdict, faults }) => [
      reference,
      verdict,
      JSON.stringify(faults),
    ]),
  ).toEqual([
    ['PG-9', expect.any(String), expect.any(String)],
    ['PG-1', 'ask', expect.stringContaining('cancelled-with-us')],
    ['PG-3', 'gone', expect.any(String)],
  ])
})

test('a conference of another kind on the same day is asked about, and changes its kind only then', async () => {
  await confirmAndEnter(await bring(`${heads}\nPH-1,ICPC,14/01/2027,10:00,Invented House`))
  const path = await bring(`${heads}\nPH-1,Pre-birth,14/01/2027,10:00,Invented House`)
  const entry = (await entriesOf(path)).find(({ verdict }) => verdict === 'ask')
  expect(entry?.faults).toEqual([{ field: 'question', code: 'other-kind' }])
  await coordinator.browser.post(`${path}/entries/${entry?.id}/answer`, { decision: 'same' })
  expect(await conferencesOf('PH-1')).toMatchObject([{ kind: 'pre-birth' }])
})

test('a row put aside waits no more; a list put aside lets its file come in again', async () => {
  const text = `${heads}\nPI-1,Party,14/01/2027,,`
  const path = await bring(text)
  const [entry] = await entriesOf(path)
  expect((await coordinator.browser.post(`${path}/entries/${entry?.id}/aside`)).status).toBe(303)
  expect(await countsOf(house, idOf(path))).toMatchObject({ 'put-aside': 1 })
  expect((await coordinator.browser.post(`${path}/aside`)).location).toBe('/lists')
  expect(await bring(text)).not.toBe(path)
})

test('two people put the same row right: the second sees what stands now, with what they typed, and nothing is lost', async () => {
  await confirmAndEnter(await bring(`${heads}\nPN/1,ICPC,14/01/2027,10:00,Invented House`))
  const path = await bring(`${heads}\nPN-1,RCPC,soon,,First Place`)
  const entry = (await entriesOf(path)).find(({ verdict }) => verdict === 'put-right')
  const at = `${path}/entries/${entry?.id}`
  const typed = {
    reference: 'PN-1',
    kind: 'review',
    'day-day': '3',
    'day-month': '3',
    'day-year': '2027',
    version: String(entry?.version),
  }
  const first = await coordinator.browser.post(`${at}/mend`, { ...typed, place: 'Second Place' })
  expect(first.location).toBe(at)
  const second = await coordinator.browser.post(`${at}/mend`, { ...typed, place: 'Third Place' })
  expect(second.status).toBe(422)
  expect(second.text).toContain('Somebody else changed this meanwhile.')
  expect(second.text).toContain('Second Place')
  expect(second.html).toContain('value="Third Place"')
})
