import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { today } from '../../calendar/days.ts'
import { addDays } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { pages } from '../routes.ts'
import { takeBackPaper } from './actions.ts'
import { papersOf, realNames } from './queries.ts'

let house: TestHouse
const now = today(new Date())
beforeAll(async () => {
  house = await testHouse(pages, new Date())
})
afterAll(() => house.close())
beforeEach(() => house.ground.deleteFrom('assurances').execute())

const boxes = (name: string, day: Day) => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}
const paper = (madeOn = addDays(now, -30), reviewOn = addDays(now, 300)) => ({
  ...boxes('madeOn', madeOn),
  byWhom: 'A. Invented, data protection officer',
  reference: 'INV-7',
  ...boxes('reviewOn', reviewOn),
})
const notice = 'Use invented people only'
const may = (token: string) => house.as(token, (tx) => realNames(tx, house.programme))

test('the notice “invented people only” goes when both papers are recorded, and not before', async () => {
  const { browser, token } = await house.person(['administrator'])
  const visitor = house.visitor()
  expect((await browser.get('/settings')).text).toContain(notice)
  expect((await browser.post('/settings/names/agreement', paper())).location).toBe('/settings/names?saved')
  const half = await browser.get('/settings/names')
  expect(half.text).toContain(notice)
  expect(half.text).toContain('no impact assessment is recorded')
  expect(await may(token)).toBe(false)
  await browser.post('/settings/names/assessment', paper())
  const whole = await browser.get('/settings/names')
  expect(whole.text).not.toContain(notice)
  expect(whole.text).toContain('A. Invented, data protection officer')
  expect(await may(token)).toBe(true)
  expect((await visitor.get('/nowhere')).text).not.toContain(notice)
})

test('a paper past its review day no longer counts; recorded again it does', async () => {
  const { browser, token, actor } = await house.person(['administrator'])
  await browser.post('/settings/names/agreement', paper())
  await browser.post('/settings/names/assessment', paper())
  await house.ground
    .updateTable('assurances')
    .set({ made_on: addDays(now, -90), review_on: addDays(now, -1) })
    .where('kind', '=', 'assessment')
    .execute()
  expect((await browser.get('/settings/names')).text).toContain('Its review day has passed.')
  expect((await browser.get('/settings')).text).toContain(notice)
  await browser.post('/settings/names/assessment', paper())
  expect(await may(token)).toBe(true)
  expect(await house.as(token, (tx) => papersOf(tx, actor))).toHaveLength(3)
})

test('what was recorded by mistake is taken back: the one before stands again, and the history says who and when', async () => {
  const { browser, token, actor } = await house.person(['administrator'], { name: 'Morgan Invented' })
  await browser.post('/settings/names/agreement', paper(addDays(now, -60)))
  await browser.post('/settings/names/agreement', paper(addDays(now, -10)))
  await browser.post('/settings/names/assessment', paper())
  const [, last] = await house.as(token, (tx) => papersOf(tx, actor))
  expect((await browser.post(`/settings/names/${last?.id}/take-back`)).location).toBe('/settings/names?saved')
  expect((await browser.post(`/settings/names/${last?.id}/take-back`)).status).toBe(404)
  expect(await may(token)).toBe(true)
  const page = await browser.get('/settings/names')
  expect(page.text).toContain('Taken back')
  expect(page.text).toContain('Morgan Invented')
  const acts = await house.ground
    .selectFrom('audit')
    .select('act')
    .where('person_id', '=', actor.person)
    .execute()
  expect(acts.map(({ act }) => act)).toContain('names.paper-taken-back')
})

test('a demo keeps its invented people, whatever is recorded', async () => {
  const { browser, token } = await house.person(['administrator'])
  await browser.post('/settings/names/agreement', paper())
  await browser.post('/settings/names/assessment', paper())
  await house.ground.updateTable('programmes').set({ demo: true }).where('id', '=', house.programme).execute()
  expect(await may(token)).toBe(false)
  expect((await browser.get('/settings/names')).text).toContain('This is a demo')
  expect((await browser.get('/settings')).text).toContain(notice)
  await house.ground
    .updateTable('programmes')
    .set({ demo: false })
    .where('id', '=', house.programme)
    .execute()
})

test('a paper without days, signer or with a review before it is asked for again, in both languages', async () => {
  for (const [language, said] of [
    ['en', ['Enter the day it was signed', 'Enter who signed', 'The review comes after']],
    ['cy', ['Rhowch y diwrnod', 'Rhowch pwy', 'Daw’r adolygiad ar ôl']],
  ] as const) {
    const { browser } = await house.person(['administrator'], { language })
    const empty = await browser.post('/settings/names/agreement', { byWhom: '' })
    expect(empty.status).toBe(422)
    expect(empty.text).toContain(said[0])
    expect(empty.text).toContain(said[1])
    const before = await browser.post('/settings/names/agreement', paper(addDays(now, -3), addDays(now, -5)))
    expect(before.text).toContain(said[2])
    expect(before.html).toContain('value="INV-7"')
    expect((await browser.post('/settings/names/agreement', paper(addDays(now, 1)))).status).toBe(422)
  }
  expect(await house.ground.selectFrom('assurances').select('id').execute()).toEqual([])
})

test('nobody but the administrator reads, records or takes back, and the database agrees', async () => {
  const { browser } = await house.person(['administrator'])
  await browser.post('/settings/names/agreement', paper())
  const { id } = await house.ground.selectFrom('assurances').select('id').executeTakeFirstOrThrow()
  const elsewhere = await house.otherProgramme()
  for (const who of [
    await house.person(['coordinator']),
    await house.person(['supporter']),
    await house.person(['administrator'], { programme: elsewhere }),
  ]) {
    expect((await who.browser.post(`/settings/names/${id}/take-back`)).status).toBe(404)
    expect(
      await house.as(who.token, (tx) => papersOf(tx, { ...who.actor, programme: house.programme })),
    ).toEqual([])
    expect(await house.as(who.token, (tx) => takeBackPaper(tx, who.actor, id))).toBe(false)
    const forged = house.as(who.token, (tx) =>
      tx
        .insertInto('assurances')
        .values({
          programme_id: house.programme,
          kind: 'assessment',
          made_on: now,
          by_whom: 'x',
          review_on: addDays(now, 9),
          recorded_on: now,
          recorded_by: who.id,
        })
        .execute(),
    )
    await expect(forged).rejects.toThrow('row-level security')
  }
  for (const role of ['coordinator', 'supporter', 'parent'] as const) {
    const { browser: theirs } = await house.person([role])
    expect((await theirs.get('/settings/names')).status).toBe(404)
    expect((await theirs.post('/settings/names/agreement', paper())).status).toBe(404)
  }
})
