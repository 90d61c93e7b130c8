import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, testHouse, type TestHouse } from '../../access/testing.ts'
import { pages as spaces } from '../../spaces/routes.ts'
import { readHead } from '../../vault/envelope.ts'
import { besideWithYes, readyParent, strangersTo, withMeeting } from '../day/testing.ts'
import { pages } from './routes.tsx'
import { pages as staff } from './staff-routes.tsx'

/** A month that has been over for long, whenever this runs. */
const then = new Date('2024-03-18T10:00:00Z')
const all = [...spaces, ...pages.list, ...staff.list]
let house: TestHouse
beforeAll(async () => {
  house = await testHouse(all, then)
})
afterAll(() => house.close())

const camden = 'E09000007'
const yes = { understood: '4', heard: '3', respected: '4' }

test('the same day: how it was, and whom to ring tonight, read by nobody else', async () => {
  const ama = await readyParent(house, 'Ama After')
  await withMeeting(house, ama.party, { day: '2024-03-18' })
  const at = `/after/${ama.party}`
  const page = await ama.browser.get(at)
  expect(page.text).toContain('The meeting on Monday 18 March 2024')
  expect(page.text).not.toContain('You don’t have to be alone with this')
  expect((await ama.browser.post(at, {})).text).toContain('Say one thing, or go back')
  const done = await ama.browser.post(at, {
    feeling: 'shaken',
    tonight: 'not-sure',
    surprised: 'How many were there.',
  })
  const after = await ama.browser.get(done.location)
  expect(after.text).toContain('You don’t have to be alone with this')
  expect(after.html).toContain('tel:116123')
  expect(after.html).toContain('href="/tonight"')
  expect(after.text).toContain('How many were there.')
  const { surprised } = await house.ground
    .selectFrom('debriefs')
    .select('surprised')
    .where('party_id', '=', ama.party)
    .executeTakeFirstOrThrow()
  expect(surprised?.includes('many')).toBe(false)
})

test('three questions are answered once: on the screen, or by voice, and then there is a thank you', async () => {
  const ama = await readyParent(house, 'Ama Three')
  const robin = await besideWithYes(house, ama, 'Robin Three')
  await withMeeting(house, ama.party, { day: '2024-03-18' })
  const at = `/after/${ama.party}/three`
  const page = await ama.browser.get(at)
  expect(page.text).toContain('Were you heard?')
  expect(page.text).toContain('Nobody at the council, and nobody here, can see whose they are.')
  expect(page.text).not.toContain('Did you know who would be there?')
  expect((await ama.browser.post(at, {})).text).toContain('Answer at least one question')
  const byVoice = await robin.browser.post(at, yes)
  expect([byVoice.status, byVoice.html.includes('value="3" checked')]).toEqual([422, true])
  const given = await robin.browser.post(at, { ...yes, how: 'voice' })
  expect((await robin.browser.get(given.location)).text).toContain('without your name')
  expect((await ama.browser.get(at)).text).toContain('You have answered. Thank you.')
  const again = await ama.browser.post(at, yes)
  expect([again.status, again.text.includes('There is an answer about this meeting already')]).toEqual([
    422,
    true,
  ])
  expect((await ama.browser.get(`/after/${ama.party}/sheet`)).text).toContain('☐ Yes, very much')
})

