import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { lists } from './routes.tsx'
import { countsOf, fullList, now, workLists } from './testing.ts'

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

test('a coordinator brings a list in, sees what it would do, says that the columns are right, and enters it', async () => {
  const path = await bring(
    `${heads}\nPA-1,ICPC,14/01/2027,10:00,Invented House\nPA-2,ICPC,31/02/2027,,\n,RCPC,15/01/2027,,`,
  )
  const page = await coordinator.browser.get(path)
  expect(page.text).toContain('Camden: list of 18 November 2026')
  expect(page.text).toContain('Are these columns right?')
  expect(page.text).toMatch(/New 1 .*To put right 2/)
  expect(page.text).not.toContain('Enter the one that is ready')
  const right = await coordinator.browser.get(`${path}/show/put-right`)
  expect(right.text).toContain('There is no such day. The file says “31/02/2027”.')
  expect(right.text).toContain('There is no reference.')
  await coordinator.browser.post(`${path}/columns`, { right: 'yes' })
  expect((await coordinator.browser.get(path)).text).toContain('Enter the one that is ready')
  await confirmAndEnter(path)
  expect(await countsOf(house, idOf(path))).toEqual({ entered: 1, 'put-right': 2 })
  expect(await conferencesOf('PA-1')).toMatchObject([{ day: '2027-01-14', state: 'booked' }])
})

test('a list that is still being read says how far it is, with a way to look again and no script', async () => {
  const sent = await coordinator.browser.post('/lists', {
    gss: 'E09000007',
    file: fileOf(`${heads}\nPB-1,ICPC,14/01/2027,,`),
  })
  const path = sent.location.replace(/\?.*/, '')
  const page = await coordinator.browser.get(path)
  expect(page.text).toContain('Reading the list 0 of 1 done.')
  expect(page.html).toContain(`href="${path}?wait=1"`)
  await workLists(house, now)
  expect((await coordinator.browser.get(path)).text).not.toContain('Reading the list')
})

test('without a council or a file the same page says so; the same file again leads to the list that it made', async () => {
  const empty = await coordinator.browser.post('/lists')
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('Choose the council.')
  expect(empty.text).toContain('Choose the council’s file.')
  const text = `${heads}\nPC-1,ICPC,14/01/2027,,`
  const path = await bring(text)
  const again = await coordinator.browser.post('/lists', { gss: 'E09000007', file: fileOf(text) })
  expect(again.location).toBe(`${path}?wait=1&again=1`)
  expect((await coordinator.browser.get(again.location)).text).toContain('This file came in before.')
})

test('unknown headings are asked about and remembered for that council alone', async () => {
  const text = 'Our thing,Sort,On,Secret\nPD-1,ICPC,14/01/2027,canary'
  const asked = await coordinator.browser.post('/lists', { gss: 'E08000003', file: fileOf(text) })
  expect(asked.status).toBe(422)
  expect(asked.text).toContain('What does each heading mean?')
  expect(asked.text).not.toContain('canary')
  expect(
    await house.ground.selectFrom('lists').select('id').where('gss', '=', 'E08000003').execute(),
  ).toEqual([])
  const answer = {
    gss: 'E08000003',
    columns: '4',
    'heading-0': 'Our thing',
    'meaning-0': 'reference',
    'heading-1': 'Sort',
    'meaning-1': 'kind',
    'heading-2': 'On',
    'meaning-2': '',
    'heading-3': 'Secret',
    'meaning-3': '',
  }
  const short = await coordinator.browser.post('/lists', { ...answer, file: fileOf(text) })
  expect(short.status).toBe(422)
  expect(short.text).toContain('Say which headings are the reference')
  const sent = await coordinator.browser.post('/lists', { ...answer, 'meaning-2': 'day', file: fileOf(text) })
  expect(sent.status).toBe(303)
  await workLists(house, now)
  const remembered = await house.ground
    .selectFrom('list_mappings')
    .select('mapping')
    .where('gss', '=', 'E08000003')
    .execute()
  expect(remembered).toEqual([{ mapping: { ourthing: 'reference', sort: 'kind', on: 'day' } }])
  const next = await bring(text.replace('PD-1', 'PD-2'), 'E08000003')
  expect(await countsOf(house, idOf(next))).toMatchObject({ new: 1 })
  expect((await coordinator.browser.post('/lists', { gss: 'E09000007', file: fileOf(text) })).status).toBe(
    422,
  )
})

