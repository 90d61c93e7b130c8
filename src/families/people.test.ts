import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { pages } from './routes.ts'
import { makeFamily } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages.list)
})
afterAll(() => house.close())

const set = async (name = 'Rhian Test') => {
  const by = await house.person(['coordinator'])
  const made = await makeFamily(house, by, [{ name }])
  const [party = ''] = made.parties
  return { by, ...made, party, at: `/families/${made.family}/people/${party}` }
}
const day = (name: string, text: string) => {
  const [year = '', month = '', date = ''] = text.split('-')
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}
const told = (party: string) =>
  house.ground
    .selectFrom('events')
    .select(['kind', 'facts'])
    .where('thing_id', '=', party)
    .orderBy('id', 'desc')
    .execute()

test('a child is born or expected, is put right, and can be taken out when it was a mistake', async () => {
  const { by, family } = await set()
  const path = `/families/${family}/children/new`
  const future = await by.browser.post(path, { name: 'Baby', ...day('bornOn', '2027-01-30') })
  expect(future.text).toContain('This day has to be today or earlier')
  expect(future.html).toMatch(/value="Baby"/)
  const wrong = await by.browser.post(path, { name: 'Baby', ...day('dueOn', '2027-02-30') })
  expect(wrong.text).toContain('Enter a real day')
  await by.browser.post(path, { name: '', ...day('dueOn', '2027-02-20') })
  expect((await by.browser.get(`/families/${family}`)).text).toContain(
    'no name yet, expected 20 February 2027',
  )
  const child = await house.ground
    .selectFrom('children')
    .select('id')
    .where('due_on', '=', '2027-02-20')
    .executeTakeFirstOrThrow()
  const one = `/families/${family}/children/${child.id}`
  const named = { name: 'Gwil', ...day('bornOn', '2026-11-17'), version: '1' }
  expect((await by.browser.post(one, named)).status).toBe(303)
  const late = await by.browser.post(one, { ...named, name: 'Will' })
  expect(late.text).toContain('Now it says: Gwil')
  expect((await by.browser.get(`/families/${family}`)).text).toContain('Gwil, born 17 November 2026')
  await by.browser.post(`${one}/take-out`)
  expect((await by.browser.get(`/families/${family}`)).text).not.toContain('Gwil')
  expect((await by.browser.get(one)).status).toBe(404)
})

test('a parent is added with their own children ticked; without a name the council’s label will do', async () => {
  const { by, family, child } = await set()
  const path = `/families/${family}/people/new`
  const typed = {
    relation: 'father',
    parentalResponsibility: 'no',
    livesWith: 'no',
    language: 'Polski',
    interpreter: 'yes',
  }
  expect((await by.browser.get(path)).html).toMatch(new RegExp(`value="${child}"[^>]*checked`))
  const empty = await by.browser.post(path, { ...typed, relation: '' })
  expect(empty.text).toContain('Enter a name, or what the council calls them')
  expect(empty.text).toContain('Choose who they are to the children')
  expect(empty.html).toMatch(/value="Polski"/)
  await by.browser.post(path, { ...typed, label: 'Parent 2', parentOf: child })
  const page = await by.browser.get(`/families/${family}`)
  expect(page.text).toContain('Parent 2')
  expect(page.text).toContain('Polski, Needs an interpreter')
  const linked = await house.ground
    .selectFrom('parent_of')
    .selectAll()
    .where('child_id', '=', child)
    .execute()
  expect(linked.map(({ parental_responsibility }) => parental_responsibility).toSorted()).toEqual([
    'no',
    'yes',
  ])
})

test('a child of another family can’t be ticked', async () => {
  const [mine, other] = [await set(), await set('Someone Different')]
  const typed = { name: 'Father Faraway', relation: 'father', language: 'English', parentOf: other.child }
  await mine.by.browser.post(`/families/${mine.family}/people/new`, typed)
  expect(
    await house.ground.selectFrom('parent_of').selectAll().where('child_id', '=', other.child).execute(),
  ).toHaveLength(1)
})