test('no row, no id, no order and no hand leads from an answer to a parent', async () => {
  const own = await testHouse(all, then)
  const [ama, ben] = [await readyParent(own, 'Ama Apart'), await readyParent(own, 'Ben Apart')]
  const kim = await own.person(['coordinator'])
  await withMeeting(own, ama.party, { day: '2024-03-18' })
  await withMeeting(own, ben.party, { day: '2024-03-18' })
  await ama.browser.post(`/after/${ama.party}/three`, { ...yes, words: 'The chair was kind.' })
  await ben.browser.post(`/after/${ben.party}/three`, { heard: '0' })
  const answers = await own.ground.selectFrom('heard_answers').selectAll().execute()
  const sentences = await own.ground.selectFrom('heard_words').selectAll().execute()
  expect([answers.length, sentences.length]).toEqual([2, 1])
  // What stands in a row: a random id, the programme, the council, the kind, the month, the answers. Nothing else.
  expect(answers.map((row) => Object.keys(row).toSorted())).toEqual(
    Array.from({ length: 2 }, () => ['gss', 'id', 'kind', 'month', 'programme_id', 'said']),
  )
  expect(Object.keys(sentences[0] ?? {}).toSorted()).toEqual(['gss', 'id', 'month', 'programme_id', 'words'])
  expect(answers.every(({ month }) => month === '2024-03-01')).toBe(true)
  const ids = [...answers, ...sentences].map(({ id }) => id)
  expect(ids.every((id) => id[14] === '4')).toBe(true)
  // The envelope of the sentence names nobody.
  const { rows: sealed } = await sql<{
    words: Buffer
  }>`select words::bytea as words from heard_words`.execute(own.ground)
  expect(sealed.map(({ words }) => readHead(words).author)).toEqual([null])
  // No other row of the house bears one of these ids, in whatever column.
  const { rows: tables } = await sql<{ name: string }>`
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relname not in ('heard_answers', 'heard_words')`.execute(
    own.ground,
  )
  for (const { name } of tables)
    for (const id of ids) {
      const { rows } = await sql<{ n: number }>`
        select count(*)::int as n from ${sql.raw(name)} t where to_jsonb(t)::text like ${`%${id}%`}`.execute(
        own.ground,
      )
      expect([name, rows[0]?.n]).toEqual([name, 0])
    }
  // Nobody's hand reaches a row of answers, nor the place of a sentence in the file, nor its transaction.
  for (const { token } of [
    ama,
    ben,
    kim,
    await own.person(['parent-lead']),
    await own.person(['administrator']),
  ]) {
    for (const query of [
      'select * from heard_answers',
      'select id from heard_answers',
      'select xmin from heard_answers',
      'insert into heard_answers (programme_id) values (gen_random_uuid())',
      'select xmin from heard_words',
      'select ctid from heard_words',
      'select month from heard_words',
      'insert into heard_marks (id) values (gen_random_uuid())',
    ])
      await expect(own.as(token, (tx) => sql.raw(query).execute(tx))).rejects.toThrow('permission denied')
    // Two answers are too few for a sentence, and for a number.
    const seen = await own.as(token, async (tx) => ({
      words: await tx.selectFrom('heard_words').select('id').execute(),
      counts: (await sql`select * from app.heard_counts()`.execute(tx)).rows,
    }))
    expect(seen).toEqual({ words: [], counts: [] })
  }
  // The office does not see who was asked either.
  const marks = await own.as(kim.token, (tx) => tx.selectFrom('heard_marks').select('id').execute())
  expect(marks).toEqual([])
  await own.close()
})

test('papers count the same; five let the sentences be read, ten the figures, and few are withheld', async () => {
  const own = await testHouse(all, then)
  const kim = await own.person(['coordinator'])
  const lead = await own.person(['parent-lead'])
  const paper = (more: object) =>
    kim.browser.post('/answers/paper', { gss: camden, kind: 'initial', ...more })
  expect((await kim.browser.post('/answers/paper', yes)).text).toContain('Choose one')
  expect((await kim.browser.post('/answers/paper', { gss: 'E06000001', ...yes })).status).toBe(422)
  for (let n = 0; n < 4; n += 1) await paper({ ...yes, words: `Sentence ${n}.` })
  expect((await lead.browser.get('/answers')).text).toContain('Not enough answers to show yet.')
  expect((await lead.browser.get('/answers')).text).not.toContain('Sentence 1.')
  const fifth = await paper(yes)
  expect((await kim.browser.get(fifth.location)).text).toContain('Counted, with all the others.')
  const five = await lead.browser.get('/answers')
  expect(five.text).toContain('Sentence 1.')
  expect(five.text).toContain('Not enough answers to show yet.')
  for (let n = 0; n < 4; n += 1) await paper({ understood: '4', heard: '1' })
  const ama = await readyParent(own, 'Ama Tenth')
  await withMeeting(own, ama.party, { day: '2024-03-18' })
  await ama.browser.post(`/after/${ama.party}/three`, { understood: '4', heard: '1' })
  const ten = await lead.browser.get('/answers')
  expect(ten.text).toContain('10 parents answered')
  expect(ten.text).toContain('Did you understand what was going on? 10 of 10 said yes')
  expect(ten.text).toContain('Were you heard? Withheld: too few on one side')
  expect(ten.text).not.toContain('Ama')
  // Another council with fewer is not shown, alone or as what is left of a total.
  await kim.browser.post('/answers/paper', { gss: 'W06000015', ...yes })
  expect((await lead.browser.get('/answers')).text).not.toContain('smaller council')
  await own.close()
})