test('a list that names one of our own people goes to the handler, out of preview and counts', async () => {
  const handler = await house.person(['handler'], { name: 'Out Sider' })
  await house.ground
    .updateTable('programmes')
    .set({ outside_handler: handler.id })
    .where('id', '=', house.programme)
    .execute()
  await fullList(house, 'E08000003')
  await house.person(['supporter'], { name: 'Carys Ownperson' })
  const text =
    'Case ref,Type,Date,Mother\nPJ-1,ICPC,14/01/2027,Carys Ownperson\nPJ-2,ICPC,15/01/2027,Kim Invented'
  const path = await bring(text, 'E08000003')
  const seen = await coordinator.browser.get(`${path}/show/new`)
  expect(seen.text).toContain('PJ-2')
  expect(seen.text).not.toContain('PJ-1')
  expect(seen.text).toContain('New 1 ')
  const sealed = (await entriesOf(path)).find(({ reference }) => reference === 'PJ-1')
  const at = `${path}/entries/${sealed?.id}`
  expect((await coordinator.browser.get(at)).status).toBe(404)
  expect((await coordinator.browser.post(`${at}/enter`)).status).toBe(404)
  await confirmAndEnter(path)
  expect(await conferencesOf('PJ-1')).toEqual([])
  expect((await handler.browser.get(path)).text).not.toContain('PJ-2')
  expect((await handler.browser.get('/lists')).text).toContain('New: 1')
  expect((await handler.browser.post(`${at}/enter`)).status).toBe(303)
  const [conference] = await conferencesOf('PJ-1')
  expect(conference).toMatchObject({ state: 'booked' })
  const family = await house.ground
    .selectFrom('families')
    .select('handler')
    .where('reference', '=', 'PJ-1')
    .executeTakeFirst()
  expect(family?.handler).toBe(handler.id)
  const next = await bring(`${text}\nPJ-3,ICPC,15/01/2027,Jo Invented`, 'E08000003')
  const after = await coordinator.browser.get(`${next}/show/unchanged`)
  expect(after.text).toContain('Unchanged 1 ')
  expect(after.text).not.toContain('PJ-1')
})

test('nobody but a coordinator brings lists in; council accounts and parents are told there is no such page', async () => {
  const path = await bring(`${heads}\nPK-1,ICPC,14/01/2027,,\nPK-2,ICPC,,,`)
  const entries = await entriesOf(path)
  const [ready, waiting] = entries.map(({ id }) => `${path}/entries/${id}`)
  const file = fileOf(`${heads}\nPK-3,ICPC,14/01/2027,,`)
  for (const role of [
    'social-worker',
    'chair',
    'supporter',
    'parent',
    'parent-lead',
    'administrator',
  ] as const) {
    const { browser } = await house.person([role])
    const answers = await Promise.all([
      browser.get('/lists'),
      browser.get(path),
      browser.get(ready ?? ''),
      browser.post('/lists', { gss: 'E09000007', file }),
      browser.post(`${path}/enter`),
      browser.post(`${path}/columns`, { right: 'yes' }),
      browser.post(`${path}/aside`),
      browser.post(`${ready}/enter`),
      browser.post(`${waiting}/mend`, { reference: 'X' }),
      browser.post(`${waiting}/aside`),
      browser.post(`${waiting}/answer`, { decision: 'join' }),
      browser.post(`${waiting}/gone`, { became: 'still-on' }),
    ])
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
  }
  const handler = await house.person(['handler'])
  expect((await handler.browser.get(path)).status).toBe(404)
  expect((await handler.browser.post('/lists', { gss: 'E09000007', file })).status).toBe(404)
  const elsewhere = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  expect((await elsewhere.browser.get(path)).status).toBe(404)
  expect((await elsewhere.browser.post(`${ready}/enter`)).status).toBe(404)
  expect(await entriesOf(path)).toEqual(entries)
})

