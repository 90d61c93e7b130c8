import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { aParent, type Parent } from '../spaces/testing.ts'
import { housePages, idOf, meets, prepared, shares } from './testing.ts'

type Person = Awaited<ReturnType<TestHouse['person']>>
let house: TestHouse
let ama: Parent
let bo: Parent
let chair: Person
let otherChair: Person
let worker: Person
let elsewhere: Person
beforeAll(async () => {
  house = await testHouse(housePages)
  ama = await aParent(house, 'Ama Invented')
  bo = await aParent(house, 'Bo Invented')
  const family = await meets(house, ama.party)
  await meets(house, bo.party, { family })
  chair = await house.person(['chair'], { name: 'Chris Chair', gss: 'E09000007' })
  otherChair = await house.person(['chair'], { name: 'Olive Chair', gss: 'E09000007' })
  worker = await house.person(['social-worker'], { name: 'Sam Worker', gss: 'E09000007' })
  elsewhere = await house.person(['chair'], { name: 'Wyn Elsewhere', gss: 'W06000015' })
})
afterAll(() => house.close())

const rows = (who: { token: string }) =>
  house.as(who.token, (tx) => tx.selectFrom('shares').select('id').execute())
const toChair = () => ({ to: 'person', person: chair.id })

test('a parent picks a note, shortens it, sees exactly what will be seen, says to whom and until when, and says yes', async () => {
  const { making, yes, version } = await prepared(
    ama,
    'Canary-whole and more that is nobody’s business',
    toChair(),
    'Canary-short',
  )
  const see = await ama.browser.get(making)
  expect(see.text).toContain('This is what they will see')
  expect(see.text).toContain('Canary-short')
  expect(see.text).not.toContain('Canary-whole')
  expect((await ama.browser.get(`${making}/aloud`)).text).toContain('Canary-short')
  const last = await ama.browser.get(yes)
  expect(last.text).toContain('Chris Chair, chairs meetings')
  expect(last.text).toContain('2 December 2026')
  expect(last.text).toContain('what they copied, printed or remember stays with them')
  expect(await rows(ama)).toEqual([])
  const done = await ama.browser.post(yes, { version })
  expect(done.status).toBe(303)
  expect((await ama.browser.get(done.location)).text).toContain('Not opened yet.')

  const shown = `/shared/${idOf(done.location.replace('?done', ''))}`
  expect((await chair.browser.get('/shared')).text).toContain('From Ama Invented')
  expect((await chair.browser.get(shown)).text).not.toContain('Canary-short')
  expect((await ama.browser.get(`/share/${ama.party}`)).text).toContain('Not opened yet.')
  const opened = await chair.browser.post(shown)
  expect(opened.text).toContain('Canary-short')
  expect(opened.text).not.toContain('Canary-whole')
  // The same words in the same order as the parent saw them before the yes.
  const exact = (html: string) => /<h3[^>]*>[\s\S]*?as-typed"[^>]*>[^<]*/.exec(html)?.[0]
  expect(exact(opened.html)).toBe(exact(last.html))
  expect((await ama.browser.get(`/share/${ama.party}`)).text).toContain(
    'Opened by Chris Chair on 18 November 2026.',
  )
  expect((await ama.browser.get('/looked')).text).toContain('Opened what you shared with them')
})

test('before the yes nobody reads it, and what is unfinished is the one’s alone who began it, for a day', async () => {
  const { making } = await prepared(ama, 'Canary-unfinished', toChair())
  expect((await chair.browser.get('/shared')).text).not.toContain('Canary-unfinished')
  for (const who of [bo, chair, worker]) expect((await who.browser.get(making)).status).toBe(404)
  expect(await house.as(bo.token, (tx) => tx.selectFrom('share_drafts').select('id').execute())).toEqual([])
  await sql`update share_drafts set at = now() - interval '25 hours' where id = ${idOf(making)}`.execute(
    house.ground,
  )
  expect((await ama.browser.get(making)).status).toBe(404)
  await house.db.asWorker((tx) => sql`select app.sweep_share_drafts()`.execute(tx))
  const left = await house.ground
    .selectFrom('share_drafts')
    .select('id')
    .where('id', '=', idOf(making))
    .execute()
  expect(left).toEqual([])
})

