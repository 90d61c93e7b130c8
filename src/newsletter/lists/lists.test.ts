import { afterAll, beforeAll, expect, test } from 'vitest'
import { aList, joins, newsletterHouse, standing, type NewsletterHouse } from '../testing.ts'

let house: NewsletterHouse
beforeAll(async () => {
  house = await newsletterHouse()
})
afterAll(() => house.close())

test('the inner name is read by nobody outside', async () => {
  const list = await aList(house, ['Events'])
  const link = await joins(house, list, 'inner@list.example')
  const visitor = house.visitor()
  const pages = [
    await visitor.get('/newsletters'),
    await visitor.get(`/newsletters/${list.code}`),
    await visitor.get(`/newsletters/${list.code}/asked`),
    await visitor.post(link),
  ]
  expect(pages[0]?.text).toContain('Monthly news')
  for (const page of pages) expect(page.html).not.toContain('(inner)')
  expect((await list.keeper.browser.get(`/newsletters/keep/${list.id}`)).text).toContain(
    'The big list (inner)',
  )
})

test('a public name that tells a stranger something is refused, and what was typed stays', async () => {
  const { browser } = await house.person(['coordinator'])
  const typed = { innerName: 'Parents of Camden', nameEn: 'News for parents', shown: 'yes' }
  const page = await browser.post('/newsletters/keep/new', typed)
  expect(page.status).toBe(422)
  expect(page.text).toContain('a name that tells a stranger nothing')
  expect(page.html).toContain('Parents of Camden')
  expect((await browser.post('/newsletters/keep/new', {})).text).toContain('Give a name')
})

test('a list that is not shown cannot be found or joined', async () => {
  const list = await aList(house, [], { shown: '', nameEn: 'Not yet' })
  const visitor = house.visitor()
  expect((await visitor.get('/newsletters')).text).not.toContain('Not yet')
  expect((await visitor.get(`/newsletters/${list.code}`)).status).toBe(404)
  expect(
    (await visitor.post(`/newsletters/${list.code}`, { email: 'a@hidden.example', language: 'en' })).status,
  ).toBe(404)
})

test('topics are added, renamed, hidden and moved; somebody else’s change in between is noticed', async () => {
  const list = await aList(house, ['One', 'Two', 'Three'])
  const { browser } = list.keeper
  const [one = '', two = '', three = ''] = list.topics
  const path = `/newsletters/keep/${list.id}/topics`
  await browser.post(`${path}/${three}/up`)
  await browser.post(`${path}/${two}`, { topicEn: 'Second', topicCy: 'Ail', version: '1' })
  const late = await browser.post(`${path}/${two}`, { topicEn: 'Third', shown: 'yes', version: '1' })
  expect(late.status).toBe(422)
  expect(late.text).toContain('Somebody else changed this')
  const shown = (await house.visitor().get(`/newsletters/${list.code}`)).html
  expect(shown).not.toContain('Second')
  expect(shown.indexOf('One')).toBeLessThan(shown.indexOf('Three'))
  const kept = (await browser.get(`/newsletters/keep/${list.id}`)).text
  expect(kept.indexOf('Three')).toBeLessThan(kept.indexOf('Second'))
  // The first has nowhere to go.
  await browser.post(`${path}/${one}/up`)
  expect((await browser.get(`${path}/${one}`)).html).toContain('value="One"')
})

test('a topic stands behind every letter’s link: one that says what the service is about is refused', async () => {
  const list = await aList(house, ['For parents'])
  const path = `/newsletters/keep/${list.id}/topics`
  const { browser } = list.keeper
  const typed = { topicEn: 'Child protection', topicCy: 'Amddiffyn plant' }
  for (const at of [path, `${path}/${list.topics[0]}`]) {
    const page = await browser.post(at, { ...typed, shown: 'yes', version: '1' })
    expect(page.status).toBe(422)
    expect(page.text).toContain('a name that tells a stranger nothing')
    expect(page.html).toContain('Amddiffyn plant')
  }
})

test('how many get it, in which language and about what, is the keeper’s to read', async () => {
  const list = await aList(house, ['One', 'Two'])
  await joins(house, list, 'a@count.example')
  await joins(house, list, 'b@count.example', { language: 'cy', topics: [list.topics[0] ?? ''] })
  const text = (await list.keeper.browser.get(`/newsletters/keep/${list.id}`)).text
  for (const line of ['2 people get it', 'English 1, Welsh 1', '2 want it', '1 wants it'])
    expect(text).toContain(line)
})

test('a list that ends has no addresses any more, and nobody can join it', async () => {
  const list = await aList(house)
  const link = await joins(house, list, 'end@list.example')
  await list.keeper.browser.post(`/newsletters/keep/${list.id}/end`)
  expect((await standing(house, list.id))[0]).toMatchObject({ state: 'removed', email: null })
  expect((await house.visitor().get(`/newsletters/${list.code}`)).status).toBe(404)
  expect((await house.visitor().post(link)).text).toContain('This link is over')
  expect((await list.keeper.browser.get(`/newsletters/keep/${list.id}`)).text).toContain('has ended')
  expect((await list.keeper.browser.get(`/newsletters/keep/${list.id}/people/add`)).status).toBe(404)
})
