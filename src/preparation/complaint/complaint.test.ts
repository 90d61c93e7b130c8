import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { browserOf, testHouse, type TestHouse } from '../../access/testing.ts'
import { pages as spaces } from '../../spaces/routes.ts'
import { aParent, lets, stand } from '../../spaces/testing.ts'
import { runEvents } from '../../audit/events.ts'
import { subscribers } from '../jobs.ts'
import { pages } from './routes.tsx'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([...spaces, ...pages])
})
afterAll(() => house.close())
beforeEach(async () => {
  for (const table of [
    'complaint_apart',
    'complaint_steps',
    'complaints',
    'complaint_settings',
    'holds',
  ] as const)
    await house.ground.deleteFrom(table).execute()
  // Each test has its own people.
  await house.ground
    .updateTable('roles')
    .set({ until_at: new Date() })
    .where('until_at', 'is', null)
    .execute()
})

const said = {
  about: 'coordinator',
  words: 'Nobody rang me back for two weeks.',
  wants: 'phone',
  reach: '07700 900123, after six',
  name: 'Ama',
}
const all = () => house.ground.selectFrom('complaints').selectAll().orderBy('id').execute()
const newest = async () => (await all()).at(-1)?.id ?? ''

test('a visitor complains without an account, reads by when they are answered, and the database holds no word of it', async () => {
  const visitor = house.visitor()
  const page = await visitor.get('/complain')
  expect(page.text).toContain('Whoever it is about does not read it.')
  expect(page.text).toContain('within 5 working days. We answer within 20 working days.')
  expect(page.text).not.toContain('Here, when I sign in')
  expect((await visitor.post('/complain', said)).location).toBe('/complained')
  const thanks = await visitor.get('/complained')
  expect(thanks.text).toContain('by Wednesday 25 November')
  expect(thanks.text).toContain('an answer by Wednesday 16 December')
  const [row] = await all()
  expect(row).toMatchObject({
    how: 'screen',
    acknowledge_by: '2026-11-25',
    answer_by: '2026-12-16',
    law_by: null,
    written_by: null,
    party_id: null,
  })
  for (const text of [row?.words, row?.name, row?.reach]) expect(text?.includes('Ama')).toBe(false)
})

test('whoever it is about does not read it: a coordinator’s goes past coordinators, an administrator’s past administrators', async () => {
  const [both, sam, lead] = [
    await house.person(['administrator', 'coordinator']),
    await house.person(['administrator']),
    await house.person(['parent-lead']),
  ]
  const readBy = async (about: string) => {
    await house.visitor().post('/complain', { ...said, about })
    const at = `/to-answer/${await newest()}`
    const readers: string[] = []
    for (const [name, { browser, token }] of Object.entries({ both, sam, lead })) {
      const { status } = await browser.get(at)
      const rows = await house.as(token, (tx) =>
        tx.selectFrom('complaints').select('id').where('id', '=', at.slice(11)).execute(),
      )
      expect(rows.length === 1).toBe(status === 200)
      if (status === 200) readers.push(name)
    }
    return readers
  }
  expect(await readBy('coordinator')).toEqual(['sam', 'lead'])
  expect(await readBy('administrator')).toEqual(['lead'])
  expect(await readBy('parent-lead')).toEqual(['both', 'sam'])
  expect(await readBy('programme')).toEqual(['both', 'sam', 'lead'])
})

test('when nobody is left to read it, the register says so, and the one who is named reads it', async () => {
  const sam = await house.person(['administrator'])
  const safe = await house.person(['safeguarding-lead'], { name: 'Sian Named' })
  await house.visitor().post('/complain', { ...said, about: 'administrator' })
  const id = await newest()
  expect((await sam.browser.get('/to-answer')).text).toContain('1 waits that nobody here may read')
  expect((await safe.browser.get('/to-answer')).text).toContain('Nothing is here for you to answer')
  expect((await safe.browser.get(`/to-answer/${id}`)).status).toBe(404)
  const set = {
    acknowledgeDays: '3',
    answerDays: '10',
    named: safe.id,
    outsideEn: 'The Board of Invented.',
    outsideCy: '',
  }
  expect((await sam.browser.post('/to-answer/clock', set)).location).toBe('/to-answer')
  expect((await safe.browser.get(`/to-answer/${id}`)).text).toContain('Nobody rang me back')
  expect((await sam.browser.get('/to-answer')).text).not.toContain('nobody here may read')
  expect((await house.visitor().get('/complain')).text).toContain('within 3 working days')
  expect((await house.visitor().get('/complain')).text).toContain('The Board of Invented.')
  const bad = await sam.browser.post('/to-answer/clock', {
    ...set,
    acknowledgeDays: '12',
    answerDays: '9',
    version: '1',
  })
  expect([bad.status, bad.text.includes('can’t be due before')]).toEqual([422, true])
})

