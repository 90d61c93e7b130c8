import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gallery } from '../src/platform/html/gallery.tsx'
import { listen, makeApp } from '../src/platform/http/server.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const weather = 'https://www.bbc.co.uk/weather'
const languages = ['en', 'cy'] as const

let browser: Browser
let server: Awaited<ReturnType<typeof listen>>
let home = ''
/** What was posted to /exit: the only thing that this house does. */
let left: string[] = []

const html = (text: string, status = 200, headers = {}) =>
  new Response(text, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } })

beforeAll(async () => {
  const shown = languages.flatMap((language) =>
    Object.entries(gallery(language)).map(([name, page]) => ({
      method: 'get' as const,
      path: `/${name}/${language}`,
      handle: async () => html(page),
    })),
  )
  const exit = {
    method: 'post' as const,
    path: '/exit',
    handle: async (request: Request) => {
      left.push(await request.text())
      return html('', 303, { location: '/left' })
    },
  }
  const between = {
    method: 'get' as const,
    path: '/left',
    handle: async () => html(`<meta http-equiv="refresh" content="0; url=${weather}">`),
  }
  server = await listen(
    makeApp([...shown, exit, between], async () => html('', 404)),
    0,
    '127.0.0.1',
  )
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
  browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking'],
  })
})

afterAll(async () => {
  await browser.close()
  server.close()
})

type Visit = { width?: number; script?: boolean }

async function visit(
  path: string,
  { width = 360, script = true }: Visit,
  look: (page: Page) => Promise<void>,
) {
  const context = await browser.newContext({ viewport: { width, height: 740 }, javaScriptEnabled: script })
  await context.route(`${weather}**`, (route) => route.fulfill({ body: 'It may rain.' }))
  left = []
  const faults: string[] = []
  const page = await context.newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await page.goto(home + path)
  await look(page)
  expect(faults).toEqual([])
  await context.close()
}

const wayOut = '.govuk-exit-this-page__button'

describe.each([{ script: true }, { script: false }])('leaving quickly, script $script', (how) => {
  test('one press ends the session and lands on the weather', async () => {
    await visit('/parent-home/en', how, async (page) => {
      await page.click(wayOut)
      await page.waitForURL(weather)
      expect(left).toEqual(['csrf=c'])
    })
  })

  test('a stranger lands on the weather, and nothing is sent to us', async () => {
    await visit('/front-door/en', how, async (page) => {
      await page.click(wayOut)
      await page.waitForURL(weather)
      expect(left).toEqual([])
    })
  })

  test('what is asked further opens with its choice and closes with another', async () => {
    await visit('/components/en', how, async (page) => {
      const further = page.locator('#conditional-safe')
      expect(await further.isVisible()).toBe(true)
      await page.check('#safe-2')
      expect(await further.isVisible()).toBe(false)
      await page.check('#safe')
      expect(await further.isVisible()).toBe(true)
    })
  })
})

test('Shift three times leaves too, says so in Welsh on a Welsh page, and Back does not find the page', async () => {
  await visit('/front-door/cy', {}, async (page) => {
    await page.goto(`${home}/parent-home/cy`)
    await page.keyboard.press('Shift')
    await page.keyboard.press('Shift')
    const said = await page.locator('.govuk-exit-this-page [role=status]').textContent()
    expect(said).toBe('Shift, pwyswch unwaith eto i adael.')
    await page.keyboard.press('Shift')
    await page.waitForURL(weather)
    expect(left).toEqual(['csrf=c'])
    await page.goBack()
    expect(page.url()).toBe(`${home}/front-door/cy`)
  })
})

test('the counter counts in Welsh on a Welsh page', async () => {
  await visit('/components/cy', {}, async (page) => {
    await page.fill('#short', 'x'.repeat(119))
    await page.getByText('Mae gennych 1 nod ar ôl').first().waitFor()
    await page.fill('#short', 'x'.repeat(122))
    await page.getByText('Mae 2 o nodau yn ormod').first().waitFor()
    expect(await page.getByText('You have').count()).toBe(0)
  })
})

test('the keyboard meets the way past, the mark, the other language, signing out and the way out', async () => {
  await visit('/parent-home/en', { width: 1280 }, async (page) => {
    const met: string[] = []
    for (let press = 0; press < 5; press++) {
      await page.keyboard.press('Tab')
      met.push((await page.locator(':focus').innerText()).trim())
    }
    expect(met).toEqual([
      'Skip to main content',
      'Alongside',
      'Cymraeg',
      'Sign out',
      expect.stringContaining('Exit this page'),
    ])
  })
})

const names = Object.keys(gallery('en'))
const views = names.flatMap((name) =>
  languages.flatMap((language) => [320, 360, 1280].map((width) => ({ name, language, width }))),
)

test.each(views)(
  '$name, $language, $width px: nothing to scroll sideways, axe finds nothing',
  async (view) => {
    await visit(`/${view.name}/${view.language}`, { width: view.width }, async (page) => {
      await page.evaluate(axe)
      const wide: unknown = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
      expect(wide).toBeLessThanOrEqual(0)
      const found: unknown = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))',
      )
      expect(found).toEqual([])
    })
  },
)
