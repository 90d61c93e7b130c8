import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pages as booking } from '../../events/booking/routes.tsx'
import { pages as events } from '../../events/keeping/routes.tsx'
import { pages as eventKinds } from '../../events/kinds/routes.tsx'
import { anEvent } from '../../events/testing.ts'
import { isNeutral } from '../../platform/mail/neutral.ts'
import { sweepSubscribers } from '../jobs.ts'
import {
  aList,
  asks,
  joins,
  linkIn,
  newsletterHouse,
  standing,
  suppressed,
  type NewsletterHouse,
} from '../testing.ts'

let house: NewsletterHouse
beforeAll(async () => {
  house = await newsletterHouse()
})
afterAll(() => house.close())

test('nothing counts before the link is pressed, and looking at it presses nothing', async () => {
  const list = await aList(house, ['Events', 'Guides'])
  const said = await asks(house, list, 'ann@join.example', { topics: [list.topics[1] ?? ''] })
  expect(said.location).toBe(`/newsletters/${list.code}/asked`)
  const [message] = await house.goOn()
  expect(message?.subject).toBe('Is this your address?')
  expect(isNeutral(`${message?.subject} ${message?.text}`)).toBe(true)
  expect(message?.text).not.toContain('Monthly news')
  const link = linkIn(message === undefined ? [] : [message], 'ann@join.example')
  for (const path of [link, `${link}/in`, `${link}/now`, `${link}/leave`])
    expect((await house.visitor().get(path)).status).toBe(200)
  expect((await house.visitor().post(`${link}/in`)).text).not.toContain('You will get it')
  expect((await standing(house, list.id)).map(({ state }) => state)).toEqual(['asked'])
  expect((await house.visitor().post(`${link}/in`, { says: 'join' })).text).toContain('You will get it')
  // Pressed twice it stays as it is.
  expect((await house.visitor().post(`${link}/in`, { says: 'join' })).text).toContain('You will get it')
  expect((await standing(house, list.id)).map(({ state }) => state)).toEqual(['subscribed'])
  const topics = await house.ground.selectFrom('subscriber_topics').select('topic_id').execute()
  expect(topics.map(({ topic_id }) => topic_id)).toContain(list.topics[1])
})

test('the page says the same whether the address is new, gets it, left, or asked us never to write', async () => {
  const list = await aList(house)
  await joins(house, list, 'in@same.example')
  const left = await joins(house, list, 'left@same.example')
  await house.visitor().post(`${left}/now`, { says: 'leave' })
  await list.keeper.browser.post('/newsletters/keep/not-written', { address: 'never@same.example' })
  const answers = []
  for (const name of ['new', 'in', 'left', 'never']) {
    const browser = house.visitor()
    const { status, location } = await asks(house, list, `${name}@same.example`, {}, browser)
    answers.push({ status, location, text: (await browser.get(location)).text })
  }
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  // Whoever asked us never to write gets no message; all others get the same one.
  const messages = await house.goOn()
  expect(messages.map(({ to }) => to).toSorted()).toEqual([
    'in@same.example',
    'left@same.example',
    'new@same.example',
  ])
  expect(new Set(messages.map(({ subject }) => subject)).size).toBe(1)
})

test('somebody who gets it and asks again is on the list once, with what they chose last; their old links go on working', async () => {
  const list = await aList(house, ['Events', 'Guides'])
  const first = await joins(house, list, 'twice@join.example', { topics: [list.topics[0] ?? ''] })
  const second = await joins(house, list, 'Twice@Join.example', {
    topics: [list.topics[1] ?? ''],
    language: 'cy',
  })
  expect(second).not.toBe('')
  const rows = await standing(house, list.id)
  expect(rows.map(({ state, language }) => [state, language])).toEqual([['subscribed', 'cy']])
  for (const link of [first, second])
    expect((await house.visitor().post(link)).text).toContain('Monthly news')
})

test('a form that is sent twice asks once, and any number of presses at once are one', async () => {
  const list = await aList(house)
  const [browser, key] = [house.visitor(), crypto.randomUUID()]
  for (let n = 0; n < 2; n += 1) await asks(house, list, 'press@join.example', { key }, browser)
  expect(await standing(house, list.id)).toHaveLength(1)
  // A second question to the same address, and both links pressed ten times side by side.
  await asks(house, list, 'press@join.example')
  const links = (await house.goOn()).map((message) => linkIn([message], 'press@join.example'))
  expect(links).toHaveLength(2)
  const pressed = await Promise.all(
    links.flatMap((link) =>
      Array.from({ length: 10 }, () => house.visitor().post(`${link}/in`, { says: 'join' })),
    ),
  )
  expect(new Set(pressed.map(({ status }) => status))).toEqual(new Set([200]))
  expect((await standing(house, list.id)).map(({ state }) => state)).toEqual(['subscribed'])
})