test('it is acknowledged, worked on, answered with what was changed, closed and opened again', async () => {
  const lead = await house.person(['parent-lead'])
  await house.visitor().post('/complain', said)
  const at = `/to-answer/${await newest()}`
  const list = await lead.browser.get('/to-answer')
  expect(list.text).toContain('18 November 2026: A coordinator New say that it came by Wed 25 Nov')
  expect(list.text).not.toContain('Nobody rang')
  const page = await lead.browser.get(at)
  for (const words of ['Nobody rang me back', 'Ring me: 07700 900123, after six', 'Ama', 'On a screen'])
    expect(page.text).toContain(words)
  // In whose name it is answered, the database says.
  const other = await house.person(['parent-lead'])
  await house.as(lead.token, (tx) =>
    tx.updateTable('complaints').set({ answered_by: other.id, acknowledged_by: other.id }).execute(),
  )
  expect(await all()).toMatchObject([{ answered_by: null, acknowledged_by: null }])
  await lead.browser.post(`${at}/came`, { version: '1' })
  expect(await all()).toMatchObject([{ acknowledged_by: lead.id }])
  expect((await lead.browser.get(at)).text).toContain('answer by Wed 16 Dec')
  expect((await lead.browser.post(`${at}/steps`, { kind: 'rang', words: '' })).status).toBe(422)
  await lead.browser.post(`${at}/steps`, { kind: 'asked', words: 'Asked the team.' })
  expect((await lead.browser.get(at)).text).toContain('Asked whoever it is about. Asked the team.')
  expect((await lead.browser.post(`${at}/close`, { version: '2' })).status).toBe(404)
  const late = await lead.browser.post(`${at}/answer`, { answer: 'We are sorry.', changed: '', version: '1' })
  expect([late.status, late.html.includes('We are sorry.</textarea>')]).toEqual([422, true])
  await lead.browser.post(`${at}/answer`, {
    answer: 'We are sorry. Rhys',
    changed: 'Two people ring now.',
    version: '2',
  })
  expect((await lead.browser.get(at)).text).toContain('They do not sign in here')
  await lead.browser.post(`${at}/close`, { version: '3' })
  expect((await lead.browser.get(at)).text).toContain('Open it again')
  await lead.browser.post(`${at}/open`, { version: '4' })
  const [row] = await all()
  expect(row).toMatchObject({ acknowledged_on: '2026-11-18', answered_on: '2026-11-18', closed_on: null })
})

test('a parent complains from their own page and reads the answer there; until it is closed nothing is deleted', async () => {
  const lead = await house.person(['parent-lead'])
  const ama = await aParent(house, 'Ama Complains')
  const at = `/put-right/${ama.party}`
  expect((await ama.browser.get('/complain')).location).toBe(at)
  await ama.browser.post(`${at}/new`, { ...said, wants: 'page', reach: '' })
  const own = await ama.browser.get(at)
  expect(own.text).toContain('Nobody rang me back')
  expect(own.text).toContain('Not read yet. We say that we have it by Wednesday 25 November, in 7 days.')
  expect(own.text).toContain('While this is open we may not delete')
  const holds = () => house.ground.selectFrom('holds').select(['why', 'lifted_on']).execute()
  expect(await holds()).toEqual([{ why: 'complaint', lifted_on: null }])
  expect((await ama.browser.get(`/notes/${ama.party}/delete`)).text).toContain('We can’t delete')
  // Nobody else is told that something of theirs must be kept.
  const ben = await aParent(house, 'Ben Complains')
  const held = async ({ token }: { token: string }) =>
    house.as(
      token,
      async (tx) =>
        (await sql<{ held: boolean }>`select app.is_held(${ama.party}) as held`.execute(tx)).rows[0]?.held,
    )
  expect([await held(ama), await held(ben), await held(lead)]).toEqual([true, false, false])
  const row = `/to-answer/${await newest()}`
  await lead.browser.post(`${row}/answer`, {
    answer: 'You were right.',
    changed: 'We ring in two days.',
    version: '1',
  })
  const answered = await ama.browser.get(at)
  for (const words of [
    'You were right.',
    'What we changed',
    'We ring in two days.',
    'If you are not content',
  ])
    expect(answered.text).toContain(words)
  await lead.browser.post(`${row}/close`, { version: '2' })
  expect(await holds()).toEqual([{ why: 'complaint', lifted_on: '2026-11-18' }])
  await lead.browser.post(`${row}/open`, { version: '3' })
  expect(await holds()).toEqual([
    { why: 'complaint', lifted_on: '2026-11-18' },
    { why: 'complaint', lifted_on: null },
  ])
})

