import { afterAll, beforeAll, expect, test } from 'vitest'
import { pages as access } from '../../access/routes.ts'
import { testHouse, type Read, type TestHouse } from '../../access/testing.ts'
import { mintSignIn } from '../../access/sign-in/mint.ts'
import { pages } from '../routes.ts'
import { changeDetails, invitePerson, leave } from './actions.ts'
import { changeRoles } from './roles.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([...access, ...pages])
})
afterAll(() => house.close())

const openRoles = async (person: string) =>
  (
    await house.ground
      .selectFrom('roles')
      .select(['role', 'gss'])
      .where('person_id', '=', person)
      .where('until_at', 'is', null)
      .orderBy('role')
      .execute()
  ).map(({ role, gss }) => (gss === null ? role : `${role} ${gss}`))
const account = (person: string) =>
  house.ground.selectFrom('persons').selectAll().where('id', '=', person).executeTakeFirstOrThrow()
/** Whom the page with the start code leads on to. */
const invitedIn = ({ html }: Read): string => /\/staff\/([\w-]{36})\?done=invited/.exec(html)?.[1] ?? ''
const admin = () => house.person(['administrator'])

test('an administrator invites somebody, and finds them in the list and the spreadsheet', async () => {
  const { browser } = await admin()
  const sent = await browser.post('/staff/new', {
    name: 'Gwen Invented',
    email: 'Gwen@Example.org',
    role: 'coordinator',
  })
  expect(sent.text).toMatch(/Their start code \d{4} \d{4} \d{4} It is shown only now/)
  const page = await browser.get(`/staff/${invitedIn(sent)}?done=invited`)
  expect(page.text).toContain('The invitation is on its way.')
  expect((await browser.get('/staff?q=gwen')).text).toContain('Gwen Invented Coordinator gwen@example.org')
  const sheet = await browser.get('/staff?q=gwen&as=csv')
  expect(sheet.headers.get('content-disposition')).toContain('people.csv')
  expect(sheet.html).toContain('Gwen Invented,Coordinator')
})

test('an invitation waits in the outbox without a secret, for seven days, and leads only to signing in', async () => {
  const { browser } = await admin()
  const sent = await browser.post('/staff/new', {
    name: 'Huw',
    email: 'huw@example.org',
    role: 'parent-lead',
  })
  const person = invitedIn(sent)
  const [message] = await house.ground
    .selectFrom('outbox')
    .selectAll()
    .where('to_person', '=', person)
    .execute()
  expect(message).toMatchObject({ kind: 'invite', programme_id: house.programme })
  const { id, created_at, expires_at, token_hash } = await house.ground
    .selectFrom('sign_ins')
    .selectAll()
    .where('person_id', '=', person)
    .executeTakeFirstOrThrow()
  expect(message?.facts).toEqual({ signIn: id })
  expect(token_hash).toBeNull()
  expect(expires_at.getTime() - created_at.getTime()).toBe(7 * 86_400_000)
  const minted = await house.db.asWorker((tx) => mintSignIn(tx, id))
  const stranger = await house.visitor().post(`/sign-in/${minted?.token}`, { press: crypto.randomUUID() })
  expect(stranger.location).toBe('/sign-in/code')
  expect(stranger.headers.getSetCookie().join()).not.toContain('__Host-s=')
})

test('a coordinator invites supporters, parents and council people, but no coordinators and no administrators', async () => {
  const { browser, token, actor } = await house.person(['coordinator'])
  const form = await browser.get('/staff/new')
  expect(form.html).toContain('value="supporter"')
  expect(form.html).not.toContain('value="administrator"')
  for (const role of ['administrator', 'coordinator', 'handler', 'parent-lead'])
    expect((await browser.post('/staff/new', { name: 'X', email: `${role}@example.org`, role })).status).toBe(
      422,
    )
  const social = { name: 'Sioned', email: 'sioned@example.org', role: 'social-worker', gss: 'W06000015' }
  expect((await browser.post('/staff/new', social)).text).toContain('Their start code')
  const parent = { name: 'Leanne', email: 'leanne2@example.org', role: 'parent' }
  const told = await browser.post('/staff/new', parent)
  expect(told.text).toContain('Their start code')
  expect(told.html).toContain('href="/staff"')
  await expect(
    house.as(token, (tx) =>
      tx
        .insertInto('roles')
        .values({ programme_id: house.programme, person_id: actor.person ?? '', role: 'administrator' })
        .execute(),
    ),
  ).rejects.toThrow('row-level security')
})

