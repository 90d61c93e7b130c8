import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, testHouse, type TestHouse } from '../../access/testing.ts'
import { pages as spaces } from '../../spaces/routes.ts'
import { pages } from './all-routes.ts'
import { day as source } from './shareable.ts'
import { besideWithYes, readyParent, strangersTo, withMeeting } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([...spaces, ...pages])
})
afterAll(() => house.close())

const partRows = (party: string) =>
  house.ground.selectFrom('day_parts').selectAll().where('party_id', '=', party).orderBy('id').execute()
/** What stood hidden in the form: which row each box was opened with. */
const seenIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/name="(seen-[a-z-]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )

test('before the first box stand the promise and the question about the police', async () => {
  const { aParent } = await import('../../spaces/testing.ts')
  const ama = await aParent(house, 'Ama Quiet')
  expect((await ama.browser.get(`/day/${ama.party}`)).location).toContain('/promise?onwards=')
})

test('the page is today’s meeting, says whose copy it is, and keeps what was written, in parts', async () => {
  const ama = await readyParent(house, 'Ama Meeting')
  const { conference } = await withMeeting(house, ama.party, { day: '2026-11-18' })
  const at = `/day/${ama.party}`
  const page = await ama.browser.get(at)
  expect(page.text).toContain('The meeting on Wednesday 18 November 2026, 10am')
  expect(page.text).toContain('This is your copy. The council’s is the one that counts.')
  expect(page.text).not.toContain('Financial abuse')
  const typed = {
    ...seenIn(page.html),
    notes: 'The chair said hello first.',
    decided: 'plan',
    category: 'neglect',
    reasons: 'Because of the flat.',
    order: 'hello',
    'own-view': 'I don’t agree about the school.',
  }
  const saved = await ama.browser.post(`${at}?of=${conference}`, typed)
  expect(saved.location).toBe(`${at}?of=${conference}&saved`)
  const after = await ama.browser.get(saved.location)
  expect(after.text).toContain('Saved.')
  expect(after.html).toContain('The chair said hello first.</textarea>')
  expect(after.html).toMatch(/value="plan"[^>]*checked/)
  expect(after.html).toMatch(/value="neglect"[^>]*checked/)
  const rows = await partRows(ama.party)
  expect(rows.map(({ part }) => part).toSorted()).toEqual([
    'decision',
    'notes',
    'order',
    'own-view',
    'reasons',
  ])
  expect(rows.every(({ body }) => body === null || !body.includes('chair'))).toBe(true)
  expect(
    (await ama.browser.post(`${at}?of=${conference}`, { ...typed, ...seenIn(after.html) })).location,
  ).toContain('same')
  expect(await partRows(ama.party)).toHaveLength(rows.length)
  expect(
    await house.ground
      .selectFrom('decisions')
      .select('conference_id')
      .where('conference_id', '=', conference)
      .execute(),
  ).toEqual([])
  expect((await ama.browser.get(`${at}/print?of=${conference}`)).text).toContain(
    'A child protection plan. Neglect',
  )
  const blank = await ama.browser.get(`${at}/blank?of=${conference}`)
  expect(blank.text).not.toContain('Because of the flat')
  expect(blank.html).toContain('to-write')
})