test('what was answered this month is in no figure: a number that moves would tell whose it was', async () => {
  const now = await testHouse(all, new Date())
  const kim = await now.person(['coordinator'])
  for (let n = 0; n < 10; n += 1)
    await kim.browser.post('/answers/paper', { gss: camden, ...yes, words: `S${n}` })
  const page = await kim.browser.get('/answers')
  expect(page.text).toContain('Not enough answers to show yet.')
  expect(page.text).not.toContain('S1')
  await now.close()
})

test('a month in which one parent more answered moves no figure and shows no sentence, until five have', async () => {
  const own = await testHouse(all, then)
  const lead = await own.person(['parent-lead'])
  const come = async (month: `${number}-${number}-01`, count: number, said: number[]) => {
    const row = { programme_id: own.programme, gss: camden, kind: 'initial' as const, month, said }
    await own.ground
      .insertInto('heard_answers')
      .values(Array.from({ length: count }, () => row))
      .execute()
  }
  const figures = () =>
    own.as(lead.token, async (tx) => (await sql`select * from app.heard_counts()`.execute(tx)).rows)
  const sentences = () => own.as(lead.token, (tx) => tx.selectFrom('heard_words').select('id').execute())
  await come('2024-01-01', 12, [4, 4, 4])
  const before = await figures()
  expect(before).toHaveLength(3)
  await come('2024-02-01', 1, [0, 0, 0])
  await own.ground
    .insertInto('heard_words')
    .values({ id: crypto.randomUUID(), programme_id: own.programme, gss: camden, month: '2024-02-01' })
    .execute()
  expect([await figures(), await sentences()]).toEqual([before, []])
  await come('2024-03-01', 4, [4, 4, 4])
  expect(await figures()).toHaveLength(6)
  expect(await sentences()).toHaveLength(1)
  await own.close()
})

test('the longer set is asked only in a pilot that asks for it', async () => {
  const own = await testHouse(all, then)
  const kim = await own.person(['coordinator'])
  const ama = await readyParent(own, 'Ama Pilot')
  await withMeeting(own, ama.party, { day: '2024-03-18' })
  await kim.browser.post('/answers/fuller', { on: 'yes' })
  const at = `/after/${ama.party}/three`
  expect((await ama.browser.get(at)).text).toContain('Did you feel less alone?')
  await ama.browser.post(at, { heard: '4', 'less-alone': '4' })
  const [row] = await own.ground.selectFrom('heard_answers').select('said').execute()
  expect(row?.said).toEqual([null, 4, null, null, null, null, null, null, null, 4, null, null, null])
  await kim.browser.post('/answers/fuller', { on: 'no' })
  expect((await kim.browser.get('/answers')).text).toContain('Only the three are asked.')
  await own.close()
})

test('a supporter for whom it was hard asks to be rung; the coordinator hears who, and not a word of the parent', async () => {
  const ama = await readyParent(house, 'Ama Secret')
  const robin = await besideWithYes(house, ama, 'Robin Tired')
  await withMeeting(house, ama.party, { day: '2024-03-18' })
  expect((await robin.browser.get(`/after/${ama.party}`)).text).toContain('This was hard: ring me')
  expect((await ama.browser.get(`/after/${ama.party}`)).text).not.toContain('ring me')
  const asked = await robin.browser.post('/ring-me')
  expect((await robin.browser.get(asked.location)).text).toContain('Somebody will ring you.')
  await robin.browser.post('/ring-me')
  const kim = await house.person(['coordinator'])
  const list = await kim.browser.get('/to-ring')
  expect(list.text).toContain('Robin Tired')
  expect(list.text).not.toContain('Ama')
  const events = await house.ground
    .selectFrom('events')
    .select(['kind', 'thing_id', 'facts'])
    .where('kind', '=', 'ring.asked')
    .execute()
  expect(events).toHaveLength(1)
  expect(JSON.stringify(events)).not.toContain(ama.party)
  const ring = events[0]?.thing_id ?? ''
  expect((await robin.browser.post(`/to-ring/${ring}`)).status).toBe(404)
  const other = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  expect((await other.browser.post(`/to-ring/${ring}`)).status).toBe(404)
  expect((await other.browser.get('/to-ring')).text).toContain('Nobody has asked to be rung.')
  const done = await kim.browser.post(`/to-ring/${ring}`)
  expect((await kim.browser.get(done.location)).text).not.toContain('Robin Tired')
  expect((await kim.browser.post(`/to-ring/${ring}`)).status).toBe(404)
})