test('what is missing or wrong in an invitation is marked, and an address can be had once', async () => {
  const { browser } = await admin()
  const empty = await browser.post('/staff/new', { name: '', email: '', role: '' })
  expect(empty.status).toBe(422)
  for (const text of [
    'Enter their name',
    'Enter an e-mail address or a mobile number',
    'Choose what they do',
  ])
    expect(empty.text).toContain(text)
  const council = { name: 'Ann', email: 'ann@example.org', role: 'chair' }
  expect((await browser.post('/staff/new', council)).text).toContain('Choose the council they work for')
  const foreign = { ...council, gss: 'E08000035' }
  expect((await browser.post('/staff/new', foreign)).text).toContain('Choose the council they work for')
  await browser.post('/staff/new', { ...council, gss: 'E09000007' })
  const twice = await browser.post('/staff/new', { ...council, gss: 'E09000007' })
  expect(twice.text).toContain('Somebody here already has this e-mail address')
})

test('a function is given and taken, and what it opened closes with it', async () => {
  const { browser } = await admin()
  const { id } = await house.person(['supporter'])
  await house.ground
    .insertInto('grants')
    .values({
      programme_id: house.programme,
      person_id: id,
      function: 'supports',
      thing: 'party',
      thing_id: crypto.randomUUID(),
    })
    .execute()
  const saved = await browser.post(`/staff/${id}/roles`, {
    roles: ['coordinator', 'parent-lead'],
    version: '1',
  })
  expect(saved.location).toBe(`/staff/${id}?done=saved`)
  expect(await openRoles(id)).toEqual(['coordinator', 'parent-lead'])
  const grants = await house.ground
    .selectFrom('grants')
    .select('until_at')
    .where('person_id', '=', id)
    .execute()
  expect(grants[0]?.until_at).not.toBeNull()
  const told = await house.ground
    .selectFrom('events')
    .select(['kind', 'facts'])
    .where('thing_id', '=', id)
    .execute()
  expect(told).toContainEqual({ kind: 'person.role-ended', facts: { role: 'supporter' } })
})

test('two people changing the same colleague: the second is shown what stands now, and nothing is lost', async () => {
  const { browser } = await admin()
  const { id } = await house.person(['supporter'], { name: 'Before' })
  const details = { email: 'now@example.org', phone: '', version: '1' }
  expect((await browser.post(`/staff/${id}/details`, { name: 'Theirs', ...details })).status).toBe(303)
  const second = await browser.post(`/staff/${id}/details`, { name: 'Mine', ...details })
  expect(second.status).toBe(422)
  expect(second.text).toContain('It says now: Theirs')
  expect(second.html).toContain('value="Mine"')
  expect((await account(id)).name).toBe('Theirs')
})

test('somebody who works for a council holds no other function here', async () => {
  const { browser } = await admin()
  const { id } = await house.person(['supporter'])
  const both = { roles: ['supporter', 'social-worker'], gss: 'E09000007', version: '1' }
  expect((await browser.post(`/staff/${id}/roles`, both)).text).toContain('can’t hold another function')
  const moved = { roles: ['social-worker'], gss: 'E09000007', version: '1' }
  expect((await browser.post(`/staff/${id}/roles`, moved)).status).toBe(303)
  const other = { roles: ['social-worker'], gss: 'W06000015', version: '2' }
  expect((await browser.post(`/staff/${id}/roles`, other)).status).toBe(303)
  expect(await openRoles(id)).toEqual(['social-worker W06000015'])
})

