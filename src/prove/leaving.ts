import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type BrowserContext, type Page as Tab } from 'playwright-core'
import { cookieNames } from '../platform/http/cookies.ts'
import { patience } from './running.ts'

/** A browser with a profile of its own on disk, as a telephone has one: what it keeps can be looked through afterwards. */
export const openProfile = async (script: boolean): Promise<{ context: BrowserContext; folder: string }> => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-profile-'))
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    javaScriptEnabled: script,
    viewport: { width: 360, height: 740 },
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--host-resolver-rules=MAP localhost 127.0.0.1, MAP www.bbc.co.uk ~NOTFOUND',
    ],
  })
  context.setDefaultTimeout(patience)
  return { context, folder }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true)

/** Which of these words stand anywhere in the profile: history, cache, sessions to restore, storage. Takes it away. */
export const wordsOnDisk = (folder: string, words: readonly string[]): string[] => {
  const found = filesIn(folder).flatMap((file) => {
    const bytes = readFileSync(file)
    return words
      .filter((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))
      .map((word) => `${word} in ${file.slice(folder.length + 1)}`)
  })
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  return found
}

export const signIn = (context: BrowserContext, home: string, token: string): Promise<void> =>
  context.addCookies([
    { name: cookieNames(home).session, value: token, url: home.replace('http:', 'https:') },
  ])

const box =
  'main form[method="post"]:not(:has([name=press], [type=password])) :is(textarea, input:not([type]), input[type=text], input[type=search])'

/** Types a word where somebody would write; false where there is nothing to write into. */
export const typeInto = async (tab: Tab, word: string): Promise<boolean> => {
  const boxes = tab.locator(box)
  const long = tab.locator('main form[method="post"]:not(:has([name=press], [type=password])) textarea')
  const first = (await long.count()) > 0 ? long.first() : boxes.first()
  if ((await boxes.count()) === 0 || !(await first.isVisible())) return false
  await first.fill(word)
  return true
}

/** Out of here: by the button, or by Escape three times. Waits until the page is gone. */
export const leave = async (tab: Tab, home: string, how: 'button' | 'escape'): Promise<void> => {
  if (how === 'escape') for (let press = 0; press < 3; press += 1) await tab.keyboard.press('Escape')
  else await tab.click('.govuk-exit-this-page__button', { noWaitAfter: true })
  for (let waited = 0; waited < patience && tab.url().startsWith(home); waited += 50) await pause(50)
}

export type Seen = { readonly where: string; readonly title: string; readonly html: string }
const look = async (tab: Tab, where: string): Promise<Seen> => {
  await tab.waitForLoadState('load').catch(() => {})
  return { where, title: await tab.title(), html: await tab.content() }
}

/** What whoever picks the device up next can see: Back as far as it goes, the page opened again, what is stored. */
export const lookAfter = async (tab: Tab, home: string, path: string): Promise<Seen[]> => {
  const seen: Seen[] = []
  for (let step = 1; step <= 3; step += 1) {
    await tab.goBack().catch(() => null)
    seen.push(await look(tab, `back ${step}`))
  }
  const session = await tab.context().newCDPSession(tab)
  const { entries } = await session.send('Page.getNavigationHistory')
  for (const { url, title } of entries) seen.push({ where: 'history', title, html: url })
  await tab.goto(home + path).catch(() => null)
  seen.push(await look(tab, 'opened again'))
  const stored = await tab.context().storageState()
  const cookies = stored.cookies.filter(({ name }) => name === cookieNames(home).session)
  seen.push({ where: 'stored', title: '', html: JSON.stringify([cookies, stored.origins]) })
  await session.detach()
  return seen
}
