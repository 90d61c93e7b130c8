import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pages as booking } from '../../events/booking/routes.tsx'
import { pages as events } from '../../events/keeping/routes.tsx'
import { pages as eventKinds } from '../../events/kinds/routes.tsx'
import { anEvent } from '../../events/testing.ts'
import { origin } from '../../access/testing.ts'
import { isNeutral, tellingIn } from '../../platform/mail/neutral.ts'
import { sweepSubscribers } from '../jobs.ts'
import type { Reason } from '../model.ts'
import { aList, asks, joins, linkIn, newsletterHouse, standing, type NewsletterHouse } from '../testing.ts'

let house: NewsletterHouse
beforeAll(async () => {
  house = await newsletterHouse()
})
afterAll(() => house.close())

const suppressed = async (why: Reason) =>
  (
    await house.ground
      .selectFrom('suppressions')
      .select('id')
      .where('why', '=', why)
      .where('lifted_at', 'is', null)
      .execute()
  ).length
const oneClick = (path: string, body: BodyInit = 'List-Unsubscribe=One-Click', type?: string) =>
  house.app.request(path, {
    method: 'POST',
    body,
    headers:
      type === undefined && typeof body !== 'string'
        ? {}
        : { 'content-type': type ?? 'application/x-www-form-urlencoded' },
  })

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
  const before = await suppressed('left')
  await joins(house, list, 'back@join.example')
  expect(await suppressed('left')).toBe(before - 1)
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
  expect(await suppressed('bounced')).toBe(1)
  await joins(house, list, 'full@join.example')
  expect(await suppressed('bounced')).toBe(0)
})

test('one press of a mail service leaves: no cookie, no token, no page, twice is once, and an unknown link is answered alike', async () => {
  const list = await aList(house)
  const link = await joins(house, list, 'click@join.example')
  expect((await house.visitor().get(`${link}/leave`)).text).toContain('Leave the newsletter')
  const known = await oneClick(`${link}/leave`)
  const again = await oneClick(`${link}/leave`)
  const unknown = await oneClick('/n/nobody-has-this-one/leave')
  for (const answer of [known, again, unknown]) {
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('')
    expect(answer.headers.get('set-cookie')).toBeNull()
  }
  expect((await standing(house, list.id))[0]).toMatchObject({ state: 'left', email: null })
})

test('one press comes as a form of either kind, and any other body does nothing', async () => {
  const list = await aList(house)
  const link = await joins(house, list, 'form@join.example')
  for (const body of ['', 'List-Unsubscribe=no', 'List-Unsubscribe=One-Click&says=leave-all', 'x=One-Click'])
    expect((await oneClick(`${link}/leave`, body)).status).toBe(400)
  expect(
    (await oneClick(`${link}/leave`, '{"List-Unsubscribe":"One-Click"}', 'application/json')).status,
  ).toBe(400)
  expect((await standing(house, list.id))[0]?.state).toBe('subscribed')
  const form = new FormData()
  form.set('List-Unsubscribe', 'One-Click')
  expect((await oneClick(`${link}/leave`, form)).status).toBe(200)
  expect((await standing(house, list.id))[0]?.state).toBe('left')
})

test('without its token no other page of a link does anything, though it says One-Click', async () => {
  const list = await aList(house)
  const link = await joins(house, list, 'other@join.example')
  for (const path of [link, `${link}/in`, `${link}/now`])
    await house.app.request(path, {
      method: 'POST',
      body: 'List-Unsubscribe=One-Click&says=leave',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
    })
  expect((await standing(house, list.id))[0]?.state).toBe('subscribed')
})

