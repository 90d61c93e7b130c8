import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { faultsInDraft, isOverdue } from './rules.ts'
import { pages } from './routes.tsx'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages.list, new Date('2024-05-20T10:00:00Z'))
  await answered('E09000007', 10)
  await answered('W06000015', 4)
})
afterAll(() => house.close())

const answered = async (gss: string, count: number) => {
  for (let n = 0; n < count; n += 1)
    await house.ground
      .insertInto('heard_answers')
      .values({ programme_id: house.programme, gss, kind: 'initial', month: '2024-03-01', said: [4, 3, 4] })
      .execute()
}
const on = (name: string, day: string) => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}
const typed = {
  gss: 'E09000007',
  fromMonth: '3/2024',
  untilMonth: '03/2024',
  counted: '6',
  saidEn: 'We were asked in last, and everybody looked at us.',
  saidCy: 'Gofynnwyd i ni ddod i mewn olaf, ac roedd pawb yn edrych arnom.',
  askedName: 'Jo Invented',
  askedRole: 'Head of conferences',
  askedOf: 'Camden',
  ...on('askedOn', '2024-04-02'),
  ...on('answerBy', '2024-04-30'),
}

test('five or more ask a named person; the page says that there is no answer, then the answer, “no, because” too', async () => {
  const lead = await house.person(['parent-lead'])
  expect((await house.visitor().get('/you-said')).text).toContain('Nothing has been asked yet.')
  expect((await lead.browser.get('/asks-to-change/new')).html).toMatch(/name="answerBy-day"[^>]*value="17"/)
  const done = await lead.browser.post('/asks-to-change/new', typed)
  expect((await lead.browser.get(done.location)).text).toContain('Published.')
  const open = await house.visitor().get('/you-said')
  expect(open.text).toContain('We were asked in last, and everybody looked at us.')
  expect(open.text).toContain('We asked Jo Invented, Head of conferences, Camden on 2 April 2024')
  expect(open.text).toContain('No answer yet; asked on 2 April 2024.')
  expect(open.text).not.toContain('10')
  const welsh = await house.visitor('cy').get('/you-said')
  expect(welsh.text).toContain('Gofynnwyd i ni ddod i mewn olaf')
  expect(welsh.text).toContain('Dim ateb eto; gofynnwyd ar 2 Ebrill 2024.')
  const { id } = await house.ground.selectFrom('change_asks').select('id').executeTakeFirstOrThrow()
  const at = `/asks-to-change/${id}`
  const half = await lead.browser.post(at, {
    version: '1',
    answer: 'no',
    answerEn: 'kept',
    ...on('on', '2024-05-02'),
  })
  expect([half.status, half.html.includes('kept</textarea>')]).toEqual([422, true])
  const reply = {
    answer: 'no',
    answerEn: 'The room has one door.',
    answerCy: 'Un drws sydd i’r ystafell.',
    by: 'Jo Invented',
    ...on('on', '2024-05-02'),
  }
  await lead.browser.post(at, { version: '1', ...reply })
  expect((await lead.browser.post(at, { version: '1', ...reply })).text).toContain(
    'Somebody else changed this',
  )
  const answer = await house.visitor().get('/you-said')
  expect(answer.text).toContain('No, because: The room has one door.')
  expect(answer.text).toContain('Said by Jo Invented on 2 May 2024.')
  expect(answer.text).not.toContain('No answer yet')
  await lead.browser.post(`${at}/back`)
  expect((await house.visitor().get('/you-said')).text).not.toContain('one door')
  await lead.browser.post(`${at}/again`)
  expect((await house.visitor().get('/you-said')).text).toContain('one door')
})

