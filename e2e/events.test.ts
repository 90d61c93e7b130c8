import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf } from '../src/access/browsing.ts'
import { origin } from '../src/access/testing.ts'
import { anEvent as published } from '../src/events/testing.ts'
import { webApp } from '../src/web.ts'
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
  await page.getByText('What it is about', { exact: true }).click()
  await page.fill('[name=aboutEn]', 'Talks, workshops and a panel that decides.')
  await day('day', inDays(60))
  await page.fill('[name=startsAt]', '10:00')
  await page.fill('[name=endsAt]', '16:00')
  await press('Save')
  expect(await main()).toContain('Say where it is')
  expect(await page.inputValue('[name=titleCy]')).toBe('Diwrnod gyda’n gilydd')
  await page.fill('[name=venue]', 'Invented Hall')
  await page.getByText('Places and booking', { exact: true }).click()
  await page.fill('[name=places]', String(places))
  await page.check('[name=asks][value=child-care]')
  await press('Save')
  expect(await faultsOf(page)).toEqual([])
  await press('Publish')
  const kept = new URL(page.url()).pathname.replace(/\/state$/, '')
  await follow('Add a kind of ticket first')
  await page.fill('[name=nameEn]', 'Family')
  await press('Add a kind of ticket')
  await go(kept)
  await press('Publish')
  expect(await main()).toContain('It is published. Anybody can see it, and book.')
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
    await hers.press('Send')
    expect(await hers.main()).toContain('Now look at your messages')
    expect(await wrongOn(mari.page)).toEqual([])
    await hers.follow(/Send it again/)
    expect(await hers.main()).toContain('Your places stay kept')
    expect(await wrongOn(mari.page)).toEqual([])
    await mari.page.fill('[name=email]', 'mari@example.org')
    await hers.press('Send again')
    expect(await hers.main()).toContain('Now look at your messages')
    await house.work()
    await hers.go(linkTo('mari@example.org'))
    await hers.press('Continue')
    expect(await hers.main()).toContain('They are not booked yet')
    expect(await wrongOn(mari.page)).toEqual([])
    await hers.press('Book these places')
    expect(await hers.main()).toContain('Booked.')
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
    await theirs.press('Join the list')
    expect(await theirs.main()).toContain('Now look at your messages')
    await house.work()
    await theirs.go(linkTo('rosie@example.org'))
    await theirs.press('Continue')
    expect(await theirs.main()).toContain('You are not on the list yet')
    await theirs.press('Join the list')
    expect(await theirs.main()).toContain('You are on the list')
    await theirs.press('Back to your booking')
    expect(await theirs.main()).toContain('You are first on the list')
    expect(await wrongOn(rosie.page)).toEqual([])
    await house.work()

    await hers.go(linkTo('mari@example.org'))
    await hers.press('Continue')
    expect(await hers.main()).toContain('3 × Family')
    expect(await hers.main()).not.toContain('Mari')
    expect(await wrongOn(mari.page)).toEqual([])
    await hers.press('Names on the badges')
    expect(await mari.page.inputValue('[name=badge-1]')).toBe('Mari')
    await mari.page.fill('[name=badge-3]', 'Guto')
    expect(await wrongOn(mari.page)).toEqual([])
    await hers.press('Save')
    expect(await hers.main()).toContain('It is changed')
    await hers.press('Back to your booking')
    await hers.press('Give tickets to somebody else')
    await mari.page.getByLabel('Guto').check()
    await mari.page.fill('[name=email]', 'nia@example.org')
    expect(await wrongOn(mari.page)).toEqual([])
    await hers.press('Send them the link')
    expect(await hers.main()).toContain('The places stay yours until they press the link')
    await hers.press('Back to your booking')
    await hers.press('Take them back')
    await hers.press('Back to your booking')
    await hers.press('What you told us')
    await mari.page.fill('[name=telephone]', '07700 900321')
    expect(await wrongOn(mari.page)).toEqual([])
    await hers.press('Save')
    await hers.press('Back to your booking')
    await hers.press('Change the number of tickets')
    await mari.page.selectOption('select', '5')
    await hers.press('Save')
    expect(await hers.main()).toContain('There is no room for more just now')
    expect(await wrongOn(mari.page)).toEqual([])
    await hers.press('Back to your booking')
    await hers.press('Cancel this booking')
    expect(await hers.main()).toContain('Somebody else gets the places at once')
    expect(await wrongOn(mari.page)).toEqual([])
    await hers.press('Yes, cancel it')
    expect(await hers.main()).toContain('It is cancelled')
    await house.work()

    await theirs.go(linkTo('rosie@example.org'))
    await theirs.press('Continue')
    expect(await theirs.main()).toContain('There are places for you')
    expect(await wrongOn(rosie.page)).toEqual([])
    await theirs.press('Yes, take these places')
    expect(await theirs.main()).toContain('Booked.')
    expect([...mari.faults, ...rosie.faults].filter((fault) => !fault.includes('422'))).toEqual([])
    await mari.context.close()
    await rosie.context.close()
  },
)

test('an offer that is slept through goes to the next, who takes it; and what is folded is on the paper', async () => {
  const app = webApp({ db: house.db, origin, clock: () => new Date() })
  const { code, id, kinds } = await published(house, { places: '2' }, undefined, app)
  const slot = { programme_id: house.programme, event_id: id, title_en: 'Opening words', room_en: '' }
  await house.ground
    .insertInto('event_sessions')
    .values({ ...slot, starts_at: '10:00', ends_at: '10:30' })
    .execute()
  /** Somebody who asks for two, by the forms alone; the link in their message. */
  const asks = async (path: string, email: string): Promise<string> => {
    const who = browserOf(app)
    const two = { [`kind-${kinds[0]}`]: '2', sure: 'yes', together: 'yes', name: 'Sam Pretend', email }
    const began = await who.post(path, two)
    if (began.location.includes('/places/')) await who.post(began.location, two)
    await house.work()
    const link = linkTo(email)
    await who.post(`${link}/now`, { says: 'yes' })
    await house.work()
    return linkTo(email)
  }
  const booked = await asks(`/events/${code}`, 'has@example.org')
  await asks(`/events/${code}/line`, 'sleeps@example.org')
  await asks(`/events/${code}/line`, 'next@example.org')
  await browserOf(app).post(`${booked}/now`, { says: 'cancel' })
  await house.work()
  const offer = linkTo('sleeps@example.org')
  expect(offer).toMatch(/^\/o\//)
  await sql`update bookings set held_until = now() - interval '1 second' where event_id = ${id} and state = 'offered'`.execute(
    house.ground,
  )
  await house.work()

  const { page, context } = await house.device({ script: false })
  const { go, press, main } = handsOn(page, house.home)
  await go(offer)
  await press('Continue')
  expect(await main()).toMatch(/This booking is over|This link is over/)
  const [told] = house.sent().filter(({ to }) => to === 'sleeps@example.org')
  expect(told?.text).toContain(`/e/${code}`)
  await go(linkTo('next@example.org'))
  await press('Continue')
  expect(await main()).toContain('2 × Ticket')
  await press('Yes, take these places')
  expect(await main()).toContain('Booked.')

  await go(`/events/${code}`)
  const session = page.getByText('Opening words')
  expect(await session.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await session.isVisible()).toBe(true)
  await context.close()
})
