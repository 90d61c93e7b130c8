import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf } from '../../access/browsing.ts'
import { addDays } from '../../calendar/days.ts'
import { anEvent, eventHouse, type EventHouse } from '../testing.ts'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse()
})
afterAll(() => house.close())

const first = {
  titleEn: '',
  titleCy: 'Diwrnod i bawb',
  'day-day': '25',
  'day-month': '2',
  'day-year': '2027',
  startsAt: '10:00',
  endsAt: '16:00',
  way: 'venue',
  venue: 'Invented Hall',
}
const summary = (html: string): string =>
  /<div class="govuk-error-summary__body">[\s\S]*?<\/ul>/.exec(html)?.[0] ?? ''
const openParts = (html: string): string[] =>
  [...html.matchAll(/<details class="govuk-details al-group" open[^>]*>.*?summary-text">([^<]*)/g)].map(
    ([, title]) => title ?? '',
  )
const pathOf = (location: string): string => location.split('?')[0] ?? ''

test('a first draft needs a title in one language, a day, times and a place; all else can wait, folded away', async () => {
  const { browser } = await house.person(['organiser'])
  expect(openParts((await browser.get('/events/keep/new')).html)).toEqual([])
  const made = await browser.post('/events/keep/new', first)
  expect(made.location).toContain('?now=made')
  const page = await browser.get(made.location)
  expect(page.text).toContain('It is kept as a draft')
  expect(page.text).toContain('Diwrnod i bawb')
  expect(page.html).toContain('<title>Events: one – ')
  // As it was made, and no longer as soon as it is something else.
  expect((await browser.get(made.location.replace('made', 'published'))).text).not.toContain('published.')
})

test('the form says which field is wrong, leads to it, opens the part it is in and keeps what was typed', async () => {
  const { browser, token } = await house.person(['organiser'])
  const typed = {
    ...first,
    startsAt: '',
    endsAt: 'later',
    quietEn: 'The blue room',
    reserve: '4',
    places: '3',
  }
  const wrong = await browser.post('/events/keep/new', typed)
  expect(wrong.status).toBe(422)
  expect(summary(wrong.html)).toContain('<a href="#startsAt">Begins at: say a time, like 10:00</a>')
  expect(summary(wrong.html)).toContain('<a href="#endsAt">Ends at: say a time, like 10:00</a>')
  expect(summary(wrong.html)).toContain('<a href="#reserve">Of these kept for families: not more than')
  expect(openParts(wrong.html)).toEqual(['Places and booking'])
  expect(wrong.html).toContain('The blue room')
  // A part that is shut says whether something stands in it.
  expect(wrong.text).toContain('So that everybody can come (begun)')
  expect(wrong.text).not.toContain('What it is about (begun)')
  const welsh = await browserOf(house.app, token, 'cy').post('/events/keep/new', typed)
  expect(summary(welsh.html)).toContain('Yn dechrau am: rhowch amser')
})

test('publishing a draft says what is missing and leads there; then it says what happened, and the address to share', async () => {
  const { browser } = await house.person(['organiser'])
  const at = pathOf((await browser.post('/events/keep/new', first)).location)
  const puts = (state: string) => browser.post(`${at}/state`, { state })
  const missing = (await browser.get(at)).html
  expect(missing).toContain(`<a href="${at}/kinds#kind">Add a kind of ticket</a>`)
  // The button is calm until it can be pressed.
  const calm = /govuk-button--secondary[^>]*>Publish/
  expect(missing).toMatch(calm)
  const early = await puts('published')
  expect(early.status).toBe(422)
  expect(summary(early.html)).toContain(`<a href="${at}/kinds#kind">Add a kind of ticket first</a>`)
  expect(summary(early.html)).toContain(`<a href="${at}/change?part=places#places">Say how many places`)
  expect(openParts((await browser.get(`${at}/change?part=places`)).html)).toEqual(['Places and booking'])
  await browser.post(`${at}/kinds`, { kind: 'free', nameEn: 'Ticket' })
  await browser.post(`${at}/change`, { ...first, places: '40', version: '1' })
  const ready = await browser.get(at)
  expect(ready.text).not.toContain('Before you can publish it')
  expect(ready.html).not.toMatch(calm)
  const published = await puts('published')
  const said = await browser.get(published.location)
  const { code } = await house.ground
    .selectFrom('event_pages')
    .select('code')
    .where('id', '=', at.split('/').at(-1) ?? '')
    .executeTakeFirstOrThrow()
  expect(said.text).toContain('It is published. Anybody can see it, and book.')
  expect(said.html).toContain(`<strong>http://localhost:3000/e/${code}</strong>`)
  for (const [state, words] of [
    ['closed', 'Booking is closed. The page stays'],
    ['published', 'It is published.'],
    ['draft', 'It is a draft again.'],
  ] as const)
    expect((await browser.get((await puts(state)).location)).text).toContain(words)
})

test('the list of events is searched, sorted, paged and taken away as a spreadsheet', async () => {
  const programme = await house.otherProgramme()
  const { browser, id: person } = await house.person(['organiser'], { programme })
  const rows = Array.from({ length: 52 }, (_, n) => ({
    programme_id: programme,
    by_person: person,
    made_on: '2026-11-01' as const,
    title_en: n === 51 ? '' : `Event ${String(n).padStart(2, '0')}`,
    title_cy: n === 51 ? 'Wedi bod' : '',
    day: n === 51 ? ('2026-11-17' as const) : addDays('2027-01-01', n),
    starts_at: '10:00',
    ends_at: '12:00',
    venue: n === 7 ? 'Lighthouse' : 'Hall',
    places: 10,
  }))
  await house.ground.insertInto('event_pages').values(rows).execute()
  const list = async (query = '') => (await browser.get(`/events/keep${query}`)).text
  const all = await list()
  expect(all).toContain('52 in this list')
  expect(all).toContain('Page 1 of 2')
  // The next one first; what is over comes last.
  expect(all.indexOf('Event 00')).toBeLessThan(all.indexOf('Event 01'))
  expect(all).not.toContain('Wedi bod')
  expect(await list('?page=2')).toContain('Wedi bod')
  expect(await list('?q=lighth')).toMatch(/1 in this list[\s\S]*Event 07/)
  const back = await list('?sort=title&order=down')
  expect(back.indexOf('Wedi bod')).toBeLessThan(back.indexOf('Event 50'))
  const csv = await browser.get('/events/keep?as=csv')
  expect(csv.html.trim().split('\n')).toHaveLength(53)
  expect(csv.html).toContain('Event 07,2027-01-08,Draft,0 of 10 taken,0')
  const { browser: elsewhere } = await house.person(['organiser'])
  expect((await elsewhere.get('/events/keep?as=csv')).html).not.toContain('Event 07')
  const { browser: supporter } = await house.person(['supporter'], { programme })
  expect((await supporter.get('/events/keep?as=csv')).status).toBe(404)
})

test('an event of which nobody says how many places there are cannot be opened to booking again', async () => {
  const event = await anEvent(house)
  await house.ground.updateTable('event_pages').set({ places: 0 }).where('id', '=', event.id).execute()
  const { browser } = event.organiser
  await browser.post(`/events/keep/${event.id}/state`, { state: 'closed' })
  const again = await browser.post(`/events/keep/${event.id}/state`, { state: 'published' })
  expect(again.status).toBe(422)
  expect(again.text).toContain('Say how many places there are first')
})
