import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { browserOf, origin } from '../src/access/testing.ts'
import { layMeeting } from '../src/preparation/help/testing.ts'
import { aParent, lets } from '../src/spaces/testing.ts'
import { standing } from '../src/support/testing.ts'
import { webApp } from '../src/web.ts'
import { handsOn } from './hands.ts'
import { faultsOf, type Device, type OpenHouse } from './house.ts'
import { inDays, supporter } from './people.ts'

/** A parent whose meeting is in nine days; somebody stands beside them and may read; somebody of the council chairs. */
export const besideHer = async (house: OpenHouse, robinIs: string) => {
  const app = webApp({ db: house.db, origin, clock: () => new Date() })
  const office = await house.person(['coordinator'], { name: 'Cam Office' })
  const bare = await aParent(house, 'Ama Invented')
  const ama = { ...bare, browser: browserOf(app, bare.token) }
  const robin = await supporter(house, robinIs, 'I listen.')
  await standing(house, office).begun(ama.party, robin.supporter)
  const { conference } = await layMeeting(house, [ama], { day: inDays(9) })
  await ama.browser.post('/promise', { answer: 'understood', onwards: '/home' })
  await ama.browser.post(`/notes/${ama.party}/first`, { police: 'no' })
  await lets(ama, robin)
  const kit = await house.person(['chair'], { name: 'Kit Chairing' })
  return { ama, robin, kit, conference, party: ama.party }
}

/** Somebody's phone at 360 px, and what they do on a page; `looks` wants nothing that axe finds and nothing that scrolls sideways. */
export const phone = async (house: OpenHouse, device: Device) => {
  const { page, context, faults } = await house.device(device)
  const hands = handsOn(page, house.home)
  const pressing = (role: 'button' | 'link') => async (name: string | RegExp) => {
    await page.locator('main').getByRole(role, { name }).first().click()
    await page.waitForLoadState()
  }
  return {
    ...hands,
    page,
    press: pressing('button'),
    follow: pressing('link'),
    looks: async () => {
      // Nothing that is run in a page without a script ever comes back with axe's answer; its markup is the same.
      const wrong = device.script === false ? await sideways(page) : await faultsOf(page)
      expect([page.url(), ...wrong]).toEqual([page.url()])
    },
    sees: async (...texts: readonly string[]) => {
      const shown = (await hands.main()).replaceAll(/\s+/g, ' ')
      for (const text of texts) expect(shown).toContain(text)
    },
    pick: (name: string, value: string) => tick(page, name, value),
    /** The browser complained of nothing. */
    hangsUp: async () => {
      expect(faults).toEqual([])
      await context.close()
    },
  }
}
const sideways = async (page: Page): Promise<string[]> =>
  (await page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth'))
    ? ['scrolls sideways']
    : []
const tick = (page: Page, name: string, value: string) => page.check(`[name="${name}"][value="${value}"]`)

/** Each journey is made once with a script, where the pages are in Welsh, and once without. */
export const ways = [
  { how: 'in English, without a script', script: false, language: 'en' },
  { how: 'in Welsh, with a script', script: true, language: 'cy' },
] as const