test('whoever leaves is signed out at once and comes back only when somebody lets them', async () => {
  const { browser } = await admin()
  const gone = await house.person(['supporter', 'parent-lead'], { name: 'Rhys Leaving' })
  expect((await browser.post(`/staff/${gone.id}/leave`)).location).toBe('/staff')
  expect(await openRoles(gone.id)).toEqual([])
  expect((await gone.browser.get('/sessions')).location).toContain('/sign-in')
  expect((await account(gone.id)).disabled_at).not.toBeNull()
  expect((await browser.get('/staff')).text).not.toContain('Rhys Leaving')
  expect((await browser.get('/staff?state=left')).text).toContain('Rhys Leaving')
  const { version } = await account(gone.id)
  const back = await browser.post(`/staff/${gone.id}/roles`, {
    roles: ['supporter'],
    version: String(version),
  })
  expect(back.status).toBe(303)
  expect((await account(gone.id)).disabled_at).toBeNull()
  expect(await openRoles(gone.id)).toEqual(['supporter'])
  expect((await gone.browser.get('/sessions')).location).toContain('/sign-in')
})

test('a colleague who is a parent here too leaves as a colleague; their parent’s account is neither shown nor touched', async () => {
  const { browser } = await admin()
  const coordinator = await house.person(['coordinator'])
  const both = await house.person(['supporter', 'parent'], { name: 'Mair Both' })
  const { id: party } = await house.ground
    .insertInto('parties')
    .values({ programme_id: house.programme, name: 'Somebody Invented', created_day: '2026-11-02' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await house.ground
    .insertInto('grants')
    .values({
      programme_id: house.programme,
      person_id: both.id,
      function: 'is',
      thing: 'party',
      thing_id: party,
    })
    .execute()
  for (const reader of [browser, coordinator.browser]) {
    const page = await reader.get(`/staff/${both.id}`)
    expect(page.text).toContain('What they do Parent support partner E-mail')
  }
  const seen = await house.as(coordinator.token, (tx) =>
    tx.selectFrom('roles').select('role').where('person_id', '=', both.id).execute(),
  )
  expect(seen).toEqual([{ role: 'supporter' }])
  await browser.post(`/staff/${both.id}/leave`)
  expect(await openRoles(both.id)).toEqual(['parent'])
  expect((await account(both.id)).disabled_at).toBeNull()
  const grants = await house.ground
    .selectFrom('grants')
    .select('until_at')
    .where('person_id', '=', both.id)
    .execute()
  expect(grants).toEqual([{ until_at: null }])
  const onlyParent = await house.person(['parent'], { name: 'Only A Parent' })
  expect((await browser.get('/staff')).text).not.toContain('Only A Parent')
  expect((await browser.get(`/staff/${onlyParent.id}`)).status).toBe(404)
  expect((await browser.post(`/staff/${onlyParent.id}/leave`)).status).toBe(404)
})

test('leaving never lets a supporter’s load and their open support disagree', async () => {
  const { browser } = await admin()
  const { id } = await house.person(['supporter'])
  const supporter = await house.ground
    .insertInto('supporters')
    .values({ programme_id: house.programme, person_id: id, created_day: '2026-11-01' })
    .returning(['id', 'load'])
    .executeTakeFirstOrThrow()
  await browser.post(`/staff/${id}/leave`)
  const after = await house.ground
    .selectFrom('supporters')
    .select('load')
    .where('id', '=', supporter.id)
    .execute()
  expect(after).toEqual([{ load: supporter.load }])
  const told = await house.ground.selectFrom('events').select('kind').where('thing_id', '=', id).execute()
  expect(told.map(({ kind }) => kind)).toEqual(['person.role-ended', 'person.left'])
})

test('the last administrator can’t go, by leaving or by another function; two at once can’t both go either', async () => {
  const programme = await house.otherProgramme()
  const one = await house.person(['administrator'], { programme })
  expect((await one.browser.post(`/staff/${one.id}/leave`)).text).toContain('They are the last administrator')
  const roles = { roles: ['coordinator'], version: '1' }
  expect((await one.browser.post(`/staff/${one.id}/roles`, roles)).text).toContain(
    'They are the last administrator',
  )
  const two = await house.person(['administrator'], { programme })
  const both = await Promise.all([
    one.browser.post(`/staff/${two.id}/leave`),
    two.browser.post(`/staff/${one.id}/leave`),
  ])
  const left = await Promise.all([openRoles(one.id), openRoles(two.id)])
  expect(left.flat().length).toBeGreaterThanOrEqual(1)
  expect(both.filter(({ status }) => status === 303).length).toBeLessThanOrEqual(1)
})

test('only administrators change people: everybody else is told there is no such page', async () => {
  const { id } = await house.person(['supporter'])
  const coordinator = await house.person(['coordinator'])
  expect((await coordinator.browser.get(`/staff/${id}`)).status).toBe(200)
  for (const path of ['roles', 'details', 'leave'])
    expect(
      (await coordinator.browser.post(`/staff/${id}/${path}`, { roles: 'coordinator', version: '1' })).status,
    ).toBe(404)
  for (const role of ['supporter', 'parent', 'parent-lead', 'social-worker', 'chair', 'handler'] as const) {
    const { browser } = await house.person([role])
    for (const path of ['/staff', '/staff/new', `/staff/${id}`])
      expect((await browser.get(path)).status).toBe(404)
    expect((await browser.post('/staff/new', { name: 'X' })).status).toBe(404)
    expect((await browser.post(`/staff/${id}/invite`)).status).toBe(404)
  }
  expect((await house.visitor().get('/staff')).location).toBe('/sign-in?then=%2Fstaff')
})

test('another organisation’s people do not exist here, and the database agrees', async () => {
  const { browser, token, actor } = await house.person(['administrator', 'coordinator'])
  const foreign = await house.person(['supporter'], {
    programme: await house.otherProgramme(),
    name: 'Elsewhere',
  })
  expect((await browser.get('/staff')).text).not.toContain('Elsewhere')
  expect((await browser.get(`/staff/${foreign.id}`)).status).toBe(404)
  for (const path of ['roles', 'details', 'leave', 'invite'])
    expect(
      (await browser.post(`/staff/${foreign.id}/${path}`, { roles: 'supporter', version: '1' })).status,
    ).toBe(404)
  const roles = { roles: ['coordinator'], gss: '', version: 1 }
  const details = { name: 'X', email: 'x@example.org', phone: '', version: 1 }
  expect(await house.as(token, (tx) => changeRoles(tx, actor, foreign.id, roles))).toBeNull()
  expect(await house.as(token, (tx) => changeDetails(tx, actor, foreign.id, details))).toBeNull()
  expect(await house.as(token, (tx) => leave(tx, actor, foreign.id))).toBeNull()
  expect(await openRoles(foreign.id)).toEqual(['supporter'])
})

test('a coordinator can’t put another address into anybody’s account, past all pages', async () => {
  const { id } = await admin()
  const { token } = await house.person(['coordinator'])
  const change = (person: string) =>
    house.as(token, (tx) =>
      tx
        .updateTable('persons')
        .set({ email: 'mine@example.org' })
        .where('id', '=', person)
        .executeTakeFirst(),
    )
  expect((await change(id)).numUpdatedRows).toBe(0n)
  const supporter = await house.person(['supporter'])
  expect((await change(supporter.id)).numUpdatedRows).toBe(0n)
})

test('a supporter’s session invites nobody even past the pages', async () => {
  const { token, actor } = await house.person(['supporter'])
  const draft = { name: 'X', email: 'none@example.org', phone: '', role: 'supporter', gss: '' }
  expect(await house.as(token, (tx) => invitePerson(tx, actor, draft))).toHaveProperty('faults')
  await expect(
    house.as(token, (tx) => invitePerson(tx, { ...actor, roles: ['administrator'] }, draft)),
  ).rejects.toThrow('row-level security')
})

test('the list speaks Welsh', async () => {
  const { browser } = await house.person(['administrator'], { language: 'cy' })
  const page = await browser.get('/staff')
  expect(page.text).toContain('Gwahodd rhywun')
  expect(page.text).toContain('Gweinyddwr')
})
