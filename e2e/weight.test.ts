import type { CDPSession } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { origin } from '../src/access/testing.ts'
import { aChoosingParent } from '../src/choosing/testing.ts'
import { anEvent } from '../src/events/testing.ts'
import { webApp } from '../src/web.ts'
import { besideHer } from './beside.ts'
import { handsOn } from './hands.ts'
import { openHouse, type OpenHouse } from './house.ts'
import { supporter } from './people.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** Bytes that came over the wire, heads and bodies as they were compressed, and how often something was asked for. */
const counting = async (client: CDPSession) => {
  let bytes = 0
  let requests = 0
  await client.send('Network.enable')
  client.on('Network.requestWillBeSent', () => {
    requests += 1
  })
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  return () => {
    const counted = { bytes, requests }
    bytes = 0
    requests = 0
    return counted
  }
}

/** docs/figures.md: kilobytes of a first view and of a later one. */
const limits = { first: 40, again: 8 }

/** Whether a page is heavier than that, or asks more than six times: at first, and when it was left and come back to. */
const weigh = async (token: string, path: string): Promise<string[]> => {
  const { first, again } = limits
  const { page, context } = await house.device({ token, keeps: true })
  const take = await counting(await context.newCDPSession(page))
  await page.goto(house.home + path, { waitUntil: 'networkidle' })
  const one = take()
  await page.goto(`${house.home}/sessions`, { waitUntil: 'networkidle' })
  take()
  await page.goto(house.home + path, { waitUntil: 'networkidle' })
  const two = take()
  await context.close()
  if (process.env['WEIGHTS'] !== undefined)
    process.stdout.write(`${path} ${one.bytes} ${one.requests} ${two.bytes}\n`)
  // A page that weighs nothing was not counted.
  const counted = one.bytes > 8 * 1024 && two.bytes > 512
  return !counted || one.bytes > first * 1024 || one.requests > 6 || two.bytes > again * 1024
    ? [`${path}: ${one.bytes} bytes, ${one.requests} requests; then ${two.bytes}`]
    : []
}
/** All at once, each in a browser window of its own: most of it is waiting for whether more is asked for. */
const heavy = async (token: string, paths: readonly string[]) =>
  (await Promise.all(paths.map((path) => weigh(token, path)))).flat()

test('a parent who chooses: each page at most 40 KB in 6 requests, and 8 KB when they come again', async () => {
  await supporter(house, 'Joy Invented', 'I listen first.')
  const { token } = await aChoosingParent(house)
  expect(await heavy(token, ['/home', '/choose'])).toEqual([])
})

test('a parent’s own pages weigh no more, a plan and a long report among them', async () => {
  const { ama, party } = await besideHer(house, 'Robin Light')
  const at = (await ama.browser.post(`/papers/${party}/came`, {})).location
  await ama.browser.post(`${at}/first`, { court: 'no' })
  const words =
    'The health visitor says that the threshold for a plan is met, and that the core group meets.\n\n'
  await ama.browser.post(`${at}/words`, { words: words.repeat(40) })
  for (const what of ['Look at the mould.', 'Write to the housing office.', 'See the baby at home.'])
    await ama.browser.post(`/plan/${party}/new/action`, { words: what, agency: 'housing' })
  await ama.browser.post(`/messages/${party}`, { body: 'Can you ring me?' })
  const own = ['mine', 'papers', 'helps', 'messages', 'say', 'share'].map((page) => `/${page}/${party}`)
  expect(await heavy(ama.token, ['/home', ...own, `/day/${party}`, `/plan/${party}`, at])).toEqual([])
})

test('booking three places, from the event’s page to the last press: at most 60 KB in all', async () => {
  const app = webApp({ db: house.db, origin, clock: () => new Date() })
  const event = await anEvent(house, {}, undefined, app)
  const { page, context } = await house.device({ keeps: true })
  const take = await counting(await context.newCDPSession(page))
  const { go, press } = handsOn(page, house.home)
  await go(`/events/${event.code}`)
  await page.selectOption('select', '3')
  await press('Go on')
  await page.fill('[name=name]', 'Mari Pretend')
  await page.fill('[name=email]', 'mari.light@example.org')
  await press('Send')
  await house.work()
  const message = house.sent().find(({ to }) => to === 'mari.light@example.org')
  await go(message?.text.match(/https?:\/\/[^/]+(\/b\/\S+)/)?.[1] ?? '')
  await press('Continue')
  await press('Book these places')
  await page.waitForLoadState('networkidle')
  const { bytes, requests } = take()
  if (process.env['WEIGHTS'] !== undefined)
    process.stdout.write(`a booking ${bytes} bytes, ${requests} requests\n`)
  expect(bytes).toBeGreaterThan(20 * 1024)
  expect(bytes).toBeLessThan(60 * 1024)
  await context.close()
})
