import ICAL from 'ical.js'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sweepBookings } from '../jobs.ts'
import {
  anEvent,
  books,
  eventHouse,
  linkIn,
  sends,
  waits,
  type AnEvent,
  type EventHouse,
} from '../testing.ts'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse()
})
afterAll(() => house.close())

const formOf = async ({ id, organiser }: AnEvent): Promise<Record<string, string>> => {
  const { html } = await organiser.browser.get(`/events/keep/${id}/change`)
  const fields = [...html.matchAll(/<input [^>]*?name="([^"]+)"[^>]*?>/g)].flatMap(([tag, name]) => {
    const radio = /type="(radio|checkbox)"/.test(tag) && !/ checked/.test(tag)
    return radio || ['csrf', 'key'].includes(name ?? '')
      ? []
      : [[name ?? '', tag.match(/value="([^"]*)"/)?.[1] ?? '']]
  })
  const long = [...html.matchAll(/<textarea [^>]*?name="([^"]+)"[^>]*>([^<]*)</g)].map(([, name, text]) => [
    name ?? '',
    text ?? '',
  ])
  return Object.fromEntries([...fields, ...long])
}
const edit = async (event: AnEvent, change: Record<string, string>) => {
  const done = await event.organiser.browser.post(`/events/keep/${event.id}/change`, {
    ...(await formOf(event)),
    ...change,
  })
  expect(done.status).toBe(303)
}
/** Some minutes go by without an edit. */
const quiet = async ({ id }: AnEvent) => {
  await sql`update event_changes set touched_at = touched_at - interval '6 minutes' where event_id = ${id} and told_at is null`.execute(
    house.ground,
  )
  await sql`update bookings set at = at - interval '6 minutes' where event_id = ${id}`.execute(house.ground)
}
const calendar = (text: string | undefined) => {
  const file = new ICAL.Component(ICAL.parse(text ?? ''))
  const [entry] = file.getAllSubcomponents('vevent')
  const event = entry === undefined ? undefined : new ICAL.Event(entry)
  return {
    method: file.getFirstPropertyValue('method'),
    uid: event?.uid,
    sequence: event?.sequence,
    begins: event?.startDate.toJSDate().toISOString(),
    status: entry?.getFirstPropertyValue('status'),
  }
}

test('five quick edits make one message; it says when, and no more; the calendar has the new hour, in winter and in summer', async () => {
  const event = await anEvent(house, { places: '3' })
  await books(house, event, 2, 'booked@example.org')
  const [first] = await house.goOn()
  await waits(house, event, 3, 'line@example.org')
  await house.goOn()
  const was = calendar(first?.calendar)
  expect(was).toMatchObject({ method: 'PUBLISH', sequence: 0, begins: '2027-02-25T10:00:00.000Z' })
  for (const startsAt of ['10:10', '10:20', '10:30', '10:45', '11:00']) await edit(event, { startsAt })
  expect(await house.goOn()).toEqual([])
  await quiet(event)
  const told = await house.goOn()
  expect(told.map(({ to }) => to).toSorted()).toEqual(['booked@example.org', 'line@example.org'])
  const mail = told.find(({ to }) => to === 'booked@example.org')
  expect(mail?.subject).toBe('Your booking')
  expect(mail?.text).toContain('Thursday 25 February, 11am')
  expect(mail?.text).not.toContain('together')
  expect(mail?.text).not.toContain('Invented Hall')
  expect(calendar(mail?.calendar)).toMatchObject({
    method: 'PUBLISH',
    uid: was.uid,
    sequence: 1,
    begins: '2027-02-25T11:00:00.000Z',
  })
  expect(told.find(({ to }) => to === 'line@example.org')?.calendar).toBeUndefined()
  await quiet(event)
  expect(await house.goOn()).toEqual([])
  // In summer an hour's difference to Greenwich.
  await edit(event, { 'day-month': '7' })
  await quiet(event)
  const summer = (await house.goOn()).find(({ to }) => to === 'booked@example.org')
  expect(calendar(summer?.calendar)).toMatchObject({
    uid: was.uid,
    sequence: 2,
    begins: '2027-07-25T10:00:00.000Z',
  })
  const page = await house.visitor().post(linkIn(summer === undefined ? [] : [summer], 'booked@example.org'))
  expect(page.text).toContain('What is different now')
  expect(page.text).toContain('The day: Sunday 25 July 2027')
  expect(page.text).toContain('Before: Thursday 25 February 2027')
  expect(page.text).toContain('Your places stay yours')
  // The message from before still leads to the booking: its link lives until the new day.
  expect(
    (await house.visitor().post(linkIn(first === undefined ? [] : [first], 'booked@example.org'))).text,
  ).toContain('25 July')
})

