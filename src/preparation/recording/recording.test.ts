import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, testHouse, type TestHouse } from '../../access/testing.ts'
import { pages as spaces } from '../../spaces/routes.ts'
import { besideWithYes, readyParent, strangersTo, withMeeting } from '../day/testing.ts'
import { pages } from './all-routes.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([...spaces, ...pages])
})
afterAll(() => house.close())

const says = (gss: string, value: object) =>
  house.ground
    .insertInto('authority_settings')
    .values({
      programme_id: house.programme,
      gss,
      key: 'recording',
      value: JSON.stringify(value),
      from_day: '2026-01-01',
    })
    .execute()
const on = (name: string, day: string) => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}

const withoutSaid = ({ location }: { location: string }): string => location.replace('?saved', '')

test('the page says what the council says, that asking can have a price, and that nothing is sent', async () => {
  await says('E09000007', { policy: 'conditions', words: 'Tell the chair first.', source: 'Policy 2026' })
  const ama = await readyParent(house, 'Ama Policy')
  await withMeeting(house, ama.party, { day: '2026-11-25' })
  const page = await ama.browser.get(`/recording/${ama.party}`)
  expect(page.text).toContain('What Camden says about recording')
  expect(page.text).toContain('Tell the chair first.')
  expect(page.text).toContain('Asking can have a price.')
  expect(page.text).toContain('We send nothing.')
  expect(page.text).toContain('We keep no recordings.')
  const other = await readyParent(house, 'Ama Elsewhere')
  await withMeeting(house, other.party, { day: '2026-11-25', gss: 'E08000003' })
  const elsewhere = await other.browser.get(`/recording/${other.party}`)
  expect(elsewhere.text).toContain('We don’t know of any rule.')
  expect(elsewhere.text).not.toContain('Tell the chair first')
})

test('a request is written, stays unsent, is a letter, then sent, answered, and what happened is told', async () => {
  const ama = await readyParent(house, 'Ama Recording')
  await withMeeting(house, ama.party, { day: '2026-11-25' })
  const at = `/recording/${ama.party}`
  const form = await ama.browser.get(`${at}/new`)
  expect(form.html).toMatch(/name="meetsOn-day"[^>]*value="25"/)
  const bad = await ama.browser.post(`${at}/new`, { why: 'kept words', ...on('meetsOn', '2026-13-40') })
  expect(bad.status).toBe(422)
  expect(bad.text).toContain('Say which meeting it is about')
  expect(bad.html).toContain('kept words</textarea>')
  const made = await ama.browser.post(`${at}/new`, {
    place: 'conference',
    wanted: 'we-record',
    why: 'I forget things when I am afraid.',
    ...on('meetsOn', '2026-11-25'),
  })
  expect((await ama.browser.get(made.location)).text).toContain('Saved.')
  const one = made.location.replace('?saved', '')
  expect((await ama.browser.get(one)).text).toContain('Not sent. Only you see it')
  const letter = await ama.browser.get(`${one}/letter`)
  expect(letter.text).toContain('I am writing about the conference on 25 November 2026.')
  expect(letter.text).toContain('I forget things when I am afraid.')
  expect((await ama.browser.post(`${one}/as/sent`, { version: '1' })).text).toContain('Choose one')
  await ama.browser.post(`${one}/as/sent`, { version: '1', sentHow: 'letter', sentTo: 'The chair' })
  const late = await ama.browser.post(`${one}/as/answered`, { version: '1', answer: 'no', answerWords: 'x' })
  expect([late.status, late.text.includes('changed somewhere else')]).toEqual([422, true])
  await ama.browser.post(`${one}/as/answered`, {
    version: '2',
    answer: 'no',
    answerWords: 'The chair, no reason',
    ...on('on', '2026-11-17'),
  })
  await ama.browser.post(`${one}/as/happened`, {
    version: '3',
    happened: 'shut-out',
    happenedWords: 'They asked me to wait outside',
  })
  const page = await ama.browser.get(one)
  expect(page.text).toContain('Sent or said on 18 November 2026.')
  expect(page.text).toContain('Answered on 17 November 2026.')
  expect(page.text).toContain('They asked me to wait outside')
  const { why, answer_words } = await house.ground
    .selectFrom('recordings')
    .select(['why', 'answer_words'])
    .where('party_id', '=', ama.party)
    .executeTakeFirstOrThrow()
  expect([why, answer_words].some((text) => text?.includes('afraid') === true)).toBe(false)
  const back = await ama.browser.post(`${one}/back`)
  const taken = await ama.browser.get(back.location)
  expect(taken.text).toContain('Taken back.')
  expect((await ama.browser.get(one)).status).toBe(404)
  const again = /action="(\/recording\/[^"]+again)"/.exec(taken.html)?.[1] ?? ''
  await ama.browser.post(again)
  expect((await ama.browser.get(one)).status).toBe(200)
})