test('fewer than five ask for nothing, on the page or in the database, and nobody is quoted out of fewer than ten', async () => {
  const kim = await house.person(['coordinator'])
  const few = await kim.browser.post('/asks-to-change/new', { ...typed, gss: 'W06000015' })
  expect([few.status, few.text.includes('Fewer than five answered in these months')]).toEqual([422, true])
  expect(few.html).toContain('everybody looked at us.</textarea>')
  const none = await kim.browser.post('/asks-to-change/new', {
    ...typed,
    fromMonth: '1/2024',
    untilMonth: '2/2024',
  })
  expect(none.status).toBe(422)
  expect((await kim.browser.post('/asks-to-change/new', { ...typed, counted: '4' })).text).toContain(
    'Five at least',
  )
  expect((await kim.browser.post('/asks-to-change/new', { ...typed, fromMonth: 'March' })).text).toContain(
    'like 3/2026',
  )
  const straight = (gss: string, said: string, counted = 6) =>
    house.as(kim.token, (tx) =>
      sql`insert into change_asks (programme_id, gss, from_month, until_month, counted, said_en, said_cy, asked_name, asked_role, asked_of,
          asked_on, answer_by, written_by)
        values (${house.programme}, ${gss}, '2024-03-01', '2024-03-01', ${counted}, ${said}, 'x', 'x', 'x', 'x', '2024-05-01', '2024-05-02', ${kim.id})`.execute(
        tx,
      ),
    )
  await expect(straight('W06000015', 'x')).rejects.toThrow('fewer than five')
  await expect(straight('E09000007', 'x', 4)).rejects.toThrow('counted')
  await answered('W06000015', 2)
  await expect(straight('W06000015', '“I cried”')).rejects.toThrow('a quote of fewer than ten')
  const quoted = await kim.browser.post('/asks-to-change/new', {
    ...typed,
    gss: 'W06000015',
    saidEn: '“I cried”',
  })
  expect([quoted.status, quoted.text.includes('No quotes from fewer than ten')]).toEqual([422, true])
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from change_asks where gss = 'W06000015'`.execute(house.ground)
  expect(rows[0]?.n).toBe(0)
})

test('overdue is the day after, and what stands against asking has its codes', () => {
  expect(isOverdue({ answer: null, answerBy: '2024-05-20' }, '2024-05-20')).toBe(false)
  expect(isOverdue({ answer: null, answerBy: '2024-05-20' }, '2024-05-21')).toBe(true)
  expect(isOverdue({ answer: 'no', answerBy: '2024-05-20' }, '2024-05-21')).toBe(false)
  const draft = {
    gss: '',
    fromMonth: '2024-04-01',
    untilMonth: '2024-03-01',
    counted: 4,
    said: { en: '', cy: '"x"' },
    askedName: 'x',
    askedRole: 'x',
    askedOf: 'x',
    askedOn: '2024-05-02',
    answerBy: '2024-05-01',
  } as const
  expect(faultsInDraft(draft, 0).map(({ field, code }) => `${field} ${code}`)).toEqual([
    'untilMonth backwards',
    'gss few',
    'counted few-counted',
    'saidEn empty',
    'saidCy quote',
    'answerBy backwards',
  ])
})

test('nobody else asks, answers or takes back, and another programme’s are not there', async () => {
  const kim = await house.person(['coordinator'])
  await kim.browser.post('/asks-to-change/new', typed)
  const { id } = await house.ground
    .selectFrom('change_asks')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  const at = `/asks-to-change/${id}`
  const others = [
    await house.person(['coordinator', 'parent-lead'], { programme: await house.otherProgramme() }),
  ]
  for (const role of ['parent', 'supporter', 'administrator', 'social-worker', 'chair', 'handler'] as const)
    others.push(await house.person([role]))
  for (const { browser, token, actor } of others) {
    const listed = await browser.get('/asks-to-change')
    expect(listed.status === 404 || !listed.text.includes('Jo Invented')).toBe(true)
    for (const path of [at]) expect((await browser.get(path)).status).toBe(404)
    for (const path of [at, `${at}/back`, `${at}/again`])
      expect(
        (await browser.post(path, { version: '1', answer: 'yes', ...on('on', '2024-05-02') })).status,
      ).toBe(404)
    const seen = await house.as(token, async (tx) => ({
      rows: await tx.selectFrom('change_asks').select('id').where('id', '=', id).execute(),
      changed: (
        await tx.updateTable('change_asks').set({ answered_by: 'x' }).where('id', '=', id).executeTakeFirst()
      ).numUpdatedRows,
      heard: (await sql<{ n: number }>`select app.heard_in('', '2024-03-01', '2024-03-01') as n`.execute(tx))
        .rows[0]?.n,
    }))
    expect([actor.roles, seen]).toEqual([actor.roles, { rows: [], changed: 0n, heard: 0 }])
  }
})
