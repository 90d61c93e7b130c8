import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { House } from '../src/access/serve.tsx'
import { testHouse, type TestHouse } from '../src/access/testing.ts'
import { outboxRound, signInRound } from '../src/outbox/jobs.ts'
import { cookieNames } from '../src/platform/http/cookies.ts'
import { listen, type App } from '../src/platform/http/server.ts'
import { kept } from '../src/platform/mail/kept.ts'
import type { KeptMessage } from '../src/platform/mail/message.ts'
import { day } from '../src/prove/daily.ts'
import { launch, patience } from '../src/prove/running.ts'
import { webApp } from '../src/web.ts'
import { workOnce } from '../src/worker.ts'

export const weather = 'https://www.bbc.co.uk/weather'
export const languages = ['en', 'cy'] as const
export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Where a page of many steps is looked at: on a telephone in one language and on a desk in the other, the other way round the
 * next day. WHOLE=1 takes both ways.
 */
export const views = [360, 1280]
  .flatMap((width) => languages.map((language) => ({ width, language })))
  .filter((_, at) => process.env['WHOLE'] === '1' || (at % 3 === 0) === (day % 2 === 0))

let running: Promise<Browser> | undefined
/** One browser for all files that a worker runs; each device has a context of its own, and whoever is done calls `contextsClosed`. */
export const openBrowser = async (): Promise<Browser> => {
  // One that broke is no reason for every file after it to fail.
  if (running !== undefined && !(await running).isConnected()) running = undefined
  running ??= launch()
  return running
}
export const contextsClosed = async (browser: Browser): Promise<void> => {
  await Promise.all(browser.contexts().map((context) => context.close()))
}

/** An app on a free port of this machine. */
export const openDoor = async (app: App): Promise<{ home: string; close: () => void }> => {
  const server = await listen(app, 0, '127.0.0.1')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return {
    home: `http://localhost:${address.port}`,
    close: () => {
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
    },
  }
}

export type Device = {
  width?: number
  script?: boolean
  token?: string | null
  language?: 'en' | 'cy'
  /** Keeps what it has fetched, as a real one does; it can then not be led to a weather page of ours. */
  keeps?: boolean
}

export type OpenHouse = TestHouse & {
  /** The address that people type, without a slash at its end. */
  home: string
  browser: Browser
  /** The worker's rounds, until nothing more happens. */
  work: () => Promise<void>
  /** What was sent, newest first. */
  sent: () => readonly KeptMessage[]
  /** Somebody's phone, unless it is wider; with `token` they are signed in. `faults` is what the browser complained of. */
  device: (device?: Device) => Promise<{ context: BrowserContext; page: Page; faults: string[] }>
}

/** What the browser complains of: scripts that fail, what the page's own rules refuse, what isn't there. */
export const watch = (page: Page, faults: string[]): void => {
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`)
  })
}

/** The whole house behind its own server: every page, a fresh database, the worker, and messages that stay here. */
export const openHouse = async (
  more: Pick<House, 'setUpCode'> & { empty?: boolean; clock?: () => Date } = {},
): Promise<OpenHouse> => {
  const post = kept()
  const house = await testHouse([], new Date(), post)
  if (more.empty === true) {
    await house.ground.deleteFrom('programme_authorities').execute()
    await house.ground.deleteFrom('promises').execute()
    await house.ground.deleteFrom('programmes').execute()
  }
  const { empty: _, ...settings } = more
  const served = { clock: () => new Date(), ...settings, db: house.db, origin: '', post }
  const door = await openDoor(webApp(served))
  served.origin = door.home
  const browser = await openBrowser()
  const cookies = cookieNames(door.home)
  const device: OpenHouse['device'] = async (asked = {}) => {
    const { width = 360, script = true, token = null, language = 'en' } = asked
    const context = await browser.newContext({
      viewport: { width, height: 740 },
      javaScriptEnabled: script,
      locale: language === 'cy' ? 'cy' : 'en-GB',
      reducedMotion: 'reduce',
    })
    if (asked.keeps !== true)
      await context.route(`${weather}**`, (route) => route.fulfill({ body: 'It may rain.' }))
    // A browser keeps cookies of this name for a machine's own address as for a safe one.
    const url = door.home
    await context.addCookies([
      { name: cookies.language, value: language, url },
      ...(token === null
        ? []
        : [{ name: cookies.session, value: token, url: url.replace('http:', 'https:') }]),
    ])
    const faults: string[] = []
    context.setDefaultTimeout(patience)
    const page = await context.newPage()
    watch(page, faults)
    return { context, page, faults }
  }
  return {
    ...house,
    home: door.home,
    browser,
    device,
    sent: () => post.kept(),
    work: async () => {
      // A list that enters in one round tells the others in the next.
      for (let quiet = 0; quiet < 2; quiet = (await workOnce(served)) > 0 ? 0 : quiet + 1) continue
      while ((await outboxRound(served)) + (await signInRound(served)) > 0) continue
    },
    close: async () => {
      await contextsClosed(browser)
      door.close()
      await house.close()
    },
  }
}

/** As the page reckons it: it, or a table on a telephone, is wider than what one sees. */
export const sideways = `(document.documentElement.scrollWidth > window.innerWidth || (window.innerWidth <= 640
  && [...document.querySelectorAll('.table-scroll')].some((table) => table.scrollWidth > table.clientWidth)))`

/** A word at the head of a column that is broken, for want of room: heads of lists that are cards are not to be seen. */
const brokenHead = `[...document.querySelectorAll('thead th')].some((head) => !(window.innerWidth <= 640 && head.closest('.stacks'))
  && [...head.childNodes].some((text) => text.nodeType === 3 && [...text.data.matchAll(/[\\p{L}’]+/gu)].some(({ 0: word, index }) => {
    const range = document.createRange()
    range.setStart(text, index)
    range.setEnd(text, index + word.length)
    return range.getClientRects().length > 1
  })))`

/** What is wrong with the page once its looks have come: it, or a table on a telephone, scrolls sideways, or axe finds something. */
export const faultsOf = async (page: Page): Promise<string[]> => {
  await page.waitForLoadState()
  await page.evaluate(axe)
  return page.evaluate<string[]>(`axe.run({ resultTypes: ['violations'] }).then(({ violations }) => [
    ...(${sideways} ? ['scrolls sideways'] : []),
    ...(${brokenHead} ? ['a word at the head of a table is broken'] : []),
    ...violations.map(({ id, nodes }) => id + ': ' + nodes[0].html)])`)
}