test('minutes get their day: five working days in Wales; they are here, or they should have been', async () => {
  const ama = await readyParent(house, 'Ama Cofnodion')
  await withMeeting(house, ama.party, { day: '2026-11-10', gss: 'W06000015' })
  const at = `/recording/${ama.party}`
  expect((await ama.browser.get(`${at}/papers`)).html).toMatch(/name="countsFrom-day"[^>]*value="10"/)
  expect((await ama.browser.post(`${at}/papers`, {})).text).toContain('Say what should come')
  await ama.browser.post(`${at}/papers`, { kind: 'summary', ...on('countsFrom', '2026-11-10') })
  await ama.browser.post(`${at}/papers`, {
    kind: 'correction',
    words: 'It was not a Monday.',
    ...on('countsFrom', '2026-11-16'),
  })
  await ama.browser.post(`${at}/papers`, { kind: 'transcript', ...on('countsFrom', '2026-11-10') })
  const page = await ama.browser.get(at)
  expect(page.text).toContain('It should have come by 17 November 2026. You can ring and ask for it.')
  expect(page.text).toContain('Send yours to the chair by 30 November 2026')
  expect(page.text).toContain('No rule says when. Ask for a date.')
  const { id } = await house.ground
    .selectFrom('papers_due')
    .select('id')
    .where('party_id', '=', ama.party)
    .where('kind', '=', 'summary')
    .executeTakeFirstOrThrow()
  await ama.browser.post(`${at}/papers/${id}/came`, { came: 'yes' })
  expect((await ama.browser.get(at)).text).toContain('Came on 18 November 2026')
  await ama.browser.post(`${at}/papers/${id}/came`, { came: 'no' })
  expect((await ama.browser.get(at)).text).toContain('It should have come by')
  await ama.browser.post(`${at}/papers/${id}/back`)
  expect((await ama.browser.get(at)).text).not.toContain('It should have come by')
  await ama.browser.post(`${at}/papers/${id}/again`)
  expect((await ama.browser.get(at)).text).toContain('It should have come by')
})

test('whoever stands beside with a yes does it by voice, and says so', async () => {
  const ama = await readyParent(house, 'Ama Voice')
  const robin = await besideWithYes(house, ama, 'Robin Voice')
  const at = `/recording/${ama.party}`
  expect((await robin.browser.get(at)).text).toContain('These are Ama’s own pages')
  const unsaid = await robin.browser.post(`${at}/new`, { place: 'home', why: 'by voice' })
  expect([unsaid.status, unsaid.text.includes('Choose one')]).toEqual([422, true])
  const made = await robin.browser.post(`${at}/new`, { place: 'home', why: 'by voice', how: 'voice' })
  expect((await ama.browser.get(made.location)).text).toContain('by voice')
})

test('when the vault is down the list says so, and what was typed about an answer is still there', async () => {
  const closed = await testHouse([...spaces, ...pages])
  const ama = await readyParent(closed, 'Ama Down')
  const at = `/recording/${ama.party}`
  const location = withoutSaid(await ama.browser.post(`${at}/new`, { place: 'home', why: 'before' }))
  await closed.vault.close()
  expect((await ama.browser.get(location)).location).toBe(at)
  expect((await ama.browser.get(at)).text).toContain('It is safe. Please try again in a few minutes.')
  const typed = { version: '1', answer: 'yes', answerWords: 'do not lose this' }
  const tried = await ama.browser.post(`${location}/as/answered`, typed)
  expect([tried.status, tried.html.includes('do not lose this</textarea>')]).toEqual([422, true])
  expect(tried.text).toContain('Nothing is lost')
  await closed.close()
})

test('in Welsh the pages are Welsh', async () => {
  const ama = await readyParent(house, 'Ama Gymraeg')
  const at = `/recording/${ama.party}`
  const location = withoutSaid(await ama.browser.post(`${at}/new`, { place: 'home', wanted: 'they-record' }))
  await house.ground.updateTable('persons').set({ language: 'cy' }).where('id', '=', ama.id).execute()
  const welsh = browserOf(house.app, ama.token, 'cy')
  for (const path of [
    at,
    `${at}/new`,
    `${at}/papers`,
    location,
    `${location}/letter`,
    `${location}/as/happened`,
  ])
    expect((await welsh.get(path)).text).not.toMatch(/\b(the|your|meeting|save)\b/i)
})

test('nobody else finds these pages, whatever they press, and the database agrees', async () => {
  const ama = await readyParent(house, 'Ama Walled')
  const at = `/recording/${ama.party}`
  const one = withoutSaid(await ama.browser.post(`${at}/new`, { place: 'home', why: 'mine alone' }))
  await ama.browser.post(`${at}/papers`, { kind: 'record', ...on('countsFrom', '2026-11-10') })
  const { id } = await house.ground
    .selectFrom('papers_due')
    .select('id')
    .where('party_id', '=', ama.party)
    .executeTakeFirstOrThrow()
  const paper = `${at}/papers/${id}`
  for (const { browser, token } of await strangersTo(house)) {
    for (const path of [at, `${at}/new`, `${at}/papers`, one, `${one}/letter`, `${one}/as/sent`])
      expect((await browser.get(path)).status).toBe(404)
    for (const path of [
      `${at}/new`,
      `${at}/papers`,
      `${one}/as/sent`,
      `${one}/back`,
      `${one}/again`,
      `${paper}/came`,
      `${paper}/back`,
      `${paper}/again`,
    ])
      expect((await browser.post(path, { place: 'home', how: 'voice', version: '1' })).status).toBe(404)
    const seen = await house.as(token, async (tx) => ({
      requests: await tx.selectFrom('recordings').select('id').where('party_id', '=', ama.party).execute(),
      papers: await tx.selectFrom('papers_due').select('id').where('party_id', '=', ama.party).execute(),
      changed: (
        await tx
          .updateTable('papers_due')
          .set({ came_on: '2026-11-18' })
          .where('id', '=', id)
          .executeTakeFirst()
      ).numUpdatedRows,
    }))
    expect(seen).toEqual({ requests: [], papers: [], changed: 0n })
  }
})