test('a box that somebody else saved meanwhile is not overwritten, and nothing that was typed is lost', async () => {
  const ama = await readyParent(house, 'Ama Two')
  const robin = await besideWithYes(house, ama, 'Robin Beside')
  await withMeeting(house, ama.party, { day: '2026-11-18' })
  const at = `/day/${ama.party}`
  const [hers, robins] = [await ama.browser.get(at), await robin.browser.get(at)]
  expect(robins.text).toContain('These are Ama’s own pages')
  const unsaid = await robin.browser.post(at, { ...seenIn(robins.html), notes: 'from Robin' })
  expect([unsaid.status, unsaid.html.includes('from Robin</textarea>')]).toEqual([422, true])
  await robin.browser.post(at, { ...seenIn(robins.html), notes: 'from Robin', how: 'voice' })
  const late = await ama.browser.post(at, { ...seenIn(hers.html), notes: 'from Ama', next: 'Ring Kim' })
  expect(late.status).toBe(422)
  expect(late.text).toContain('changed somewhere else meanwhile')
  expect(late.text).toContain('from Robin')
  expect(late.html).toContain('from Ama</textarea>')
  // Pressed again, her words stand; the box that she never touched stays as Robin left it.
  await robin.browser.post(at, {
    ...seenIn((await robin.browser.get(at)).html),
    notes: 'from Robin',
    who: 'Kim',
    how: 'voice',
  })
  const again = await ama.browser.post(at, { ...seenIn(late.html), notes: 'both of us', who: '' })
  expect(again.location).toContain('saved')
  expect((await ama.browser.get(at)).html).toContain('Kim</textarea>')
  const other = await ama.browser.post(at, { ...seenIn(hers.html), next: 'Ring Kim', notes: '' })
  expect(other.location).toContain('saved')
  const now = await ama.browser.get(at)
  expect(now.html).toContain('both of us</textarea>')
  expect(now.html).toContain('Ring Kim</textarea>')
  expect(now.html).not.toContain('name="how"')
  // Whoever writes for her in the room said once how it came.
  expect((await robin.browser.get(at)).html).toMatch(/name="how"[^>]*value="voice"[^>]*checked/)
})

test('questions are written before, ticked when they were asked, answered, taken off and put back', async () => {
  const ama = await readyParent(house, 'Ama Asking')
  await withMeeting(house, ama.party, { day: '2026-11-20' })
  const list = `/day/${ama.party}/questions`
  expect((await ama.browser.get(list)).text).toContain('There are none yet')
  expect((await ama.browser.post(list, { question: ' ' })).status).toBe(422)
  await ama.browser.post(list, { question: 'What would show you that it is better?' })
  await ama.browser.post(list, { question: 'Who comes to us at home?' })
  const [first, second] = await house.ground
    .selectFrom('own_questions')
    .select('id')
    .where('party_id', '=', ama.party)
    .orderBy('id')
    .execute()
  const at = `/day/${ama.party}`
  const page = await ama.browser.get(at)
  expect(page.text).toContain('What would show you that it is better?')
  const done = await ama.browser.post(at, {
    ...seenIn(page.html),
    [`asked-${first?.id}`]: 'yes',
    [`answer-${first?.id}`]: 'Three months of school',
    [`answer-${second?.id}`]: '',
    question: 'And at night?',
  })
  expect(done.location).toContain('saved')
  const after = await ama.browser.get(at)
  expect(after.html).toContain('Three months of school</textarea>')
  expect(after.text).toContain('And at night?')
  const taken = await ama.browser.post(`${list}/${second?.id}/back`)
  expect((await ama.browser.get(taken.location)).text).not.toContain('Who comes to us at home?')
  await ama.browser.post(`${list}/${second?.id}/again`)
  expect((await ama.browser.get(list)).text).toContain('Who comes to us at home?')
  const shared = await house.as(ama.token, (tx) => source.passages(tx, ama.actor, ama.party, 'en'))
  expect(shared).toEqual([
    expect.objectContaining({
      label: 'Questions I want to ask',
      text: 'What would show you that it is better?\nWhat they said: Three months of school',
    }),
  ])
})

test('in Wales the page speaks of the register and knows financial abuse; in Welsh it is Welsh', async () => {
  const ama = await readyParent(house, 'Ama Cymru')
  await withMeeting(house, ama.party, { day: '2026-11-19', gss: 'W06000015' })
  const at = `/day/${ama.party}`
  const page = await ama.browser.get(at)
  expect(page.text).toContain('child protection register')
  expect(page.text).toContain('Financial abuse')
  await house.ground.updateTable('persons').set({ language: 'cy' }).where('id', '=', ama.id).execute()
  const welsh = browserOf(house.app, ama.token, 'cy')
  for (const path of [at, `${at}/questions`, `${at}/print`, `${at}/blank`])
    expect((await welsh.get(path)).text).not.toMatch(/\b(the|your|meeting|save)\b/i)
})

