import { afterAll, beforeAll, expect, test } from 'vitest'
import { must, testHouse, type TestHouse } from '../access/testing.ts'
import { addFamily, addParty, setSafeContact } from './actions.ts'
import { pages } from './account-routes.tsx'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages.list)
})
afterAll(() => house.close())

let made = 0
const lay = async (way: 'email' | 'phone', safe = true) => {
  made += 1
  const nadia = await house.person(['coordinator'])
  const { family, party, other } = await house.as(nadia.token, async (tx) => {
    const draft = {
      called: '',
      language: 'en',
      interpreter: false,
      gender: null,
      relation: 'mother',
      parentalResponsibility: 'yes',
      livesWith: 'yes',
      label: '',
    } as const
    const of = must(
      await addFamily(tx, nadia.actor, { gss: 'E09000007', reference: `ACC-${made}`, name: '' }),
    )
    const one = must(await addParty(tx, nadia.actor, of.family, { ...draft, name: `Leanne Account ${made}` }))
    const two = must(
      await addParty(tx, nadia.actor, of.family, {
        ...draft,
        name: `Tom Account ${made}`,
        relation: 'father',
      }),
    )
    must(
      await setSafeContact(tx, nadia.actor, one.party, {
        safe,
        way,
        telephone: way === 'phone' ? '07700 900123' : null,
        email: way === 'email' ? `leanne${made}@example.org` : null,
        hoursFrom: null,
        hoursUntil: null,
        weekdaysOnly: false,
        voicemail: false,
        language: 'en',
        words: '',
      }),
    )
    return { family: of.family, party: one.party, other: two.party }
  })
  return { nadia, family, party, other, at: `/families/${family}/people/${party}/account` }
}

test('a parent who wants to sign in gets an account that sees their own record and nobody else’s', async () => {
  const { nadia, family, party, other, at } = await lay('email')
  expect((await nadia.browser.get(at)).text).toContain('read the address back')
  const told = await nadia.browser.post(at)
  expect(told.text).toMatch(/Their start code \d{4} \d{4} \d{4}/)
  expect(told.html).toContain(`href="/families/${family}/people/${party}"`)
  const person = await house.ground
    .selectFrom('persons')
    .select('id')
    .where('email', '=', `leanne${made}@example.org`)
    .executeTakeFirstOrThrow()
  const grants = await house.ground
    .selectFrom('grants')
    .select(['function', 'thing_id'])
    .where('person_id', '=', person.id)
    .execute()
  expect(grants).toEqual([{ function: 'is', thing_id: party }])
  expect(grants.some(({ thing_id }) => thing_id === other)).toBe(false)
  const invited = await house.ground
    .selectFrom('outbox')
    .select('kind')
    .where('to_person', '=', person.id)
    .execute()
  expect(invited).toEqual([{ kind: 'invite' }])
  const again = await nadia.browser.post(at)
  expect(again.status).toBe(422)
  expect(again.text).toContain('This address can’t be used')
})

test('without a safe address nothing is sent, and the page says what to do', async () => {
  const unsafe = await lay('email', false)
  expect((await unsafe.nadia.browser.post(unsafe.at)).text).toContain('Enter a safe way to reach them first')
  const phone = await lay('phone')
  expect((await phone.nadia.browser.post(phone.at)).text).toContain('Signing in needs an e-mail address')
})

test('nobody but a coordinator of this programme finds the page', async () => {
  const { at } = await lay('email')
  for (const role of [
    'administrator',
    'parent-lead',
    'supporter',
    'parent',
    'social-worker',
    'chair',
  ] as const) {
    const { browser } = await house.person([role])
    expect((await browser.get(at)).status).toBe(404)
    expect((await browser.post(at)).status).toBe(404)
  }
  const elsewhere = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  expect((await elsewhere.browser.post(at)).status).toBe(404)
})
