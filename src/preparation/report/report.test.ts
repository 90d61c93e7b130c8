import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, testHouse, type TestHouse } from '../../access/testing.ts'
import { pages as spaces } from '../../spaces/routes.ts'
import { stepBack } from '../../spaces/testing.ts'
import { pages } from './all-routes.ts'
import { reportAnswers } from './shareable.ts'
import { cameFor, canary, idIn, layMeeting, pointsOf, text, twoOfThem, wordsFor } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([...spaces, ...pages])
})
afterAll(() => house.close())

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

test('typed words become parts; a press answers one, words can be added, changed, taken back and put back', async () => {
  const { parent } = await twoOfThem(house, 'Ama')
  const at = await cameFor(parent, { meeting: await layMeeting(house, parent.party, '2026-11-25') })
  await wordsFor(parent, at, text)
  const rows = await pointsOf(house, idIn(at))
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

test('a supporter does it all by voice, and the row says so; without a yes there is nothing, and nobody else has such a page', async () => {
  const { parent, beside } = await twoOfThem(house, 'Voice')
  const at = await cameFor(parent)
  await wordsFor(parent, at, text)
  const [, cold] = await pointsOf(house, idIn(at))
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
