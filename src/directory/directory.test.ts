import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { pages } from './routes.tsx'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages.list)
})
afterAll(() => house.close())
beforeEach(async () => {
  await house.ground.deleteFrom('services').execute()
})

const camden = 'E09000007'
const at = `/nearby/${camden}`
const solicitor = {
  name: 'Invented & Co',
  kind: 'solicitor',
  doesEn: 'They help parents.',
  doesCy: 'Maent yn helpu rhieni.',
  telephone: '020 7946 0000',
  web: 'https://invented.example',
  cost: 'legal-aid',
  checkedBy: 'Nadia',
  'checkedOn-day': '1',
  'checkedOn-month': '11',
  'checkedOn-year': '2026',
}
const idOf = async (name: string) =>
  (await house.ground.selectFrom('services').select('id').where('name', '=', name).executeTakeFirstOrThrow())
    .id
const order = (text: string, names: readonly string[]) =>
  names.every((name, nth) => nth === 0 || text.indexOf(names[nth - 1] ?? '') < text.indexOf(name))

test('anybody chooses a council and reads who helps there, how to reach them, who checked it and when', async () => {
  const nadia = await house.person(['coordinator'])
  expect((await nadia.browser.post(`${at}/keep/new`, solicitor)).location).toBe(`${at}/keep?done`)
  const visitor = house.visitor()
  const which = await visitor.get('/nearby')
  expect(which.html).toContain(`href="${at}"`)
  const page = await visitor.get(at)
  for (const said of [
    'Invented & Co',
    'They help parents.',
    'Ask about legal aid',
    'Checked by Nadia on 1 November 2026.',
  ])
    expect(page.text).toContain(said)
  expect(page.html).toContain('href="tel:02079460000"')
  expect(page.html).toContain('href="https://invented.example"')
  expect((await house.visitor('cy').get(at)).text).toContain('Maent yn helpu rhieni.')
  expect((await visitor.get('/nearby/W06000015')).text).not.toContain('Invented')
})

test('without a card the national numbers stand there, and say that nobody here has checked them', async () => {
  const page = await house.visitor().get('/nearby/W06000015')
  expect(page.text).toContain('0808 80 10 800')
  expect(page.text).toContain('Nobody here has checked this yet')
  expect(page.text).not.toContain('0808 2000 247')
  const nadia = await house.person(['coordinator'])
  await nadia.browser.post(`${at}/keep/national`)
  await nadia.browser.post(`${at}/keep/national`)
  const rows = await house.ground.selectFrom('services').select(['name', 'checked_on']).execute()
  expect(rows.length).toBe(new Set(rows.map(({ name }) => name)).size)
  expect(rows.every(({ checked_on }) => checked_on === null)).toBe(true)
})

test('a check of more than six months ago is said plainly and drops to the end, until somebody checks again', async () => {
  const nadia = await house.person(['coordinator'])
  await nadia.browser.post(`${at}/keep/new`, { ...solicitor, name: 'Long Ago', 'checkedOn-month': '1' })
  await nadia.browser.post(`${at}/keep/new`, { ...solicitor, name: 'Just Now' })
  const before = await house.visitor().get(at)
  expect(before.text).toContain('more than 6 months ago')
  expect(order(before.text, ['Just Now', 'Long Ago'])).toBe(true)
  await nadia.browser.post(`${at}/keep/${await idOf('Long Ago')}/checked`)
  const after = await house.visitor().get(at)
  expect(after.text).toContain('Checked by Nadia on 18 November 2026.')
  expect(order(after.text, ['Long Ago', 'Just Now'])).toBe(true)
})

test('a coordinator moves one up, takes one off and puts it back; what was taken off nobody else reads', async () => {
  const nadia = await house.person(['coordinator'])
  for (const name of ['One', 'Two', 'Three'])
    await nadia.browser.post(`${at}/keep/new`, { ...solicitor, name })
  await nadia.browser.post(`${at}/keep/${await idOf('Three')}/up`)
  expect(order((await house.visitor().get(at)).text, ['One', 'Three', 'Two'])).toBe(true)
  await nadia.browser.post(`${at}/keep/${await idOf('One')}/down`)
  expect(order((await house.visitor().get(at)).text, ['Three', 'One', 'Two'])).toBe(true)
  await nadia.browser.post(`${at}/keep/${await idOf('Three')}/hide`)
  expect((await house.visitor().get(at)).text).not.toContain('Three')
  expect((await nadia.browser.get(`${at}/keep`)).text).toContain('Put back on the card (Three)')
  await nadia.browser.post(`${at}/keep/${await idOf('Three')}/back`)
  expect((await house.visitor().get(at)).text).toContain('Three')
})

