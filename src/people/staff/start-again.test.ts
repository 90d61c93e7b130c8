import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pages as access } from '../../access/routes.ts'
import { atLevelOne, startCodeFor, tokenIn } from '../../access/level-two/testing.ts'
import { startAgain } from '../../access/level-two/start-codes.ts'
import type { Role } from '../../access/model.ts'
import { browserOf, testHouse, type TestHouse } from '../../access/testing.ts'
import { pages } from '../routes.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([...access, ...pages])
})
afterAll(() => house.close())

const more = '/sign-in/more?then=/sessions'
const pin = '482706'
const codeIn = (text: string): string => /\d{4} \d{4} \d{4}/.exec(text)?.[0] ?? ''

/** Somebody with these functions who chose a PIN, and is signed in. */
const settled = async (roles: readonly Role[], named: { name?: string; email?: string } = {}) => {
  const person = await house.person(roles, named)
  const code = await startCodeFor(house, person.id)
  const first = await atLevelOne(house, person.id)
  await first.post(more, { do: 'start', code })
  const done = await first.post(more, { do: 'new-pin', pin, again: pin, press: crypto.randomUUID() })
  return { ...person, signed: browserOf(house.app, tokenIn(done)) }
}
const left = async (person: string) => {
  const { rows } = await sql<{ all: string }>`select (select count(*) from pins where person_id = ${person})
    || ' ' || (select count(*) from sessions where person_id = ${person} and ended_at is null)
    || ' ' || (select count(*) from known_browsers where person_id = ${person}) as all`.execute(house.ground)
  return rows[0]?.all
}
const messages = async (person: string) =>
  (await house.ground.selectFrom('outbox').select('kind').where('to_person', '=', person).execute()).map(
    ({ kind }) => kind,
  )

test('after a check, a coordinator lets a supporter start again: everything ends, and a new code begins it anew', async () => {
  const joy = await settled(['supporter'], { name: 'Joy Invented' })
  const { browser } = await house.person(['coordinator'])
  const page = await browser.get(`/staff/${joy.id}`)
  expect(page.html).toContain(`/staff/${joy.id}/again`)
  const form = await browser.get(`/staff/${joy.id}/again`)
  expect(form.text).toContain('How do you know that it is them?')
  const unchecked = await browser.post(`/staff/${joy.id}/again`, {})
  expect(unchecked.status).toBe(422)
  expect(unchecked.text).toContain('Choose how you know that it is them')
  expect((await browser.post(`/staff/${joy.id}/again`, { checked: 'they-rang' })).status).toBe(422)
  expect((await joy.signed.get('/sessions')).status).toBe(200)
  const done = await browser.post(`/staff/${joy.id}/again`, { checked: 'rang' })
  const code = codeIn(done.text)
  expect(code).not.toBe('')
  expect(await left(joy.id)).toBe('0 0 0')
  expect((await joy.signed.get('/sessions')).location).toContain('/sign-in')
  expect(await messages(joy.id)).toEqual(['began-again'])
  const audited = await house.ground
    .selectFrom('audit')
    .select(['act', 'facts'])
    .where('act', '=', 'account.started-again')
    .execute()
  expect(audited).toEqual([{ act: 'account.started-again', facts: { checked: 'rang' } }])
  const anew = await atLevelOne(house, joy.id)
  expect((await anew.get(more)).text).toContain('Your start code')
  expect((await anew.post(more, { do: 'start', code })).status).toBe(303)
  expect((await browser.get(`/staff/${joy.id}`)).text).not.toContain(code)
})

test('a new code kills the old one', async () => {
  const { id } = await house.person(['supporter'])
  const { browser } = await house.person(['coordinator'])
  const first = codeIn((await browser.post(`/staff/${id}/start-code`)).text)
  expect(first).not.toBe('')
  expect((await browser.post(`/staff/${id}/start-code`)).location).toBe(`/staff/${id}/again`)
  const second = codeIn((await browser.post(`/staff/${id}/again`, { checked: 'met' })).text)
  const person = await atLevelOne(house, id)
  expect((await person.post(more, { do: 'start', code: first })).status).toBe(422)
  expect((await person.post(more, { do: 'start', code: second })).status).toBe(303)
})

test('a coordinator leads for nobody who can do more than they can, an administrator for those alone, nobody for themself', async () => {
  const coordinator = await house.person(['coordinator'])
  const admin = await house.person(['administrator'])
  const both = await house.person(['administrator', 'coordinator'])
  const supporter = await settled(['supporter'])
  const tries = async (by: typeof admin, id: string) => {
    const page = (await by.browser.post(`/staff/${id}/again`, { checked: 'met' })).status
    const past = await house.as(by.token, (tx) => startAgain(tx, id, 'met'))
    return `${page} ${past === null ? 'no' : 'yes'}`
  }
  for (const role of [
    'administrator',
    'coordinator',
    'handler',
    'parent-lead',
    'safeguarding-lead',
    'approver',
  ] as const) {
    const trusted = await settled([role])
    expect(await tries(coordinator, trusted.id)).toBe('404 no')
    expect(await left(trusted.id)).not.toBe('0 0 0')
    expect(await tries(admin, trusted.id)).toBe('200 yes')
  }
  expect(await tries(admin, supporter.id)).toBe('404 no')
  expect(await tries(both, supporter.id)).toBe('200 yes')
  expect(await tries(both, both.id)).toBe('404 no')
  expect((await both.browser.get(`/staff/${both.id}`)).html).not.toContain('/again')
})

