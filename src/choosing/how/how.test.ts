import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { answer, send } from '../../matching/weights/actions.ts'
import { versionsOf } from '../../matching/weights/queries.ts'
import { usual } from '../../matching/weights/model.ts'
import { pages as proposals } from '../../matching/routes.ts'
import { aSupporter } from '../../supporters/testing.ts'
import { pages as choosing } from '../routes.ts'
import { aChoosingParent } from '../testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([...proposals, ...choosing])
})
afterAll(() => house.close())

test('anybody reads what counts in their own words: as it began, and as a parent lead agreed it, without a number', async () => {
  const stranger = house.visitor()
  const began = await stranger.get('/how-we-look')
  expect(began.status).toBe(200)
  expect(began.text).toContain('they speak your language')
  expect(began.text).not.toContain('A parent who helps to run this agreed')

  const kim = await house.person(['coordinator'], { name: 'Kim Coordinates' })
  const beth = await house.person(['parent-lead'], { name: 'Beth Leads' })
  const sent = await house.as(kim.token, (tx) =>
    send(tx, kim.actor, {
      levels: { ...usual, near: 'none', language: 'most', area: 'none', load: 'little' },
      why: 'Parents asked for it.',
      putsBack: null,
    }),
  )
  const asDrafted = await stranger.get('/how-we-look')
  expect(asDrafted.text).toBe(began.text)
  expect(sent).not.toHaveProperty('faults')
  await house.as(beth.token, async (tx) => {
    const [version] = await versionsOf(tx, house.programme)
    if (version !== undefined) await answer(tx, beth.actor, version, 'agreed', '')
  })

  const { text } = await stranger.get('/how-we-look')
  expect(text).toContain('This counts a lot they speak your language')
  expect(text).toContain('This counts a little they have time')
  expect(text).not.toContain('they work in your area')
  expect(text).not.toContain('meeting is soonest')
  expect(text).toContain('A parent who helps to run this agreed to how much each thing counts, on')
  // Neither who, nor why, nor how much in numbers.
  expect(text).not.toMatch(/Beth|Kim|Parents asked|2,000|4,000|version/i)
  const other = await house.person(['parent'], { language: 'cy' })
  expect((await other.browser.get('/how-we-look')).text).toContain('maent yn siarad eich iaith')
})

test('whoever chooses finds the way there', async () => {
  await aSupporter(house, {}, { profile: { called: 'Ada', aboutEn: 'I listen first.' } })
  const { browser } = await aChoosingParent(house)
  expect((await browser.get('/choose')).html).toContain('href="/how-we-look"')
})
