import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { runEvents } from '../../audit/events.ts'
import { aParent } from '../../spaces/testing.ts'
import { subscribers } from '../jobs.ts'
import { aParentWithMeeting, helpPages, layMeeting, promise, ready } from '../help/testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(helpPages)
  await promise(house, ['B1 Parents come in first', 'Ten minutes with the chair before.'])
})
afterAll(() => house.close())

type Asking = Awaited<ReturnType<typeof aParentWithMeeting>>
const asks = async (parent: Pick<Asking, 'browser' | 'party' | 'at'>, want: readonly string[], own = '') => {
  if (want.length > 0) await parent.browser.post(`${parent.at}/look/before`, { shown: want, want })
  if (own !== '') await parent.browser.post(`${parent.at}/own`, { words: own })
  const wish = (
    await house.ground.selectFrom('help_wishes').select('id').where('party_id', '=', parent.party).execute()
  ).map(({ id }) => id)
  const done = await parent.browser.post(`${parent.at}/ask`, { wish })
  if (done.status !== 303) throw new Error(done.text)
  return house.ground
    .selectFrom('asked_helps')
    .selectAll()
    .where('party_id', '=', parent.party)
    .orderBy('entry')
    .execute()
}
const said = {
  saidBy: 'Kit Invented, chair',
  'saidOn-day': '17',
  'saidOn-month': '11',
  'saidOn-year': '2026',
  saidHow: 'phone',
}

test('the letter is for one parent: reference, lines to tick, the promises; nothing of the other parent', async () => {
  const ama = await aParent(house, 'Ama Letter')
  const ben = await aParent(house, 'Ben Letter')
  const { conference } = await layMeeting(house, [ama, ben])
  await ready(ama)
  await ready(ben)
  await asks({ ...ama, at: `/helps/${ama.party}/${conference}` }, ['A10'], 'A window seat')
  await asks({ ...ben, at: `/helps/${ben.party}/${conference}` }, ['A12'], 'Ben wants a door of his own')
  const { browser } = await house.person(['coordinator'])
  const { text } = await browser.get(`/conferences/${conference}/help/${ama.party}`)
  expect(text).toContain('Parent 1 asks for what stands below')
  expect(text).toContain('A window seat')
  expect(text).toContain('☐ agreed')
  expect(text).toContain('Parents enter first and choose their seats')
  for (const theirs of ['Parent 2', 'door of his own', 'community venue', 'Ben'])
    expect(text).not.toContain(theirs)
  const office = await browser.get(`/conferences/${conference}/help`)
  expect(office.text).toContain('Asked for by Parent 1')
  expect(office.text).toContain('Asked for by Parent 2')
})

test('the coordinator sends the letter, enters what was said by phone, and the parent reads it plainly', async () => {
  const ama = await aParentWithMeeting(house, 'Ama Answered')
  const rows = await asks(ama, ['A10', 'A12'])
  const { browser } = await house.person(['coordinator'])
  expect((await browser.get('/to-chairs')).text).toContain('2 to answer')
  const at = `/conferences/${ama.conference}/help/${ama.party}`
  const sent = { sentHow: 'email', 'sentOn-day': '18', 'sentOn-month': '11', 'sentOn-year': '2026' }
  expect((await browser.post(`${at}/sent`, { ...sent, sentHow: '' })).status).toBe(422)
  await browser.post(`${at}/sent`, sent)
  expect((await ama.browser.get(ama.at)).text).toContain('A letter went to the council on 18 November 2026.')

  const answers = {
    'ask-0': rows[0]?.id ?? '',
    'says-0': 'yes',
    'ask-1': rows[1]?.id ?? '',
    'says-1': 'no',
    'why-1': '',
  }
  const bare = await browser.post(`${at}/answer`, { ...answers, ...said })
  expect([bare.status, bare.text.includes('Say why it can’t be done')]).toEqual([422, true])
  expect(
    (await browser.post(`${at}/answer`, { ...answers, 'why-1': 'No hall is free', ...said, saidBy: '' }))
      .status,
  ).toBe(422)
  const tomorrow = { ...answers, 'why-1': 'No hall is free', ...said, 'saidOn-day': '19' }
  expect((await browser.post(`${at}/answer`, tomorrow)).text).toContain('today or earlier')
  const done = await browser.post(`${at}/answer`, { ...answers, 'why-1': 'No hall is free', ...said })
  expect(done.location).toBe(`/conferences/${ama.conference}/help`)
  const { text } = await ama.browser.get(ama.at)
  expect(text).toContain('Agreed. Said by Kit Invented, chair on 17 November 2026.')
  expect(text).toContain('They said no.')
  expect(text).toContain('Why: No hall is free')
  expect((await browser.get('/to-chairs')).text).not.toContain('2 to answer')
  const row = await house.ground
    .selectFrom('asked_helps')
    .selectAll()
    .where('id', '=', rows[1]?.id ?? '')
    .executeTakeFirstOrThrow()
  expect([row.said_how, row.agreed, row.why?.includes('hall')]).toEqual(['phone', false, false])
})