test('a change of name, relation and children is kept; a second one in between is shown and nothing is lost', async () => {
  const { by, at, child } = await set()
  const typed = { name: 'Rhian Test', called: 'Rhi', relation: 'carer', language: 'Cymraeg', version: '1' }
  expect((await by.browser.post(`${at}/change`, typed)).location).toBe(at)
  const page = await by.browser.get(at)
  expect(page.text).toContain('Likes to be called Rhi')
  expect(page.text).toContain('Language Welsh')
  expect(
    await house.ground.selectFrom('parent_of').selectAll().where('child_id', '=', child).execute(),
  ).toEqual([])
  const late = await by.browser.post(`${at}/change`, { ...typed, called: 'Rhiannon', relation: 'mother' })
  expect(late.text).toContain('Now it says: Rhi')
  expect(late.text).toContain('Now it says: Carer')
  expect(late.html).toMatch(/value="Rhiannon"/)
})

test('who told them and when is kept, a later entry counts, and a mistake is taken back', async () => {
  const { by, at, party, family } = await set()
  expect((await by.browser.get(`/families/${family}`)).text).toContain('Not told yet')
  const bad = await by.browser.post(`${at}/told`, { ...day('toldOn', '2026-11-19'), toldBy: '' })
  expect(bad.text).toContain('Enter who told them')
  expect(bad.text).toContain('This day has to be today or earlier')
  await by.browser.post(`${at}/told`, { ...day('toldOn', '2026-11-17'), toldBy: 'Their social worker' })
  expect((await by.browser.get(`/families/${family}`)).text).toContain(
    '17 November 2026, by Their social worker',
  )
  expect((await told(party))[0]).toEqual({ kind: 'party.told', facts: { family } })
  const { id } = await house.ground
    .selectFrom('tellings')
    .select('id')
    .where('party_id', '=', party)
    .executeTakeFirstOrThrow()
  const stranger = await set('Unrelated Person')
  expect((await stranger.by.browser.post(`${stranger.at}/told/${id}/take-back`)).status).toBe(404)
  expect((await by.browser.post(`${at}/told/${id}/take-back`)).status).toBe(303)
  expect((await by.browser.get(at)).text).toContain('Not told yet')
  expect((await told(party))[0]?.facts).toEqual({ family, takenBack: true })
})

test('a safe way is asked for in full, shown without its number on the family’s page, and “not safe” replaces it', async () => {
  const { by, at, party, family } = await set()
  const typed = {
    safe: 'yes',
    way: 'phone',
    hoursFrom: '10',
    hoursUntil: '9:30',
    language: 'English',
    seen: '',
  }
  const bad = await by.browser.post(`${at}/contact`, typed)
  expect(bad.text).toContain('Enter the number for calls or texts')
  expect(bad.text).toContain('The second time has to come after the first')
  expect((await by.browser.post(`${at}/contact`, { language: 'English' })).text).toContain('Choose yes or no')
  const good = {
    ...typed,
    telephone: '07700 900123',
    hoursUntil: '12.30',
    weekdaysOnly: 'yes',
    words: 'Ask for Rhian',
  }
  expect((await by.browser.post(`${at}/contact`, good)).location).toBe(at)
  const page = await by.browser.get(`/families/${family}`)
  expect(page.text).toContain('By phone, 10am to 12.30pm, Monday to Friday only, no voicemail')
  expect(page.html).not.toContain('900123')
  expect((await by.browser.get(at)).text).toContain('07700 900123')
  expect((await told(party))[0]?.kind).toBe('party.contact-set')
  const late = await by.browser.post(`${at}/contact`, { safe: 'no', language: 'English', seen: '' })
  expect(late.status).toBe(422)
  expect(late.text).toContain('Somebody changed this after you opened the page')
  const seen = /name="seen" value="([^"]*)"/.exec(late.html)?.[1] ?? ''
  expect((await by.browser.post(`${at}/contact`, { safe: 'no', language: 'English', seen })).status).toBe(303)
  expect((await by.browser.get(`/families/${family}`)).text).toContain('Not safe to contact')
  expect((await by.browser.get(at)).text).toContain('What was entered before')
})

test('access needs are kept with both texts when two people write at once', async () => {
  const { by, at } = await set()
  await by.browser.post(`${at}/needs`, { needs: 'Large print', version: '0' })
  const late = await by.browser.post(`${at}/needs`, { needs: 'A lift', version: '0' })
  expect(late.text).toContain('Now it says: Large print')
  await by.browser.post(`${at}/needs`, { needs: 'Large print and a lift', version: '1' })
  expect((await by.browser.get(at)).text).toContain('Large print and a lift')
})

