import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { runEvents } from '../../audit/events.ts'
import { aSupporter } from '../../supporters/testing.ts'
import { aParent, type Parent } from '../../spaces/testing.ts'
import { pages as spaces } from '../../spaces/routes.ts'
import { between } from '../between.ts'
import { subscribers } from '../jobs.ts'
import { standing } from '../testing.ts'
import { nextReading, noticeAt } from './rules.ts'

let house: TestHouse
let ama: Parent
let robin: Awaited<ReturnType<typeof aSupporter>>
let coordinator: Awaited<ReturnType<TestHouse['person']>>
const begun: string[] = []
beforeAll(async () => {
  house = await testHouse([...between, ...spaces])
  coordinator = await house.person(['coordinator'])
  ama = await aParent(house, 'Ama Invented')
  robin = await aSupporter(house, { weekdays: ['mon', 'thu'] })
  begun.push(await standing(house, coordinator).begun(ama.party, robin.supporter))
  await ama.browser.post('/promise', { answer: 'understood', onwards: '/home' })
  await ama.browser.post(`/notes/${ama.party}/first`, { police: 'no' })
})
afterAll(() => house.close())

const at = () => `/messages/${ama.party}`
const says = (body: string) => ama.browser.post(at(), { body })
const answers = (body: string) => robin.browser.post(at(), { body })
const notices = async (clock: string) => {
  await house.ground.deleteFrom('outbox').execute()
  await runEvents(house.db, subscribers, () => new Date(clock))
  return house.ground.selectFrom('outbox').select(['kind', 'to_person', 'to_party', 'not_before']).execute()
}

test('what one writes the other reads, and the first one then sees when', async () => {
  expect((await says('Can you come on Thursday? Canary-talk.')).location).toBe(`${at()}?sent`)
  expect((await ama.browser.get(at())).text).toContain('Not read yet')
  expect((await robin.browser.get(at())).text).toContain('Canary-talk')
  const seen = (await ama.browser.get(at())).text
  expect(seen).not.toContain('Not read yet')
  expect(seen).toContain('Read on')
})

test('beside the box stands on which day it is read and who answers now, before and after sending', async () => {
  const before = (await ama.browser.get(at())).text
  const after = (await ama.browser.get(`${at()}?sent`)).text
  for (const text of [before, after]) {
    // The house's day is Wednesday 18 November; Robin works on Mondays and Thursdays.
    expect(text).toContain('reads on Thursday 19 November, tomorrow')
    for (const number of ['999', '116 123', '111', '0300 000 0000']) expect(text).toContain(number)
  }
  expect(after).toContain('Sent.')
})

test('a message of 23.40 wakes nobody: its notice goes at eight the next morning, once for all that waits', async () => {
  await robin.browser.get(at())
  await notices('2026-11-18T10:00:00Z')
  await says('I can’t sleep.')
  await says('And another thing.')
  const sent = await notices('2026-11-18T23:40:00Z')
  expect(sent).toMatchObject([{ kind: 'to-read', to_person: robin.id, to_party: null }])
  expect(sent[0]?.not_before.toISOString()).toBe('2026-11-19T08:00:00.000Z')
  await robin.browser.get(at())
  await answers('I am here now.')
  expect(await notices('2026-11-19T09:00:00Z')).toMatchObject([
    { kind: 'something-new', to_party: ama.party },
  ])
})

test('the evening begins at eight and the morning ends the night, in summer and in winter', () => {
  expect(noticeAt(new Date('2026-07-01T19:01:00Z'))?.toISOString()).toBe('2026-07-02T07:00:00.000Z')
  expect(noticeAt(new Date('2026-07-01T18:59:00Z'))).toBe(null)
  expect(noticeAt(new Date('2026-12-01T19:59:00Z'))).toBe(null)
  expect(noticeAt(new Date('2026-12-01T03:00:00Z'))?.toISOString()).toBe('2026-12-01T08:00:00.000Z')
  // The night in which clocks go back: 25 October 2026.
  expect(noticeAt(new Date('2026-10-24T22:00:00Z'))?.toISOString()).toBe('2026-10-25T08:00:00.000Z')
})

test('somebody away reads when they are back; somebody who works on no day has no day', () => {
  const noon = new Date('2026-11-18T12:00:00Z')
  const reads = (weekdays: string[], away: { from: '2026-11-19'; until: '2026-11-25' }[] = [], now = noon) =>
    nextReading({ weekdays, away }, now)
  expect(reads(['wed'])).toBe('2026-11-18')
  expect(reads(['wed'], [], new Date('2026-11-18T17:00:00Z'))).toBe('2026-11-25')
  expect(reads(['thu'], [{ from: '2026-11-19', until: '2026-11-25' }])).toBe('2026-11-26')
  expect(reads([])).toBe(null)
})

test('a message can be taken back until it was read, and not by anybody else', async () => {
  await says('I wrote this too quickly.')
  const { id } = await house.ground
    .selectFrom('messages')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  expect((await robin.browser.post(`${at()}/${id}/back`, {})).status).toBe(404)
  expect((await ama.browser.post(`${at()}/${id}/back`, {})).location).toBe(`${at()}?taken`)
  expect((await robin.browser.get(at())).text).not.toContain('too quickly')
  const left = await house.as(robin.token, (tx) =>
    tx.selectFrom('messages').select('id').where('id', '=', id).execute(),
  )
  expect(left).toEqual([])
  await says('This one is read.')
  await robin.browser.get(at())
  const last = await house.ground
    .selectFrom('messages')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  expect((await ama.browser.post(`${at()}/${last.id}/back`, {})).location).toBe(`${at()}?too-late`)
})

test('an empty one is asked for again on the same page, and nothing is sent', async () => {
  const again = await says('')
  expect(again.status).toBe(422)
  expect(again.text).toContain('Write something')
})

test('nobody else finds the page, and the database agrees', async () => {
  const other = await aParent(house, 'Ola Invented')
  const stranger = await aSupporter(house)
  const council = await house.person(['social-worker'])
  for (const who of [other, stranger, council, coordinator]) {
    expect((await who.browser.get(at())).status).toBe(404)
    expect((await who.browser.post(at(), { body: 'x' })).status).toBe(404)
    const rows = await house.as(who.token, (tx) => tx.selectFrom('messages').select('id').execute())
    expect(rows).toEqual([])
  }
})

test('an administrator’s trail does not say that they write to each other, nor who opened it', async () => {
  await says('Nobody sees that this is here.')
  await robin.browser.get(at())
  const administrator = await house.person(['administrator'])
  const trail = await house.as(administrator.token, (tx) =>
    tx.selectFrom('audit').select(['act', 'things']).execute(),
  )
  expect(trail.length).toBeGreaterThan(0)
  expect(
    trail.filter(
      ({ act, things }) => (act === 'text.opened' || act.startsWith('talk.')) && things.includes(ama.party),
    ),
  ).toEqual([])
})

test('a new supporter reads only what is written from the day on which they began', async () => {
  const next = await aSupporter(house)
  const { changeSupporter } = await import('../actions.ts')
  await house.as(coordinator.token, (tx) =>
    changeSupporter(tx, coordinator.actor, begun[0] ?? '', {
      supporter: next.supporter,
      why: 'supporter-asked',
    }),
  )
  expect((await robin.browser.get(at())).status).toBe(404)
  expect((await next.browser.get(at())).text).not.toContain('Canary-talk')
  await says('Welcome.')
  expect((await next.browser.get(at())).text).toContain('Welcome.')
  expect((await ama.browser.get(at())).text).toContain('Canary-talk')
})
