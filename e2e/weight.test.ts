import type { CDPSession } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aChoosingParent } from '../src/choosing/testing.ts'
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

test.each(['/home', '/choose'])(
  'a parent’s page %s: at most 40 KB in 6 requests, and 8 KB when they come again',
  async (path) => {
    await supporter(house, `Joy${path.length} Invented`, 'I listen first.')
    const { token } = await aChoosingParent(house)
    const { page, context } = await house.device({ token, keeps: true })
    const client = await context.newCDPSession(page)
    const take = await counting(client)
    await page.goto(house.home + path, { waitUntil: 'networkidle' })
    const first = take()
    expect(first.bytes).toBeLessThanOrEqual(40 * 1024)
    expect(first.bytes).toBeGreaterThan(8 * 1024)
    expect(first.requests).toBeLessThanOrEqual(6)
    await page.goto(`${house.home}/sessions`, { waitUntil: 'networkidle' })
    take()
    await page.goto(house.home + path, { waitUntil: 'networkidle' })
    const second = take()
    expect(second.bytes).toBeLessThanOrEqual(8 * 1024)
    expect(second.bytes).toBeGreaterThan(0)
  },
)
