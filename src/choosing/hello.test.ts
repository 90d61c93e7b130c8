import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { aParent } from '../matching/testing.ts'
import { aWav } from '../supporters/hello/testing.ts'
import { pages as supporters } from '../supporters/routes.ts'
import { aSupporter } from '../supporters/testing.ts'
import { pages } from './routes.ts'
import { proposedTo, signedInAs } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([...supporters, ...pages])
})
afterAll(() => house.close())

test('a parent hears and reads the hello of whoever is proposed; who made none has none, and stopped it is not there', async () => {
  const [ro, mo] = [await aSupporter(house), await aSupporter(house)]
  const sound = new File([aWav(1)], 'a.wav')
  await ro.browser.post('/about-me/hello', {
    sound,
    spoken: 'en',
    saidEn: 'I have been through it too.',
    saidCy: '',
  })
  const parent = await aParent(house, 'Sam Sample')
  await proposedTo(house, parent, ro.supporter)
  await proposedTo(house, parent, mo.supporter, 2)
  const sam = await signedInAs(house, parent.party)
  const page = await sam.browser.get('/choose')
  expect(page.html.match(/<audio/g)).toHaveLength(1)
  expect(page.text).toContain('I have been through it too.')
  const at = /src="(\/listen\/[^"]+)"/.exec(page.html)?.[1] ?? ''
  expect((await sam.browser.get(at)).headers.get('content-type')).toBe('audio/wav')
  const nadia = await house.person(['coordinator'])
  await nadia.browser.post(`/supporters/${ro.supporter}/hello/stop`)
  expect((await sam.browser.get('/choose')).html).not.toContain('<audio')
  expect((await sam.browser.get(at)).status).toBe(404)
})
