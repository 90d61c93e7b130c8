import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, origin, testHouse, type TestHouse } from '../../access/testing.ts'
import { cookieNames } from '../../platform/http/cookies.ts'
import { pages as spaces } from '../../spaces/routes.ts'
import { stepBack } from '../../spaces/testing.ts'
import { pages } from './all-routes.ts'
import { docxOf, deskHere } from './file/testing.ts'
import { readBy } from './file/reader.ts'
import { letReportsGo } from './jobs.ts'
import { reportAnswers } from './shareable.ts'
import { cameFor, layMeeting, twoOfThem, wordsFor } from './testing.ts'

let house: TestHouse
let desk: Awaited<ReturnType<typeof deskHere>>
beforeAll(async () => {
  house = await testHouse([...spaces, ...pages])
  desk = await deskHere()
  readBy(desk.read)
})
afterAll(async () => {
  readBy()
  await desk.stop()
  await house.close()
})

const canary = 'Zqreportwordsq'
const text = `Worries about home

The flat was ${canary} cold on 3 May and the core group was told about it by the health visitor.

Ama did not open the door on 9 May.`

const pointsOf = async (report: string) =>
  house.ground
    .selectFrom('report_points')
    .select(['id', 'place', 'heading', 'body'])
    .where('report_id', '=', report)
    .orderBy('place')
    .execute()
const idIn = (at: string): string => at.split('/').at(-1)?.slice(0, 36) ?? ''

test('the page says by when the report is promised, that the council is over its day, and what to do', async () => {
  const { parent } = await twoOfThem(house, 'Due')
  const at = `/papers/${parent.party}`
  expect((await parent.browser.get(at)).text).toContain('No report is here yet')
  await layMeeting(house, parent.party, '2026-11-25')
  const soon = await parent.browser.get(at)
  expect(soon.text).toContain('The council promises you the report by Friday 20 November, in 2 days.')
  expect(soon.text).toContain('That is 3 working days before the meeting.')
  expect(soon.text).toContain('Ask the social worker for it.')
  const { parent: other } = await twoOfThem(house, 'Over')
  await layMeeting(house, other.party, '2026-11-19')
  expect((await other.browser.get(`/papers/${other.party}`)).text).toContain(
    'The council promised you the report by Monday 16 November. It should be here.',
  )
  const came = await cameFor(other, { meeting: await meetingOf(other.party) })
  const page = await other.browser.get(came)
  expect(page.text).toContain('It came 1 working day after the day it was promised.')
  expect(page.text).toContain('Report by Sam Invented, social worker')
  expect(page.text).not.toMatch(/\blate\b|missed/)
})
const meetingOf = async (party: string): Promise<string> =>
  (
    await house.ground
      .selectFrom('family_parties as f')
      .innerJoin('conferences as c', 'c.family_id', 'f.family_id')
      .select('c.id')
      .where('f.party_id', '=', party)
      .executeTakeFirstOrThrow()
  ).id

test('an authority’s own number of days counts, a review has its own, and Wales says “in good time”', async () => {
  const { parent } = await twoOfThem(house, 'Own')
  await house.ground
    .insertInto('authority_settings')
    .values({
      programme_id: house.programme,
      gss: 'E08000003',
      key: 'reports',
      value: JSON.stringify({ initial: 2, review: 7 }),
      from_day: '2026-01-01',
    })
    .execute()
  await layMeeting(house, parent.party, '2026-12-16', { gss: 'E08000003', kind: 'review' })
  const english = await parent.browser.get(`/papers/${parent.party}`)
  expect(english.text).toContain('by Monday 7 December')
  expect(english.text).toContain('7 working days before')
  const { parent: welsh } = await twoOfThem(house, 'Wales')
  await layMeeting(house, welsh.party, '2026-12-16', { gss: 'W06000015' })
  expect((await welsh.browser.get(`/papers/${welsh.party}`)).text).toContain('in good time')
})

