import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { pages } from './routes.ts'
import { aParent, stand, writes } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages)
})
afterAll(() => house.close())

test('before the first box stand the promise and the question about the police, and nothing is required to go on', async () => {
  const ama = await aParent(house, 'Ama Quiet')
  const at = `/notes/${ama.party}`
  expect((await ama.browser.get('/notes')).location).toBe(at)
  expect((await ama.browser.get(at)).text).toContain('You have written nothing yet')
  const first = await ama.browser.get(`${at}/new`)
  expect(first.location).toBe(`/promise?onwards=${encodeURIComponent(`${at}/new`)}`)
  const promise = await ama.browser.get(first.location)
  expect(promise.text).toContain('Is this clear?')
  expect((await ama.browser.post('/promise', { onwards: `${at}/new` })).location).toBe(`${at}/new`)
  expect((await ama.browser.get(`${at}/new`)).location).toBe(
    `${at}/first?onwards=${encodeURIComponent(`${at}/new`)}`,
  )
  const question = await ama.browser.get(`${at}/first`)
  expect(question.text).toContain('Are the police involved, or could they be?')
  // A form's address has no question mark: where they were going goes along in it.
  const going = await ama.browser.get(`${at}/first?onwards=${encodeURIComponent(`${at}/readers`)}`)
  expect(going.html).toContain(`name="onwards" value="${at}/readers"`)
  expect((await ama.browser.post(`${at}/first`, { onwards: `${at}/readers` })).location).toBe(`${at}/readers`)
  expect((await ama.browser.post(`${at}/first`, { onwards: 'https://elsewhere.example' })).location).toBe(
    `${at}/new`,
  )
  expect((await ama.browser.post(`${at}/first`)).location).toBe(`${at}/new`)
  const box = await ama.browser.get(`${at}/new`)
  expect(box.status).toBe(200)
  expect(box.text).toContain('You did not answer.')
  expect(box.text).not.toContain('Speak to a solicitor')
})

test('whoever says that the police may be involved is sent to a solicitor first, and can change the answer', async () => {
  const ama = await aParent(house, 'Ama Careful')
  const at = `/notes/${ama.party}`
  await ama.browser.post('/promise', { onwards: `${at}/new` })
  await ama.browser.post(`${at}/first`, { police: 'perhaps' })
  const box = await ama.browser.get(`${at}/new`)
  expect(box.text).toContain('Speak to a solicitor before you write about what happened.')
  expect(box.text).toContain('You said: Perhaps.')
  await ama.browser.post(`${at}/first`, { police: 'no' })
  expect((await ama.browser.get(`${at}/new`)).text).not.toContain('Speak to a solicitor')
})

test('a parent writes, changes, takes back and puts back; the database holds no word of it', async () => {
  const ama = await aParent(house, 'Ama Writing')
  const at = `/notes/${ama.party}`
  expect(await writes(ama, 'I want to ask about Thursday')).toContain('I want to ask about Thursday')
  const { id, body } = await house.ground
    .selectFrom('notes')
    .select(['id', 'body'])
    .where('party_id', '=', ama.party)
    .executeTakeFirstOrThrow()
  expect(body?.includes('Thursday')).toBe(false)
  const form = await ama.browser.get(`${at}/written/${id}`)
  expect(form.html).toContain('I want to ask about Thursday</textarea>')
  const changed = { body: 'I want to ask about Friday', version: '1' }
  expect((await ama.browser.post(`${at}/written/${id}`, changed)).location).toBe(`${at}?saved`)
  const late = await ama.browser.post(`${at}/written/${id}`, { body: 'an older window', version: '1' })
  expect(late.status).toBe(422)
  expect(late.text).toContain('changed somewhere else')
  expect(late.html).toContain('an older window</textarea>')
  const back = await ama.browser.post(`${at}/written/${id}/back`)
  const taken = await ama.browser.get(back.location)
  expect(taken.text).toContain('Taken back')
  expect(taken.text).not.toContain('Friday')
  await ama.browser.post(`${at}/written/${id}/again`)
  expect((await ama.browser.get(at)).text).toContain('I want to ask about Friday')
  expect((await ama.browser.get(`${at}/print`)).text).toContain('I want to ask about Friday')
})

