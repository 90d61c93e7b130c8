import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handsOn } from './hands.ts'
import { faultsOf, openHouse, type OpenHouse } from './house.ts'
import { inDays } from './people.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** The newest message to this address: its link, as a path. */
const linkTo = (to: string): string =>
  house
    .sent()
    .find((message) => message.to === to)
    ?.text.match(/https?:\/\/[^/]+(\/[bo]\/\S+)/)?.[1] ?? ''

const anEvent = async (places: number): Promise<string> => {
  const organiser = await house.person(['organiser'], { name: 'Dewi Invented' })
  const { page, context, faults } = await house.device({ token: organiser.token, width: 1280 })
  const { press, follow, go, main, day } = handsOn(page, house.home)
  await go('/home')
  expect(await main()).toContain('What you plan, who books and who waits')
  await press('Make an event')
  await page.fill('[name=titleEn]', 'A day together, parents and professionals in one room for once')
  await page.fill('[name=titleCy]', 'Diwrnod gyda’n gilydd')
  await page.fill('[name=aboutEn]', 'Talks, workshops and a panel that decides.')
  await day('day', inDays(60))
  await page.fill('[name=startsAt]', '10:00')
  await page.fill('[name=endsAt]', '16:00')
  await press('Save')
  expect(await main()).toContain('Say where it is')
  expect(await page.inputValue('[name=titleCy]')).toBe('Diwrnod gyda’n gilydd')
  await page.fill('[name=venue]', 'Invented Hall')
  await page.fill('[name=places]', String(places))
  await page.check('[name=asks][value=child-care]')
  await press('Save')
  expect(await faultsOf(page)).toEqual([])
  await press('Publish')
  expect(await main()).toContain('Add a kind of ticket first')
  await page.fill('[name=nameEn]', 'Family')
  await press('Add a kind of ticket')
  await press('Publish')
  expect(await main()).toContain('Published')
  await follow('The page as people see it')
  await page.waitForURL(/events\/[a-z0-9]{8}$/)
  const path = new URL(page.url()).pathname
  expect(faults.filter((fault) => !fault.includes('422'))).toEqual([])
  await context.close()
  return path
}

const pick = (page: Page, tickets: number) => page.selectOption('select', String(tickets))

test.each([
  { how: 'an old phone without a script', script: false },
  { how: 'a phone with one', script: true },
])(
  'on $how three are booked in one go; then three wait as three, are offered places, and come',
  async ({ script }) => {
    // axe is a script itself.
    const wrongOn = (page: Page) => (script ? faultsOf(page) : Promise.resolve([]))
    const path = await anEvent(4)
    const mari = await house.device({ script })
    const hers = handsOn(mari.page, house.home)
    await hers.go(path)
    await pick(mari.page, 3)
    await hers.press('Go on')
    expect(await hers.main()).toMatch(/3 places kept for you until/)
    await mari.page.fill('[name=name]', 'Mari Pretend')
    await mari.page.fill('[name=email]', 'mari@example.org')
    await mari.page.fill('[name=badges]', 'Mari\nSam')
    expect(await wrongOn(mari.page)).toEqual([])
    await hers.press('Book these places')
    expect(await hers.main()).toContain('Your places are booked')
    await house.work()

    const rosie = await house.device({ script })
    const theirs = handsOn(rosie.page, house.home)
    await theirs.go(path)
    await pick(rosie.page, 3)
    await theirs.press('Go on')
    expect(await theirs.main()).toContain('Whoever has waited longest is asked first')
    expect(await rosie.page.inputValue('select')).toBe('3')
    await rosie.page.check('[name=together][value=yes]')
    await rosie.page.fill('[name=name]', 'Rosie Pretend')
    await rosie.page.fill('[name=email]', 'rosie@example.org')
    expect(await wrongOn(rosie.page)).toEqual([])
    await theirs.press('Stand in line')
    expect(await theirs.main()).toContain('You are in line')
    await house.work()
    await theirs.go(linkTo('rosie@example.org'))
    await theirs.press('Continue')
    expect(await theirs.main()).toContain('You are first in line')

    await hers.go(linkTo('mari@example.org'))
    await hers.press('Continue')
    expect(await hers.main()).toContain('3 × Family')
    expect(await hers.main()).not.toContain('Mari')
    expect(await wrongOn(mari.page)).toEqual([])
    await hers.press('Cancel this booking')
    expect(await hers.main()).toContain('It is cancelled')
    await house.work()

    await theirs.go(linkTo('rosie@example.org'))
    await theirs.press('Continue')
    expect(await theirs.main()).toContain('There are places for you')
    expect(await wrongOn(rosie.page)).toEqual([])
    await theirs.press('Yes, we come')
    expect(await theirs.main()).toContain('Booked')
    expect([...mari.faults, ...rosie.faults].filter((fault) => !fault.includes('422'))).toEqual([])
    await mari.context.close()
    await rosie.context.close()
  },
)
