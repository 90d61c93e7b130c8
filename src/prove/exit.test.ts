import { afterAll, beforeAll, expect, test } from 'vitest'
import { webApp } from '../web.ts'
import { leaveEach, type Ward } from './exit.ts'
import { opened, type Door } from './knocking.ts'
import { pathTo, targetOf } from './targets.ts'
import { layOut, type Laid } from './testing.ts'

let laid: Laid
let door: Door
let ward: Ward
beforeAll(async () => {
  laid = await layOut('v', { max: 4 })
  const house = { db: laid.db, origin: '', clock: () => new Date() }
  door = await opened(webApp(house))
  house.origin = `http://localhost:${door.port}`
  ward = { home: house.origin, ground: laid.ground, world: laid.world }
})
afterAll(async () => {
  await door.close()
  await laid.close()
})

test.each([true, false])(
  'after leaving quickly neither Back, nor the page again, nor the disk shows anything (script %s); the words wait',
  async (script) => {
    const ids = targetOf(ward.world, 'supporter-with-a-grant', 'own')
    const paths = ['/about-me', pathTo('/beside/:support/met', ids)]
    const left = await leaveEach(ward, 'supporter-with-a-grant', paths, script)
    expect(left).toEqual({ pages: 2, typed: left.typed, kept: left.typed, faults: [] })
    expect(left.typed).toBeGreaterThan(0)
  },
)
