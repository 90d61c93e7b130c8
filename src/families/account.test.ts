import { afterAll, beforeAll, expect, test } from 'vitest'
import { atLevelOne, tokenIn } from '../access/level-two/testing.ts'
import { partyStartsAgain } from '../access/level-two/start-codes.ts'
import { pages as access } from '../access/routes.ts'
import { must, testHouse, type TestHouse } from '../access/testing.ts'
import { addFamily, addParty, setSafeContact } from './actions.ts'
import { pages } from './account-routes.tsx'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([...access, ...pages.list])
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

const codeIn = (text: string): string => /\d{4} \d{4} \d{4}/.exec(text)?.[0] ?? ''
const more = '/sign-in/more?then=/sessions'
const accountOf = async (party: string) =>
  (
    await house.ground
      .selectFrom('grants')
      .select('person_id')
      .where('thing_id', '=', party)
      .where('function', '=', 'is')
      .executeTakeFirstOrThrow()
  ).person_id

test('a parent who lost their PIN starts again after a check; their safe contact is told, by the party and not by name', async () => {
  const { nadia, family, party, other, at } = await lay('email')
  const first = codeIn((await nadia.browser.post(at)).text)
  const person = await accountOf(party)
  const phone = await atLevelOne(house, person)
  await phone.post(more, { do: 'start', code: first })
  const chosen = { do: 'new-pin', pin: '482706', again: '482706', press: crypto.randomUUID() }
  expect(tokenIn(await phone.post(more, chosen))).not.toBe('')
  expect((await nadia.browser.get(at)).text).toContain('They have a way to sign in')
  expect((await nadia.browser.get(`${at}/again`)).text).toContain('How do you know that it is them?')
  expect((await nadia.browser.post(`${at}/again`)).status).toBe(422)
  const told = await nadia.browser.post(`${at}/again`, { checked: 'met' })
  expect(told.html).toContain(`href="/families/${family}/people/${party}"`)
  expect(await house.ground.selectFrom('pins').selectAll().where('person_id', '=', person).execute()).toEqual(
    [],
  )
  const sent = await house.ground
    .selectFrom('outbox')
    .select(['to_party', 'to_person'])
    .where('kind', '=', 'began-again')
    .execute()
  expect(sent).toEqual([{ to_party: party, to_person: null }])
  const audited = await house.ground
    .selectFrom('audit')
    .select(['things', 'facts'])
    .where('act', '=', 'account.started-again')
    .execute()
  expect(audited).toEqual([{ things: [party], facts: { checked: 'met' } }])
  const anew = await atLevelOne(house, person)
  expect((await anew.post(more, { do: 'start', code: codeIn(told.text) })).status).toBe(303)
  const without = `/families/${family}/people/${other}/account`
  expect((await nadia.browser.get(`${without}/again`)).location).toBe(without)
  expect((await nadia.browser.post(`${without}/again`, { checked: 'met' })).status).toBe(404)
})

test('nobody but who sees to this party lets them start again, and the database agrees', async () => {
  const { nadia, party, at } = await lay('email')
  await nadia.browser.post(at)
  for (const role of [
    'administrator',
    'parent-lead',
    'supporter',
    'parent',
    'social-worker',
    'handler',
  ] as const) {
    const { browser, token } = await house.person([role])
    expect((await browser.get(`${at}/again`)).status).toBe(404)
    expect((await browser.post(`${at}/again`, { checked: 'met' })).status).toBe(404)
    expect(await house.as(token, (tx) => partyStartsAgain(tx, party, 'met'))).toBeNull()
  }
  const elsewhere = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  expect((await elsewhere.browser.post(`${at}/again`, { checked: 'met' })).status).toBe(404)
  expect(await house.as(elsewhere.token, (tx) => partyStartsAgain(tx, party, 'met'))).toBeNull()
})