test('an empty note and one that is too long come back with what was typed', async () => {
  const ama = await aParent(house, 'Ama Typing')
  await writes(ama, 'one')
  const at = `/notes/${ama.party}/new`
  expect((await ama.browser.post(at, { body: '  ' })).text).toContain('Write something, or go back')
  const long = await ama.browser.post(at, { body: 'word '.repeat(3_000) })
  expect([long.status, long.text.includes('too long for one note')]).toEqual([422, true])
  expect(long.html).toContain('word word')
})

test('older notes are on a further page, the newest first', async () => {
  const ama = await aParent(house, 'Ama Busy')
  await writes(ama, 'note 1')
  for (let n = 2; n <= 22; n += 1) await ama.browser.post(`/notes/${ama.party}/new`, { body: `note ${n}.` })
  const first = await ama.browser.get(`/notes/${ama.party}`)
  expect(first.text).toContain('note 22.')
  expect(first.text).not.toContain('note 2.')
  const older = /href="(\/notes\/[^"]+before=[^"]+)"/.exec(first.html)?.[1] ?? ''
  const second = await ama.browser.get(older)
  expect(second.text).toContain('note 2.')
  expect(second.text).not.toContain('note 22.')
})

test('deleting everything takes a second step; then no word is left anywhere and nobody reads', async () => {
  const ama = await aParent(house, 'Ama Leaving')
  const robin = await house.person(['supporter'], { name: 'Robin Beside' })
  await stand(house, robin, ama.party)
  await writes(ama, 'to be forgotten')
  const at = `/notes/${ama.party}`
  await ama.browser.post(`${at}/readers/${robin.id}`, { purpose: 'beside-me', span: 'year', earlier: 'yes' })
  const unsure = await ama.browser.post(`${at}/delete`)
  expect([unsure.status, unsure.text.includes('Tick the box')]).toEqual([422, true])
  expect((await ama.browser.get(at)).text).toContain('to be forgotten')
  const gone = await ama.browser.post(`${at}/delete`, { sure: 'yes' })
  expect(gone.location).toBe(`${at}?erased`)
  const after = await ama.browser.get(gone.location)
  expect(after.text).toContain('is deleted, for good')
  expect(after.text).toContain('Nobody but you.')
  const rows = await house.ground
    .selectFrom('notes')
    .select(['body', 'withdrawn_at'])
    .where('party_id', '=', ama.party)
    .execute()
  expect(rows.every(({ body, withdrawn_at }) => body === null && withdrawn_at !== null)).toBe(true)
  const stones = house.ground.selectFrom('tombstones').select('owner').where('owner', '=', ama.party)
  expect(await stones.execute()).toHaveLength(1)
  expect((await robin.browser.get(`/with/${ama.party}`)).text).toContain('You can’t read their notes')
  expect(await writes(ama, 'a new beginning')).toContain('a new beginning')
})

test('what must be kept is not deleted: the page says why, since when and who decided it', async () => {
  const ama = await aParent(house, 'Ama Held')
  const nadia = await house.person(['coordinator'], { name: 'Nadia Decides' })
  await writes(ama, 'still here')
  const hold = (why: 'court' | 'concern') =>
    house.ground
      .insertInto('holds')
      .values({
        programme_id: house.programme,
        party_id: ama.party,
        why,
        placed_on: '2026-11-17',
        placed_by: nadia.id,
      })
      .execute()
  await hold('court')
  const at = `/notes/${ama.party}/delete`
  const page = await ama.browser.get(at)
  expect(page.text).toContain('We can’t delete your notes yet')
  expect(page.text).toContain('A court asked for it, since 17 November 2026.')
  expect(page.text).toContain('Nadia Decides decided this.')
  await ama.browser.post(at, { sure: 'yes' })
  expect((await ama.browser.get(`/notes/${ama.party}`)).text).toContain('still here')
  await house.ground.deleteFrom('holds').where('party_id', '=', ama.party).execute()
  await hold('concern')
  const silent = await ama.browser.get(at)
  expect(silent.text).toContain('The law asks us to keep it')
  expect(silent.text).not.toContain('Nadia')
})

