import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { book } from './actions.ts'
import type { Draft } from './model.ts'
import { draftOf, layFamily } from './testing.ts'
import { open } from '../vault/door.ts'

let house: TestHouse
let token: string
let actor: Parameters<typeof book>[1]
beforeAll(async () => {
  house = await testHouse([])
  ;({ token, actor } = await house.person(['coordinator']))
})
afterAll(() => house.close())

const booking = (family: string, more: Partial<Draft> = {}) =>
  house.as(token, (tx) => book(tx, actor, family, draftOf(more)))
const clocksOf = (family: string) =>
  house.ground
    .selectFrom('clocks')
    .select(['rule', 'from_day', 'limit_day', 'hold_by'])
    .where('family_id', '=', family)
    .where('closed_on', 'is', null)
    .orderBy('rule')
    .execute()

test('a conference in England runs 15 working days from the strategy discussion; the report counts back 3', async () => {
  const { family } = await layFamily(house)
  expect(await booking(family)).toEqual({ conference: expect.any(String) })
  expect(await clocksOf(family)).toEqual([
    { rule: 'E-ICPC-15', from_day: '2026-11-04', limit_day: '2026-11-25', hold_by: '2026-11-25' },
    { rule: 'L-REP-I', from_day: '2026-11-25', limit_day: '2026-11-20', hold_by: '2026-11-20' },
  ])
})

test('in Wales the last strategy discussion counts, and no number of days is invented for the report', async () => {
  const { family } = await layFamily(house, { gss: 'W06000015' })
  await booking(family)
  expect((await clocksOf(family)).map(({ rule }) => rule)).toEqual(['W-ICPC-15'])
})

test('a late conference asks for the reason, and keeps it', async () => {
  const { family } = await layFamily(house)
  expect(await booking(family, { day: '2026-11-26' })).toEqual({
    faults: [{ field: 'lateReason', code: 'late-without-reason' }],
  })
  expect(await booking(family, { day: '2026-11-26', lateReason: 'No room was free.' })).toEqual({
    conference: expect.any(String),
  })
  const kept = await house.ground
    .selectFrom('conference_changes')
    .select(['id', 'conference_id', 'change', 'day_after', 'by_person'])
    .where('family_id', '=', family)
    .execute()
  expect(kept).toMatchObject([{ change: 'booked', day_after: '2026-11-26', by_person: actor.person }])
  const [{ id, conference_id } = { id: '', conference_id: '' }] = kept
  const texts = await house.as(token, (tx) =>
    open(tx, [
      { table: 'conference_changes', columns: ['reason'], rows: [id] },
      { table: 'conferences', columns: ['late_reason'], rows: [conference_id] },
    ]),
  )
  expect(texts.of('conference_changes', 'reason', id)).toBe('No room was free.')
  expect(texts.of('conferences', 'late_reason', conference_id)).toBe('No room was free.')
})

test('brothers and sisters share a conference; heard on different days they have one each, with a clock each', async () => {
  const { family, children } = await layFamily(house)
  const [first = '', second = ''] = children
  expect(await booking(family, { children: [first] })).toEqual({ conference: expect.any(String) })
  expect(await booking(family, { children: [second], day: '2026-11-24' })).toEqual({
    conference: expect.any(String),
  })
  expect((await clocksOf(family)).filter(({ rule }) => rule === 'E-ICPC-15')).toHaveLength(2)
})

test('the same conference is not booked twice, nor about somebody else’s child', async () => {
  const { family } = await layFamily(house)
  const other = await layFamily(house)
  await booking(family)
  expect(await booking(family)).toEqual({ faults: [{ field: 'day', code: 'already-booked' }] })
  expect(await booking(family, { day: '2026-11-24', children: other.children })).toEqual({
    faults: [{ field: 'children', code: 'child-not-in-family' }],
  })
})

test('later rooms are told of the family and the kind', async () => {
  const { family } = await layFamily(house)
  const outcome = await booking(family)
  const told = await house.ground
    .selectFrom('events')
    .select(['kind', 'thing_id', 'facts'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  expect(outcome).toEqual({ conference: told.thing_id })
  expect(told).toMatchObject({ kind: 'conference.booked', facts: { family, kind: 'initial' } })
})

test('someone without the families books nothing, whatever the page let through', async () => {
  const { family } = await layFamily(house)
  const supporter = await house.person(['supporter'])
  expect(await house.as(supporter.token, (tx) => book(tx, supporter.actor, family, draftOf()))).toEqual({
    faults: [{ field: 'family', code: 'no-family' }],
  })
})
