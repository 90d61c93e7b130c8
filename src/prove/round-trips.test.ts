import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf } from '../access/browsing.ts'
import { pages } from '../web.ts'
import { reaches } from './expectations.ts'
import { principals, tokenOf } from './principals.ts'
import { pathTo, targetOf } from './targets.ts'
import { layOut, type Laid } from './testing.ts'

let heard: string[] = []

let laid: Laid
beforeAll(async () => {
  laid = await layOut('r', { max: 1, onQuery: (text) => heard.push(text) })
})
afterAll(() => laid.close())

/** Of the page's own work: not the transaction, not who is asking, not the audit row. */
const own = (text: string): boolean =>
  !/^\s*(begin|start transaction|commit|rollback)|app\.begin\(|insert into "(audit|events)"/i.test(text)

const allowed = 4

test('no page asks the database more than four times beside who is asking and the audit', async () => {
  const often: Record<string, number> = {}
  let shown = 0
  for (const page of pages.filter(({ method }) => method === 'get')) {
    for (const who of principals.filter((one) => reaches(one, page.act))) {
      const path = pathTo(page.path, targetOf(laid.world, who, 'own'))
      heard = []
      const { status } = await browserOf(laid.app, tokenOf(laid.world, who, 'live')).get(path)
      if (status !== 200) continue
      shown += 1
      const trips = heard.filter(own).length
      if (trips > allowed) often[page.path] = Math.max(trips, often[page.path] ?? 0)
    }
  }
  expect(shown).toBeGreaterThan(100)
  expect(often).toEqual({})
})
