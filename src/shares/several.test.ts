import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { pages as spaces } from '../spaces/routes.ts'
import { aParent, writes, type Parent } from '../spaces/testing.ts'
import type { Source } from './model.ts'
import { notes } from './notes.ts'
import { sharingPages } from './routes.tsx'
import { keyIn } from './testing.ts'

const lines: Source = {
  name: 'lines',
  title: () => 'Another room',
  passages: () => Promise.resolve([{ key: 'one', day: '2026-11-03', label: 'A line', text: 'Canary-line' }]),
}
let house: TestHouse
let ama: Parent
beforeAll(async () => {
  house = await testHouse([...spaces, ...sharingPages([notes, lines])])
  ama = await aParent(house, 'Ama Invented')
})
afterAll(() => house.close())

test('from several rooms: one after the other goes into the same share, each once, and one can be left out', async () => {
  await writes(ama, 'Canary-note')
  const at = `/share/${ama.party}`
  expect((await ama.browser.get(`${at}?from=lines`)).location).toBe(`${at}/pick?from=lines`)
  expect((await ama.browser.get(`${at}/pick`)).text).toContain('My notes Another room')
  const { location } = await ama.browser.post(`${at}/pick?from=lines`, { picks: 'one' })
  const to = location.split('/').at(-1) ?? ''
  const { html } = await ama.browser.get(`${at}/pick?from=notes&to=${to}`)
  // A browser posts where the form says: the room and what is added to must stand there.
  expect(html).toContain(`action="${at}/pick?from=notes&amp;to=${to}"`)
  const key = keyIn(html)
  expect((await ama.browser.post(`${at}/pick?from=notes&to=${to}`, { picks: key })).location).toBe(location)
  await ama.browser.post(`${at}/pick?from=notes&to=${to}`, { picks: key })
  const see = (await ama.browser.get(location)).text
  expect(see.match(/Canary-(line|note)/g)).toEqual(['Canary-line', 'Canary-note'])
  expect((await ama.browser.get(`${location}/words?of=2`)).html).toContain(`action="${location}/words?of=2"`)
  const none = await ama.browser.post(`${at}/pick?from=notes&to=${to}`)
  expect(none.status).toBe(422)
  await ama.browser.post(`${location}/out?of=1`, { version: '3' })
  expect((await ama.browser.get(location)).text).not.toContain('Canary-line')
})

test('nobody can add a passage that is not theirs', async () => {
  const bo = await aParent(house, 'Bo Invented')
  await writes(bo, 'Canary-of-bo')
  const at = `/share/${ama.party}`
  const { id } = await house.ground
    .selectFrom('notes')
    .select('id')
    .where('party_id', '=', bo.party)
    .executeTakeFirstOrThrow()
  const page = await ama.browser.post(`${at}/pick?from=notes`, { picks: id })
  expect(page.status).toBe(422)
  expect(page.text).not.toContain('Canary-of-bo')
})