test('addresses that differ by a point are two', async () => {
  const list = await aList(house)
  await joins(house, list, 'ab.c@join.example')
  await joins(house, list, 'a.bc@join.example')
  expect((await standing(house, list.id)).map(({ state }) => state)).toEqual(['subscribed', 'subscribed'])
})

test('who left, or called it junk once, asks again, presses the link and gets it again; the second time they are asked nothing', async () => {
  const list = await aList(house)
  const link = await joins(house, list, 'back@join.example')
  await house.visitor().post(`${link}/now`, { says: 'leave' })
  const before = await suppressed(house, 'left')
  await joins(house, list, 'back@join.example')
  expect(await suppressed(house, 'left')).toBe(before - 1)
  for (const times of [1, 2]) {
    const again = (await standing(house, list.id)).at(-1)
    expect(again?.state).toBe('subscribed')
    await house.db.asWorker((tx) =>
      sql`select app.suppress_subscriber(${again?.id ?? ''}, 'complained', '2026-11-18')`.execute(tx),
    )
    expect((await standing(house, list.id)).at(-1)).toMatchObject({ state: 'removed', email: null })
    if (times === 1) await joins(house, list, 'back@join.example')
  }
  await asks(house, list, 'back@join.example')
  expect(await house.goOn()).toEqual([])
})

test('an address that came back is asked once more, and the press proves that it works', async () => {
  const list = await aList(house)
  await joins(house, list, 'full@join.example')
  const [row] = await standing(house, list.id)
  await house.db.asWorker((tx) =>
    sql`select app.suppress_subscriber(${row?.id ?? ''}, 'bounced', '2026-11-18')`.execute(tx),
  )
  expect(await suppressed(house, 'bounced')).toBe(1)
  await joins(house, list, 'full@join.example')
  expect(await suppressed(house, 'bounced')).toBe(0)
})

test('a new address gets it only when its own link is pressed; the old one is told, and then deleted', async () => {
  const list = await aList(house)
  const link = await joins(house, list, 'old@move.example')
  expect(
    (await house.visitor().post(`${link}/now`, { says: 'move', email: 'new@move.example' })).text,
  ).toContain('look at the other address')
  const asked = await house.goOn()
  expect(asked.map(({ to }) => to)).toEqual(['new@move.example'])
  expect((await standing(house, list.id)).map(({ state }) => state)).toEqual(['subscribed', 'asked'])
  await house.visitor().post(`${linkIn(asked, 'new@move.example')}/in`, { says: 'join' })
  const told = await house.goOn()
  expect(told.map(({ to, text }) => [to, text.includes('another one'), text.includes('new@')])).toEqual([
    ['old@move.example', true, false],
  ])
  await sweepSubscribers(house)
  expect((await standing(house, list.id)).map(({ state, email }) => [state, email === null])).toEqual([
    ['left', true],
    ['subscribed', false],
  ])
})

test('one browser asks ten times in an hour and no more, and an inbox gets six questions', async () => {
  const list = await aList(house)
  const browser = house.visitor()
  for (let n = 0; n < 10; n += 1) await asks(house, list, 'flood@join.example', {}, browser)
  const more = await asks(house, list, 'flood@join.example', {}, browser)
  expect(more.status).toBe(422)
  expect(more.text).toContain('Too many addresses came from here')
  let came = 0
  for (let round = await house.goOn(); round.length > 0; round = await house.goOn()) came += round.length
  expect(came).toBe(6)
})

test('what is wrong is said, and what was typed stays', async () => {
  const list = await aList(house, ['Events'])
  const page = await asks(house, list, 'not an address', { topics: [] })
  expect(page.status).toBe(422)
  expect(page.text).toContain('An e-mail address, like name@example.org')
  expect(page.html).toContain('not an address')
  expect((await house.visitor().get('/newsletters/keeper22')).status).toBe(404)
})

test('an inbox is counted whatever is asked there: for places at an event and for newsletters together', async () => {
  const places = await newsletterHouse([...eventKinds.list, ...events.list, ...booking.list])
  const { code, kinds } = await anEvent(places, { places: '40' })
  const list = await aList(places)
  for (let n = 0; n < 4; n += 1) {
    const visitor = places.visitor()
    const began = await visitor.post(`/events/${code}`, { [`kind-${kinds[0]}`]: '1' })
    await visitor.post(began.location, { name: 'Mari Pretend', email: 'both@example.org' })
    await asks(places, list, 'both@example.org')
  }
  const sent = (await places.goOn()).filter(({ to }) => to === 'both@example.org')
  await places.close()
  expect(sent).toHaveLength(6)
})
