import { afterAll, beforeAll, expect, test } from 'vitest'
import { aParent } from '../src/spaces/testing.ts'
import { phone } from './beside.ts'
import { faultsOf, languages, openHouse, type OpenHouse } from './house.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('on a phone without JavaScript a parent reads, asks, writes down the answer, and has the letter in two presses', async () => {
  const ama = await aParent(house, 'Ama Signing')
  const { page, go, press, follow, hangsUp } = await phone(house, { token: ama.token, script: false })
  await go(`/sign/${ama.party}`)
  await follow('They ask if my child can live somewhere else')
  await press('Keep my questions and answers here')
  await page.getByLabel('What will you do if I say no?').check()
  await press('Save')
  const paper = page.url().replace('?saved', '')
  await follow(/^Write down the answer/)
  // The promise, then the question about the police; neither has to be answered, and both lead back to where they were going.
  for (const step of ['promise', 'first']) {
    expect(page.url()).toContain(`/${step}?onwards=`)
    await page.locator('main button').last().click()
    await page.waitForLoadState()
  }
  await page.getByLabel('What did they say?').fill('They go to court')
  await press('Save')
  expect(page.url()).toBe(`${paper}?saved`)
  expect(await page.locator('main').innerText()).toContain('They go to court')
  await press('Make the letter')
  expect(await page.locator('.al-letter').innerText()).toContain('I do not agree any longer, from now.')
  const [saved] = await Promise.all([page.waitForEvent('download'), press('Save it as a file')])
  expect(saved.suggestedFilename()).toBe('letter.pdf')
  await hangsUp()
})

test.each(languages)(
  'the words, a guide, a letter and what to ask have no fault that axe finds, and none scrolls sideways (%s)',
  async (language) => {
    const ama = await aParent(house, 'Ama Reading')
    await house.ground.updateTable('persons').set({ language }).where('id', '=', ama.id).execute()
    const { context, page } = await house.device({ token: ama.token, language })
    const at = ['/words', '/guides/agreeing', `/letters/${ama.party}/help`, `/sign/${ama.party}/about/care`]
    for (const path of at) {
      await page.goto(house.home + path)
      expect([path, ...(await faultsOf(page))]).toEqual([path])
    }
    await context.close()
  },
)