test('something to be careful about names the other person, ends, and holds again', async () => {
  const { by, at, family, party } = await set()
  const other = { name: 'Other Parent Here', relation: 'father', language: 'English' }
  await by.browser.post(`/families/${family}/people/new`, other)
  const father = await house.ground
    .selectFrom('parties')
    .select('id')
    .where('name', '=', 'Other Parent Here')
    .executeTakeFirstOrThrow()
  const typed = { kind: 'abuse-alleged-by', ...day('fromDay', '2026-11-01') }
  expect((await by.browser.post(`${at}/notes`, typed)).text).toContain('Choose the other person')
  expect((await by.browser.post(`${at}/notes`, { ...typed, otherParty: party })).text).toContain(
    'Choose somebody else',
  )
  await by.browser.post(`${at}/notes`, { ...typed, otherParty: father.id })
  expect((await by.browser.get(at)).text).toContain(
    'abused them, about Other Parent Here, from 1 November 2026',
  )
  expect((await by.browser.get(`/families/${family}`)).text).toContain('1 thing to be careful about')
  expect((await told(party))[0]?.kind).toBe('party.safety-changed')
  const { id } = await house.ground
    .selectFrom('safety_notes')
    .select('id')
    .where('party_id', '=', party)
    .executeTakeFirstOrThrow()
  await by.browser.post(`${at}/notes/${id}/end`)
  expect((await by.browser.get(at)).text).toContain('until 18 November 2026')
  await by.browser.post(`${at}/notes/${id}/hold`)
  expect((await by.browser.get(at)).text).not.toContain('until 18 November 2026')
})

test('somebody entered in the wrong family is taken out of it and stays in the other', async () => {
  const [here, there] = [await set('Two Homes'), await set('Other Grown Up')]
  const joined = { party: here.party, relation: 'mother', language: 'English', parentOf: there.child }
  const found = await here.by.browser.get(`/families/${there.family}/people/join?q=Two+Homes`)
  expect(found.html).toContain(here.party)
  const nobody = await here.by.browser.post(`/families/${there.family}/people/join`, { q: 'Two Homes' })
  expect([
    nobody.status,
    nobody.html.includes('value="Two Homes"'),
    nobody.html.includes(here.party),
  ]).toEqual([422, true, true])
  expect((await here.by.browser.post(`/families/${there.family}/people/join`, joined)).location).toBe(
    '/families?saved=yes',
  )
  expect((await here.by.browser.get(`/families/${there.family}`)).text).toContain('Two Homes')
  await here.by.browser.post(`/families/${there.family}/people/${here.party}/take-out`)
  expect((await here.by.browser.get(`/families/${there.family}`)).text).not.toContain('Two Homes')
  expect((await here.by.browser.get(here.at)).status).toBe(200)
})

test('a half-sibling who is in another family already joins this one, and is one child in two families', async () => {
  const [here, there] = [await set('Shared Parent Of Two'), await set('Elsewhere Mum')]
  const joined = { party: here.party, relation: 'mother', language: 'English' }
  await here.by.browser.post(`/families/${there.family}/people/join`, joined)
  const path = `/families/${there.family}/children/new`
  expect((await here.by.browser.get(path)).html).toContain(`value="${here.child}"`)
  expect((await here.by.browser.post(path, { same: here.child })).status).toBe(303)
  const rows = await house.ground
    .selectFrom('family_children')
    .select('family_id')
    .where('child_id', '=', here.child)
    .execute()
  expect(rows.map(({ family_id }) => family_id).toSorted()).toEqual([here.family, there.family].toSorted())
  const stranger = await set('No Link At All')
  await stranger.by.browser.post(`/families/${stranger.family}/children/new`, {
    same: here.child,
    name: 'Own',
  })
  expect((await stranger.by.browser.get(`/families/${stranger.family}`)).text).toContain('Own')
})

test('the same pages speak Welsh', async () => {
  const { family, party } = await set()
  const { browser } = await house.person(['coordinator'], { language: 'cy' })
  expect((await browser.get('/families')).text).toContain('Ychwanegu teulu')
  expect((await browser.get(`/families/${family}`)).text).toContain('ganwyd 6 Mai 2021')
  expect((await browser.get(`/families/${family}/people/${party}/contact`)).text).toContain(
    'Geiriau sy’n ddiogel i’w dweud',
  )
})
