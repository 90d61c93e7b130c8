import type { CDPSession } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aChoosingParent } from '../src/choosing/testing.ts'
import { besideHer } from './beside.ts'
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

/** Each once at first, and once more when it was left and come back to. */
const weigh = async (token: string, paths: readonly string[], again = 8) => {
  for (const path of paths) {
    const { page, context } = await house.device({ token, keeps: true })
    const client = await context.newCDPSession(page)
    const take = await counting(client)
    await page.goto(house.home + path, { waitUntil: 'networkidle' })
    const first = take()
    await page.goto(`${house.home}/sessions`, { waitUntil: 'networkidle' })
    take()
    await page.goto(house.home + path, { waitUntil: 'networkidle' })
    const second = take()
    if (process.env['WEIGH'] !== undefined) console.log(path.slice(0, 20), first, second)
    expect([path, first.bytes <= 40 * 1024, first.requests <= 6]).toEqual([path, true, true])
    expect(first.bytes).toBeGreaterThan(8 * 1024)
    expect([path, second.bytes <= again * 1024]).toEqual([path, true])
    expect(second.bytes).toBeGreaterThan(0)
    await context.close()
  }
}

test('a parent who chooses: each page at most 40 KB in 6 requests, and 8 KB when they come again', async () => {
  await supporter(house, 'Joy Invented', 'I listen first.')
  const { token } = await aChoosingParent(house)
  await weigh(token, ['/home', '/choose'])
})

test('a parent’s own pages, with a report and a plan on them, weigh no more', async () => {
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
  await weigh(ama.token, ['/home', ...own])
  // Pages go out as they are written, not compressed: what holds many lines of somebody's own weighs what they weigh.
  await weigh(ama.token, [`/day/${party}`, `/plan/${party}`, at], 24)
})
