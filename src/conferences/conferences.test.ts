import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type Browser, type TestHouse } from '../access/testing.ts'
import { book } from './actions.ts'
import type { Draft } from './model.ts'
import { pages } from './routes.tsx'
import { draftOf, layFamily } from './testing.ts'

let house: TestHouse
let token: string
let browser: Browser
let actor: Parameters<typeof book>[1]
beforeAll(async () => {
  house = await testHouse(pages)
  ;({ token, browser, actor } = await house.person(['coordinator'], { name: 'Nadia' }))
})
afterAll(() => house.close())

const booked = async (more: Partial<Draft> = {}, of: { gss?: string } = {}) => {
  const laid = await layFamily(house, of)
  const outcome = await house.as(token, (tx) => book(tx, actor, laid.family, draftOf(more)))
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome))
  return { ...laid, conference: outcome.conference }
}
const day = (name: string, text: string) => {
  const [year = '', month = '', of = ''] = text.split('-')
  return { [`${name}-day`]: of, [`${name}-month`]: month, [`${name}-year`]: year }
}
const said = { reason: 'A parent asked for it.', saidBy: 'Sam Example', ...day('saidOn', '2026-11-17') }

test('this week’s conferences say how many working days are left', async () => {
  const { reference } = await booked({ day: '2026-11-20' })
  const page = await browser.get(`/conferences?when=week&q=${reference}`)
  expect(page.text).toContain('2 working days left')
  expect(page.text).toContain(reference)
  expect((await browser.get(`/conferences?when=past&q=${reference}`)).text).not.toContain('Fri 20 Nov')
})

test('the list goes into a spreadsheet, and is searched by the family’s reference', async () => {
  const { reference } = await booked()
  const other = await booked()
  const page = await browser.get(`/conferences?q=${reference}`)
  expect(page.text).toContain(reference)
  expect(page.text).not.toContain(`${other.reference} `)
  const sheet = await browser.get('/conferences?as=csv')
  expect(sheet.headers.get('content-type')).toContain('text/csv')
  expect(sheet.html).toContain(reference)
})

test('booking from a family starts the clocks, and the conference’s page names rule and source', async () => {
  const { family, children } = await layFamily(house)
  const form = await browser.get(`/families/${family}/conferences/new`)
  expect(form.text).toContain('Robin')
  const sent = await browser.post(`/families/${family}/conferences/new`, {
    kind: 'initial',
    ...day('day', '2026-11-24'),
    startsAt: '2.30pm',
    place: 'Invented House',
    ...day('strategyDay', '2026-11-04'),
    parents: '3',
    children,
    ...day('toldUsOn', '2026-11-17'),
  })
  expect(sent.status).toBe(303)
  const page = await browser.get(sent.location)
  expect(page.text).toContain('Tuesday 24 November 2026, 2.30pm')
  expect(page.text).toContain('Wednesday 25 November 2026 · 5 working days left')
  expect(page.text).toContain('Working Together to Safeguard Children 2023')
  expect(page.text).toContain('Robin and Jo')
})

test('a late conference comes back with the question why, and nothing typed is lost', async () => {
  const { family } = await layFamily(house)
  const fields = {
    kind: 'initial',
    ...day('day', '2026-12-04'),
    place: 'Room 7',
    ...day('strategyDay', '2026-11-04'),
  }
  const back = await browser.post(`/families/${family}/conferences/new`, fields)
  expect(back.status).toBe(422)
  expect(back.text).toContain('This is later than the limit: say why, then it can be booked')
  expect(back.html).toContain('value="Room 7"')
  const sent = await browser.post(`/families/${family}/conferences/new`, {
    ...fields,
    lateReason: 'A parent is ill.',
  })
  expect((await browser.get(sent.location)).text).toContain('A parent is ill.')
})

test('a day that does not exist is marked, in Welsh too', async () => {
  const { family } = await layFamily(house)
  const welsh = await house.person(['coordinator'], { language: 'cy' })
  const back = await welsh.browser.post(`/families/${family}/conferences/new`, {
    kind: 'initial',
    ...day('day', '2026-02-30'),
  })
  expect(back.status).toBe(422)
  expect(back.text).toContain('Nodwch ddiwrnod go iawn')
})

test('moved, it says why, who said so and who entered it', async () => {
  const { conference } = await booked()
  const sent = await browser.post(`/conferences/${conference}/move`, {
    ...day('day', '2026-11-24'),
    startsAt: '10:00',
    place: 'Room 9',
    ...said,
  })
  const page = await browser.get(sent.location)
  expect(page.text).toContain('Moved from Wednesday 25 November to Tuesday 24 November')
  expect(page.text).toContain('Said by Sam Example on 17 November 2026')
  expect(page.text).toContain('Entered by Nadia on 18 November 2026')
})