test('whoever booked when it was changed already reads that it was before, and not that it is different now', async () => {
  const event = await anEvent(house)
  await books(house, event, 1, 'before@example.org')
  await house.goOn()
  await edit(event, { startsAt: '11:00' })
  await books(house, event, 1, 'after@example.org')
  await house.goOn()
  await quiet(event)
  const told = await house.goOn()
  const page = async (email: string) => (await house.visitor().post(linkIn(told, email))).text
  expect(await page('before@example.org')).toMatch(
    /What is different now The time: 11am to 4pm\. Before: 10am/,
  )
  const after = await page('after@example.org')
  expect(after).toContain('This changed shortly before you booked The time: 11am to 4pm.')
  expect(after).not.toContain('What is different now')
})

test('of an event that nobody booked yet it is said that nobody is written to', async () => {
  const event = await anEvent(house)
  await edit(event, { startsAt: '11:00' })
  const page = async () => (await event.organiser.browser.get(`/events/keep/${event.id}/changes`)).text
  expect(await page()).toContain('Nobody has booked or waits. Nobody will be written to.')
  await quiet(event)
  expect(await house.goOn()).toEqual([])
  expect(await page()).toContain('Nobody was written to: nobody had booked')
})

test('whoever has not pressed their link yet, and whoever is offered places, are told too, and can still press', async () => {
  const event = await anEvent(house, { places: '2' })
  await books(house, event, 1, 'gives@example.org')
  const [mine] = await house.goOn()
  await sends(house, event, 1, 'slow@example.org')
  await house.goOn()
  await waits(house, event, 1, 'next@example.org')
  const back = linkIn(mine === undefined ? [] : [mine], 'gives@example.org')
  await house.visitor().post(`${back}/now`, { says: 'cancel' })
  expect((await house.goOn()).some(({ subject }) => subject === 'Places for you')).toBe(true)
  await edit(event, { venue: 'Another Hall' })
  await quiet(event)
  const told = await house.goOn()
  expect(told.map(({ to }) => to).toSorted()).toEqual(['next@example.org', 'slow@example.org'])
  expect(told.every(({ calendar }) => calendar === undefined)).toBe(true)
  const link = linkIn(told, 'slow@example.org')
  const page = await house.visitor().post(link)
  expect(page.text).toContain('The place: Another Hall')
  // They are not theirs yet, and there is no booking to cancel.
  expect(page.text).not.toContain('Your places stay yours')
  expect((await house.visitor().post(`${link}/now`, { says: 'yes' })).location).toContain('what=booked')
})

test('whoever cancels has the entry taken out of their calendar', async () => {
  const event = await anEvent(house)
  await books(house, event, 1, 'leaves@example.org')
  const first = (await house.goOn()).find(({ to }) => to === 'leaves@example.org')
  await house
    .visitor()
    .post(`${linkIn(first === undefined ? [] : [first], 'leaves@example.org')}/now`, { says: 'cancel' })
  const over = (await house.goOn()).find(({ to }) => to === 'leaves@example.org')
  expect(calendar(over?.calendar)).toMatchObject({
    method: 'CANCEL',
    status: 'CANCELLED',
    uid: calendar(first?.calendar).uid,
    sequence: 1,
  })
})

test('an edit that was undone in time is told to nobody; what nobody has to know is not told', async () => {
  const event = await anEvent(house)
  await books(house, event, 1, 'calm@example.org')
  await house.goOn()
  await edit(event, { aboutEn: 'Better words.', places: '9' })
  await edit(event, { venue: 'Another Hall' })
  await edit(event, { venue: 'Invented Hall, Made-up Street' })
  await quiet(event)
  expect(await house.goOn()).toEqual([])
})