test('court papers are stopped by one question: nothing is asked for and nothing is stored', async () => {
  const { parent } = await twoOfThem(house, 'Court')
  const at = await cameFor(parent)
  expect((await parent.browser.get(`${at}/words`)).location).toBe(`${at}/first`)
  expect((await parent.browser.post(`${at}/first`)).text).toContain('Choose one')
  for (const court of ['yes', 'not-sure']) {
    const stopped = await parent.browser.post(`${at}/first`, { court })
    expect(stopped.location).toBe(`${at}/stop`)
  }
  const stop = await parent.browser.get(`${at}/stop`)
  expect(stop.text).toContain('Show it to a solicitor')
  const sneaked = await parent.browser.post(`${at}/words`, { words: `${canary} judge` })
  expect(sneaked.location).toBe(`${at}/first`)
  const file = new File([new Uint8Array(docxOf([`${canary} judge`]))], 'a.docx')
  expect((await parent.browser.post(`${at}/words`, { file })).location).toBe(`${at}/first`)
  await parent.browser.post(`${at}/first`, { court: 'no' })
  await parent.browser.post(`${at}/first`, { court: 'not-sure' })
  expect((await parent.browser.post(`${at}/words`, { words: canary })).location).toBe(`${at}/first`)
  expect(await pointsOf(idIn(at))).toEqual([])
})

test('typed words become parts; a press answers one, words can be added, changed, taken back and put back', async () => {
  const { parent } = await twoOfThem(house, 'Ama')
  const at = await cameFor(parent, { meeting: await layMeeting(house, parent.party, '2026-11-25') })
  await wordsFor(parent, at, text)
  const rows = await pointsOf(idIn(at))
  expect(rows.map(({ heading }) => heading)).toEqual([true, false, false])
  expect(rows.some(({ body }) => body?.includes(canary))).toBe(false)
  const page = await parent.browser.get(at)
  expect(page.text).toContain(canary)
  expect(page.text).toContain('deleted on Wednesday 23 December')
  expect(page.html).toMatch(/<summary[^>]*>.*?core group/)
  const [, cold, door] = rows
  const coldAt = `${at}/point/${cold?.id}`
  const right = await parent.browser.post(`${at}/point/${door?.id}/mark`, { mark: 'right' })
  expect(right.location).toBe(`${at}?from=1#part-2`)
  expect((await parent.browser.get(at)).text).toContain('You said: Right')
  const wrong = await parent.browser.post(`${coldAt}/mark`, { mark: 'wrong' })
  expect(wrong.location).toBe(coldAt)
  const said = { mark: 'wrong', words: 'The heating was mended on 2 May.', quote: 'yes' }
  expect((await parent.browser.post(coldAt, said)).location).toBe(`${at}?from=1&saved#part-1`)
  const answered = await parent.browser.get(at)
  expect(answered.text).toContain('The heating was mended on 2 May.')
  const box = await parent.browser.get(coldAt)
  expect(box.html).toContain('The heating was mended on 2 May.</textarea>')
  const undone = await parent.browser.post(`${coldAt}/undo`)
  const gone = await parent.browser.get(undone.location)
  expect(gone.text).toContain('Your answer is taken back.')
  expect(gone.text).not.toContain('The heating was mended')
  await parent.browser.post(`${coldAt}/redo`)
  const all = await parent.browser.get(`${at}/answers`)
  expect(all.text).toContain('2 answers')
  expect(all.text).toContain(`Part 1: A wrong fact The report says: “The flat was ${canary} cold`)
  expect(all.text).toContain('The heating was mended on 2 May.')
  expect((await parent.browser.get(`${at}/blank`)).text).toContain('☐ Right ☐ A wrong fact')
  const passages = await house.as(parent.token, (tx) =>
    reportAnswers.passages(tx, parent.actor, parent.party, 'en'),
  )
  expect(passages.map(({ label }) => label)).toEqual(['Part 1: A wrong fact', 'Part 2: Right'])
})

test('a docx comes in with its file, which can be had back as it was; a second one does not come on top', async () => {
  const { parent } = await twoOfThem(house, 'File')
  const at = await cameFor(parent)
  await parent.browser.post(`${at}/first`, { court: 'no' })
  const bytes = docxOf(['Home', `The flat was ${canary} cold.`, 'The school says he is often tired.'])
  const file = new File([new Uint8Array(bytes)], 'child protection report.docx')
  expect((await parent.browser.post(`${at}/words`, { file })).location).toBe(at)
  expect((await parent.browser.get(at)).text).toContain(`The flat was ${canary} cold.`)
  const back = await house.app.request(`${at}/file`, {
    headers: { cookie: `${cookieNames(origin).session}=${parent.token}` },
  })
  expect(back.headers.get('content-disposition')).toContain('attachment')
  expect(back.headers.get('content-disposition')).toContain('paper.docx')
  expect(Buffer.from(await back.arrayBuffer()).equals(bytes)).toBe(true)
  const { file: stored } = await house.ground
    .selectFrom('reports')
    .select('file')
    .where('id', '=', idIn(at))
    .executeTakeFirstOrThrow()
  expect(stored?.includes(bytes.toString('base64').slice(0, 40))).toBe(false)
  const twice = await parent.browser.post(`${at}/words`, { words: 'more' })
  expect(twice.text).toContain('are here already')
})

