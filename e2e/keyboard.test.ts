import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { must } from '../src/access/testing.ts'
import { book } from '../src/conferences/actions.ts'
import { recordTelling, setSafeContact } from '../src/families/actions.ts'
import { makeFamily } from '../src/families/testing.ts'
import { startCodeFor } from '../src/access/level-two/testing.ts'
import { openHouse, type OpenHouse } from './house.ts'
import { pin } from './level-two.ts'
import { inDays, soon } from './people.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

type Focused = { name: string; seen: boolean }
/** What has the focus: what it is called, and whether an eye can tell (a ring or a change of colour, on the screen). */
const focused = (page: Page): Promise<Focused> =>
  page.evaluate<Focused>(`(() => {
    const at = document.activeElement
    if (at === document.body) return { name: '', seen: true }
    const style = getComputedStyle(at)
    const { left, top, width, height } = at.getBoundingClientRect()
    const ring = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none'
    const there = width > 0 && height > 0 && top < innerHeight && top + height > 0 && left < innerWidth
    const over = document.elementFromPoint(left + width / 2, Math.max(1, top + height / 2))
    const name = at.getAttribute('aria-label') ?? (at.innerText || at.id || at.name)
    return { name: name.trim(), seen: ring && there && (over === at || at.contains(over) || over?.contains(at) || at.type === 'radio' || at.type === 'checkbox') }
  })()`)

/** Tab until what is wanted has the focus; every stop on the way must be seen. */
const tabTo = async (page: Page, wanted: RegExp): Promise<void> => {
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab')
    const { name, seen } = await focused(page)
    expect(seen, `the focus on “${name}” at ${new URL(page.url()).pathname} is seen`).toBe(true)
    if (wanted.test(name)) return
  }
  throw new Error(`the keyboard never came to ${String(wanted)} at ${page.url()}`)
}

const enter = async (page: Page): Promise<void> => {
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
}

test('by keyboard alone: a coordinator signs in, takes the next thing of the board, writes down a yes and signs out', async () => {
  const nadia = await house.person(['coordinator'], { name: 'Nadia Invented', email: 'nadia@example.org' })
  const { family, parties } = await makeFamily(house, nadia, [{ name: 'Leanne Sample', called: 'Leanne' }])
  const [party = ''] = parties
  await house.as(nadia.token, async (tx) => {
    must(await book(tx, nadia.actor, family, soon()))
    must(await recordTelling(tx, nadia.actor, party, family, { toldOn: inDays(0), toldBy: 'Their worker' }))
    must(
      await setSafeContact(tx, nadia.actor, party, {
        safe: true,
        way: 'phone',
        telephone: '07700 900123',
        email: null,
        hoursFrom: null,
        hoursUntil: null,
        weekdaysOnly: false,
        voicemail: false,
        language: 'en',
        words: '',
      }),
    )
  })
  await house.work()
  const { page, faults } = await house.device({ width: 1280 })
  await page.goto(house.home)
  await tabTo(page, /^Sign in$/)
  await enter(page)
  await tabTo(page, /^address$/)
  await page.keyboard.type('nadia@example.org')
  await enter(page)
  await house.work()
  const [sent] = house.sent()
  await tabTo(page, /^code$/)
  await page.keyboard.type(sent?.text.match(/\b\d{6}\b/)?.[0] ?? 'no code came')
  await enter(page)
  await tabTo(page, /^code$/)
  await page.keyboard.type(await startCodeFor(house, nadia.id))
  await enter(page)
  for (const box of [/^pin$/, /^again$/]) {
    await tabTo(page, box)
    await page.keyboard.type(pin)
  }
  await enter(page)
  expect(new URL(page.url()).pathname).toBe('/today')
  await tabTo(page, /^Call: Leanne/)
  await enter(page)
  await tabTo(page, /^They said yes$/)
  await enter(page)
  expect(await page.locator('main').innerText()).toContain('Leanne')
  await tabTo(page, /^Sign out$/)
  await enter(page)
  await page.goto(`${house.home}/today`)
  expect(page.url()).toContain('/sign-in')
  expect(faults).toEqual([])
})
