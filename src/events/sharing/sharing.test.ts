import ICAL from 'ical.js'
import { decodeQR } from 'qr/decode.js'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAsset } from '../../platform/html/assets.ts'
import { anEvent, eventHouse, type EventHouse } from '../testing.ts'
import { pages } from './routes.tsx'
import { qrOf } from './saying.ts'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse(pages.list)
})
afterAll(() => house.close())

const metaIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<meta property="([^"]+)" content="([^"]*)"/g)].map(([, name, content]) => [
      name ?? '',
      content ?? '',
    ]),
  )

test('where it is shared, a card says title, day and place; no other page has one', async () => {
  const event = await anEvent(house, { venue: 'Invented Hall\nMade-up Street' })
  const page = await house.visitor().get(`/events/${event.code}`)
  const { 'og:image': picture = '', ...said } = metaIn(page.html)
  expect(said).toEqual({
    'og:type': 'website',
    'og:title': 'A day together',
    'og:description': 'Thursday 25 February 2027, 10am to 4pm. Invented Hall, Made-up Street',
    'og:url': `http://localhost:3000/events/${event.code}`,
    'og:locale': 'en_GB',
  })
  // Where the host has no picture of its own, the word that stands on every page.
  expect(picture).toMatch(/^http:\/\/localhost:3000\/look\/card-[\w-]+\.png$/)
  const file = readAsset(picture.split('/look/')[1] ?? '', undefined)
  expect(file?.headers['content-type']).toBe('image/png')
  expect(file?.body.subarray(1, 4).toString()).toBe('PNG')
  expect(page.html).toContain('<title>An event')
  expect(metaIn((await house.visitor('cy').get(`/events/${event.code}`)).html)).toMatchObject({
    'og:title': 'Diwrnod gyda’n gilydd',
    'og:locale': 'cy_GB',
  })
  for (const path of ['/events', `/events/${event.code}/line`])
    expect(metaIn((await house.visitor().get(path)).html)).toEqual({})
})

test('the short address leads to the page, and one of a draft or of nothing to none', async () => {
  const event = await anEvent(house)
  expect((await house.visitor().get(`/e/${event.code}`)).location).toBe(`/events/${event.code}`)
  expect((await house.visitor().get('/e/nothing')).status).toBe(404)
  await event.organiser.browser.post(`/events/keep/${event.id}/state`, { state: 'draft' })
  for (const path of [`/e/${event.code}`, `/events/${event.code}`, `/events/${event.code}/calendar`])
    expect((await house.visitor().get(path)).status).toBe(404)
  const slot = {
    programme_id: house.programme,
    event_id: event.id,
    title_en: 'Opening words',
    starts_at: '10:00',
    ends_at: '10:30',
  }
  await house.ground.insertInto('event_sessions').values(slot).execute()
  const preview = await event.organiser.browser.get(`/events/keep/${event.id}/preview`)
  expect(preview.text).toContain('Nobody can book here')
  expect(preview.text).toContain('A day together')
  expect(preview.text).toContain('Opening words')
  expect(preview.html).not.toContain('>Go on<')
})

test('a file for anybody’s calendar says the hour, in winter and in summer, and not what it is', async () => {
  for (const [month, begins] of [
    ['2', '2027-02-25T10:00:00.000Z'],
    ['7', '2027-07-25T09:00:00.000Z'],
  ] as const) {
    const event = await anEvent(house, { 'day-month': month })
    const file = await house.visitor().get(`/events/${event.code}/calendar`)
    expect(file.headers.get('content-disposition')).toContain('calendar.ics')
    const [entry] = new ICAL.Component(ICAL.parse(file.html)).getAllSubcomponents('vevent')
    expect(entry?.getFirstPropertyValue('summary')).toBe('Event')
    expect(entry?.getFirstPropertyValue('url')).toBe(`http://localhost:3000/e/${event.code}`)
    expect(entry?.getFirstPropertyValue('location')).toBeNull()
    expect(entry === undefined ? '' : new ICAL.Event(entry).startDate.toJSDate().toISOString()).toBe(begins)
  }
})

test('the QR code is read back as the short address; the flyer has a side in each language, each told to be so', async () => {
  const event = await anEvent(house, { childEn: 'A crèche all day', quietCy: 'Ystafell dawel' })
  const { browser } = event.organiser
  const at = `/events/keep/${event.id}/share`
  const page = await browser.get(at)
  expect(page.html).toContain(`http://localhost:3000/e/${event.code}`)
  expect(page.html).toContain('Diwrnod gyda’n gilydd')
  const svg = await browser.get(`${at}/qr`)
  expect(svg.headers.get('content-type')).toBe('image/svg+xml')
  expect(svg.html).toContain('<svg')
  // Four dots wide, as a camera would see it.
  const rows = qrOf(`http://localhost:3000/e/${event.code}`)
  const wide = rows.length * 4
  const data = new Uint8ClampedArray(wide * wide * 4).fill(255)
  for (let y = 0; y < wide; y += 1)
    for (let x = 0; x < wide; x += 1)
      if (rows[Math.floor(y / 4)]?.[Math.floor(x / 4)] === true)
        data.fill(0, (y * wide + x) * 4, (y * wide + x) * 4 + 3)
  expect(decodeQR({ width: wide, height: wide, data })).toBe(`http://localhost:3000/e/${event.code}`)
  const flyer = await browser.get(`${at}/flyer`)
  const file = await getDocumentProxy(new Uint8Array(flyer.bytes ?? []))
  expect(file.numPages).toBe(2)
  const sides = await Promise.all(
    [1, 2].map(async (n) => {
      const one = await file.getPage(n)
      const { items } = await one.getTextContent()
      return items.map((item) => ('str' in item ? item.str : '')).join('')
    }),
  )
  expect(sides[0]).toContain('A day together')
  expect(sides[1]).toContain('Diwrnod gyda’n gilydd')
  expect(sides[1]).toContain('Dydd Iau')
  for (const side of sides)
    for (const said of [
      `localhost:3000/e/${event.code}`,
      'A crèche all day',
      'Ystafell dawel',
      '0300 000 0000',
    ])
      expect(side).toContain(said)
  expect(JSON.stringify(await (await file.getPage(2)).getStructTree())).toContain('Cod QR')
})

test('a flyer stays two sides, however much there is to say', async () => {
  const aboutEn = 'Speeches, workshops and a panel that decides. '.repeat(60)
  const event = await anEvent(house, { aboutEn, accessEn: 'A lift.', venue: 'One\nTwo\nThree\nFour' })
  const flyer = await event.organiser.browser.get(`/events/keep/${event.id}/share/flyer`)
  const file = await getDocumentProxy(new Uint8Array(flyer.bytes ?? []))
  expect(file.numPages).toBe(2)
})

test('nobody else has the organiser’s page for sharing', async () => {
  const event = await anEvent(house)
  const elsewhere = await house.person(['organiser'], { programme: await house.otherProgramme() })
  const supporter = await house.person(['supporter'])
  for (const { browser } of [elsewhere, supporter])
    for (const path of ['share', 'share/qr', 'share/flyer', 'preview'])
      expect((await browser.get(`/events/keep/${event.id}/${path}`)).status).toBe(404)
})