test('each file that gives no words says why in one sentence, and the form is still there', async () => {
  const { parent } = await twoOfThem(house, 'Odd')
  const at = await cameFor(parent)
  await parent.browser.post(`${at}/first`, { court: 'no' })
  const send = async (bytes: Uint8Array, name = 'a.pdf') =>
    parent.browser.post(`${at}/words`, { file: new File([new Uint8Array(bytes)], name) })
  const bomb = docxOf(['x'], [{ name: 'word/media/a.bin', bytes: Buffer.alloc(60 * 1024 * 1024) }])
  const odd: readonly (readonly [Uint8Array, string])[] = [
    [Buffer.from('\x89PNG'), 'We can take only Word (.docx) and PDF.'],
    [Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'This is an old Word file, or it has a password.'],
    [Buffer.from('%PDF-1.7\n1 0 obj'), 'We can’t read this file.'],
    [bomb, 'There is more in this file than we can take.'],
    [Buffer.alloc(3 * 1024 * 1024 + 1), 'This file is larger than 3 MB.'],
  ]
  for (const [bytes, sentence] of odd) {
    const answer = await send(bytes)
    expect([answer.status, answer.text.includes(sentence)]).toEqual([422, true])
    expect(answer.text).toContain('Or type or paste the words')
  }
  expect((await parent.browser.post(`${at}/words`)).text).toContain('Choose a file, or type or paste')
  expect(await pointsOf(idIn(at))).toEqual([])
})

test('a report of 40 pages comes in whole and is read page by page', async () => {
  const { parent } = await twoOfThem(house, 'Long')
  const at = await cameFor(parent)
  const sentence = 'The health visitor saw the baby at home and found that he was growing well. '
  const long = Array.from({ length: 500 }, (_, n) => `Finding ${n + 1}. ${sentence.repeat(4)}`).join('\n\n')
  expect(long.length).toBeGreaterThan(150_000)
  await wordsFor(parent, at, long)
  const first = await parent.browser.get(at)
  expect(first.text).toContain('Parts 1 to 15 of 500')
  expect(first.text).toContain('Finding 15.')
  expect(first.text).not.toContain('Finding 16.')
  const last = await parent.browser.get(`${at}?from=496`)
  expect(last.text).toContain('Finding 500.')
  expect(last.text).toContain('Parts before')
})

test('the letter is made of what they pick, can be changed, sent and answered; each is noted with its day and by whom', async () => {
  const { parent, beside } = await twoOfThem(house, 'Letter')
  const at = await cameFor(parent, { meeting: await layMeeting(house, parent.party, '2026-11-25') })
  await wordsFor(parent, at, text)
  const [, cold, door] = await pointsOf(idIn(at))
  expect((await parent.browser.get(`${at}/letter`)).text).toContain('First say of some part')
  await parent.browser.post(`${at}/point/${cold?.id}`, { mark: 'wrong', words: 'It was mended.' })
  await parent.browser.post(`${at}/point/${door?.id}`, { mark: 'missing', words: 'I was at work.' })
  const answers = await house.ground
    .selectFrom('report_answers')
    .select(['id', 'mark'])
    .where('party_id', '=', parent.party)
    .execute()
  const picked = answers.filter(({ mark }) => mark === 'wrong').map(({ id }) => id)
  expect((await parent.browser.post(`${at}/letter`)).text).toContain('Choose at least one')
  const made = {
    location: (await parent.browser.post(`${at}/letter`, { picked })).location.replace('?saved', ''),
  }
  const letter = await parent.browser.get(made.location)
  expect(letter.text).toContain('Dear Sam Invented, social worker,')
  expect(letter.text).toContain('for the meeting on 25 November 2026')
  expect(letter.text).toContain('It was mended.')
  expect(letter.text).not.toContain('I was at work.')
  expect(letter.text).toContain('Letter Reader')
  const pdf = await parent.browser.get(`${made.location}/file`)
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  expect(pdf.html.startsWith('%PDF-')).toBe(true)
  const changed = await parent.browser.post(made.location, { body: 'My own letter.', version: '1' })
  expect(changed.location).toBe(`${made.location}?saved`)
  expect((await parent.browser.post(made.location, { body: 'older', version: '1' })).text).toContain(
    'changed somewhere else',
  )
  const day = (name: string, on: string) => ({
    [`${name}-day`]: on,
    [`${name}-month`]: '11',
    [`${name}-year`]: '2026',
  })
  expect((await parent.browser.post(`${made.location}/sent`, day('sentOn', '19'))).text).toContain(
    'still to come',
  )
  await parent.browser.post(`${made.location}/sent`, day('sentOn', '17'))
  expect((await parent.browser.get(made.location)).text).toContain(
    'Sent on Tuesday 17 November. Noted by you.',
  )
  const reply = { came: 'not-agreed', words: 'They say it was cold.', saidBy: 'Sam', how: 'voice' }
  const noted = await beside.browser.post(`${made.location}/reply`, { ...reply, ...day('cameOn', '18') })
  expect(noted.status).toBe(303)
  const after = await parent.browser.get(made.location)
  expect(after.text).toContain('Wednesday 18 November: They don’t agree')
  expect(after.text).toContain('Said by Sam. They say it was cold. Noted by your supporter.')
  expect(after.text).toContain('ask that your words are written down')
  const id = /reply\/([0-9a-f-]{36})\/back/.exec(after.html)?.[1] ?? ''
  const taken = await parent.browser.post(`${made.location}/reply/${id}/back`)
  expect((await parent.browser.get(taken.location)).text).not.toContain('They say it was cold.')
  await parent.browser.post(`${made.location}/reply/${id}/again`)
  expect((await parent.browser.get(made.location)).text).toContain('They say it was cold.')
})

