import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anEvent, eventHouse, linkIn, type AnEvent, type EventHouse } from '../testing.ts'
import { pages } from './routes.tsx'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse(pages.list)
})
afterAll(() => house.close())

type Person = Awaited<ReturnType<EventHouse['person']>>
const secret = 'Gareth Madeup'
const withReader = async (): Promise<{ event: AnEvent; reader: Person; path: string }> => {
  const event = await anEvent(house)
  const reader = await house.person(['coordinator'], { name: 'Rhian Reader' })
  const path = `/events/keep/${event.id}/apart`
  await event.organiser.browser.post(path, { reader: reader.actor.person ?? '' })
  return { event, reader, path }
}
const writes = async ({ code, kinds }: AnEvent, email: string, meets = secret): Promise<string> => {
  const visitor = house.visitor()
  const began = await visitor.post(`/events/${code}`, { [`kind-${kinds[0]}`]: '1' })
  const who = { name: 'Ffion Pretend', email, telephone: '07700 900321', meets }
  await visitor.post(began.location, who)
  await house.prove(email)
  return linkIn(await house.goOn(), email)
}
const rowsOf = async (event: string) =>
  house.ground.selectFrom('booking_meets').selectAll().where('event_id', '=', event).execute()

test('nobody is asked unless one named person reads it; who that is, is not said', async () => {
  const event = await anEvent(house)
  const form = async () => {
    const visitor = house.visitor()
    const began = await visitor.post(`/events/${event.code}`, { [`kind-${event.kinds[0]}`]: '1' })
    return (await visitor.get(began.location)).text
  }
  expect(await form()).not.toContain('Is there anyone you need not to meet?')
  const reader = await house.person(['organiser'], { name: 'Rhian Reader' })
  const path = `/events/keep/${event.id}/apart`
  expect(
    (await event.organiser.browser.post(path, { reader: reader.actor.person ?? '' })).location,
  ).toContain('?done')
  const asked = await form()
  expect(asked).toContain('Is there anyone you need not to meet?')
  expect(asked).not.toContain('Rhian')
  // What a visitor writes without being asked is kept nowhere.
  await event.organiser.browser.post(path, { reader: '' })
  await writes(event, 'unasked@example.org')
  expect(await rowsOf(event.id)).toEqual([])
})

test('the reader reads it, rings, and notes what was arranged; it is sealed, and takes itself back', async () => {
  const { event, reader, path } = await withReader()
  await writes(event, 'ring@example.org')
  const told = await house.ground
    .selectFrom('outbox')
    .select(['kind', 'facts'])
    .where('to_person', '=', reader.actor.person)
    .execute()
  expect(told).toEqual([{ kind: 'to-read', facts: {} }])
  expect((await reader.browser.get('/events/keep')).text).toContain('Somebody waits for your call')
  expect((await event.organiser.browser.get('/events/keep')).text).not.toContain('waits for your call')
  const page = await reader.browser.get(path)
  expect(page.text).toContain(secret)
  expect(page.text).toContain('07700 900321')
  expect(page.text).toContain('Ffion Pretend')
  const [row] = await rowsOf(event.id)
  const id = row?.id ?? ''
  const version = String(row?.version ?? 0)
  const rang = {
    id,
    version,
    [`rang-${id}-day`]: '18',
    [`rang-${id}-month`]: '11',
    [`rang-${id}-year`]: '2026',
  }
  const tomorrow = await reader.browser.post(`${path}/rang`, {
    ...rang,
    [`rang-${id}-day`]: '19',
    [`arranged-${id}`]: 'Other door',
  })
  expect(tomorrow.status).toBe(422)
  expect(tomorrow.text).toContain('Other door')
  expect(
    (await reader.browser.post(`${path}/rang`, { ...rang, [`arranged-${id}`]: 'Other door' })).location,
  ).toContain('?done')
  const after = await reader.browser.get(path)
  expect(after.html).toContain('Other door')
  expect((await reader.browser.post(`${path}/rang`, { ...rang, [`arranged-${id}`]: '' })).text).toContain(
    'changed this in the meantime',
  )
  const whole = JSON.stringify(await rowsOf(event.id))
  expect(whole).not.toContain('Other door')
  expect(whole).not.toContain(secret)
  expect(
    (await reader.browser.post(`${path}/rang`, { id, version: String((row?.version ?? 0) + 1) })).location,
  ).toContain('?done')
  expect(await rowsOf(event.id)).toMatchObject([{ rang_on: null, arranged: null }])
  const acts = await house.ground
    .selectFrom('audit')
    .select('act')
    .where('person_id', '=', reader.actor.person)
    .where('act', 'in', ['apart.read', 'apart.rang', 'text.opened'])
    .execute()
  expect(new Set(acts.map(({ act }) => act))).toEqual(new Set(['apart.read', 'apart.rang', 'text.opened']))
})