test('a supporter writes it down for the parent, read back; what is about the supporter they do not read again', async () => {
  const lead = await house.person(['parent-lead'])
  const [ama, robin] = [
    await aParent(house, 'Ama Speaks'),
    await house.person(['supporter'], { name: 'Robin Beside' }),
  ]
  const at = `/put-right/${ama.party}`
  expect((await robin.browser.get(`${at}/new`)).status).toBe(404)
  await stand(house, robin, ama.party)
  expect((await robin.browser.get(`${at}/new`)).location).toBe(`/with/${ama.party}/yes`)
  await lets(ama, robin)
  const bare = await robin.browser.post(`${at}/new`, said)
  expect([bare.status, bare.text.includes('Choose how you got this')]).toEqual([422, true])
  await robin.browser.post(`${at}/new`, { ...said, how: 'voice' })
  expect((await robin.browser.get(at)).text).toContain('Nobody rang me back')
  const [row] = await all()
  expect(row).toMatchObject({ how: 'voice', written_by: robin.id, party_id: ama.party })
  expect((await lead.browser.get(`/to-answer/${row?.id}`)).text).toContain(
    'By voice, through their supporter',
  )
  await ama.browser.post(`${at}/new`, {
    ...said,
    about: 'supporter',
    words: 'Robin was not there.',
    wants: 'page',
  })
  expect((await robin.browser.get(at)).text).not.toContain('Robin was not there')
  expect((await ama.browser.get(at)).text).toContain('Robin was not there')
  const seen = await house.as(robin.token, (tx) => tx.selectFrom('complaints').select('about').execute())
  expect(seen).toEqual([{ about: 'coordinator' }])
})

test('the other parent, who helps to run this, does not read it, nor whoever wrote it themself', async () => {
  const { aFamily } = await import('../../supporters/testing.ts')
  const { parties } = await aFamily(house, ['Ama One', 'Ben Two'])
  const ama = await house.person(['parent'])
  const ben = await house.person(['parent', 'parent-lead'])
  const [lead, handler] = [await house.person(['parent-lead']), await house.person(['handler'])]
  await house.ground
    .updateTable('programmes')
    .set({ outside_handler: handler.id })
    .where('id', '=', house.programme)
    .execute()
  for (const [person, party] of [
    [ama, parties[0]],
    [ben, parties[1]],
  ] as const)
    await house.ground
      .insertInto('grants')
      .values({
        programme_id: house.programme,
        person_id: person.id,
        function: 'is',
        thing: 'party',
        thing_id: party ?? '',
      })
      .execute()
  await ama.browser.post(`/put-right/${parties[0]}/new`, { ...said, about: 'programme', wants: 'page' })
  const at = `/to-answer/${await newest()}`
  expect((await ben.browser.get(at)).status).toBe(404)
  expect((await ben.browser.get('/to-answer')).text).toContain('Nothing is here')
  // A colleague's own family goes past everybody here.
  expect((await lead.browser.get(at)).status).toBe(404)
  expect((await handler.browser.get(at)).status).toBe(200)
  await lead.browser.post('/complain', { ...said, about: 'programme', wants: 'page' })
  const own = await newest()
  expect((await lead.browser.get(`/to-answer/${own}`)).status).toBe(404)
  expect((await lead.browser.get('/said')).text).toContain('Nobody rang me back')
  expect((await ben.browser.get(`/to-answer/${own}`)).status).toBe(200)
})

test('about what is kept of somebody, the law’s thirty days stand beside our own clock', async () => {
  const sam = await house.person(['administrator'])
  await house.visitor().post('/complain', { ...said, about: 'data' })
  const [row] = await all()
  expect(row).toMatchObject({ law_by: '2026-12-18', acknowledge_by: '2026-11-25' })
  expect((await sam.browser.get(`/to-answer/${row?.id}`)).text).toContain(
    'say that it came by 18 December 2026 at the latest',
  )
})

test('the office writes one down for whoever rang; what can’t be right comes back with what was typed', async () => {
  const nadia = await house.person(['coordinator'])
  const bad = await nadia.browser.post('/complain', { words: 'Half a story', wants: 'phone', about: '' })
  expect([bad.status, bad.html.includes('Half a story</textarea>')]).toEqual([422, true])
  expect(bad.text).toContain('Choose who or what it is about')
  const nowhere = await nadia.browser.post('/complain', { ...said, reach: '' })
  expect(nowhere.text).toContain('Write a number or an e-mail address')
  await nadia.browser.post('/complain', { ...said, about: 'programme', taken: 'yes' })
  expect((await all())[0]).toMatchObject({ how: 'phone', taken_by: nadia.id, written_by: null })
  expect((await nadia.browser.get('/said')).text).toContain('You have told us nothing yet')
})