const at28 = (day: string) => ({ db: house.db, origin: 'x', clock: () => new Date(`${day}T10:00:00Z`) })
test('28 days after the meeting words and file are gone for good and the answers stay; a moved meeting moves the day', async () => {
  const { parent } = await twoOfThem(house, 'Gone')
  const meeting = await layMeeting(house, parent.party, '2026-11-25')
  const at = await cameFor(parent, { meeting })
  await parent.browser.post(`${at}/first`, { court: 'no' })
  const file = new File([new Uint8Array(docxOf([`The flat was ${canary} cold.`]))], 'a.docx')
  await parent.browser.post(`${at}/words`, { file })
  const [point] = await pointsOf(idIn(at))
  await parent.browser.post(`${at}/point/${point?.id}`, { mark: 'wrong', words: 'Not so.', quote: 'yes' })
  await letReportsGo(at28('2026-12-22'))
  expect((await parent.browser.get(at)).text).toContain(canary)
  await house.ground.updateTable('conferences').set({ day: '2026-12-02' }).where('id', '=', meeting).execute()
  expect((await parent.browser.get(at)).text).toContain('deleted on Wednesday 30 December')
  await letReportsGo(at28('2026-12-29'))
  expect((await parent.browser.get(at)).text).toContain(canary)
  await letReportsGo(at28('2026-12-30'))
  const page = await parent.browser.get(at)
  expect(page.text).toContain('were deleted on Wednesday 30 December, as we said')
  expect(page.text).not.toContain(canary)
  expect((await parent.browser.get(`${at}/file`)).status).toBe(404)
  expect((await parent.browser.get(`${at}/answers`)).text).toContain(`“The flat was ${canary} cold.” Not so.`)
  const { file: kept } = await house.ground
    .selectFrom('reports')
    .select('file')
    .where('id', '=', idIn(at))
    .executeTakeFirstOrThrow()
  expect([kept, ...(await pointsOf(idIn(at))).map(({ body }) => body)]).toEqual([null, null])
  const audit = house.ground.selectFrom('audit').select('person_id').where('act', '=', 'report.gone')
  expect(await audit.execute()).toContainEqual({ person_id: null })
})

test('without a day for the meeting it is 28 days after the words came; what must be kept waits; the parent deletes at once', async () => {
  const { parent } = await twoOfThem(house, 'Later')
  const at = await cameFor(parent)
  await wordsFor(parent, at, text)
  expect((await parent.browser.get(at)).text).toContain('deleted on Wednesday 16 December')
  await house.ground
    .insertInto('holds')
    .values({
      programme_id: house.programme,
      party_id: parent.party,
      why: 'court',
      placed_on: '2026-11-18',
      placed_by: parent.id,
    })
    .execute()
  await letReportsGo(at28('2026-12-20'))
  expect((await parent.browser.get(at)).text).toContain(canary)
  const held = await parent.browser.post(`${at}/delete`, { sure: 'yes' })
  expect(held.text).toContain('We have to keep this for now')
  await house.ground
    .updateTable('holds')
    .set({ lifted_on: '2026-11-18' })
    .where('party_id', '=', parent.party)
    .execute()
  expect((await parent.browser.post(`${at}/delete`)).text).toContain('Tick the box')
  expect((await parent.browser.post(`${at}/delete`, { sure: 'yes' })).location).toBe(`${at}?deleted`)
  expect((await parent.browser.get(at)).text).not.toContain(canary)
  expect((await pointsOf(idIn(at))).every(({ body }) => body === null)).toBe(true)
})