test('nobody else reads it: not who keeps the event, not an administrator, not the database for them', async () => {
  const { event, path } = await withReader()
  await writes(event, 'alone@example.org')
  const [row] = await rowsOf(event.id)
  const others = [event.organiser, await house.person(['administrator']), await house.person(['organiser'])]
  for (const { browser, token } of others) {
    expect((await browser.get(path)).text).not.toContain(secret)
    expect((await browser.post(`${path}/rang`, { id: row?.id ?? '', version: '1' })).status).toBe(404)
    expect(await house.as(token, (tx) => tx.selectFrom('booking_meets').select('id').execute())).toEqual([])
  }
  const outside = [
    await house.person(['supporter']),
    await house.person(['organiser'], { programme: await house.otherProgramme() }),
  ]
  for (const { browser, token } of outside) {
    expect((await browser.get(path)).status).toBe(404)
    for (const under of ['', '/over', '/again', '/rang'])
      expect((await browser.post(`${path}${under}`, {})).status).toBe(404)
    expect(await house.as(token, (tx) => tx.selectFrom('booking_meets').select('id').execute())).toEqual([])
  }
})

test('only one who keeps events here can be the reader', async () => {
  const { event, path } = await withReader()
  const supporter = await house.person(['supporter'])
  const elsewhere = await house.person(['organiser'], { programme: await house.otherProgramme() })
  for (const { actor } of [supporter, elsewhere]) {
    expect((await event.organiser.browser.post(path, { reader: actor.person ?? '' })).status).toBe(404)
    await expect(
      house.as(event.organiser.token, (tx) =>
        tx
          .updateTable('event_pages')
          .set({ meets_reader: actor.person })
          .where('id', '=', event.id)
          .execute(),
      ),
    ).rejects.toThrow('keeps events')
  }
})

test('another reader reads what comes from then on; the rest moves on by the hand of whoever holds it', async () => {
  const { event, reader, path } = await withReader()
  await writes(event, 'before@example.org')
  const next = await house.person(['organiser'], { name: 'Nesta Next' })
  await event.organiser.browser.post(path, { reader: next.actor.person ?? '' })
  await writes(event, 'since@example.org', 'Sioned Madeup')
  const page = await next.browser.get(path)
  expect(page.text).toContain('Sioned Madeup')
  expect(page.text).not.toContain(secret)
  await event.organiser.browser.post(`${path}/over`, {})
  await next.browser.post(`${path}/over`, {})
  expect((await next.browser.get(path)).text).not.toContain(secret)
  expect((await reader.browser.get(path)).text).toContain('Nesta Next reads what is written from now on')
  await reader.browser.post(`${path}/over`, {})
  expect((await next.browser.get(path)).text).toContain(secret)
  expect((await reader.browser.get(path)).text).not.toContain(secret)
})

