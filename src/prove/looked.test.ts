import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, origin } from '../access/browsing.ts'
import { pages, webApp } from '../web.ts'
import { tryCell } from './cells.ts'
import { relations } from './expectations.ts'
import { principals, tokenOf } from './principals.ts'
import { pathTo, targetOf } from './targets.ts'
import { layTouching } from './touching.ts'
import { watched } from './watched.ts'
import { layOut, type Laid } from './testing.ts'

let laid: Laid
beforeAll(async () => {
  laid = await layOut('m')
})
afterAll(() => laid.close())

test('after everybody has opened what is theirs, the page of who looked shows nobody what is somebody else’s', async () => {
  const opened = /^\/(families|beside|home|staff|supporters|offers|notes)/
  for (const who of principals)
    for (const { path } of pages.filter(({ method, path }) => method === 'get' && opened.test(path)))
      await browserOf(laid.app, tokenOf(laid.world, who, 'live')).get(
        pathTo(path, targetOf(laid.world, who, 'own')),
      )
  await layTouching(laid.ground)
  const eye = watched(laid.db)
  const stage = {
    app: webApp({ db: eye.db, origin, clock: laid.clock }),
    world: laid.world,
    tag: 'm',
    watched: eye,
  }
  const wrong: string[] = []
  let cells = 0
  for (const page of pages.filter(({ path }) => /^\/(looked|reads)/.test(path)))
    for (const who of principals)
      for (const relation of relations) {
        const { leaks, faults } = await tryCell(stage, { page, who, relation })
        wrong.push(...leaks, ...faults)
        cells += 1
      }
  expect(cells).toBeGreaterThan(300)
  expect(wrong).toEqual([])
  const { text } = await browserOf(laid.app, tokenOf(laid.world, 'parent-a', 'live')).get('/looked')
  expect(text).toContain('Opened your record')
})