test('what is promised to everybody is confirmed in one answer for the conference, exceptions with a reason', async () => {
  const ama = await aParentWithMeeting(house, 'Ama Promised')
  const { browser } = await house.person(['coordinator'])
  const at = `/conferences/${ama.conference}/promised`
  const page = await browser.get(at)
  expect(page.text).toContain('Every parent at this conference reads this. Say nothing of any one of them.')
  expect((await browser.post(at, { ...said, 'not-1': 'yes' })).text).toContain('Say why it can’t be done')
  await browser.post(at, { ...said, 'not-1': 'yes', 'whyNot-1': 'The chair comes from another meeting' })
  const { text } = await ama.browser.get(ama.at)
  expect(text).toContain('It will be so at your meeting. Said by Kit Invented, chair')
  expect(text).toContain('Not this time. Why: The chair comes from another meeting')
  expect(text.indexOf('Not this time')).toBeGreaterThan(text.indexOf('Ten minutes with the chair'))
  // Said anew, the newest answer counts.
  await browser.post(at, said)
  expect((await ama.browser.get(ama.at)).text).not.toContain('Not this time')
})

test('a chair with an account answers a conference with one press, and with exceptions on one page', async () => {
  const ama = await aParentWithMeeting(house, 'Ama Chaired')
  const rows = await asks(ama, ['A10'], 'A window seat')
  const chair = await house.person(['chair'], { name: 'Kit Chairing' })
  const list = await chair.browser.get('/answer-help')
  expect(list.text).toContain('A window seat')
  expect(list.text).toContain('Please do not tell it to anybody else in the family')
  await chair.browser.post(`/answer-help/${ama.conference}/all`, { ask: rows.map(({ id }) => id) })
  const { text } = await ama.browser.get(ama.at)
  expect(text.match(/Agreed\. Said by Kit Chairing on 18 November 2026\./g)).toHaveLength(2)
  expect(text).toContain('It will be so at your meeting. Said by Kit Chairing')
  const each = await chair.browser.get(`/answer-help/${ama.conference}`)
  expect(each.html).toContain('says-0')
  await chair.browser.post(`/answer-help/${ama.conference}`, {
    'ask-0': rows[0]?.id ?? '',
    'says-0': 'no',
    'why-0': 'I am away that morning',
    'ask-1': rows[1]?.id ?? '',
    'says-1': 'yes',
    'not-0': 'yes',
    'whyNot-0': 'The room has one door',
  })
  const after = (await ama.browser.get(ama.at)).text
  expect(after).toContain('Why: I am away that morning')
  expect(after).toContain('Not this time. Why: The room has one door')
})

test('a chair’s name and day are the session’s word: nobody puts another name there', async () => {
  const ama = await aParentWithMeeting(house, 'Ama Named')
  const [row] = await asks(ama, ['A10'])
  const chair = await house.person(['chair'], { name: 'Kit Real' })
  await house.as(chair.token, (tx) =>
    sql`select app.answer_helps(${ama.conference}, ${JSON.stringify([{ id: row?.id, agreed: true }])}::jsonb, 'Somebody Else', '2020-01-01', 'phone', '2026-11-18')`.execute(
      tx,
    ),
  )
  const stands = await house.ground
    .selectFrom('asked_helps')
    .selectAll()
    .where('id', '=', row?.id ?? '')
    .executeTakeFirstOrThrow()
  expect([stands.said_by, stands.said_on, stands.said_how]).toEqual(['Kit Real', '2026-11-18', 'account'])
})