test('in Welsh the pages are Welsh', async () => {
  const ama = await aParent(house, 'Ama Gymraeg')
  const welsh = browserOf(house.app, ama.token, 'cy')
  await welsh.post(`/put-right/${ama.party}/new`, { ...said, words: 'Ni ffoniodd neb.', wants: 'page' })
  for (const path of [`/put-right/${ama.party}`, `/put-right/${ama.party}/new`])
    expect((await welsh.get(path)).text).not.toMatch(/\b(the|your|answer|within)\b/i)
})

test('nobody else reads a complaint or its answer, writes into it or sets the clock, and the database agrees', async () => {
  const ama = await aParent(house, 'Ama Walled')
  await ama.browser.post(`/put-right/${ama.party}/new`, { ...said, about: 'programme', wants: 'page' })
  const id = await newest()
  const elsewhere = await house.person(['administrator'], { programme: await house.otherProgramme() })
  const others = [elsewhere, await aParent(house, 'Ben Other')]
  for (const role of [
    'coordinator',
    'supporter',
    'social-worker',
    'approver',
    'safeguarding-lead',
    'handler',
  ] as const)
    others.push(await house.person([role]))
  for (const { browser, token } of others) {
    expect((await browser.get(`/put-right/${ama.party}`)).status).toBe(404)
    expect((await browser.get(`/to-answer/${id}`)).status).toBe(404)
    for (const path of ['came', 'answer', 'steps', 'close'])
      expect(
        (await browser.post(`/to-answer/${id}/${path}`, { answer: 'x', words: 'x', version: '1' })).status,
      ).toBe(404)
    const seen = await house.as(token, async (tx) => ({
      rows: await tx.selectFrom('complaints').select('id').execute(),
      steps: await tx.selectFrom('complaint_steps').select('id').execute(),
      apart: await tx.selectFrom('complaint_apart').select('person_id').execute(),
      changed: (
        await tx
          .updateTable('complaints')
          .set({ closed_on: '2026-11-18' })
          .where('id', '=', id)
          .executeTakeFirst()
      ).numUpdatedRows,
    }))
    expect(seen).toEqual({ rows: [], steps: [], apart: [], changed: 0n })
  }
  for (const role of ['coordinator', 'parent-lead'] as const)
    expect((await (await house.person([role])).browser.get('/to-answer/clock')).status).toBe(404)
  // Its own writer changes nothing of it either.
  const mine = await house.as(ama.token, (tx) =>
    tx.updateTable('complaints').set({ closed_on: '2026-11-18' }).where('id', '=', id).executeTakeFirst(),
  )
  expect(mine.numUpdatedRows).toBe(0n)
})

/** Who was written to since the last look, and with what. */
const noticed = async () => {
  await house.ground.deleteFrom('outbox').execute()
  await runEvents(house.db, subscribers, () => new Date('2026-11-18T10:00:00Z'))
  const rows = await house.ground.selectFrom('outbox').select(['kind', 'to_person', 'to_party']).execute()
  return rows.map(({ kind, to_person, to_party }) => [kind, to_person ?? to_party])
}

test('whoever may answer hears neutrally that there is something new, and nobody whom it is about; the parent hears of the answer', async () => {
  const [sam, lead] = [await house.person(['administrator']), await house.person(['parent-lead'])]
  await house.person(['coordinator'])
  await noticed()
  await house.visitor().post('/complain', { ...said, about: 'administrator' })
  expect(await noticed()).toEqual([['to-read', lead.id]])
  const ama = await aParent(house, 'Ama Hears')
  await ama.browser.post(`/put-right/${ama.party}/new`, { ...said, about: 'other', wants: 'page', reach: '' })
  expect(new Set((await noticed()).map(([kind, to]) => `${kind} ${to}`))).toEqual(
    new Set([`to-read ${sam.id}`, `to-read ${lead.id}`]),
  )
  const at = `/to-answer/${await newest()}`
  await lead.browser.post(`${at}/came`, { version: '1' })
  expect(await noticed()).toEqual([])
  await lead.browser.post(`${at}/answer`, { answer: 'We are sorry.', changed: '', version: '2' })
  expect(await noticed()).toEqual([['something-new', ama.party]])
})

test('a parent who wants to be rung is not written to, and nobody of the web may ask who hears of a complaint', async () => {
  const lead = await house.person(['parent-lead'])
  const ama = await aParent(house, 'Ama Rung')
  await ama.browser.post(`/put-right/${ama.party}/new`, said)
  const id = await newest()
  await lead.browser.post(`/to-answer/${id}/answer`, { answer: 'We rang.', changed: '', version: '1' })
  expect(await noticed()).toEqual([])
  for (const { token } of [lead, ama])
    await expect(
      house.as(token, (tx) => sql`select * from app.complaint_goes_to(${id})`.execute(tx)),
    ).rejects.toThrow(/permission denied/)
})