test('when the vault is down, the notes’ page says so plainly and the box keeps what was typed', async () => {
  const closed = await testHouse(pages)
  const ama = await aParent(closed, 'Ama Down')
  await writes(ama, 'before')
  await closed.vault.close()
  const list = await ama.browser.get(`/notes/${ama.party}`)
  expect(list.status).toBe(200)
  expect(list.text).toContain('We can’t open your notes just now. They are safe.')
  const tried = await ama.browser.post(`/notes/${ama.party}/new`, { body: 'do not lose this' })
  expect(tried.status).toBe(422)
  expect(tried.html).toContain('do not lose this</textarea>')
  expect(tried.text).toContain('Nothing is lost')
  const sure = await ama.browser.post(`/notes/${ama.party}/delete`, { sure: 'yes' })
  expect(sure.text).toContain('We can’t delete just now')
  await closed.close()
})

test('in Welsh the pages are Welsh', async () => {
  const ama = await aParent(house, 'Ama Gymraeg')
  await writes(ama, 'nodyn')
  await house.ground.updateTable('persons').set({ language: 'cy' }).where('id', '=', ama.id).execute()
  const { browserOf } = await import('../access/testing.ts')
  const welsh = browserOf(house.app, ama.token, 'cy')
  for (const path of [
    `/notes/${ama.party}`,
    `/notes/${ama.party}/readers`,
    '/promise',
    `/notes/${ama.party}/delete`,
  ])
    expect((await welsh.get(path)).text).not.toMatch(/\b(the|your|notes|delete)\b/i)
})

test('nobody else finds a parent’s notes, whatever they are and whatever they press', async () => {
  const ama = await aParent(house, 'Ama Walled')
  await writes(ama, 'mine alone')
  const ben = await aParent(house, 'Ben Other')
  const { id } = await house.ground
    .selectFrom('notes')
    .select('id')
    .where('party_id', '=', ama.party)
    .executeTakeFirstOrThrow()
  const at = `/notes/${ama.party}`
  const elsewhere = await house.person(['parent', 'coordinator'], { programme: await house.otherProgramme() })
  const others: Awaited<ReturnType<TestHouse['person']>>[] = [
    ben,
    elsewhere,
    await house.person(['supporter', 'parent']),
  ]
  for (const role of [
    'coordinator',
    'administrator',
    'handler',
    'supporter',
    'parent-lead',
    'safeguarding-lead',
  ] as const)
    others.push(await house.person([role]))
  others.push(await house.person(['social-worker']))
  for (const { browser, token } of others) {
    for (const path of [
      '',
      '/new',
      '/first',
      '/print',
      '/delete',
      '/readers',
      `/readers/${ben.id}`,
      `/written/${id}`,
    ])
      expect((await browser.get(`${at}${path}`)).status).toBe(404)
    for (const path of [
      '/new',
      '/first',
      '/delete',
      `/readers/${ben.id}`,
      `/written/${id}`,
      `/written/${id}/back`,
    ])
      expect((await browser.post(`${at}${path}`, { body: 'x', sure: 'yes', version: '1' })).status).toBe(404)
    const seen = await house.as(token, async (tx) => ({
      notes: await tx.selectFrom('notes').select('id').where('party_id', '=', ama.party).execute(),
      spaces: await tx.selectFrom('spaces').select('party_id').where('party_id', '=', ama.party).execute(),
      answers: await tx
        .selectFrom('promise_answers')
        .select('id')
        .where('party_id', '=', ama.party)
        .execute(),
      changed: (
        await tx
          .updateTable('notes')
          .set({ withdrawn_at: new Date() })
          .where('id', '=', id)
          .executeTakeFirst()
      ).numUpdatedRows,
    }))
    expect(seen).toEqual({ notes: [], spaces: [], answers: [], changed: 0n })
  }
  const visitor = await house.visitor().get(at)
  expect(visitor.location).toContain('/sign-in')
})