test('in Welsh the pages are Welsh', async () => {
  const ama = await readyParent(house, 'Ama Gymraeg')
  await withMeeting(house, ama.party, { day: '2024-03-18' })
  await house.ground.updateTable('persons').set({ language: 'cy' }).where('id', '=', ama.id).execute()
  const welsh = browserOf(house.app, ama.token, 'cy')
  const at = `/after/${ama.party}`
  for (const path of [at, `${at}/three`, `${at}/sheet`])
    expect((await welsh.get(path)).text).not.toMatch(/\b(the|your|meeting|question)\b/i)
  const kim = await house.person(['coordinator'], { language: 'cy' })
  for (const path of ['/answers', '/answers/paper', '/to-ring'])
    expect((await kim.browser.get(path)).text).not.toMatch(/\b(the|your|meeting|question)\b/i)
})

test('nobody else finds these pages, whatever they press, and the database agrees', async () => {
  const ama = await readyParent(house, 'Ama Walled')
  const { conference } = await withMeeting(house, ama.party, { day: '2024-03-18' })
  const at = `/after/${ama.party}`
  await ama.browser.post(at, { feeling: 'shaken' })
  for (const { browser, token, actor } of await strangersTo(house)) {
    for (const path of ['', '/three', '/sheet']) expect((await browser.get(`${at}${path}`)).status).toBe(404)
    for (const path of ['', '/three'])
      expect((await browser.post(`${at}${path}`, { ...yes, feeling: 'shaken', how: 'voice' })).status).toBe(
        404,
      )
    const seen = await house.as(token, async (tx) => ({
      debriefs: await tx.selectFrom('debriefs').select('id').where('party_id', '=', ama.party).execute(),
      given: (
        await sql<{ done: boolean }>`
          select app.say_heard(${ama.party}, ${conference}, '2024-03-18', 'screen', '{4,4,4}', null, null) as done`.execute(
          tx,
        )
      ).rows[0]?.done,
    }))
    expect(seen).toEqual({ debriefs: [], given: false })
    const staffOf = actor.roles.some((role) => role === 'coordinator' || role === 'parent-lead')
    for (const path of ['/answers', '/answers/paper', '/answers/sheet'])
      expect([actor.roles, path, (await browser.get(path)).status]).toEqual([
        actor.roles,
        path,
        staffOf ? 200 : 404,
      ])
    const typed = await house.as(token, (tx) =>
      sql<{ done: boolean }>`
        select app.say_heard_paper('E06000001', 'initial', '2024-03-18', '{4,4,4}', null, null) as done`.execute(
        tx,
      ),
    )
    expect(typed.rows[0]?.done).toBe(false)
  }
  const answered = await house.ground
    .selectFrom('heard_marks')
    .select('id')
    .where('party_id', '=', ama.party)
    .execute()
  expect(answered).toEqual([])
  for (const role of ['parent', 'supporter', 'social-worker', 'administrator'] as const) {
    const { browser, token } = await house.person([role])
    expect((await browser.post('/answers/paper', { gss: camden, ...yes })).status).toBe(404)
    const typed = await house.as(token, (tx) =>
      sql<{ done: boolean }>`
        select app.say_heard_paper(${camden}, 'initial', '2024-03-18', '{4,4,4}', null, null) as done`.execute(
        tx,
      ),
    )
    expect(typed.rows[0]?.done).toBe(false)
  }
  for (const role of ['parent', 'social-worker', 'parent-lead'] as const) {
    const { browser } = await house.person([role])
    expect((await browser.get('/to-ring')).status).toBe(404)
    expect((await browser.post('/ring-me')).status).toBe(404)
    expect((await browser.post('/answers/fuller', { on: 'yes' })).status).toBe(404)
  }
})