test('a supporter does it all by voice, and the row says so; without a yes there is nothing, and nobody else has such a page', async () => {
  const { parent, beside } = await twoOfThem(house, 'Voice')
  const at = await cameFor(parent)
  await wordsFor(parent, at, text)
  const [, cold] = await pointsOf(idIn(at))
  const page = await beside.browser.get(at)
  expect(page.text).toContain('These are Voice’s own pages.')
  expect(page.text).toContain('What you press is noted as: Voice said it.')
  await beside.browser.post(`${at}/point/${cold?.id}/mark`, { mark: 'wrong', how: 'voice' })
  const nohow = await beside.browser.post(`${at}/point/${cold?.id}`, { mark: 'wrong', words: 'x' })
  expect(nohow.text).toContain('Choose one')
  const { how, written_by } = await house.ground
    .selectFrom('report_answers')
    .select(['how', 'written_by'])
    .where('party_id', '=', parent.party)
    .executeTakeFirstOrThrow()
  expect([how, written_by]).toEqual(['voice', beside.id])
  const { parent: other, beside: theirs } = await twoOfThem(house, 'Else')
  const shut = await house.person(['supporter'])
  const council = await house.person(['social-worker'])
  const nadia = await house.person(['coordinator'])
  const letter = `${at}/letter/${crypto.randomUUID()}`
  const all = [`/papers/${parent.party}`, at, `${at}/answers`, `${at}/words`, `${at}/file`, letter]
  for (const { browser, token } of [other, theirs, shut, council, nadia]) {
    for (const path of all) expect([path, (await browser.get(path)).status]).toEqual([path, 404])
    const posts = [`/papers/${parent.party}/came`, `${at}/first`, `${at}/words`, `${at}/delete`, `${at}/back`]
    for (const path of [...posts, `${at}/point/${cold?.id}/mark`])
      expect([path, (await browser.post(path, { mark: 'right', sure: 'yes' })).status]).toEqual([path, 404])
    const rows = await house.as(token, async (tx) => [
      ...(await tx.selectFrom('reports').select('id').where('party_id', '=', parent.party).execute()),
      ...(await tx.selectFrom('report_points').select('id').where('party_id', '=', parent.party).execute()),
      ...(await tx.selectFrom('report_answers').select('id').where('party_id', '=', parent.party).execute()),
    ])
    expect(rows).toEqual([])
  }
  await stepBack(house, beside, parent.party)
  expect((await beside.browser.get(at)).status).toBe(404)
  expect((await parent.browser.get(at)).text).toContain('You said: A wrong fact')
})

test('in Welsh every page of it is Welsh; taken off the pages, a report can be put back', async () => {
  const { parent } = await twoOfThem(house, 'Cymraeg')
  const at = await cameFor(parent, { meeting: await layMeeting(house, parent.party, '2026-11-25') })
  await wordsFor(parent, at, text)
  const welsh = browserOf(house.app, parent.token, 'cy')
  expect((await welsh.get(`/papers/${parent.party}`)).text).toContain('Yr adroddiad')
  expect((await welsh.get(at)).text).toContain(
    'Caiff y geiriau a’r ffeil eu dileu ar ddydd Mercher 23 Rhagfyr',
  )
  const back = await parent.browser.post(`${at}/back`)
  const list = await parent.browser.get(back.location)
  expect(list.text).toContain('Taken off your pages.')
  expect((await parent.browser.get(at)).status).toBe(404)
  expect((await parent.browser.post(`${at}/again`)).location).toBe(`${at}?saved`)
  expect((await parent.browser.get(at)).status).toBe(200)
})

test('with the vault down what was typed comes back in its box, and the list says so', async () => {
  const shut = await testHouse([...spaces, ...pages])
  const { parent } = await twoOfThem(shut, 'Down')
  const at = await cameFor(parent)
  await parent.browser.post(`${at}/first`, { court: 'no' })
  await shut.vault.close()
  expect((await parent.browser.get(`/papers/${parent.party}`)).text).toContain('We can’t open this just now.')
  const typed = await parent.browser.post(`${at}/words`, { words: 'Typed at night.' })
  expect(typed.status).toBe(422)
  expect(typed.html).toContain('Typed at night.</textarea>')
  expect(typed.text).toContain('Nothing is lost')
  await shut.close()
})
