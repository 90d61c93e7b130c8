import { afterAll, beforeAll, expect, test } from 'vitest'
import { readers } from '../src/newsletter/sending/testing.ts'
import { handsOn } from './hands.ts'
import { faultsOf, languages, openHouse, type OpenHouse } from './house.ts'

let house: OpenHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const body = `Hello,

# A day together
- [Read about it and book](https://example.org/events)
- Lunch is free

${'A long line that nobody broke. '.repeat(12)}https://example.org/${'a'.repeat(90)}`

test('an issue is written, looked at, sent and read on the web; its mail fits a phone; its feed is sound; nobody is named', async () => {
  const keeper = await house.person(['organiser'], { name: 'Dewi Invented', email: 'dewi@example.org' })
  const { page, faults } = await house.device({ token: keeper.token, width: 360 })
  const { press, follow, go, main } = handsOn(page, house.home)
  const sound = async () => expect(await faultsOf(page)).toEqual([])
  await go('/newsletters/keep/new')
  await page.fill('[name=nameEn]', 'Monthly news')
  await page.fill('[name=nameCy]', 'Newyddion misol')
  await page.fill('[name=innerName]', 'Everybody')
  await page.check('[name=shown]')
  await press('Save')
  const [, list = ''] = /keep\/([0-9a-f-]{36})/.exec(page.url()) ?? []
  await readers(house, list, ['mari@example.org'])
  await readers(house, list, ['dai@example.org'], 'cy')
  await follow('Issues')
  expect(await main()).toContain('No issue yet')
  await sound()
  await press('Write an issue')
  await page.fill('[name=subjectEn]', 'Our child protection meeting')
  await page.fill('[name=bodyEn]', body)
  await press('Save the draft')
  expect(await main()).toContain('Choose a subject that tells a stranger nothing')
  expect(await page.inputValue('[name=bodyEn]')).toContain('Lunch is free')
  await sound()
  await page.fill('[name=subjectEn]', 'What is on in December')
  await page.check('[name=archived]')
  await press('Save the draft')
  await sound()
  await follow('See it as it will look')
  expect(await page.textContent('.letter h3 >> nth=0')).toBe('What is on in December')
  await sound()
  await page.goBack()
  await press('Send it to me first')
  await house.work()
  expect(house.sent()[0]).toMatchObject({ to: 'dewi@example.org', subject: 'Trial: What is on in December' })
  await press(/^Send it$/)
  expect(await main()).toContain('It is written in one language alone.')
  await sound()
  await press('Send it to 2 people')
  expect(await main()).toContain('0 of 2 letters dealt with')
  await sound()
  await house.work()
  await follow('Look again')
  expect(await main()).toContain('2 of 2 letters dealt with')
  expect(await main()).not.toContain('@example.org')
  await follow('For a council’s own list')
  expect(await main()).toContain('Text and link to hand on')
  await sound()

  const letter = house.sent().find(({ to }) => to === 'mari@example.org')
  const mail = await house.browser.newPage()
  for (const width of [360, 700]) {
    await mail.setViewportSize({ width, height: 740 })
    await mail.setContent(letter?.html ?? '')
    expect(await mail.evaluate('document.documentElement.scrollWidth')).toBe(width)
    expect(await mail.getAttribute('html', 'lang')).toBe('en')
    expect(await faultsOf(mail)).toEqual([])
  }
  await mail.close()

  const code = (
    await house.ground
      .selectFrom('newsletters')
      .select('code')
      .where('id', '=', list)
      .executeTakeFirstOrThrow()
  ).code
  for (const language of languages) {
    const visitor = await house.device({ language })
    await visitor.page.goto(`${house.home}/newsletters/${code}/archive`)
    expect(await faultsOf(visitor.page)).toEqual([])
    await visitor.page.click('.card__list a')
    await visitor.page.waitForLoadState()
    expect(await visitor.page.textContent('main')).toContain('What is on in December')
    expect(await faultsOf(visitor.page)).toEqual([])
    const feed = await visitor.page.evaluate<{ name: string; entries: number; language: string }>(`
      fetch('/newsletters/${code}/feed.xml?in=${language}').then((answer) => answer.text()).then((text) => {
        const read = new DOMParser().parseFromString(text, 'application/xml')
        return { name: read.documentElement.localName, entries: read.querySelectorAll('entry').length, language: read.documentElement.getAttribute('xml:lang') }
      })`)
    expect(feed).toEqual({ name: 'feed', entries: 1, language })
    expect(visitor.faults).toEqual([])
    await visitor.context.close()
  }
  expect(faults.filter((fault) => !fault.includes('422'))).toEqual([])
})
