import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Day } from '../src/calendar/model.ts'
import { sayDay } from '../src/platform/words/dates.ts'
import { handsOn } from './hands.ts'
import { openHouse, type OpenHouse } from './house.ts'
import { council, fullList, inDays, supporter, weekdayIn } from './people.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
  await fullList(house)
})
afterAll(() => house.close())

const dotted = (day: Day): string => day.split('-').reverse().join('/')

/** Two conferences: the second has no date. The allegations are nobody's business here. */
const csv = [
  'Case ref;Conf type;Conf date;Time;Venue;Strategy discussion;Child name;DOB;Mother;Allegation',
  `TRY-1;Initial;${dotted(weekdayIn(12))};10:00;Invented House;${dotted(inDays(-2))};Alex Example;01/02/2019;Leanne Sample;Invented words`,
  `TRY-2;Initial;;10:00;Invented House;${dotted(inDays(-2))};Bo Example;01/02/2020;Rhian Sample;Invented words`,
].join('\r\n')

test('a council’s list comes in, the parent is offered someone, chooses on a phone without a script, and the supporter says yes', async () => {
  const joy = await supporter(house, 'Joy Invented', 'I have sat in that chair. I listen first.')
  await supporter(house, 'Imran Invented', 'Calm, plain words, no hurry.')
  const coordinator = await house.person(['coordinator'], { name: 'Nadia Invented' })
  const worker = await house.person(['social-worker'], { name: 'Amir Invented' })
  const desk = await house.device({ token: coordinator.token, width: 1280 })
  const { page } = desk
  const { press, follow, go, main, day } = handsOn(page, house.home)

  // The list comes in.
  await go('/lists')
  await page.selectOption('[name=gss]', council)
  await page.setInputFiles('[name=file]', {
    name: 'week.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv),
  })
  await press('Look at the list')
  await house.work()
  await page.reload()
  expect(await main()).not.toContain('Invented words')
  await press('Yes, remember this')
  await press(/^Enter /)
  await house.work()
  await page.reload()
  expect(await main()).toMatch(/To put right\s+1/)

  // Held until told and safe; then due.
  await go('/today')
  expect(await main()).toContain('Leanne Sample')
  expect(await main()).not.toContain('Rhian')
  await press('Ask: Leanne Sample')
  await follow(/when/i)
  await day('toldOn', inDays(0))
  await page.fill('[name=toldBy]', 'Their social worker')
  await press('Save')
  await house.work()
  await go('/today')
  await press('Ask: Leanne Sample')
  await follow(/safe/i)
  await page.check('[name=safe][value=yes]')
  await page.check('[name=way][value=text]')
  await page.fill('[name=telephone]', '07700 900123')
  await press('Save')
  await house.work()

  // The council reads the same, whatever the answer.
  const office = await house.device({ token: worker.token, width: 1280 })
  const offered = async () => {
    await office.page.goto(`${house.home}/offered`)
    return office.page.locator('main').innerText()
  }
  expect(await offered()).toContain('TRY-1')
  await go('/today')
  await press('Call: Leanne Sample')
  await press('They want to think')
  const before = await offered()
  expect(before).toContain(sayDay('en', inDays(0), 'date'))
  await press('Call: Leanne Sample')
  await press('They said yes')
  await house.work()
  expect(await offered()).toBe(before)

  // Who could stand beside her.
  await go('/today')
  await press('Find: Leanne Sample')
  await press('Look for somebody')
  expect(await main()).toContain('Imran')
  await press('Send them the link')
  await house.work()

  // She chooses on her phone.
  const [message] = house.sent()
  expect(message?.to).toBe('+447700900123')
  expect(message?.text).not.toMatch(/conference|child|council|Leanne/i)
  const path = message?.text.match(/\/c\/[\w-]+/)?.[0] ?? ''
  const phone = await house.device({ script: false })
  const hers = handsOn(phone.page, house.home)
  await hers.go(path)
  await hers.press('Continue')
  expect(await hers.main()).toContain('I have sat in that chair.')
  await hers.press('Choose Joy')
  expect(await hers.main()).toMatch(/thank/i)
  await house.work()

  // The supporter accepts on theirs.
  const other = await house.device({ script: false, token: joy.token })
  const theirs = handsOn(other.page, house.home)
  await theirs.go('/home')
  await theirs.press('Answer')
  expect(await theirs.main()).not.toContain('Sample')
  await theirs.press(/^Yes/)
  await house.work()
  await theirs.go('/home')
  expect(await theirs.main()).toContain('Leanne')

  // The board has nothing left for her but the first meeting, then nothing; the council learned nothing.
  await go('/today')
  const row = page.locator('tr', { hasText: 'Leanne Sample' })
  expect(await row.innerText()).toContain('First meeting with Joy')
  expect(await offered()).toBe(before)
  await press('Open: Leanne Sample')
  await day('metOn', inDays(0))
  await page.check('[name=metHow] >> nth=0')
  await press('Save the first meeting')
  await go('/today')
  expect(await main()).not.toContain('Leanne')
  for (const { faults } of [desk, office, phone, other]) expect(faults).toEqual([])
})