test('two parents of one child have a page each, and neither knows of the other’s', async () => {
  const [ama, ben] = [await readyParent(house, 'Ama Joint'), await readyParent(house, 'Ben Joint')]
  const { conference, family } = await withMeeting(house, ama.party, { day: '2026-11-18' })
  await house.ground
    .insertInto('family_parties')
    .values({
      programme_id: house.programme,
      family_id: family,
      party_id: ben.party,
      relation: 'parent',
      label: 'Parent',
    })
    .execute()
  const page = await ama.browser.get(`/day/${ama.party}`)
  await ama.browser.post(`/day/${ama.party}`, { ...seenIn(page.html), notes: 'hers alone' })
  const his = await ben.browser.get(`/day/${ben.party}?of=${conference}`)
  expect(his.status).toBe(200)
  expect(his.text).not.toContain('hers alone')
  expect((await ben.browser.get(`/day/${ama.party}`)).status).toBe(404)
  const seen = await house.as(ben.token, (tx) =>
    tx.selectFrom('day_parts').select('id').where('conference_id', '=', conference).execute(),
  )
  expect(seen).toEqual([])
})

test('when the vault is down nothing that was typed is lost', async () => {
  const closed = await testHouse([...spaces, ...pages])
  const ama = await readyParent(closed, 'Ama Down')
  await withMeeting(closed, ama.party, { day: '2026-11-18' })
  await ama.browser.post(`/day/${ama.party}`, { notes: 'before', 'seen-notes': '' })
  await closed.vault.close()
  expect((await ama.browser.get(`/day/${ama.party}`)).text).toContain('What you saved is safe')
  const typed = { notes: 'do not lose my notes', 'seen-notes': '' }
  const day = await ama.browser.post(`/day/${ama.party}`, typed)
  expect([day.status, day.html.includes('do not lose my notes</textarea>')]).toEqual([422, true])
  expect(day.text).toContain('Nothing is lost')
  const tried = await ama.browser.post(`/day/${ama.party}/questions`, { question: 'do not lose this' })
  expect([tried.status, tried.html.includes('do not lose this</textarea>')]).toEqual([422, true])
  await closed.close()
})

test('nobody else finds these pages, whatever they press, and the database agrees', async () => {
  const ama = await readyParent(house, 'Ama Walled')
  await withMeeting(house, ama.party, { day: '2026-11-18' })
  const at = `/day/${ama.party}`
  await ama.browser.post(at, { notes: 'mine alone', 'seen-notes': '' })
  await ama.browser.post(`${at}/questions`, { question: 'mine too' })
  const { id } = await house.ground
    .selectFrom('own_questions')
    .select('id')
    .where('party_id', '=', ama.party)
    .executeTakeFirstOrThrow()
  for (const { browser, token } of await strangersTo(house)) {
    for (const path of ['', '/questions', '/print', '/blank'])
      expect((await browser.get(`${at}${path}`)).status).toBe(404)
    for (const path of ['', '/questions', `/questions/${id}/back`, `/questions/${id}/again`])
      expect((await browser.post(`${at}${path}`, { notes: 'x', question: 'x', how: 'voice' })).status).toBe(
        404,
      )
    const seen = await house.as(token, async (tx) => ({
      parts: await tx.selectFrom('day_parts').select('id').where('party_id', '=', ama.party).execute(),
      questions: await tx
        .selectFrom('own_questions')
        .select('id')
        .where('party_id', '=', ama.party)
        .execute(),
      changed: (
        await tx
          .updateTable('own_questions')
          .set({ asked_on: '2026-11-18' })
          .where('id', '=', id)
          .executeTakeFirst()
      ).numUpdatedRows,
    }))
    expect(seen).toEqual({ parts: [], questions: [], changed: 0n })
  }
  // Somebody beside her without a yes is led to where it is asked.
  const kim = await house.person(['supporter'])
  const { stand } = await import('../../spaces/testing.ts')
  await stand(house, kim, ama.party)
  expect((await kim.browser.get(at)).location).toBe(`/with/${ama.party}/yes`)
  expect((await house.visitor().get(at)).location).toContain('/sign-in')
})