test('another council’s chair, a social worker, a parent and another programme find nothing and answer nothing', async () => {
  const ama = await aParentWithMeeting(house, 'Ama Walled')
  const [row] = await asks(ama, ['A10'], 'A window seat')
  const elsewhere = await house.otherProgramme()
  const people = [
    await house.person(['chair'], { gss: 'W06000015' }),
    await house.person(['social-worker']),
    await house.person(['supporter']),
    await aParent(house, 'Ben Walled'),
    ama,
    await house.person(['administrator']),
    await house.person(['coordinator'], { programme: elsewhere }),
    await house.person(['chair'], { programme: elsewhere }),
  ]
  for (const { browser, token, id } of people) {
    for (const path of [
      `/conferences/${ama.conference}/help`,
      `/conferences/${ama.conference}/help/${ama.party}`,
      `/conferences/${ama.conference}/help/${ama.party}/answer`,
      `/conferences/${ama.conference}/promised`,
      `/answer-help/${ama.conference}`,
    ])
      expect([path, (await browser.get(path)).status]).toEqual([path, 404])
    const list = await browser.get('/answer-help')
    expect(list.text).not.toContain('A window seat')
    const met = await house.as(token, (tx) => tx.selectFrom('asked_helps').select('id').execute())
    expect(met).toHaveLength(id === ama.id ? 2 : 0)
    await house.as(token, (tx) =>
      sql`select app.answer_helps(${ama.conference}, ${JSON.stringify([{ id: row?.id, agreed: false }])}::jsonb, 'x', '2026-11-18', 'phone', '2026-11-18'),
        app.answer_standing(${ama.conference}, '[]', 'x', '2026-11-18', 'phone', '2026-11-18'),
        app.help_letter_out(${ama.conference}, ${ama.party}, 'email', '2026-11-18')`.execute(tx),
    )
    await expect(
      house.as(token, (tx) => tx.updateTable('asked_helps').set({ agreed: false }).execute()),
    ).rejects.toThrow('permission denied')
  }
  const stands = await house.ground
    .selectFrom('asked_helps')
    .selectAll()
    .where('id', '=', row?.id ?? '')
    .executeTakeFirstOrThrow()
  expect([stands.agreed, stands.letter_on]).toEqual([null, null])
  expect(
    await house.ground
      .selectFrom('standing_answers')
      .select('id')
      .where('conference_id', '=', ama.conference)
      .execute(),
  ).toEqual([])
})

test('a chair is not shown a conference of which only a parent told us', async () => {
  await aParentWithMeeting(house, 'Ama Unasked')
  const chair = await house.person(['chair'])
  const before = (await chair.browser.get('/answer-help')).text
  await aParentWithMeeting(house, 'Ama Alone')
  expect((await chair.browser.get('/answer-help')).text).toBe(before)
})

test('whoever is of the same child reads the same page, whether the other asked or not', async () => {
  const seen = new Set<string>()
  for (const asked of [false, true]) {
    const ama = await aParent(house, 'Ama Same')
    const ben = await aParent(house, 'Ben Same')
    const { conference } = await layMeeting(house, [ama, ben])
    await ready(ama)
    await ready(ben)
    const at = `/helps/${ama.party}/${conference}`
    if (asked)
      await asks({ ...ben, at: `/helps/${ben.party}/${conference}` }, ['A10', 'A18'], 'Keep us apart')
    for (const path of [
      at,
      `${at}/look/before`,
      `${at}/ask`,
      `${at}/paper`,
      `/room/${ama.party}/${conference}`,
    ])
      seen.add((await ama.browser.get(path)).text)
  }
  expect(seen.size).toBe(5)
})

test('when a parent asks, whoever passes it on hears neutrally, once a day; not whoever hid the family; the answer is told to the parent', async () => {
  const one = await testHouse(helpPages)
  const noticed = async () => {
    await one.ground.deleteFrom('outbox').execute()
    await runEvents(one.db, subscribers, () => new Date('2026-11-18T10:00:00Z'))
    const rows = await one.ground
      .selectFrom('outbox')
      .select(['kind', 'to_person', 'to_party', 'facts'])
      .execute()
    return rows.map(({ kind, to_person, to_party, facts }) => [kind, to_person ?? to_party, facts])
  }
  const [cam, hid] = [await one.person(['coordinator']), await one.person(['coordinator'])]
  await one.person(['administrator'])
  const ama = await aParentWithMeeting(one, 'Ama Noticed')
  const of = { programme_id: one.programme, family_id: ama.family, person_id: hid.id }
  await one.ground.insertInto('hidden').values(of).execute()
  await ama.browser.post(`${ama.at}/look/before`, { shown: ['A10', 'A12'], want: ['A10', 'A12'] })
  const wishes = await one.ground.selectFrom('help_wishes').select('id').execute()
  await ama.browser.post(`${ama.at}/ask`, { wish: wishes.map(({ id }) => id) })
  expect(await noticed()).toEqual([['to-read', cam.id, {}]])
  const rows = await one.ground.selectFrom('asked_helps').select('id').execute()
  const chair = await one.person(['chair'])
  await chair.browser.post(`/answer-help/${ama.conference}/all`, { ask: rows.map(({ id }) => id) })
  expect(await noticed()).toEqual([['something-new', ama.party, {}]])
  await one.close()
})
