import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mintSignIn } from '../src/access/sign-in/mint.ts'
import { startCodeFor } from '../src/access/level-two/testing.ts'
import { pin, rise } from './level-two.ts'
import { faultsOf, openHouse, views, type OpenHouse } from './house.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** A security key that belongs to this page's browser; `knows`: it verifies who uses it. */
const withKey = async (page: Page, knows = true) => {
  const line = await page.context().newCDPSession(page)
  await line.send('WebAuthn.enable')
  const { authenticatorId } = await line.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: knows,
      automaticPresenceSimulation: true,
    },
  })
  return {
    keys: async () => (await line.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
    knows: (yes: boolean) => line.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: yes }),
  }
}

const press = async (page: Page, button: string) => {
  await page.click(button)
  await page.waitForLoadState()
}
const more = '/sign-in/more?then=/sessions'
const byCode = async (page: Page, email: string) => {
  // A browser that was closed in between keeps its key and loses its session.
  await page.context().clearCookies({ name: '__Host-s' })
  await page.goto(`${house.home}/sign-in?then=/sessions`)
  await page.fill('#address', email)
  await page.click('main button')
  await page.waitForURL('**/sign-in/code')
  const { id } = await house.ground
    .selectFrom('sign_ins')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  const sent = await house.db.asWorker((tx) => mintSignIn(tx, id))
  await page.fill('#code', sent?.code ?? '')
  await page.click('main form button')
  await page.waitForURL('**/sessions')
  await page.goto(`${house.home}${more}`)
}

test('a passkey is made with the start code, and opens the next time; without user verification it opens nothing', async () => {
  const { id } = await house.person(['parent'], { email: 'leanne@example.org' })
  const { page, context, faults } = await house.device()
  const key = await withKey(page)
  await byCode(page, 'leanne@example.org')
  await page.fill('#code', await startCodeFor(house, id))
  await page.click('main form button')
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await page.waitForURL('**/sessions')
  expect(await key.keys()).toBe(1)
  expect(await page.innerText('main')).toContain('Passkey made on')
  await byCode(page, 'leanne@example.org')
  expect(await page.locator('#pin').count()).toBe(0)
  await key.knows(false)
  await page.getByRole('button', { name: 'Use your passkey' }).click()
  await page.getByText('That did not work').first().waitFor()
  expect(new URL(page.url()).pathname).toBe('/sign-in/more')
  await key.knows(true)
  await page.getByRole('button', { name: 'Use your passkey' }).click()
  await page.waitForURL('**/sessions')
  expect(faults).toEqual([])
  await context.close()
})

test('who signed in with a PIN adds a passkey on their own device, and removes it', async () => {
  const { id } = await house.person(['supporter'], { email: 'joy@example.org' })
  const { page, context, faults } = await house.device({ width: 1280 })
  await withKey(page)
  await byCode(page, 'joy@example.org')
  await rise(page, house, { person: id })
  await page.getByRole('link', { name: 'Add a passkey' }).click()
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await page.waitForURL('**/sessions?done=passkey')
  expect(await page.innerText('main')).toContain('Your passkey is kept.')
  await page.getByRole('button', { name: 'Remove this passkey' }).click()
  await page.waitForURL('**/sessions')
  expect(await page.innerText('main')).not.toContain('Passkey made on')
  expect(faults).toEqual([])
  await context.close()
})

test('without a script nothing speaks of passkeys that could not be pressed, and the PIN works', async () => {
  const { id } = await house.person(['parent'], { email: 'old@example.org' })
  const { page, context } = await house.device({ script: false })
  await byCode(page, 'old@example.org')
  await page.fill('#code', await startCodeFor(house, id))
  await press(page, 'main form button')
  expect(await page.getByRole('button', { name: 'Make a passkey' }).isVisible()).toBe(false)
  await page.fill('#pin', '123456')
  await page.fill('#again', '123456')
  await press(page, 'main form:has(#pin) button')
  expect(await page.innerText('main')).toContain('like 123456')
  await page.fill('#pin', pin)
  await page.fill('#again', pin)
  await page.click('main form:has(#pin) button')
  await page.waitForURL('**/sessions')
  await context.close()
})

for (const { width, language } of views)
  test(`every step to level 2, and what is wrong with it, fits ${width} px in ${language}, and axe finds nothing`, async () => {
    const email = `look${width}${language}@example.org`
    const { id } = await house.person(['parent'], { email, language })
    const { page, context } = await house.device({ width, language })
    await withKey(page)
    const faults: string[] = []
    const see = async (name: string) => {
      faults.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`))
      const folder = process.env['SHOTS']
      if (folder !== undefined)
        await page.screenshot({ path: `${folder}/${name}-${width}-${language}.png`, fullPage: true })
    }
    const send = (form: string) => press(page, `main form:has(${form}) button`)
    await byCode(page, email)
    await see('start')
    await send('#code')
    await see('start-missing')
    await page.fill('#code', await startCodeFor(house, id))
    await send('#code')
    await see('choose')
    await send('#pin')
    await see('choose-missing')
    await page.fill('#pin', pin)
    await page.fill('#again', pin)
    await send('#pin')
    await page.waitForURL('**/sessions')
    await see('sessions')
    await page.goto(`${house.home}/sessions/pin`)
    await see('new-pin')
    await page.goto(`${house.home}/sessions/passkey`)
    await see('new-passkey')
    await send('[name=answer]')
    await page.waitForURL('**/sessions?done=passkey')
    await see('sessions-passkey')
    await byCode(page, email)
    await see('more')
    await page.fill('#pin', '905317')
    await send('#pin')
    await see('more-wrong')
    for (let n = 0; n < 4; n += 1) {
      await page.fill('#pin', '905317')
      await send('#pin')
    }
    await see('over')
    const { browser, token } = await house.person(['coordinator', 'administrator'])
    const colleague = await house.person(['supporter'])
    const desk = await house.device({ width, language, token })
    await desk.page.goto(`${house.home}/staff/${colleague.id}`)
    faults.push(...(await faultsOf(desk.page)))
    await desk.page.goto(`${house.home}/staff/${colleague.id}/again`)
    await desk.page.click('main form button')
    faults.push(...(await faultsOf(desk.page)))
    if (process.env['SHOTS'] !== undefined)
      await desk.page.screenshot({
        path: `${process.env['SHOTS']}/again-${width}-${language}.png`,
        fullPage: true,
      })
    await desk.page.check('#checked')
    await desk.page.click('main form button')
    await desk.page.waitForSelector('#start-code')
    faults.push(...(await faultsOf(desk.page)))
    if (process.env['SHOTS'] !== undefined)
      await desk.page.screenshot({
        path: `${process.env['SHOTS']}/code-${width}-${language}.png`,
        fullPage: true,
      })
    expect(browser.token).toBe(token)
    expect(faults).toEqual([])
    await desk.context.close()
    await context.close()
  })