test('nobody else finds the page, and the database agrees', async () => {
  const joy = await settled(['supporter'])
  for (const role of [
    'supporter',
    'parent',
    'parent-lead',
    'handler',
    'social-worker',
    'chair',
    'approver',
  ] as const) {
    const { browser, token } = await house.person([role])
    expect((await browser.get(`/staff/${joy.id}/again`)).status).toBe(404)
    expect((await browser.post(`/staff/${joy.id}/again`, { checked: 'met' })).status).toBe(404)
    expect((await browser.post(`/staff/${joy.id}/start-code`)).status).toBe(404)
    expect(await house.as(token, (tx) => startAgain(tx, joy.id, 'met'))).toBeNull()
  }
  const elsewhere = await house.person(['coordinator', 'administrator'], {
    programme: await house.otherProgramme(),
  })
  expect((await elsewhere.browser.post(`/staff/${joy.id}/again`, { checked: 'met' })).status).toBe(404)
  expect((await elsewhere.browser.post(`/staff/${joy.id}/start-code`)).status).toBe(404)
  expect(await house.as(elsewhere.token, (tx) => startAgain(tx, joy.id, 'met'))).toBeNull()
  const parent = await house.person(['parent'])
  const coordinator = await house.person(['coordinator'])
  expect((await coordinator.browser.post(`/staff/${parent.id}/again`, { checked: 'met' })).status).toBe(404)
  expect(await house.as(coordinator.token, (tx) => startAgain(tx, parent.id, 'met'))).toBeNull()
  expect(await left(joy.id)).toBe('1 2 1')
})

test('another address ends all that a colleague signed in with, and every address that they had is told', async () => {
  const joy = await settled(['supporter'], { email: 'joy.before@example.org' })
  const { browser } = await house.person(['administrator'])
  const details = { name: 'Joy', email: 'joy.after@example.org', phone: '07700 900111', version: '1' }
  const saved = await browser.post(`/staff/${joy.id}/details`, details)
  expect(saved.location).toBe(`/staff/${joy.id}?done=address`)
  expect((await browser.get(saved.location)).text).toContain('the old address was told')
  expect(await left(joy.id)).toBe('0 0 0')
  expect(await messages(joy.id)).toEqual(['address-changed'])
  const told = await house.ground
    .selectFrom('former_addresses')
    .select(['way', 'address'])
    .where('person_id', '=', joy.id)
    .execute()
  expect(told).toEqual([{ way: 'email', address: 'joy.before@example.org' }])
  expect((await browser.post(`/staff/${joy.id}/start-code`)).location).toBe(`/staff/${joy.id}/again`)
  expect((await browser.post(`/staff/${joy.id}/again`, { checked: 'met' })).status).toBe(404)
  const renamed = await browser.post(`/staff/${joy.id}/details`, {
    ...details,
    name: 'Joy Two',
    version: '2',
  })
  expect(renamed.location).toBe(`/staff/${joy.id}?done=saved`)
})

test('who changes their own address keeps their PIN and this session; their others end, and the old address is told', async () => {
  const admin = await settled(['administrator'], { email: 'self.before@example.org' })
  const details = { name: 'Sam', email: 'self.after@example.org', phone: '', version: '1' }
  expect((await admin.signed.post(`/staff/${admin.id}/details`, details)).location).toContain('done=saved')
  expect(await left(admin.id)).toBe('1 1 1')
  expect(await messages(admin.id)).toEqual(['address-changed'])
})

test('an administrator’s own SQL can’t put an address into an account in silence either, a coordinator’s not at all', async () => {
  const joy = await settled(['supporter'])
  const change = async (role: Role) => {
    const { token } = await house.person([role])
    await house.as(token, (tx) =>
      tx.updateTable('persons').set({ email: 'mine@example.org' }).where('id', '=', joy.id).execute(),
    )
  }
  await change('coordinator')
  expect(await left(joy.id)).toBe('1 2 1')
  expect(await messages(joy.id)).toEqual([])
  await change('administrator')
  expect(await left(joy.id)).toBe('0 0 0')
  expect(await messages(joy.id)).toEqual(['address-changed'])
})

test('somebody who left and comes back starts again too', async () => {
  const joy = await settled(['supporter'])
  const { browser } = await house.person(['administrator'])
  await browser.post(`/staff/${joy.id}/leave`)
  expect(await left(joy.id)).toBe('0 0 0')
})

test('the pages speak Welsh', async () => {
  const joy = await settled(['supporter'])
  const { browser } = await house.person(['coordinator'], { language: 'cy' })
  expect((await browser.get(`/staff/${joy.id}/again`)).text).toContain('Sut gwyddoch mai nhw sydd yno?')
  expect((await browser.post(`/staff/${joy.id}/again`, { checked: 'document' })).text).toContain(
    'Eu cod cychwyn',
  )
})