test('a card holds twenty: the page says so, and the database takes no more', async () => {
  const nadia = await house.person(['coordinator'])
  for (let n = 1; n <= 20; n += 1)
    await nadia.browser.post(`${at}/keep/new`, { ...solicitor, name: `Number ${n}.` })
  const page = await nadia.browser.get(`${at}/keep`)
  expect(page.text).toContain('20 of 20')
  expect(page.text).toContain('The card is full')
  const more = await nadia.browser.post(`${at}/keep/new`, { ...solicitor, name: 'One too many' })
  expect([more.status, more.text.includes('has 20 already')]).toEqual([422, true])
  const past = sql`insert into services (programme_id, gss, place, kind, name) values (${house.programme}, ${camden}, 99, 'other', 'Past the door')`
  await expect(past.execute(house.ground)).rejects.toMatchObject({ constraint: 'services_twenty' })
  // Taken off for another, it does not come back by itself.
  await nadia.browser.post(`${at}/keep/${await idOf('Number 1.')}/hide`)
  await nadia.browser.post(`${at}/keep/new`, { ...solicitor, name: 'In its place' })
  expect((await nadia.browser.post(`${at}/keep/${await idOf('Number 1.')}/back`)).location).toBe(
    `${at}/keep?full`,
  )
  expect((await house.visitor().get(at)).text).not.toContain('Number 1. ')
})

test('what can’t be right comes back with what was typed, and a card that somebody else changed meanwhile says so', async () => {
  const nadia = await house.person(['coordinator'])
  const bad = await nadia.browser.post(`${at}/keep/new`, {
    ...solicitor,
    web: 'javascript:alert(1)',
    telephone: 'ring us',
    checkedBy: '',
  })
  expect(bad.status).toBe(422)
  for (const said of ['Write a web address', 'Write a telephone number', 'Write who checked it'])
    expect(bad.text).toContain(said)
  expect(bad.html).toContain('value="Invented &amp; Co"')
  await nadia.browser.post(`${at}/keep/new`, solicitor)
  const id = await idOf('Invented & Co')
  await nadia.browser.post(`${at}/keep/${id}`, { ...solicitor, name: 'Renamed', version: '1' })
  const second = await nadia.browser.post(`${at}/keep/${id}`, { ...solicitor, name: 'Other', version: '1' })
  expect([second.status, second.text.includes('Somebody else changed this')]).toEqual([422, true])
})

test('nobody but a coordinator keeps a card, nor one of another programme’s or of a council not served', async () => {
  const nadia = await house.person(['coordinator'])
  await nadia.browser.post(`${at}/keep/new`, solicitor)
  const id = await idOf('Invented & Co')
  const elsewhere = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  const others = [elsewhere]
  for (const role of ['parent', 'supporter', 'administrator', 'social-worker', 'parent-lead'] as const)
    others.push(await house.person([role]))
  for (const { browser, token } of others) {
    for (const path of ['', '/new', `/${id}`])
      expect((await browser.get(`${at}/keep${path}`)).status).toBe(404)
    for (const path of ['/new', `/${id}`, `/${id}/hide`, `/${id}/up`, `/${id}/checked`, '/national'])
      expect((await browser.post(`${at}/keep${path}`, { ...solicitor, version: '1' })).status).toBe(404)
    const seen = await house.as(token, async (tx) => ({
      read: await tx.selectFrom('services').select('id').execute(),
      changed: (
        await tx
          .updateTable('services')
          .set({ hidden_on: '2026-11-18' })
          .where('id', '=', id)
          .executeTakeFirst()
      ).numUpdatedRows,
    }))
    expect(seen).toEqual({ read: [], changed: 0n })
  }
  expect((await nadia.browser.get('/nearby/E10000003/keep')).status).toBe(404)
  expect((await house.visitor().get('/nearby/E10000003')).status).toBe(404)
  expect((await house.visitor().get(`${at}/keep`)).location).toContain('/sign-in')
})
