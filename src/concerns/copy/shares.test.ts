import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import type { Source } from '../../shares/model.ts'
import { notes } from '../../shares/notes.ts'
import { sharingPages } from '../../shares/routes.tsx'
import { idOf, meets, shares } from '../../shares/testing.ts'
import { pages as spaces } from '../../spaces/routes.ts'
import { aParent } from '../../spaces/testing.ts'
import { concernPages } from '../routes.ts'

/** Another room in which somebody writes. */
const lines: Source = {
  name: 'lines',
  title: () => 'Another room',
  passages: (_, __, party) =>
    Promise.resolve([{ key: party, day: '2026-11-03', label: 'A line', text: 'Canary-line' }]),
}
let house: TestHouse
beforeAll(async () => {
  const sources = [notes, lines]
  house = await testHouse([...spaces, ...sharingPages(sources), ...concernPages(sources)])
})
afterAll(() => house.close())

test('in a parent’s copy: what they wrote in each room, what they shared word for word, with whom, and who opened it', async () => {
  const ama = await aParent(house, 'Ama Invented')
  const bo = await aParent(house, 'Bo Invented')
  await meets(house, bo.party, { family: await meets(house, ama.party) })
  const chair = await house.person(['chair'], { name: 'Chris Chair', gss: 'E09000007' })
  const to = { to: 'person', person: chair.id }
  const path = await shares(ama, 'Canary-whole', to, 'Canary-shown')
  await chair.browser.post(`/shared/${idOf(path)}`)
  await shares(ama, 'Canary-handed', { to: 'paper', name: 'Tia Teacher', job: '' })
  await shares(bo, 'Canary-of-bo', to)
  const copy = (await ama.browser.post('/my-copy')).html
  for (const said of [
    'ANOTHER ROOM',
    'Canary-line',
    '18 November 2026: Chris Chair, chairs meetings\nThey can read it until 2 December 2026.\nOpened by Chris Chair on 18 November 2026.\nA note\nCanary-shown',
    '18 November 2026: Tia Teacher\nNot handed over yet.',
  ])
    expect(copy).toContain(said)
  expect(copy).not.toContain('Canary-of-bo')
})
