import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type { ServerType } from '@hono/node-server'
import type { Kysely } from 'kysely'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pages as access } from '../src/access/routes.ts'
import { serve, serveMissing } from '../src/access/serve.tsx'
import { mintSignIn } from '../src/access/sign-in/mint.ts'
import { pages as people } from '../src/people/routes.ts'
import { connect, connectAsMigrator, type Database } from '../src/platform/database/connect.ts'
import type { Schema } from '../src/platform/database/schema.ts'
import { testDatabase } from '../src/platform/database/testing.ts'
import { listen, makeApp } from '../src/platform/http/server.ts'
import { weather } from './shown.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const setUpCode = 'KX4M-T7QP-9WDC-E2HV'

let db: Database
let ground: Kysely<Schema>
let server: ServerType
let browser: Browser
let home: string
let drop: () => Promise<void>

/** The whole house with nobody in it yet, behind its own server. */
beforeAll(async () => {
  const made = await testDatabase()
  drop = made.drop
  db = connect(made.engine, { max: 4 })
  ground = connectAsMigrator(made.engine)
  const house = { db, origin: '', clock: () => new Date(), setUpCode }
  const app = makeApp(
    [...access, ...people].map((page) => serve(house, page)),
    serveMissing(house),
  )
  server = await listen(app, 0, '127.0.0.1')
  home = `http://localhost:${(server.address() as AddressInfo).port}`
  house.origin = home
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--host-resolver-rules=MAP localhost 127.0.0.1',
    ],
  })
})
afterAll(async () => {
  await browser.close()
  server.close()
  await db.close()
  await ground.destroy()
  await drop()
})

const newest = async () => {
  const { id } = await ground
    .selectFrom('sign_ins')
    .select('id')
    .where('way', '<>', 'invite')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  const sent = await db.asWorker((tx) => mintSignIn(tx, id))
  if (sent === null) throw new Error('nothing to send')
  return sent
}

const visitor = async (options: { width?: number; script?: boolean } = {}): Promise<BrowserContext> => {
  const { width = 360, script = true } = options
  const context = await browser.newContext({ viewport: { width, height: 740 }, javaScriptEnabled: script })
  await context.route(`${weather}**`, (route) => route.fulfill({ body: 'It may rain.' }))
  return context
}

const signIn = async (page: Page): Promise<void> => {
  await page.goto(`${home}/sign-in?then=/staff`)
  await page.fill('#address', 'nadia@example.org')
  await page.click('main button')
  const { code } = await newest()
  await page.fill('#code', code)
  await page.click('main button')
}

const shots = process.env['SHOTS']
/** What is wrong with the page as it stands: it scrolls sideways, or axe finds something. */
const faultsOf = async (page: Page, name: string): Promise<string[]> => {
  if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
  await page.evaluate(axe)
  return page.evaluate<string[]>(`axe.run().then(({ violations }) => [
    ...(document.documentElement.scrollWidth > window.innerWidth ? ['scrolls sideways'] : []),
    ...violations.map(({ id, nodes }) => id + ': ' + nodes[0].html)])`)
}

for (const width of [360, 1280])
  for (const language of ['en', 'cy'])
    test(`the set-up page fits ${width} px in ${language}, and axe finds nothing`, async () => {
      const context = await visitor({ width })
      const page = await context.newPage()
      const faults: string[] = []
      await page.goto(`${home}/language?to=${language}&back=/set-up`)
      faults.push(...(await faultsOf(page, `set-up-${width}-${language}`)))
      await page.click('main form > button')
      faults.push(...(await faultsOf(page, `set-up-fault-${width}-${language}`)))
      expect(faults).toEqual([])
      await context.close()
    })

test('a first start is set up on a phone without a script, and its coordinator signs in by the code', async () => {
  const context = await visitor({ script: false })
  const page = await context.newPage()
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
  await page.goto(`${home}/staff`)
  expect(await page.innerText('main')).toContain('Nadia Invented')
  await context.close()
})

test('somebody signs in and leaves in one press without a script; the way back shows nothing', async () => {
  const context = await visitor({ script: false })
  const page = await context.newPage()
  await signIn(page)
  await page.waitForURL('**/staff')
  await page.click('.govuk-exit-this-page__button')
  await page.waitForURL(`${weather}**`)
  await page.goto(`${home}/staff`)
  expect(page.url()).toContain('/sign-in')
  expect(await page.innerText('body')).not.toContain('Nadia')
  await context.close()
})

for (const width of [360, 1280])
  for (const language of ['en', 'cy'])
    test(`every page fits ${width} px in ${language}, and axe finds nothing`, async () => {
      const context = await visitor({ width })
      const page = await context.newPage()
      const faults: string[] = []
      const see = async (path: string) => {
        await page.goto(home + path)
        faults.push(
          ...(await faultsOf(page, `${path.slice(1).replaceAll(/[/?=]/g, '-')}-${width}-${language}`)),
        )
      }
      await page.goto(`${home}/language?to=${language}&back=/sign-in`)
      for (const path of ['/sign-in', '/sign-in/code', `/sign-in/${'x'.repeat(43)}`]) await see(path)
      await page.click('main button')
      faults.push(...(await faultsOf(page, `used-${width}-${language}`)))
      await page.goto(`${home}/sign-in`)
      await page.click('main button')
      faults.push(...(await faultsOf(page, `sign-in-fault-${width}-${language}`)))
      await signIn(page)
      await page.waitForURL('**/staff')
      for (const path of [
        '/staff',
        '/staff/new',
        '/settings',
        '/settings/texts',
        '/settings/texts/tonight',
        '/audit',
        '/sessions',
      ])
        await see(path)
      await page.goto(`${home}/staff`)
      await page.click('main td a')
      faults.push(...(await faultsOf(page, `staff-one-${width}-${language}`)))
      await page.goto(`${home}/staff/new`)
      await page.click('main form button')
      faults.push(...(await faultsOf(page, `staff-new-fault-${width}-${language}`)))
      expect(faults).toEqual([])
      await ground.deleteFrom('sign_ins').execute()
      await context.close()
    })
