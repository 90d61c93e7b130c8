import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mintSignIn } from '../src/access/sign-in/mint.ts'
import { rise } from './level-two.ts'
import { faultsOf, openHouse, views, weather, type OpenHouse } from './house.ts'

const setUpCode = 'KX4M-T7QP-9WDC-E2HV'

let house: OpenHouse
let home: string
/** The whole house with nobody in it yet. */
beforeAll(async () => {
  house = await openHouse({ empty: true, setUpCode })
  home = house.home
})
afterAll(() => house.close())

const newest = async () => {
  const { id } = await house.ground
    .selectFrom('sign_ins')
    .select('id')
    .where('way', '<>', 'invite')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  const sent = await house.db.asWorker((tx) => mintSignIn(tx, id))
  if (sent === null) throw new Error('nothing to send')
  return sent
}

const signIn = async (page: Page): Promise<void> => {
  await page.goto(`${home}/sign-in?then=/staff`)
  await page.fill('#address', 'nadia@example.org')
  await page.click('main button')
  const { code } = await newest()
  await page.fill('#code', code)
  await page.click('main button')
  await rise(page, house)
}

for (const { width, language } of views)
  test(`the set-up page fits ${width} px in ${language}, and axe finds nothing`, async () => {
    const { page, context } = await house.device({ width })
    const faults: string[] = []
    await page.goto(`${home}/language?to=${language}&back=/set-up`)
    faults.push(...(await faultsOf(page)))
    await page.click('main form > button')
    faults.push(...(await faultsOf(page)))
    expect(faults).toEqual([])
    await context.close()
  })

test('a first start is set up on a phone without a script; its coordinator signs in with the set-up code and a PIN', async () => {
  const { page, context } = await house.device({ script: false })
  await page.goto(home)
  expect(new URL(page.url()).pathname).toBe('/set-up')
  await page.fill('#code', setUpCode)
  await page.fill('#name', 'First Steps (invented)')
  await page.fill('#telephone', '0300 000 0000')
  await page.fill('#hours', '9am to 5pm')
  await page.fill('#hoursCy', '9yb i 5yp')
  await page.check('#independence')
  await page.fill('#en', 'Parents run it.')
  await page.fill('#cy', 'Rhieni sy’n ei redeg.')
  await page.click('summary:has-text("Wales")')
  await page.check('text=Cardiff')
  await page.fill('#personName', 'Nadia Invented')
  await page.fill('#email', 'nadia@example.org')
  await page.click('main form button')
  await page.waitForURL('**/sign-in/code')
  const { token } = await newest()
  await page.goto(`${home}/sign-in/${token}`)
  await page.click('main button')
  await rise(page, house, { code: setUpCode })
  await page.goto(`${home}/staff`)
  expect(await page.innerText('main')).toContain('Nadia Invented')
  await context.close()
})

test('somebody signs in and leaves in one press without a script; the way back shows nothing', async () => {
  const { page, context } = await house.device({ script: false })
  await signIn(page)
  await page.waitForURL('**/staff')
  await page.click('.govuk-exit-this-page__button')
  await page.waitForURL(`${weather}**`)
  await page.goto(`${home}/staff`)
  expect(page.url()).toContain('/sign-in')
  expect(await page.innerText('body')).not.toContain('Nadia')
  await context.close()
})

for (const { width, language } of views)
  test(`every way in, and what is wrong with it, fits ${width} px in ${language}, and axe finds nothing`, async () => {
    const { page, context } = await house.device({ width })
    const faults: string[] = []
    const see = async (path: string) => {
      await page.goto(home + path)
      faults.push(...(await faultsOf(page)))
    }
    await page.goto(`${home}/language?to=${language}&back=/sign-in`)
    for (const path of ['/sign-in', '/sign-in/code', `/sign-in/${'x'.repeat(43)}`]) await see(path)
    await page.click('main button')
    faults.push(...(await faultsOf(page)))
    await page.goto(`${home}/sign-in`)
    await page.click('main button')
    faults.push(...(await faultsOf(page)))
    await signIn(page)
    await page.waitForURL('**/staff')
    await page.goto(`${home}/staff/new`)
    await page.click('main form button')
    faults.push(...(await faultsOf(page)))
    expect(faults).toEqual([])
    await house.ground.deleteFrom('sign_ins').execute()
    await context.close()
  })