test('called off only with a second press and a reason; undone while no message went; afterwards not', async () => {
  const event = await anEvent(house)
  await books(house, event, 1, 'off@example.org')
  const [first] = await house.goOn()
  const { browser } = event.organiser
  const at = `/events/keep/${event.id}`
  expect((await browser.post(`${at}/state`, { state: 'called-off' })).location).toBe(`${at}/call-off`)
  expect((await house.visitor().get(`/events/${event.code}`)).text).toContain('Book places')
  expect((await browser.get(`${at}/call-off`)).text).toContain('1 booking will be written to')
  const empty = await browser.post(`${at}/call-off`, { whyEn: '' })
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('Say why, for those who booked')
  await browser.post(`${at}/call-off`, { whyEn: 'The hall has a leak.' })
  expect((await browser.get(`${at}/changes`)).text).toContain('1 booking will be written to at about')
  expect((await browser.post(`${at}/changes`, { says: 'undo' })).location).toContain('undone')
  await quiet(event)
  expect(await house.goOn()).toEqual([])
  await browser.post(`${at}/call-off`, { whyEn: 'The hall has a leak.', whyCy: '' })
  await browser.post(`${at}/call-off`, { whyEn: 'Twice.', whyCy: '' })
  await quiet(event)
  const told = await house.goOn()
  expect(told).toHaveLength(1)
  expect(told[0]?.text).toContain('does not take place')
  expect(told[0]?.text).not.toContain('leak')
  expect(calendar(told[0]?.calendar)).toMatchObject({
    method: 'CANCEL',
    status: 'CANCELLED',
    uid: calendar(first?.calendar).uid,
    sequence: 1,
  })
  const page = await house.visitor().post(linkIn(told, 'off@example.org'))
  expect(page.text).toContain('The hall has a leak.')
  expect((await browser.post(`${at}/changes`, { says: 'undo' })).location).toContain('late')
  expect((await browser.get(`${at}/changes`)).text).toContain('1 booking written to')
  expect((await house.visitor().get(`/events/${event.code}`)).text).toContain('This event is called off')
})

test('nobody else calls an event off or takes it back, and the database agrees', async () => {
  const event = await anEvent(house)
  await event.organiser.browser.post(`/events/keep/${event.id}/call-off`, { whyEn: 'Rain.' })
  const elsewhere = await house.person(['organiser'], { programme: await house.otherProgramme() })
  const supporter = await house.person(['supporter'])
  for (const { browser, token } of [elsewhere, supporter]) {
    for (const path of ['changes', 'call-off']) {
      expect((await browser.get(`/events/keep/${event.id}/${path}`)).status).toBe(404)
      expect(
        (await browser.post(`/events/keep/${event.id}/${path}`, { says: 'undo', whyEn: 'No' })).status,
      ).toBe(404)
    }
    const { rows } = await house.as(token, (tx) =>
      sql<{ back: boolean }>`select app.call_back(${event.id}) as back`.execute(tx),
    )
    expect(rows[0]?.back).toBe(false)
    expect(await house.as(token, (tx) => tx.selectFrom('event_changes').select('id').execute())).toEqual([])
  }
})

test('of a meeting’s link nothing is noted that opens it; that it is another one is told; a year after the day all of it goes', async () => {
  const event = await anEvent(house, { way: 'both', online: 'https://meet.example/first' })
  await books(house, event, 1, 'link@example.org')
  await house.goOn()
  await edit(event, { online: 'https://meet.example/second' })
  await quiet(event)
  const [message] = await house.goOn()
  const page = await house.visitor().post(linkIn(message === undefined ? [] : [message], 'link@example.org'))
  expect(page.text).toContain('The link for the day is another one.')
  expect((await event.organiser.browser.get(`/events/keep/${event.id}/changes`)).text).toContain(
    'is another one',
  )
  const kept = () =>
    house.ground.selectFrom('event_changes').selectAll().where('event_id', '=', event.id).execute()
  expect(JSON.stringify(await kept())).not.toMatch(/first|second/)
  const on = (day: string) => sweepBookings({ db: house.db, clock: () => new Date(`${day}T10:00:00Z`) })
  await on('2028-02-24')
  expect(await kept()).toHaveLength(1)
  await on('2028-02-25')
  expect(await kept()).toEqual([])
})
