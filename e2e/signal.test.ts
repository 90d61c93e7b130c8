import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cookieNames, newSecret } from '../src/platform/http/cookies.ts'
import { aParent, lets, type Parent } from '../src/spaces/testing.ts'
import { standing } from '../src/support/testing.ts'
import { browserOf, origin } from '../src/access/testing.ts'
import { webApp } from '../src/web.ts'
import { openHouse, weather, type OpenHouse } from './house.ts'
import { inDays, supporter } from './people.ts'

let house: OpenHouse
let ama: Parent
let robin: Awaited<ReturnType<typeof supporter>>
let visit: string
beforeAll(async () => {
  house = await openHouse()
  const app = webApp({ db: house.db, origin, clock: () => new Date() })
  const coordinator = await house.person(['coordinator'], { name: 'Cam Office' })
  const bare = await aParent(house, 'Ama Invented')
  ama = { ...bare, browser: browserOf(app, bare.token) }
  robin = await supporter(house, 'Robin Invented', 'I listen.')
  await standing(house, coordinator).begun(ama.party, robin.supporter)
  await ama.browser.post('/promise', { answer: 'understood', onwards: '/home' })
  await ama.browser.post(`/notes/${ama.party}/first`, { police: 'no' })
  await lets(ama, robin)
})
afterAll(() => house.close())

const tokenOf = async (): Promise<string> => {
  const token = newSecret()
  await sql`select app.open_session(${robin.id}, ${token}, 'demo')`.execute(house.ground)
  return token
}
const plan = async () => {
  const { id } = await house.ground
    .insertInto('visits')
    .values({
      programme_id: house.programme,
      party_id: ama.party,
      written_by: robin.id,
      kind: 'phone',
      day: inDays(0),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  visit = id
  return `${house.home}/visits/${ama.party}/${id}/note`
}
const written = () =>
  house.ground
    .selectFrom('notes')
    .select('id')
    .where('party_id', '=', ama.party)
    .where('written_by', '=', robin.id)
    .execute()
const stored = (page: { evaluate: (script: string) => Promise<unknown> }) =>
  page.evaluate(`JSON.stringify(Object.entries(localStorage))`).then(String)
const words = 'She wants to speak first. Canary-of-the-lift.'
const box = '[name="body"]'

test('the signal drops: the words wait on the phone, locked; the page comes again and sends them, once', async () => {
  const token = await tokenOf()
  const { page, context, faults } = await house.device({ token })
  const at = await plan()
  const before = (await written()).length
  await page.goto(at)
  await page.fill(box, words)
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Your words are kept on this phone').waitFor()
  expect(await page.inputValue(box)).toBe(words)
  const kept = await stored(page)
  expect(kept).toContain('wait-')
  for (const telling of ['Canary', 'speak', visit, ama.party]) expect(kept).not.toContain(telling)
  await context.setOffline(false)
  await page.getByText('The signal is back').waitFor()
  // The browser was closed meanwhile, or the battery ran out: the page is opened anew.
  await page.goto(at)
  await page.getByText('You wrote this before the signal dropped').waitFor()
  expect(await page.inputValue(box)).toBe('')
  await page.getByRole('button', { name: 'Send it now' }).click()
  await page.waitForURL(/visits\/[^/]+\?saved/)
  expect(await stored(page)).toBe('[]')
  expect((await written()).length).toBe(before + 1)
  expect((await ama.browser.get(`/notes/${ama.party}`)).text).toContain('Canary-of-the-lift')
  expect(faults.filter((fault) => !/ERR_INTERNET_DISCONNECTED/.test(fault))).toEqual([])
  await context.close()
})

test('another session on the same phone can’t open what waits, and it goes', async () => {
  const { page, context } = await house.device({ token: await tokenOf() })
  const at = await plan()
  await page.goto(at)
  await page.fill(box, words)
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Your words are kept on this phone').waitFor()
  await context.setOffline(false)
  await context.addCookies([
    {
      name: cookieNames(house.home).session,
      value: await tokenOf(),
      url: house.home.replace('http:', 'https:'),
    },
  ])
  await page.goto(at)
  await expect.poll(() => stored(page)).toBe('[]')
  expect(await page.locator('[data-queue-found]').isVisible()).toBe(false)
  expect(await page.inputValue(box)).toBe('')
  await context.close()
})

test('leaving quickly takes what waits with it, with and without a signal', async () => {
  for (const offline of [false, true]) {
    const { page, context } = await house.device({ token: await tokenOf() })
    await page.goto(await plan())
    await page.fill(box, words)
    await expect.poll(() => stored(page)).toContain('wait-')
    await context.setOffline(offline)
    await page.click('.govuk-exit-this-page__button')
    await page.waitForURL(weather).catch(() => null)
    await context.setOffline(false)
    await page.goto(`${house.home}/tonight`)
    expect(await stored(page)).toBe('[]')
    await context.close()
  }
})

test('without a script the same form is sent and saved', async () => {
  const { page, context } = await house.device({ token: await tokenOf(), script: false })
  const before = (await written()).length
  await page.goto(await plan())
  await page.fill(box, 'Without a script.')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/visits\/[^/]+\?saved/)
  expect((await written()).length).toBe(before + 1)
  await context.close()
})
