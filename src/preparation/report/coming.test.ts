import { afterAll, beforeAll, expect, test } from 'vitest'
import { origin, testHouse, type TestHouse } from '../../access/testing.ts'
import { cookieNames } from '../../platform/http/cookies.ts'
import { pages as spaces } from '../../spaces/routes.ts'
import { pages } from './all-routes.ts'
import { docxOf, deskHere } from './file/testing.ts'
import { readBy } from './file/reader.ts'
import { letReportsGo } from './jobs.ts'
import { cameFor, canary, idIn, layMeeting, pointsOf, text, twoOfThem, wordsFor } from './testing.ts'

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

const at28 = (day: string) => ({ db: house.db, origin: 'x', clock: () => new Date(`${day}T10:00:00Z`) })

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
  expect(await pointsOf(house, idIn(at))).toEqual([])
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
  expect(await pointsOf(house, idIn(at))).toEqual([])
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

test('28 days after the meeting words and file are gone for good and the answers stay; a moved meeting moves the day', async () => {
  const { parent } = await twoOfThem(house, 'Gone')
  const meeting = await layMeeting(house, parent.party, '2026-11-25')
  const at = await cameFor(parent, { meeting })
  await parent.browser.post(`${at}/first`, { court: 'no' })
  const file = new File([new Uint8Array(docxOf([`The flat was ${canary} cold.`]))], 'a.docx')
  await parent.browser.post(`${at}/words`, { file })
  const [point] = await pointsOf(house, idIn(at))
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
  expect([kept, ...(await pointsOf(house, idIn(at))).map(({ body }) => body)]).toEqual([null, null])
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
  expect((await pointsOf(house, idIn(at))).every(({ body }) => body === null)).toBe(true)
})
