import { afterAll, beforeAll, expect, test } from 'vitest'
import { anEvent, books, eventHouse, fullness, type EventHouse } from '../testing.ts'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse()
})
afterAll(() => house.close())

const kindOf = (id: string) =>
  house.ground.selectFrom('ticket_kinds').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const paid = { kind: 'paid', nameEn: 'Paid', nameCy: 'Gyda thâl', pounds: '45', mostOf: '3' }

test('another price holds for whoever books from now on; whoever booked pays what it was', async () => {
  const event = await anEvent(house, {}, [paid])
  await books(house, event, 1, 'early@example.org')
  const { browser } = event.organiser
  const at = `/events/keep/${event.id}/kinds/${event.kinds[0]}`
  expect((await browser.get(at)).html).toContain('value="45"')
  const saved = await browser.post(at, { ...paid, pounds: '50.50', version: '1' })
  expect(saved.location).toBe(`/events/keep/${event.id}/kinds?done`)
  await books(house, event, 1, 'late@example.org')
  const rows = await house.ground
    .selectFrom('booking_kinds')
    .innerJoin('bookings', 'bookings.id', 'booking_kinds.booking_id')
    .select('booking_kinds.pence')
    .where('event_id', '=', event.id)
    .orderBy('stands')
    .execute()
  expect(rows.map(({ pence }) => pence)).toEqual([4500, 5050])
  const again = await browser.post(at, { ...paid, pounds: '60', version: '1' })
  expect(again.status).toBe(422)
  expect(again.text).toContain('Somebody else changed this in the meantime')
  expect((await kindOf(event.kinds[0] ?? '')).pence).toBe(5050)
})

test('a quota below what is taken takes nothing from anybody, and says so', async () => {
  const event = await anEvent(house, {}, [paid])
  await books(house, event, 2, 'two@example.org')
  const { browser } = event.organiser
  const all = `/events/keep/${event.id}/kinds`
  await browser.post(`${all}/${event.kinds[0]}`, { ...paid, mostOf: '1', version: '1' })
  const page = await browser.get(all)
  expect(page.text).toContain('2 of 1 taken')
  expect(page.text).toContain('Nobody loses a place')
  expect(await fullness(house, event.id)).toMatchObject({ taken: 2, held: 2 })
  expect((await books(house, event, 1, 'third@example.org')).status).toBe(422)
})

test('a kind is hidden, shown, moved, and removed only when nobody ever booked it', async () => {
  const family = { kind: 'family', nameEn: 'Family', nameCy: 'Teulu' }
  const event = await anEvent(house, {}, [paid, family])
  const { browser } = event.organiser
  const all = `/events/keep/${event.id}/kinds`
  const [one, two] = event.kinds
  await books(house, event, 1, 'one@example.org')
  await browser.post(`${all}/${one}/do`, { what: 'hide' })
  expect((await house.visitor().get(`/events/${event.code}`)).html).not.toContain(`kind-${one}`)
  await browser.post(`${all}/${one}/do`, { what: 'show' })
  await browser.post(`${all}/${one}/do`, { what: 'down' })
  expect((await kindOf(one ?? '')).place).toBe(2)
  const kept = await browser.post(`${all}/${one}/do`, { what: 'remove' })
  expect(kept.status).toBe(422)
  expect(kept.text).toContain('Hide it instead')
  expect((await browser.post(`${all}/${two}`, { ...paid, version: '1' })).text).toContain(
    'Make another kind instead',
  )
  await browser.post(`${all}/${two}/do`, { what: 'remove' })
  expect((await browser.get(all)).html).not.toContain(`kind-${two}`)
  expect((await browser.post(`${all}/${two}/do`, { what: 'remove' })).status).toBe(404)
})

test('what is free has no price, what is paid has one, and the field that is wrong is the one that says so', async () => {
  const event = await anEvent(house, {}, [paid])
  const { browser } = event.organiser
  const all = `/events/keep/${event.id}/kinds`
  const says = async (kind: Record<string, string>) =>
    (await browser.post(all, { nameEn: 'One', ...kind })).html
  for (const kind of ['free', 'hardship'])
    expect(await says({ kind, pounds: '5' })).toContain('This kind is free: leave the price empty')
  expect(await says({ kind: 'paid', pounds: '' })).toContain('href="#pounds">Price in pounds')
  const many = await says({ kind: 'free', mostOf: 'some' })
  expect(many).toContain('href="#mostOf">How many of these at most')
  expect(many).toContain('id="mostOf-error"')
  // Free by its name, it says so once.
  await says({ kind: 'free', nameEn: 'Free', nameCy: 'Am ddim' })
  const page = await house.visitor('cy').get(`/events/${event.code}`)
  expect(page.html).toMatch(/<label[^>]*>\s*Am ddim\s*<\/label>/)
  for (const kind of ['family', 'professional'])
    for (const pounds of ['', '12.50'])
      expect((await browser.post(all, { kind, nameEn: kind, pounds })).location).toBe(`${all}?done`)
})

test('nobody but whoever keeps the programme’s events changes a kind, and the database agrees', async () => {
  const event = await anEvent(house, {}, [paid])
  const at = `/events/keep/${event.id}/kinds/${event.kinds[0]}`
  const elsewhere = await house.person(['organiser'], { programme: await house.otherProgramme() })
  const supporter = await house.person(['supporter'])
  for (const { browser, token } of [elsewhere, supporter]) {
    expect((await browser.get(`/events/keep/${event.id}/kinds`)).status).toBe(404)
    expect((await browser.post(at, { ...paid, pounds: '1', version: '1' })).status).toBe(404)
    expect((await browser.post(`${at}/do`, { what: 'remove' })).status).toBe(404)
    const tried = await house.as(token, (tx) =>
      tx.updateTable('ticket_kinds').set({ pence: 1 }).executeTakeFirst(),
    )
    expect(tried.numUpdatedRows).toBe(0n)
  }
  expect((await kindOf(event.kinds[0] ?? '')).pence).toBe(4500)
})
