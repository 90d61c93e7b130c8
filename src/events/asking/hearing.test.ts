import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sweepAsked } from '../after/jobs.ts'
import { kept, open } from '../talking.ts'
import { anEvent, eventHouse, type EventHouse } from '../testing.ts'
import { remindAsks } from './jobs.ts'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse(open, kept)
})
afterAll(() => house.close())

const asks = (code: string, email: string, words = 'Is there parking?') =>
  house
    .visitor()
    .post(`/events/${code}/ask`, { kind: 'question', words, reply: email === '' ? 'none' : 'email', email })
/** The link in the newest message to this address. */
const linkTo = async (email: string) =>
  (await house.goOn()).findLast(({ to }) => to === email)?.text.match(/\/q\/\S+/)?.[0] ?? ''
const opens = (link: string) => house.visitor().post(`${link}/mine`, { mine: 'yes' })
const onlyAsk = (event: string) =>
  house.ground.selectFrom('event_asks').selectAll().where('event_id', '=', event).executeTakeFirstOrThrow()

/** What waits for, or went to, whoever keeps events, of one kind. */
const told = (person: string, kind: 'question' | 'question-due') =>
  house.ground
    .selectFrom('outbox')
    .select(['id', 'sent_at', 'why'])
    .where('to_person', '=', person)
    .where('kind', '=', kind)
    .orderBy('id')
    .execute()
const addressOf = async (person: string) =>
  (
    await house.ground
      .selectFrom('persons')
      .select('email')
      .where('id', '=', person)
      .executeTakeFirstOrThrow()
  ).email

test('whoever made the event learns at once that somebody asked, not what; nobody else does, and no more often than every hour', async () => {
  const event = await anEvent(house)
  const other = await house.person(['organiser'])
  await house.goOn()
  await asks(event.code, '', 'Is there parking?')
  const to = await addressOf(event.organiser.actor.person ?? '')
  const [message, ...more] = (await house.goOn()).filter((one) => one.text.includes('asked something'))
  expect([message?.to, message?.subject, more]).toEqual([to, 'A message for you', []])
  expect(message?.text).not.toMatch(/parking|A day together|event/i)
  await asks(event.code, '', 'And a lift?')
  await asks(event.code, '', 'And a ramp?')
  expect(await house.goOn()).toEqual([])
  const me = event.organiser.actor.person ?? ''
  expect(await told(me, 'question')).toMatchObject([{ why: null }, { sent_at: null, why: null }])
  expect(await told(other.actor.person ?? '', 'question')).toEqual([])
  // All was answered within the hour: nothing is said any more.
  await sql`update event_asks set state = 'closed'`.execute(house.ground)
  await sql`update outbox set not_before = now() where to_person = ${me}`.execute(house.ground)
  expect(await house.goOn()).toEqual([])
  expect(await told(me, 'question')).toMatchObject([{ why: null }, { why: 'nothing' }])
})

test('somebody else can be chosen to hear of questions, of those who keep events; whoever sees to one hears when it is asked on', async () => {
  const event = await anEvent(house)
  const [chosen, stranger] = [await house.person(['coordinator']), await house.person(['supporter'])]
  const at = `/events/keep/${event.id}/asked`
  const choose = (hears: string) => event.organiser.browser.post(`${at}/clock`, { days: '2', hears })
  expect((await choose(stranger.actor.person ?? '')).status).toBe(422)
  expect((await choose(chosen.actor.person ?? '')).status).toBe(303)
  expect((await event.organiser.browser.get(at)).html).toMatch(
    new RegExp(`value="${chosen.actor.person}" selected`),
  )
  await asks(event.code, 'again@example.org')
  expect(await told(event.organiser.actor.person ?? '', 'question')).toEqual([])
  expect(await told(chosen.actor.person ?? '', 'question')).toHaveLength(1)
  const { id } = await onlyAsk(event.id)
  await event.organiser.browser.post(`/events/keep/asked/${id}/answer`, { version: '1', words: 'Yes.' })
  const link = await linkTo('again@example.org')
  await opens(link)
  await house.visitor().post(`${link}/now`, { words: 'And on Sunday?' })
  expect(await told(event.organiser.actor.person ?? '', 'question')).toHaveLength(1)
  // Whoever keeps events no longer hears nothing; the organisers do.
  await sql`update roles set until_at = now() where person_id in (${chosen.actor.person}, ${event.organiser.actor.person})`.execute(
    house.ground,
  )
  const left = await house.person(['organiser'])
  await asks(event.code, '')
  expect(await told(left.actor.person ?? '', 'question')).toHaveLength(1)
})

test('on the morning of the last day whoever should answer is told once; on a Sunday nobody is; when it is answered, neither', async () => {
  const event = await anEvent(house)
  await asks(event.code, '')
  const me = event.organiser.actor.person ?? ''
  const morning = (day: string) => remindAsks({ db: house.db, clock: () => new Date(`${day}T09:00:00Z`) })
  await sql`update event_asks set state = 'closed' where event_id <> ${event.id}`.execute(house.ground)
  expect(await morning('2026-11-19')).toBe(0)
  expect(await morning('2026-11-20')).toBe(1)
  expect(await morning('2026-11-20')).toBe(0)
  const [message] = (await house.goOn()).filter(({ text }) => text.includes('promised by today'))
  expect(message?.to).toBe(await addressOf(me))
  await sql`update outbox set created_at = now() - interval '1 day' where to_person = ${me}`.execute(
    house.ground,
  )
  expect(await morning('2026-11-22')).toBe(0)
  expect(await morning('2026-11-23')).toBe(1)
  const { id } = await onlyAsk(event.id)
  await event.organiser.browser.post(`/events/keep/asked/${id}/answer`, { version: '1', words: 'Yes.' })
  await sql`update outbox set created_at = now() - interval '1 day' where to_person = ${me}`.execute(
    house.ground,
  )
  expect(await morning('2026-11-24')).toBe(0)
})

test('our own words for a question go a month after the event; the question itself after twelve', async () => {
  const event = await anEvent(house)
  await asks(event.code, '')
  const { id } = await onlyAsk(event.id)
  await sql`update event_asks set label = 'Ramp', pointed_to = 'The library' where id = ${id}`.execute(
    house.ground,
  )
  const on = (day: string) => sweepAsked({ db: house.db, clock: () => new Date(`${day}T10:00:00Z`) })
  await on('2027-03-24')
  expect(await onlyAsk(event.id)).toMatchObject({ label: 'Ramp', pointed_to: 'The library' })
  await on('2027-03-25')
  expect(await onlyAsk(event.id)).toMatchObject({ label: '', pointed_to: '' })
  await on('2028-02-25')
  await expect(onlyAsk(event.id)).rejects.toThrow('no result')
})
