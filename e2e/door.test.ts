import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodeQR } from 'qr'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aBooking } from '../src/events/attending/testing.ts'
import { inQr, sayCode } from '../src/events/door/rules.ts'
import { cookieNames, newSecret } from '../src/platform/http/cookies.ts'
import { launch, patience } from '../src/prove/running.ts'
import { handsOn } from './hands.ts'
import { faultsOf, openHouse, watch, type OpenHouse } from './house.ts'
import { inDays } from './people.ts'

let house: OpenHouse
let organiser: Awaited<ReturnType<OpenHouse['person']>>
beforeAll(async () => {
  house = await openHouse()
  organiser = await house.person(['organiser'], { name: 'Dewi Invented' })
})
afterAll(() => house.close())

/** Today's event with a booking of three. */
const anEvent = async () => {
  const p = { programme_id: house.programme }
  const { id } = await house.ground
    .insertInto('event_pages')
    .values({
      ...p,
      state: 'published',
      title_en: 'A day together, parents and professionals in one room for once',
      title_cy: 'Diwrnod gyda’n gilydd',
      day: inDays(0),
      starts_at: '00:01',
      ends_at: '23:59',
      venue: 'Invented Hall',
      places: 4,
      made_on: inDays(-3),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const kind = await house.ground
    .insertInto('ticket_kinds')
    .values({
      ...p,
      event_id: id,
      place: 1,
      kind: 'family',
      name_en: 'Family',
      name_cy: 'Teulu',
      family: true,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { tickets } = await aBooking(
    house,
    { id, kinds: [kind.id] },
    { name: 'Mari Pretend', badges: ['Mari', 'Sam', ''] },
  )
  return { id, kinds: [kind.id], tickets }
}
const cameOf = async (event: string): Promise<number> =>
  (
    await house.ground
      .selectFrom('tickets as t')
      .innerJoin('bookings as b', 'b.id', 't.booking_id')
      .select('t.id')
      .where('b.event_id', '=', event)
      .where('t.came_at', 'is not', null)
      .execute()
  ).length

test.each([{ script: false }, { script: true }])(
  'at the door, a script or none ($script): some letters, one press; the group; one undone; somebody without a ticket',
  async ({ script }) => {
    const { id } = await anEvent()
    const { page, context, faults } = await house.device({ token: organiser.token, script })
    const { press, follow, go, main } = handsOn(page, house.home)
    // With a script the page stays where it is, and what it says changes.
    const said = (text: string) => page.locator('main').getByText(text).first().waitFor()
    const wrong = () => (script ? faultsOf(page) : Promise.resolve([]))
    await go(`/events/keep/${id}`)
    await follow('The door')
    expect(await wrong()).toEqual([])
    await page.fill('[name=q]', 'mar')
    await press('Find')
    await page.getByRole('button', { name: 'Is here' }).first().waitFor()
    expect(await wrong()).toEqual([])
    const box = await page.getByRole('button', { name: 'Is here' }).first().boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(48)
    await press('Is here')
    await said('Mari is here.')
    await press('All 2 are here')
    await said('2 tickets marked as here.')
    await press('Undo all 2')
    await said('Taken back: not here.')
    expect(await cameOf(id)).toBe(1)
    // Nobody's name stands in the address of the page, which a telephone keeps.
    expect(page.url().includes('q=')).toBe(false)
    await press('All 2 are here')
    await said('2 tickets marked as here.')
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
    await said('Taken back: not here.')
    expect(await cameOf(id)).toBe(2)
    await press('Somebody without a ticket')
    await page.fill('[name=badges]', 'Jo')
    expect(await wrong()).toEqual([])
    await press('Let them in')
    await said('Jo is here.')
    await press('Somebody without a ticket')
    await press('Let them in')
    expect(await main()).toContain('Why you let them in beyond the places')
    expect(await cameOf(id)).toBe(3)
    expect(faults.filter((fault) => !fault.includes('422'))).toEqual([])
    await context.close()
  },
)

/** A film for a camera that is none: each code stands still for a second, black on white. */
const film = (codes: readonly string[]): string => {
  const [wide, high, scale] = [320, 240, 7]
  const frames = codes.flatMap((code) => {
    const rows = encodeQR(inQr(code), 'raw', { border: 4, ecc: 'medium' })
    const light = Buffer.alloc(wide * high, 235)
    for (const [y, row] of rows.entries())
      for (const [x, dark] of row.entries())
        if (dark)
          for (let dy = 0; dy < scale; dy += 1)
            light.fill(
              16,
              (y * scale + dy + 16) * wide + x * scale + 50,
              (y * scale + dy + 16) * wide + (x + 1) * scale + 50,
            )
    const frame = Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((wide * high) / 2, 128)])
    return Array.from({ length: 10 }, () => frame)
  })
  const folder = mkdtempSync(join(tmpdir(), 'door-'))
  const file = join(folder, 'codes.y4m')
  writeFileSync(
    file,
    Buffer.concat([Buffer.from(`YUV4MPEG2 W${wide} H${high} F10:1 Ip A1:1 C420jpeg\n`), ...frames]),
  )
  return file
}

test('the camera reads one ticket after another, and each is here; without a signal codes wait in the page', async () => {
  const { id, tickets } = await anEvent()
  const file = film(tickets.slice(0, 2).map(({ code }) => code))
  const browser = await launch([
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${file}`,
  ])
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  context.setDefaultTimeout(patience)
  await context.addCookies([
    {
      name: cookieNames(house.home).session,
      value: organiser.token,
      url: house.home.replace('http:', 'https:'),
    },
  ])
  const page = await context.newPage()
  const faults: string[] = []
  watch(page, faults)
  await page.goto(`${house.home}/events/keep/${id}/door`)
  await page.getByRole('button', { name: 'Use the camera' }).click()
  await page.getByText('Mari is here.').waitFor()
  await expect.poll(() => cameOf(id)).toBe(2)
  await expect.poll(() => page.locator('[data-door-numbers]').innerText()).toMatch(/2\s*here/)
  await page.getByRole('button', { name: 'Stop the camera' }).click()
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect.poll(() => cameOf(id)).toBe(1)
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Use the camera' }).click()
  await page.getByText('No signal. Waiting to be sent').waitFor()
  expect(await page.evaluate('JSON.stringify([localStorage.length, sessionStorage.length])')).toBe('[0,0]')
  await context.setOffline(false)
  await expect.poll(() => cameOf(id)).toBe(2)
  expect(faults.filter((fault) => !/ERR_INTERNET_DISCONNECTED/.test(fault))).toEqual([])
  await page.getByRole('button', { name: 'Stop the camera' }).click()
  await browser.close()
  rmSync(join(file, '..'), { recursive: true })
})

test('the line breaks in the middle, and the session runs out: what was pressed waits, and all of it arrives', async () => {
  const { id } = await anEvent()
  const { page, context } = await house.device({ token: organiser.token })
  const { press, go } = handsOn(page, house.home)
  const waits = page.locator('[data-door-waits]')
  await go(`/events/keep/${id}/door`)
  await page.fill('[name=q]', 'mari')
  await press('Find')
  const third = page.getByRole('button', { name: 'Is here' }).nth(2)
  // Found first: the signal goes after that.
  await third.waitFor()
  await context.setOffline(true)
  await third.click()
  await page.getByRole('button', { name: 'Is here' }).first().click()
  await waits.getByText('2').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.fill('[name=q]', 'sam')
  await press('Find')
  await page.getByText('nobody can be looked for').waitFor()
  await press('Somebody without a ticket')
  expect(page.url()).toContain('/door')
  expect(await page.getByRole('button', { name: 'Is here' }).count()).toBe(3)
  // The session runs out meanwhile; somebody signs in again beside the page.
  await house.ground
    .updateTable('sessions')
    .set({ ended_at: new Date() })
    .where('person_id', '=', organiser.id)
    .execute()
  await context.setOffline(false)
  const comesBack = () => page.evaluate(`window.dispatchEvent(new Event('focus'))`)
  await comesBack()
  await page.getByText('You were signed out. Nothing is lost').waitFor()
  expect(await cameOf(id)).toBe(0)
  const again = newSecret()
  await sql`select app.open_session(${organiser.id}, ${again}, 'demo')`.execute(house.ground)
  await context.addCookies([
    { name: cookieNames(house.home).session, value: again, url: house.home.replace('http:', 'https:') },
  ])
  await comesBack()
  await expect.poll(() => cameOf(id)).toBe(2)
  await waits.waitFor({ state: 'hidden' })
  organiser = { ...organiser, token: again }
  await context.close()
})

test('lists, bookings and figures fit a phone and a laptop, in both languages', async () => {
  const { id, kinds, tickets } = await anEvent()
  // A name that fills its box without a space.
  await aBooking(house, { id, kinds }, { name: 'Ŵ'.repeat(200), badges: ['W'.repeat(60)] })
  for (const [language, width] of [
    ['en', 360],
    ['cy', 1280],
  ] as const) {
    const { page, context, faults } = await house.device({ token: organiser.token, language, width })
    const parts = [
      'door?q=w',
      'door/list?needs',
      'door/typed',
      'door/count',
      'door/badges',
      'door/sheets',
      'bookings',
      'bookings/needs',
      'bookings/mix',
      'line',
    ]
    for (const part of parts) {
      await page.goto(`${house.home}/events/keep/${id}/${part}`)
      expect([part, ...(await faultsOf(page))]).toEqual([part])
    }
    await page.goto(
      `${house.home}/events/keep/${id}/bookings?q=${sayCode(tickets[0]?.code ?? '').replace(' ', '+')}`,
    )
    await page.getByRole('link', { name: 'Mari Pretend' }).click()
    await page.waitForLoadState()
    expect(await faultsOf(page)).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  }
})
