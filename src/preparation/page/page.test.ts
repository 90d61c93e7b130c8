import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, testHouse, type TestHouse } from '../../access/testing.ts'
import { pages as spaces } from '../../spaces/routes.ts'
import { stand } from '../../spaces/testing.ts'
import { twoOfThem } from '../report/testing.ts'
import { pages } from './routes.tsx'
import { ownPage } from './shareable.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([...spaces, ...pages.list])
})
afterAll(() => house.close())

const rowsOf = (party: string) =>
  house.ground.selectFrom('own_pages').selectAll().where('party_id', '=', party).orderBy('id').execute()

test('a parent writes what they want, sees it, prints it in large letters, and the database holds no word of it', async () => {
  const { parent } = await twoOfThem(house, 'Ama')
  const at = `/say/${parent.party}`
  expect((await parent.browser.get(at)).text).toContain('Nothing is written yet. You don’t have to')
  const form = await parent.browser.get(`${at}/write`)
  for (const prompt of ['My child', 'What is going well', 'What worries me', 'What would help'])
    expect(form.text).toContain(prompt)
  expect(form.text).toContain('press the microphone')
  const done = await parent.browser.post(`${at}/write`, { child: 'She sings Zqsings.', version: '0' })
  expect(done.location).toBe(`${at}?saved`)
  const page = await parent.browser.get(done.location)
  expect(page.text).toContain('She sings Zqsings.')
  expect(page.text).not.toContain('What you got wrong')
  expect((await parent.browser.get(`${at}/print`)).html).toContain('own-page--large')
  expect((await parent.browser.get(`${at}/blank`)).text).toContain('What I want to happen')
  const [row] = await rowsOf(parent.party)
  expect([row?.child?.includes('Zqsings'), row?.well]).toEqual([false, null])
  const passages = await house.as(parent.token, (tx) =>
    ownPage.passages(tx, parent.actor, parent.party, 'en'),
  )
  expect(passages).toEqual([
    { key: `${row?.id}:child`, day: '2026-11-18', label: 'My child', text: 'She sings Zqsings.' },
  ])
})

test('every saving is kept: an earlier one can be read and brought back; two windows do not overwrite each other', async () => {
  const { parent } = await twoOfThem(house, 'Ben')
  const at = `/say/${parent.party}`
  await parent.browser.post(`${at}/write`, { child: 'first words', version: '0' })
  await parent.browser.post(`${at}/write`, { child: 'second words', version: '1' })
  const older = await parent.browser.post(`${at}/write`, { child: 'another window', version: '1' })
  expect([older.status, older.text.includes('changed somewhere else')]).toEqual([422, true])
  expect(older.html).toContain('another window</textarea>')
  expect((await parent.browser.get(at)).text).toContain('1 earlier version')
  const list = await parent.browser.get(`${at}/earlier`)
  const was = /href="(\/say\/[^"]+\/earlier\/[^"]+)"/.exec(list.html)?.[1] ?? ''
  expect((await parent.browser.get(was)).text).toContain('first words')
  expect((await parent.browser.post(`${was}/again`, { version: '2' })).location).toBe(`${at}?saved`)
  const now = await parent.browser.get(at)
  expect(now.text).toContain('first words')
  expect(now.text).toContain('2 earlier versions')
  expect(await rowsOf(parent.party)).toHaveLength(3)
})

test('by voice through the supporter it says so; a box that is too long comes back whole', async () => {
  const { parent, beside } = await twoOfThem(house, 'Col')
  const at = `/say/${parent.party}`
  expect((await beside.browser.get(at)).text).toContain('These are Col’s own pages.')
  const nohow = await beside.browser.post(`${at}/write`, { want: 'home', version: '0' })
  expect([nohow.status, nohow.text.includes('How did you get this from Col?')]).toEqual([422, true])
  const spoken = { want: 'I want her home.', how: 'voice', version: '0' }
  expect((await beside.browser.post(`${at}/write`, spoken)).location).toBe(`${at}?saved`)
  expect((await parent.browser.get(at)).text).toContain('spoken, written down by a supporter')
  const long = await parent.browser.post(`${at}/write`, { want: 'long '.repeat(1_200), version: '1' })
  expect([long.status, long.html.includes('long long')]).toEqual([422, true])
})

test('nobody else has such a page, and the database agrees; the supporter without a yes is led to asking for one', async () => {
  const { parent } = await twoOfThem(house, 'Dee')
  const at = `/say/${parent.party}`
  await parent.browser.post(`${at}/write`, { child: 'only mine', version: '0' })
  const [row] = await rowsOf(parent.party)
  const { parent: other, beside } = await twoOfThem(house, 'Eve')
  const [council, nadia] = [await house.person(['social-worker']), await house.person(['coordinator'])]
  for (const { browser, token } of [other, beside, council, nadia]) {
    for (const path of ['', '/write', '/print', '/blank', '/earlier', `/earlier/${row?.id}`])
      expect([path, (await browser.get(`${at}${path}`)).status]).toEqual([path, 404])
    expect((await browser.post(`${at}/write`, { child: 'x', version: '1', how: 'voice' })).status).toBe(404)
    expect((await browser.post(`${at}/earlier/${row?.id}/again`, { version: '1' })).status).toBe(404)
    const seen = await house.as(token, (tx) =>
      tx.selectFrom('own_pages').select('id').where('party_id', '=', parent.party).execute(),
    )
    expect(seen).toEqual([])
  }
  const shut = await house.person(['supporter'])
  await stand(house, shut, parent.party)
  expect((await shut.browser.get(at)).location).toBe(`/with/${parent.party}/yes`)
  expect(await rowsOf(parent.party)).toHaveLength(1)
})

test('in Welsh it is Welsh', async () => {
  const { parent } = await twoOfThem(house, 'Gwen')
  const welsh = browserOf(house.app, parent.token, 'cy')
  const form = await welsh.get(`/say/${parent.party}/write`)
  for (const words of ['Yr hyn rwyf am i chi ei wybod', 'Fy mhlentyn', 'Beth fyddai’n helpu'])
    expect(form.text).toContain(words)
})

test('with the vault down what was typed comes back, and the page says that it is safe', async () => {
  const shut = await testHouse([...spaces, ...pages.list])
  const { parent } = await twoOfThem(shut, 'Fay')
  const at = `/say/${parent.party}`
  await parent.browser.post(`${at}/write`, { child: 'before', version: '0' })
  await shut.vault.close()
  expect((await parent.browser.get(at)).text).toContain('We can’t open your page just now. It is safe.')
  const typed = await parent.browser.post(`${at}/write`, { child: 'typed at night', version: '1' })
  expect([typed.status, typed.html.includes('typed at night</textarea>')]).toEqual([422, true])
  await shut.close()
})

test('nobody beside a parent writes as if it had come by the parent’s own screen', async () => {
  const { parent, beside: robin } = await twoOfThem(house, 'Ada')
  const writes = (how: 'screen' | 'voice') =>
    house.as(robin.token, (tx) =>
      tx
        .insertInto('own_pages')
        .values({
          programme_id: house.programme,
          party_id: parent.party,
          written_by: robin.id,
          how,
          day: '2026-11-18',
        })
        .execute(),
    )
  await expect(writes('screen')).rejects.toThrow('row-level security')
  await writes('voice')
  expect((await rowsOf(parent.party)).map(({ how }) => how)).toEqual(['voice'])
})
