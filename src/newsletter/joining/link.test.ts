import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { origin } from '../../access/testing.ts'
import { tellingIn } from '../../platform/mail/neutral.ts'
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

const oneClick = (path: string, body: BodyInit = 'List-Unsubscribe=One-Click', type?: string) =>
  house.app.request(path, {
    method: 'POST',
    body,
    headers:
      type === undefined && typeof body !== 'string'
        ? {}
        : { 'content-type': type ?? 'application/x-www-form-urlencoded' },
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

test('leaving everything leaves each list of that address; deleting leaves nothing but the mark', async () => {
  const one = await aList(house)
  const two = await aList(house)
  const link = await joins(house, one, 'all@leave.example')
  const other = await joins(house, two, 'all@leave.example')
  await house.visitor().post(`${link}/now`, { says: 'leave-all' })
  for (const list of [one, two])
    expect((await standing(house, list.id))[0]).toMatchObject({ state: 'left', email: null })
  const marks = await suppressed(house, 'left')
  const back = await joins(house, one, 'all@leave.example')
  // A letter from before they came back takes nothing from them.
  await house.visitor().post(`${other}/now`, { says: 'delete' })
  expect((await standing(house, one.id)).map(({ state }) => state)).toEqual(['subscribed'])
  const kept = await house.visitor().post(`${back}/now`, { says: 'delete' })
  expect(kept.text).toContain('It is deleted')
  for (const list of [one, two]) expect(await standing(house, list.id)).toEqual([])
  expect(await suppressed(house, 'left')).toBe(marks)
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