test('a reader changes topics and language, pauses and goes on; no page says the address', async () => {
  const list = await aList(house, ['Events', 'Guides'])
  const link = await joins(house, list, 'change@join.example')
  const browser = house.visitor()
  const pages = [
    await browser.post(link),
    await browser.post(`${link}/now`, { says: 'choose', topics: [list.topics[0] ?? ''], language: 'cy' }),
    await browser.post(`${link}/now`, { says: 'pause', months: '3' }),
  ]
  for (const page of pages) {
    expect(page.status).toBe(200)
    expect(page.html).not.toContain('change@join')
  }
  const [row] = await standing(house, list.id)
  expect(row).toMatchObject({ language: 'cy', paused_until: '2027-02-17' })
  const may = async () =>
    (
      await house.db.asWorker((tx) =>
        sql<{ may: boolean }>`select app.may_write_to(${row?.id ?? ''}, '2026-11-18') as may`.execute(tx),
      )
    ).rows[0]?.may
  expect(await may()).toBe(false)
  await browser.post(`${link}/now`, { says: 'go-on' })
  expect(await may()).toBe(true)
  const none = await browser.post(`${link}/now`, { says: 'choose', topics: [], language: 'cy' })
  expect(none.status).toBe(422)
  expect(none.text).toContain('Choose at least one topic')
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

test('leaving everything leaves each list of that address; deleting leaves nothing but the mark', async () => {
  const one = await aList(house)
  const two = await aList(house)
  const link = await joins(house, one, 'all@leave.example')
  const other = await joins(house, two, 'all@leave.example')
  await house.visitor().post(`${link}/now`, { says: 'leave-all' })
  for (const list of [one, two])
    expect((await standing(house, list.id))[0]).toMatchObject({ state: 'left', email: null })
  const marks = await suppressed('left')
  await joins(house, one, 'all@leave.example')
  const kept = await house.visitor().post(`${other}/now`, { says: 'delete' })
  expect(kept.text).toContain('It is deleted')
  for (const list of [one, two]) expect(await standing(house, list.id)).toEqual([])
  expect(await suppressed('left')).toBe(marks)
})

test('what is held about a reader comes as a file, without the address', async () => {
  const list = await aList(house, ['Events'])
  const link = await joins(house, list, 'held@join.example')
  const { html, headers } = await house.visitor().post(`${link}/now`, { says: 'file' })
  expect(headers.get('content-disposition')).toContain('what-we-hold.txt')
  expect(html).toContain('Topics: Events')
  expect(html).not.toContain('held@')
})

test('the pages behind a letter’s link say nothing of danger, families or help, whoever it was handed on to', async () => {
  const list = await aList(house, ['Events'])
  const link = await joins(house, list, 'quiet@join.example')
  const browser = house.visitor()
  const pages = [
    await browser.get(link),
    await browser.get(`${link}/in`),
    await browser.get(`${link}/leave`),
    await browser.post(`${link}/in`),
    await browser.post(link),
    await browser.post(`${link}/now`, { says: 'leave' }),
    await browser.post(link),
  ]
  for (const { status, text } of pages) {
    expect(status).toBe(200)
    expect(tellingIn(text)).toBeNull()
    expect(text).not.toMatch(/danger|tonight/i)
  }
})

test('where a keeper noted that somebody agreed is not said behind a link if it tells', async () => {
  const list = await aList(house)
  const path = `/newsletters/keep/${list.id}/people/add`
  const day = { 'on-day': '1', 'on-month': '11', 'on-year': '2026' }
  for (const [email, where] of [
    ['group@held.example', 'At the parents’ group'],
    ['open@held.example', 'At the open day'],
  ] as const)
    await list.keeper.browser.post(path, { email, where, language: 'en', ...day })
  const messages = await house.goOn()
  const said = async (email: string) => {
    const link = linkIn(messages, email)
    await house.visitor().post(`${link}/in`, { says: 'join' })
    return (await house.visitor().post(link)).text
  }
  expect(await said('open@held.example')).toContain('You agreed on 1 November 2026: At the open day')
  const told = await said('group@held.example')
  expect(told).toContain('You agreed on 1 November 2026')
  expect(told).not.toContain('parents’ group')
})

test('who never presses is forgotten after seven days; a year after leaving so is the row', async () => {
  const list = await aList(house)
  await asks(house, list, 'never@sweep.example')
  const late = linkIn(await house.goOn(), 'never@sweep.example')
  const link = await joins(house, list, 'gone@sweep.example')
  await joins(house, list, 'stays@sweep.example')
  await house.visitor().post(`${link}/now`, { says: 'leave' })
  await sql`update subscribers set asked_at = asked_at - interval '8 days', left_at = left_at - interval '13 months' where newsletter_id = ${list.id}`.execute(
    house.ground,
  )
  expect((await house.visitor().post(`${late}/in`, { says: 'join' })).text).toContain('This link is over')
  await sweepSubscribers(house)
  expect((await standing(house, list.id)).map(({ state }) => state)).toEqual(['subscribed'])
  expect((await house.visitor().post(link)).text).toContain('This link is over')
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
