import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { pages as spaces } from '../../spaces/routes.ts'
import { pages } from './all-routes.ts'
import { cameFor, idIn, layMeeting, pointsOf, text, twoOfThem, wordsFor } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([...spaces, ...pages])
})
afterAll(() => house.close())

test('the letter is made of what they pick, can be changed, sent and answered; each is noted with its day and by whom', async () => {
  const { parent, beside } = await twoOfThem(house, 'Letter')
  const at = await cameFor(parent, { meeting: await layMeeting(house, parent.party, '2026-11-25') })
  await wordsFor(parent, at, text)
  const [, cold, door] = await pointsOf(house, idIn(at))
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