test('the pages are in Welsh for whoever reads Welsh', async () => {
  const path = await bring(`${heads}\nPL-1,ICPC,14/01/2027,,\nPL-2,ICPC,,,`)
  const { browser } = await house.person(['coordinator'], { language: 'cy' })
  expect((await browser.get('/lists')).text).toContain('Dod â rhestr cyngor i mewn')
  const page = await browser.get(`${path}/show/put-right`)
  expect(page.text).toContain('I’w cywiro 1')
  expect(page.text).toContain('Does dim dyddiad.')
})

test('a coordinator who hid a family from themself finds no row of it; a colleague does', async () => {
  await confirmAndEnter(
    await bring(`${heads}\nPM-1,ICPC,14/01/2027,10:00,Invented House\nPM-2,ICPC,14/01/2027,,`),
  )
  const [conference] = await conferencesOf('PM-1')
  const away = await house.person(['coordinator'])
  await house.ground
    .insertInto('hidden')
    .values({ programme_id: house.programme, person_id: away.id, family_id: conference?.family ?? '' })
    .execute()
  const path = await bring(`${heads}\nPM-1,ICPC,21/01/2027,10:00,Invented House\nPM-2,ICPC,21/01/2027,,`)
  expect((await away.browser.get(`${path}/show/changed`)).text).toMatch(/Changed 1 /)
  expect((await away.browser.get(`${path}/show/changed`)).text).not.toContain('PM-1')
  expect((await coordinator.browser.get(`${path}/show/changed`)).text).toMatch(/Changed 2 /)
})

test('columns that were read wrongly put the list aside and lead to the headings', async () => {
  const path = await bring(`${heads}\nPO-1,ICPC,14/01/2027,,`, 'E09000007')
  const sent = await coordinator.browser.post(`${path}/columns`, { right: 'no' })
  expect(sent.location).toBe('/lists?ask=E09000007')
  expect((await coordinator.browser.get(sent.location)).html).toMatch(/value="yes"[^>]*checked/)
  const asked = await coordinator.browser.post('/lists', {
    gss: 'E09000007',
    ask: 'yes',
    file: fileOf(`${heads}\nPO-1,ICPC,14/01/2027,,`),
  })
  expect(asked.text).toContain('“Venue” is')
})

test('a file sent five times at once makes one list', async () => {
  const text = `${heads}\nPP-1,ICPC,14/01/2027,,`
  const sent = await Promise.all(
    Array.from({ length: 5 }, () =>
      coordinator.browser.post('/lists', { gss: 'E09000007', file: fileOf(text) }),
    ),
  )
  expect(sent.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303])
  expect(new Set(sent.map(({ location }) => location.replace(/\?.*/, ''))).size).toBe(1)
})

test('the worker and a person who enter the same row at once enter it once', async () => {
  const path = await bring(
    [heads, ...Array.from({ length: 20 }, (_, at) => `PQ-${at},ICPC,14/01/2027,,`)].join('\n'),
  )
  const entries = (await entriesOf(path)).filter(({ verdict }) => verdict === 'new')
  await coordinator.browser.post(`${path}/columns`, { right: 'yes' })
  await coordinator.browser.post(`${path}/enter`)
  await Promise.all([
    workLists(house, now),
    ...entries.map(({ id }) => coordinator.browser.post(`${path}/entries/${id}/enter`)),
  ])
  const after = (await entriesOf(path)).filter(({ reference }) => reference.startsWith('PQ-'))
  expect(after.map(({ verdict }) => verdict)).toEqual(entries.map(() => 'entered'))
  const { n } = await house.ground
    .selectFrom('conferences as c')
    .innerJoin('families as f', 'f.id', 'c.family_id')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('f.reference', 'like', 'PQ-%')
    .executeTakeFirstOrThrow()
  expect(n).toBe(20)
})