test('when the reader has left, those who wrote are asked to write again, and the next reader sees nothing old', async () => {
  const { event, reader, path } = await withReader()
  await writes(event, 'again@example.org')
  await sql`update roles set until_at = now() where person_id = ${reader.actor.person}`.execute(house.ground)
  expect((await reader.browser.get(path)).status).toBe(404)
  expect(await house.as(reader.token, (tx) => tx.selectFrom('booking_meets').select('id').execute())).toEqual(
    [],
  )
  const next = await house.person(['organiser'])
  await event.organiser.browser.post(path, { reader: next.actor.person ?? '' })
  expect((await event.organiser.browser.get(path)).text).toContain('Nobody can read it')
  await event.organiser.browser.post(`${path}/again`, {})
  const [message] = await house.goOn()
  expect(message).toMatchObject({ to: 'again@example.org', subject: 'Your booking' })
  expect(message?.text).not.toMatch(/meet|A day together/)
  expect(await rowsOf(event.id)).toEqual([])
  const link = linkIn(
    [message].flatMap((one) => one ?? []),
    'again@example.org',
  )
  const form = await house.visitor().post(`${link}/more`)
  const version = form.html.match(/name="version" value="(\d+)"/)?.[1] ?? ''
  await house.visitor().post(`${link}/more`, { sure: 'yes', version, language: 'en', meets: secret })
  expect((await next.browser.get(path)).text).toContain(secret)
})

test('by the link it is changed and taken away, and shown to nobody; it goes when they cancel', async () => {
  const { event, reader, path } = await withReader()
  const link = await writes(event, 'change@example.org')
  const says = async (fields: Record<string, string>) => {
    const form = await house.visitor().post(`${link}/more`)
    expect(form.html).not.toContain(secret)
    const version = form.html.match(/name="version" value="(\d+)"/)?.[1] ?? ''
    return house.visitor().post(`${link}/more`, { sure: 'yes', version, language: 'en', ...fields })
  }
  await says({ meets: 'Sioned Madeup' })
  const page = await reader.browser.get(path)
  expect(page.text).toContain('Sioned Madeup')
  expect(page.text).not.toContain(secret)
  await says({ meetsAway: 'yes' })
  expect(await rowsOf(event.id)).toEqual([])
  await says({ meets: secret })
  await house.visitor().post(`${link}/now`, { says: 'cancel' })
  expect(await rowsOf(event.id)).toEqual([])
})

test('whoever looks over a shoulder does not learn whether something was written', async () => {
  const { event } = await withReader()
  const pages: string[] = []
  for (const [email, meets] of [
    ['wrote@example.org', secret],
    ['wrote-not@example.org', ''],
  ] as const) {
    const link = await writes(event, email, meets)
    pages.push((await house.visitor().post(`${link}/more`)).text)
  }
  expect(pages[0]).toContain('Delete anything that I wrote before')
  expect(pages[0]).toBe(pages[1])
})

test('when nobody is asked any more, what one wrote can still be deleted; that anybody wrote, the page does not say', async () => {
  const shown = async (writing: boolean) => {
    const { event, path } = await withReader()
    const link = await writes(event, `${writing}-guest@example.org`, '')
    if (writing) await writes(event, 'wrote-then@example.org')
    await event.organiser.browser.post(path, { reader: '' })
    return (await house.visitor().post(`${link}/more`)).text
  }
  const [nobody, somebody] = [await shown(false), await shown(true)]
  expect(nobody).toBe(somebody)
  expect(nobody).toContain('Delete anything that I wrote before')
  expect(nobody).not.toContain('Is there anyone you need not to meet?')
  const never = await anEvent(house)
  const link = await writes(never, 'never-asked@example.org', '')
  expect((await house.visitor().post(`${link}/more`)).text).not.toContain('Delete anything that I wrote')
})

test('what somebody wrote who never proved their address is read by nobody and deleted', async () => {
  const { event, reader, path } = await withReader()
  const visitor = house.visitor()
  const began = await visitor.post(`/events/${event.code}`, { [`kind-${event.kinds[0]}`]: '1' })
  await visitor.post(began.location, { name: 'Nobody', email: 'unproved@example.org', meets: secret })
  expect((await reader.browser.get(path)).text).not.toContain(secret)
  await sql`update bookings set held_until = now() - interval '1 second' where event_id = ${event.id}`.execute(
    house.ground,
  )
  await house.goOn()
  expect(await rowsOf(event.id)).toEqual([])
})
