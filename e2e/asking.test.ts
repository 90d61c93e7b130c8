import { afterAll, beforeAll, expect, test } from 'vitest'
import { book } from '../src/conferences/actions.ts'
import { must } from '../src/access/testing.ts'
import { makeFamily } from '../src/families/testing.ts'
import { handsOn } from './hands.ts'
import { openHouse, type OpenHouse } from './house.ts'
import { soon } from './people.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('a parent asks on the public site, on a phone without a script, and is joined and offered someone on their yes', async () => {
  const nadia = await house.person(['coordinator'], { name: 'Nadia Invented' })
  const { family } = await makeFamily(house, nadia, [{ label: 'Parent 1' }], { reference: 'TRY-9' })
  await house.as(nadia.token, async (tx) => must(await book(tx, nadia.actor, family, soon())))
  await house.work()

  // They ask. What is missing is said on the same page, and what was typed stays.
  const phone = await house.device({ script: false })
  const theirs = handsOn(phone.page, house.home)
  await theirs.go('/')
  await theirs.press('Ask for someone')
  await phone.page.check('[name=way][value=phone]')
  await phone.page.fill('[name=telephone]', '07700 900456')
  await theirs.press('Ask for someone')
  expect(await theirs.main()).toContain('Enter what we should call you')
  expect(await phone.page.inputValue('[name=telephone]')).toBe('07700 900456')
  await phone.page.fill('[name=name]', 'Rhian')
  await theirs.press('Ask for someone')
  expect(await theirs.main()).toContain('Asking here is not a referral to the council.')
  expect(phone.page.url()).not.toMatch(/Rhian|07700/)

  // The coordinator joins them to the council's row on their yes, and not without it.
  const desk = await house.device({ token: nadia.token, width: 1280 })
  const { press, follow, go, main } = handsOn(desk.page, house.home)
  await go('/today')
  await follow('1 parent asked on the site')
  await follow('Rhian')
  await desk.page.fill('[name=q]', 'TRY-9')
  await press('Find')
  await press(/Parent 1/)
  expect(await desk.page.title()).toMatch(/^Error/)
  await desk.page.fill('[name=q]', 'TRY-9')
  await press('Find')
  await desk.page.check('[name=saidYes]')
  await press(/Parent 1/)
  await house.work()
  await go('/today')
  await press('Call: Rhian')
  expect(await main()).toContain('07700 900456')
  await press('They said yes')
  await house.work()
  await go('/today')
  expect(await main()).toContain('Said yes')

  // Nobody at the council learns that they asked: they read a day.
  const amir = await house.person(['social-worker'])
  const office = await house.device({ token: amir.token, width: 1280 })
  const theirsAtWork = handsOn(office.page, house.home)
  await theirsAtWork.go('/offered')
  expect(await theirsAtWork.main()).toContain('TRY-9')
  expect(await theirsAtWork.main()).not.toMatch(/Rhian|asked/)
  // A page that came back with something to put right says 422; that is no fault.
  const faults = [phone, desk, office].flatMap((one) => one.faults)
  expect(faults.filter((fault) => !fault.includes('422'))).toEqual([])
})
