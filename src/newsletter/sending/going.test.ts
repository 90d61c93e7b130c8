import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, origin } from '../../access/browsing.ts'
import { serve } from '../../access/serve.tsx'
import { claim } from '../../outbox/claims.ts'
import { outboxRound } from '../../outbox/jobs.ts'
import { makeApp } from '../../platform/http/server.ts'
import { NotSent } from '../../platform/mail/message.ts'
import { issuePages, peoplePages } from '../routes.ts'
import { aList, now, standing } from '../testing.ts'
import { lettersRound } from './jobs.ts'
import { anIssue, becameOf, lettersHouse, presses, readers, stateOf, type LettersHouse } from './testing.ts'

let house: LettersHouse
beforeAll(async () => {
  house = await lettersHouse()
})
afterAll(() => house.close())

/** As if every letter that waits were due now. */
const hurry = () =>
  sql`update outbox set not_before = now() - interval '1 second', claimed_until = case when claimed_until is null then null
    else now() - interval '1 second' end where sent_at is null and dropped_at is null`.execute(house.ground)

test('a newsletter stands before nobody’s link or booking', async () => {
  const list = await aList(house)
  await readers(house, list.id, ['last@example.org'])
  const { path } = await anIssue(list)
  await presses(list, path)
  await lettersRound(house)
  await sql`insert into outbox (programme_id, kind, to_person) values (${house.programme}, 'cover', ${list.keeper.id})`.execute(
    house.ground,
  )
  const kinds = [
    await house.db.asWorker((tx) => claim(tx, 45)),
    await house.db.asWorker((tx) => claim(tx, 45)),
  ].map((one) => one?.kind)
  expect(kinds).toEqual(['cover', 'newsletter'])
  await hurry()
  await house.goOn()
})

test('refused at once it came back: twice, or once where there is no such address, and nobody writes there again', async () => {
  const list = await aList(house)
  await readers(house, list.id, ['full@example.org'])
  const stands = async () => (await standing(house, list.id)).map(({ state }) => state)
  const send = async (code: string, again = false) => {
    const { path, id } = await anIssue(list)
    await presses(list, path)
    house.out.state.fault = new NotSent(code, again)
    await house.sends()
    house.out.state.fault = null
    return (await becameOf(house, id)).map(({ state }) => state)
  }
  expect(await send('smtp-550')).toEqual(['bounced'])
  expect(await stands()).toEqual(['subscribed'])
  expect(await send('smtp-550')).toEqual(['bounced'])
  expect(await stands()).toEqual(['removed'])
  await readers(house, list.id, ['nowhere@example.org'])
  expect(await send('smtp-550-gone')).toEqual(['bounced'])
  expect(await stands()).toEqual(['removed', 'removed'])
  const why = await house.ground
    .selectFrom('suppressions')
    .select('why')
    .where('why', '=', 'bounced')
    .execute()
  expect(why).toHaveLength(2)
})

test('where mail goes by a way that can carry no letter, the pages say so beforehand; one that is on its way waits, and nobody is lost', async () => {
  const list = await aList(house)
  await readers(house, list.id, ['waits@example.org'])
  const { path, id } = await anIssue(list)
  const { letters: none, ...plain } = house.out.post
  const app = makeApp(
    [...peoplePages, ...issuePages].map((page) => serve({ ...house.office, origin, post: plain }, page)),
    () => Promise.resolve(new Response()),
  )
  const keeper = browserOf(app, list.keeper.token)
  expect(none).toBeDefined()
  expect((await keeper.get(path)).text).toContain('they need a mail server')
  const before = await keeper.get(`${path}/send`)
  expect(before.text).toContain('Your draft is kept')
  expect(before.html).not.toContain('Send it to 1 person')
  expect((await keeper.post(`${path}/send`, { version: '1' })).status).toBe(422)
  expect(await stateOf(house, id)).toBe('draft')
  await presses(list, path)
  expect((await keeper.get(`${path}/sent`)).text).toContain('Nothing can go just now')
  const progress = async () => (await list.keeper.browser.get(`${path}/sent`)).text
  const sentAgo = (minutes: number) =>
    sql`update newsletter_issues set sent_at = ${now}::timestamptz - make_interval(mins => ${minutes}) where id = ${id}`.execute(
      house.ground,
    )
  await sentAgo(4)
  expect(await progress()).toContain('About 1 minute more.')
  expect(await progress()).not.toContain('Nothing has gone for a while')
  await sentAgo(6)
  expect(await progress()).toContain('Nothing has gone for a while')
  await lettersRound(house)
  await outboxRound({ ...house.office, post: plain })
  expect((await becameOf(house, id)).map(({ state }) => state)).toEqual(['going'])
  await hurry()
  expect(await house.goOn()).toHaveLength(1)
})

test('whoever has all of theirs deleted takes their letters with them, sent or on the way', async () => {
  const list = await aList(house)
  await readers(house, list.id, ['deleted@example.org', 'kept@example.org'])
  const { path, id } = await anIssue(list)
  await presses(list, path)
  const [mail] = (await house.sends()).filter(({ to }) => to === 'deleted@example.org')
  const [, token] = /\/n\/([^/\s>]+)/.exec(mail?.text ?? '') ?? []
  const again = await anIssue(list)
  await presses(list, again.path)
  await lettersRound(house)
  await sql`select app.forget_by_link(${token}, '2026-11-18')`.execute(house.ground)
  expect((await house.goOn()).map(({ to }) => to)).toEqual(['kept@example.org'])
  for (const issue of [id, again.id]) expect(await becameOf(house, issue)).toHaveLength(1)
  await lettersRound(house)
  expect(await stateOf(house, again.id)).toBe('sent')
})

test('invented readers of a demo get nothing by a real provider', async () => {
  const list = await aList(house)
  await readers(house, list.id, ['invented@example.org'])
  const { path, id } = await anIssue(list)
  await presses(list, path)
  const demo = (is: boolean) =>
    house.ground.updateTable('programmes').set({ demo: is }).where('id', '=', house.programme).execute()
  await demo(true)
  expect(await house.sends()).toEqual([])
  await demo(false)
  expect((await becameOf(house, id)).map(({ state }) => state)).toEqual(['skipped'])
})

test('letters are spread over the minute, a few every few seconds, and the page says so', async () => {
  const list = await aList(house)
  await readers(
    house,
    list.id,
    Array.from({ length: 12 }, (_, n) => `spread${n}@example.org`),
  )
  const { path, id } = await anIssue(list)
  await presses(list, path)
  expect((await list.keeper.browser.get(`${path}/sent`)).text).toContain(
    'They go evenly, no more than 60 in any minute.',
  )
  const later = (seconds: number) =>
    sql`update newsletter_deliveries set queued_at = queued_at - make_interval(secs => ${seconds}) where issue_id = ${id}`.execute(
      house.ground,
    )
  const went = [(await house.sends()).length, (await house.sends()).length]
  for (let n = 0; n < 2; n += 1) {
    await later(5)
    went.push((await house.sends()).length)
  }
  expect(went).toEqual([5, 0, 5, 2])
  // However they are spread, no more in any minute than its pace.
  await sql`update newsletter_issues set state = 'sending', per_minute = 12 where id = ${id}`.execute(
    house.ground,
  )
  await sql`update newsletter_deliveries set state = 'queued' where id = (select max(id::text)::uuid from newsletter_deliveries where issue_id = ${id})`.execute(
    house.ground,
  )
  await later(6)
  expect(await house.sends()).toHaveLength(0)
})