test('pressed twice it is shared once', async () => {
  const { yes, version } = await prepared(ama, 'Canary-once', toChair())
  const before = (await rows(ama)).length
  const key = crypto.randomUUID()
  const both = await Promise.all([1, 2].map(() => ama.browser.post(yes, { version, key })))
  for (const press of both) expect(press.status).toBe(303)
  const third = await ama.browser.post(yes, { version })
  expect(third.status).toBe(404)
  expect((await rows(ama)).length).toBe(before + 1)
})

test('a note can be shared with whoever chairs: each chair of that council, and no social worker or other council', async () => {
  const path = await shares(ama, 'Canary-whoever', { to: 'chairs-E09000007', until: 'meeting' })
  const shown = `/shared/${idOf(path)}`
  for (const who of [chair, otherChair]) {
    const page = await who.browser.post(shown)
    expect(page.text).toContain('Canary-whoever')
    // Both parents meet at this conference: only the one who shared is named.
    expect(page.text).not.toContain('Bo Invented')
    expect(page.text).toContain('until 3 December 2026')
  }
  for (const who of [worker, elsewhere]) {
    expect((await who.browser.get(shown)).status).toBe(404)
    expect(await rows(who)).toEqual([])
  }
  const all = (await ama.browser.get(`/share/${ama.party}`)).text
  expect(all).toContain('Opened by Chris Chair')
  expect(all).toContain('Opened by Olive Chair')
})

test('stopped, over, somebody else’s or never there: the same answer, and the database agrees', async () => {
  const made = async (body: string) => idOf(await shares(ama, body, toChair()))
  const [stopped, over, stands] = [
    await made('Canary-stop'),
    await made('Canary-over'),
    await made('Canary-stands'),
  ]
  expect((await chair.browser.get(`/shared/${stopped}`)).status).toBe(200)
  const list = await ama.browser.post(`/share/${ama.party}/made/${stopped}/stop`)
  expect(list.status).toBe(303)
  expect((await ama.browser.get(list.location)).text).toContain(
    'What they copied or remember stays with them.',
  )
  await sql`update shares set ends_at = now() - interval '1 second' where id = ${over}`.execute(house.ground)
  const answers = [
    await chair.browser.get(`/shared/${stopped}`),
    await chair.browser.get(`/shared/${over}`),
    await otherChair.browser.get(`/shared/${stands}`),
    await chair.browser.get(`/shared/${crypto.randomUUID()}`),
    await chair.browser.post(`/shared/${stopped}`),
    await otherChair.browser.post(`/shared/${stands}`),
  ]
  for (const { status, text } of answers) {
    expect(status).toBe(404)
    expect(text.replace('Olive Chair', 'Chris Chair')).toBe(answers[0]?.text)
  }
  const seen = (await rows(chair)).map(({ id }) => id)
  expect(seen).toContain(stands)
  expect(seen).not.toContain(stopped)
  expect(seen).not.toContain(over)
  expect(
    await house.as(otherChair.token, (tx) =>
      tx.selectFrom('shares').select('id').where('id', '=', stands).execute(),
    ),
  ).toEqual([])
  expect((await ama.browser.get(`/share/${ama.party}`)).text).toContain('You stopped it on')
})

test('a chair who leaves the council reads nothing more', async () => {
  const leaving = await house.person(['chair'], { name: 'Lea Leaving', gss: 'E09000007' })
  const path = await shares(ama, 'Canary-leaving', { to: 'person', person: leaving.id })
  expect((await leaving.browser.get(`/shared/${idOf(path)}`)).status).toBe(200)
  await sql`update roles set until_at = now() where person_id = ${leaving.id}`.execute(house.ground)
  expect((await leaving.browser.get(`/shared/${idOf(path)}`)).status).toBe(404)
  expect(await rows(leaving)).toEqual([])
})

test('on paper: a page and a file that say nothing of whom it is for; it is handed over once', async () => {
  const path = await shares(ama, 'Canary-paper', { to: 'paper', name: 'Tia Teacher', job: 'head teacher' })
  const page = await ama.browser.get(path)
  expect(page.text).toContain('Tia Teacher, head teacher')
  const file = await ama.browser.get(`${path}/file`)
  expect(file.headers.get('content-disposition')).toContain('page.pdf')
  expect(file.headers.get('content-type')).toBe('application/pdf')
  expect((await ama.browser.post(`${path}/handed`)).status).toBe(303)
  expect((await ama.browser.post(`${path}/handed`)).status).toBe(404)
  expect((await ama.browser.get(path)).text).toContain('Handed over or read out on 18 November 2026.')
  for (const who of [chair, otherChair, worker])
    expect((await who.browser.get(`/shared/${idOf(path)}`)).status).toBe(404)
})