test('two people change it at once: the second sees what it says now and keeps what was typed', async () => {
  const { conference } = await booked()
  const fields = { version: '1', startsAt: '10:00', ...said }
  await browser.post(`/conferences/${conference}/move`, {
    ...fields,
    ...day('day', '2026-11-24'),
    place: 'Room 9',
  })
  const back = await browser.post(`/conferences/${conference}/move`, {
    ...fields,
    ...day('day', '2026-11-23'),
    place: 'Room 3',
  })
  expect(back.status).toBe(422)
  expect(back.text).toContain('Now it says: Tuesday 24 November 2026, 10am, Room 9')
  expect(back.html).toContain('value="Room 3"')
  expect(back.html).toContain('name="version" value="2"')
})

test('held, decided, first core group: the page leads through it', async () => {
  const { conference } = await booked({ day: '2026-11-17' })
  const held = await browser.post(`/conferences/${conference}/held`, {
    ...day('day', '2026-11-17'),
    saidBy: 'The chair',
  })
  expect(held.location).toBe(`/conferences/${conference}/decision`)
  expect((await browser.post(held.location, { plan: 'yes', saidBy: 'The chair' })).status).toBe(422)
  await browser.post(held.location, { plan: 'yes', categories: ['neglect'], saidBy: 'The chair' })
  const page = await browser.get(`/conferences/${conference}`)
  expect(page.text).toContain('A child protection plan · Neglect')
  expect(page.text).toContain('Tuesday 1 December 2026')
  await browser.post(`/conferences/${conference}/core-groups`, day('day', '2026-11-18'))
  const { id } = await house.ground
    .selectFrom('core_groups')
    .select('id')
    .where('conference_id', '=', conference)
    .executeTakeFirstOrThrow()
  await browser.post(`/conferences/${conference}/core-groups/${id}`, day('day', '2026-11-18'))
  expect((await browser.get(`/conferences/${conference}`)).text).toContain(
    'Wednesday 18 November 2026 Took place',
  )
})

test('in Wales the page says register, in English too', async () => {
  const { conference } = await booked({ day: '2026-11-17' }, { gss: 'W06000015' })
  await browser.post(`/conferences/${conference}/held`, { ...day('day', '2026-11-17') })
  const page = await browser.get(`/conferences/${conference}/decision`)
  expect(page.text).toContain('child protection register')
  expect(page.text).toContain('Financial abuse')
})

test('the letter to the administrator names the reference and nobody; the answer is kept as said by whom', async () => {
  const { conference, reference } = await booked({ parents: 2 })
  const letter = await browser.get(`/conferences/${conference}/letter`)
  expect(letter.text).toContain(`Reference ${reference}`)
  expect(letter.text).toContain('18 November 2026')
  expect(letter.text).not.toContain('Robin')
  await browser.post(`/conferences/${conference}/letter/sent`, {
    sentHow: 'email',
    ...day('sentOn', '2026-11-18'),
  })
  const { id } = await house.ground
    .selectFrom('letters')
    .select('id')
    .where('conference_id', '=', conference)
    .executeTakeFirstOrThrow()
  const back = await browser.post(`/conferences/${conference}/letter/${id}`, {
    letterVersion: '1',
    answer: 'Yes.',
  })
  expect(back.status).toBe(422)
  await browser.post(`/conferences/${conference}/letter/${id}`, {
    letterVersion: '1',
    answer: 'The parents enter first.',
    answeredBy: 'Sam Example',
    ...day('answeredOn', '2026-11-18'),
  })
  const page = await browser.get(`/conferences/${conference}`)
  expect(page.text).toContain('Sent by email on 18 November 2026')
  expect(page.text).toContain('The parents enter first. Said by Sam Example on 18 November 2026')
})

test('a supporter, a council account and another programme’s coordinator are told there is no such page', async () => {
  const { conference, family } = await booked()
  const others = [
    await house.person(['supporter']),
    await house.person(['social-worker']),
    await house.person(['administrator']),
    await house.person(['coordinator'], { programme: await house.otherProgramme() }),
  ]
  for (const other of others)
    for (const path of [
      `/conferences/${conference}`,
      `/conferences/${conference}/move`,
      `/conferences/${conference}/letter`,
      `/families/${family}/conferences/new`,
    ]) {
      const read = await other.browser.get(path)
      expect([path, read.status]).toEqual([path, 404])
    }
  const stranger = others.at(-1)
  const tried = await stranger?.browser.post(`/conferences/${conference}/cancel`, said)
  expect(tried?.status).toBe(404)
  expect(
    (
      await house.ground
        .selectFrom('conferences')
        .select('state')
        .where('id', '=', conference)
        .executeTakeFirstOrThrow()
    ).state,
  ).toBe('booked')
})

test('a conference of a family that a coordinator hid is not in their list and not on its page', async () => {
  const { conference, family, reference } = await booked()
  const colleague = await house.person(['coordinator'])
  await house.ground
    .insertInto('hidden')
    .values({ programme_id: house.programme, person_id: colleague.id, family_id: family })
    .execute()
  expect((await colleague.browser.get(`/conferences?q=${reference}`)).text).toContain('Nothing was found')
  expect((await colleague.browser.get(`/conferences/${conference}`)).status).toBe(404)
})
