import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { outboxRound } from '../outbox/jobs.ts'
import { counting, wholeDatabase } from '../outbox/testing.ts'
import { origin } from '../access/browsing.ts'
import { isNeutral } from '../platform/mail/neutral.ts'
import { idOf, meets, shares } from '../shares/testing.ts'
import { aParent, lets, stand, type Parent } from '../spaces/testing.ts'
import { pages } from '../web.ts'
import { parametersOf, pathTo } from './targets.ts'

// Ways on which the words of a share could leave: list, search, export, file, message, PDF, notification, audit page, error.
type Person = Awaited<ReturnType<TestHouse['person']>>
const words = 'Zqcanary'
let house: TestHouse
let ama: Parent
let bo: Parent
let family: string
let chair: Person
let others: Record<string, Person>
let given: string
let stopped: string
let paper: string
const { post, taken } = counting()
beforeAll(async () => {
  house = await testHouse(pages)
  ama = await aParent(house, 'Ama Invented')
  bo = await aParent(house, 'Bo Invented')
  family = await meets(house, ama.party)
  await meets(house, bo.party, { family })
  chair = await house.person(['chair'], { name: 'Chris Chair', gss: 'E09000007' })
  const robin = await house.person(['supporter'], { name: 'Robin Beside' })
  await stand(house, robin, bo.party)
  await lets(bo, robin)
  others = {
    'the other parent': bo,
    'the other parent’s supporter': robin,
    'another chair of the same council': await house.person(['chair'], { gss: 'E09000007' }),
    'a social worker there': await house.person(['social-worker'], { gss: 'E09000007' }),
    'a chair of another council': await house.person(['chair'], { gss: 'W06000015' }),
    'a coordinator': await house.person(['coordinator']),
    'an administrator': await house.person(['administrator']),
    'a safeguarding lead': await house.person(['safeguarding-lead']),
    'an approver': await house.person(['approver']),
    'a parent lead': await house.person(['parent-lead']),
    'a coordinator elsewhere': await house.person(['coordinator'], {
      programme: await house.otherProgramme(),
    }),
  }
  const to = { to: 'person', person: chair.id }
  given = idOf(await shares(ama, `${words} one`, to))
  stopped = idOf(await shares(ama, `${words} two`, to))
  paper = idOf(await shares(ama, `${words} three`, { to: 'paper', name: `${words} teacher`, job: '' }))
  await chair.browser.get('/shared')
  await chair.browser.post(`/shared/${given}`)
  await ama.browser.post(`/share/${ama.party}/made/${stopped}/stop`)
})
afterAll(() => house.close())

test('no list, search, export, audit page or any other page shows a word of it to anybody else', async () => {
  const people = await sql<{ id: string }>`select id from persons`.execute(house.ground)
  const ids = {
    party: ama.party,
    family,
    share: given,
    shown: given,
    person: people.rows[0]?.id ?? '',
    gss: 'E09000007',
  }
  const told: string[] = []
  let asked = 0
  for (const [name, { browser }] of Object.entries(others))
    for (const { path, method } of pages) {
      if (method !== 'get') continue
      for (const query of ['', `?q=${words}`, '?as=csv']) {
        if (query !== '' && parametersOf(path).length > 0) continue
        const { html, status } = await browser.get(`${pathTo(path, ids)}${query}`)
        asked += 1
        if (status >= 500) told.push(`${name}: ${path} failed`)
        if (html.replaceAll(`q=${words}`, '').replaceAll(`value="${words}"`, '').includes(`${words} `))
          told.push(`${name}: ${path}${query}`)
      }
    }
  expect(asked).toBeGreaterThan(1_000)
  // Where it is looked for, it is there: for the one whom it is for.
  expect((await chair.browser.post(`/shared/${given}`)).html).toContain(`${words} one`)
  expect(told).toEqual([])
})

test('the audit and its trail name no share to a colleague, and hold no word', async () => {
  const { 'an administrator': administrator, 'a coordinator': coordinator } = others
  for (const who of [administrator, coordinator]) {
    const seen = await house.as(who?.token ?? '', (tx) =>
      sql<{ act: string; facts: unknown }>`select act, facts from audit where ${given}::uuid = any (things)
        or act like 'share.%' or facts ->> 'text' like 'share%'`.execute(tx),
    )
    expect(seen.rows).toEqual([])
  }
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from audit where act = 'share.opened'`.execute(house.ground)
  expect(rows[0]?.n).toBeGreaterThan(0)
})

test('the message says that there is something, in words that tell nothing; no coordinator sees that it went', async () => {
  await outboxRound({ db: house.db, origin, post })
  const sent = taken()
  expect(sent.length).toBeGreaterThan(0)
  for (const { to, subject, text } of sent) {
    expect(to).toBe('person3@example.org')
    expect(subject).toBe('A message for you')
    expect(text).toContain('Something has been shared with you. Sign in to read it')
    expect(`${subject} ${text}`).not.toMatch(/Zqcanary|Ama|Invented|parent|meeting/i)
    expect(isNeutral(text.replaceAll(/https?:\S+/g, ''))).toBe(true)
  }
  const coordinator = others['a coordinator']
  for (const path of ['/post', '/post?as=csv'])
    expect((await coordinator?.browser.get(path))?.text).not.toMatch(/shared|Chris Chair/i)
  expect(
    await house.as(coordinator?.token ?? '', (tx) =>
      tx.selectFrom('outbox').select('id').where('kind', '=', 'shared').execute(),
    ),
  ).toEqual([])
})

test('on paper: the file’s name tells nothing, nobody else gets it, and what can be stopped is no file', async () => {
  const at = `/share/${ama.party}/made`
  const file = await ama.browser.get(`${at}/${paper}/file`)
  expect(file.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''page.pdf")
  expect(file.headers.get('cache-control')).toContain('no-store')
  expect((await ama.browser.get(`${at}/${given}/file`)).status).toBe(404)
  for (const { browser } of [chair, ...Object.values(others)])
    expect((await browser.get(`${at}/${paper}/file`)).status).toBe(404)
})

test('an error tells nothing: stopped, unknown, somebody else’s and on paper are one answer', async () => {
  const answers = await Promise.all(
    [stopped, crypto.randomUUID(), paper].map((id) => chair.browser.get(`/shared/${id}`)),
  )
  for (const { status, html } of answers) {
    expect(status).toBe(404)
    expect(html).not.toContain(words)
  }
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  const failed = await house
    .as(chair.token, (tx) =>
      sql`insert into share_openings (programme_id, party_id, share_id, person_id, day)
        values (${house.programme}, ${ama.party}, ${stopped}, ${chair.id}, '2026-11-18')`.execute(tx),
    )
    .catch((error: unknown) => String(error))
  expect(failed).toContain('row-level security')
  expect(failed).not.toContain(words)
})

test('no table holds a word of it, nor to whom it was handed on paper', async () => {
  expect(await wholeDatabase(house)).not.toContain(words)
})

test('once the parent deletes everything nobody opens it, and the vault has no word of it', async () => {
  const { location } = await ama.browser.post(`/notes/${ama.party}/delete`, { sure: 'yes' })
  expect(location).toContain('erased')
  expect((await chair.browser.get(`/shared/${given}`)).status).toBe(404)
  expect((await chair.browser.get('/shared')).text).not.toContain('Ama Invented')
  expect((await ama.browser.get(`/share/${ama.party}/made/${given}`)).text).toContain(
    'You deleted these words.',
  )
})
