import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { runEvents } from '../audit/events.ts'
import { tell } from '../audit/record.ts'
import type { Tx } from '../platform/database/connect.ts'
import { adjourn, book, cancel, correct, decide, hold, move, reinstate, split } from './actions.ts'
import { addDiscussion } from './changes/discussions.ts'
import { holdCoreGroup, planCoreGroup } from './decisions/actions.ts'
import { subscribers } from './jobs.ts'
import type { Draft, Faulty } from './model.ts'
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

const doing = <T>(work: (tx: Tx) => Promise<T>) => house.as(token, work)
const sure = <T extends object>(outcome: T | Faulty): T => {
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome))
  return outcome
}
const booked = async (more: Partial<Draft> = {}, gss = 'E09000007', of?: string) => {
  const family = of ?? (await layFamily(house, { gss })).family
  const { conference } = sure(await doing((tx) => book(tx, actor, family, draftOf(more))))
  return { family, conference }
}
const running = async (family: string) =>
  (
    await house.ground
      .selectFrom('clocks')
      .select(['rule', 'from_day', 'hold_by'])
      .where('family_id', '=', family)
      .where('closed_on', 'is', null)
      .orderBy('rule')
      .execute()
  ).map(({ rule, from_day, hold_by }) => `${rule} ${from_day} ${hold_by}`)
const stands = (id: string) =>
  house.ground
    .selectFrom('conferences')
    .select(['state', 'day', 'version'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
const said = {
  reason: 'A parent asked for it.',
  saidBy: 'Sam Example, administrator',
  saidOn: '2026-11-17',
} as const
const later = { day: '2026-11-30', startsAt: '14:00', place: 'Elsewhere' } as const
const held = async (more: Partial<Draft> = {}, gss?: string) => {
  const made = await booked({ day: '2026-11-17', ...more }, gss)
  sure(await doing((tx) => hold(tx, actor, made.conference, '2026-11-17')))
  return made
}

const lateReason = (conference: string) =>
  doing(async (tx) =>
    (await open(tx, [{ table: 'conferences', columns: ['late_reason'], rows: [conference] }])).of(
      'conferences',
      'late_reason',
      conference,
    ),
  )

test('moved past the limit it keeps why; the limit stays, and the report’s day moves with it', async () => {
  const { family, conference } = await booked()
  sure(await doing((tx) => move(tx, actor, conference, later, said)))
  expect(await stands(conference)).toMatchObject({ day: '2026-11-30', version: 2 })
  expect(await lateReason(conference)).toBe(said.reason)
  expect(await running(family)).toEqual(['E-ICPC-15 2026-11-04 2026-11-25', 'L-REP-I 2026-11-30 2026-11-25'])
  const rows = await house.ground
    .selectFrom('conference_changes')
    .select(['change', 'said_by', 'said_on', 'day_before', 'day_after'])
    .where('conference_id', '=', conference)
    .orderBy('id')
    .execute()
  expect(rows.at(-1)).toEqual({
    change: 'moved',
    said_by: said.saidBy,
    said_on: said.saidOn,
    day_before: '2026-11-25',
    day_after: '2026-11-30',
  })
})

test('a change without a reason or without who said it is not made', async () => {
  const { conference } = await booked()
  const nothing = { reason: '', saidBy: '', saidOn: null }
  expect(await doing((tx) => move(tx, actor, conference, later, nothing))).toEqual({
    faults: [
      { field: 'reason', code: 'needed' },
      { field: 'saidBy', code: 'needed' },
    ],
  })
  expect(await stands(conference)).toMatchObject({ day: '2026-11-25', version: 1 })
})

test('adjourned, it is still due when it was due', async () => {
  const { family, conference } = await booked()
  const before = await running(family)
  sure(await doing((tx) => adjourn(tx, actor, conference, later, said)))
  expect(await stands(conference)).toMatchObject({ state: 'adjourned', day: '2026-11-30' })
  expect(await running(family)).toEqual(before)
})

test('cancelled, its clocks stop; put back, they run from where they ran', async () => {
  const { family, conference } = await booked()
  const before = await running(family)
  sure(await doing((tx) => cancel(tx, actor, conference, said)))
  expect(await running(family)).toEqual([])
  expect(await doing((tx) => move(tx, actor, conference, later, said))).toEqual({
    faults: [{ field: 'conference', code: 'not-open' }],
  })
  sure(await doing((tx) => reinstate(tx, actor, conference, said)))
  expect(await running(family)).toEqual(before)
})

test('split means separate attendance: it is still to be held', async () => {
  const { conference } = await booked()
  sure(await doing((tx) => split(tx, actor, conference, said)))
  expect((await stands(conference)).state).toBe('split')
  sure(await doing((tx) => hold(tx, actor, conference, '2026-11-18')))
  expect((await stands(conference)).state).toBe('held')
})

test('a plan starts the core group’s clock and the first review’s, from the day it was really held', async () => {
  const { family, conference } = await held({ day: '2026-11-25' })
  sure(
    await doing((tx) =>
      decide(tx, actor, conference, { plan: true, categories: ['neglect'], saidBy: 'The chair' }),
    ),
  )
  expect(await running(family)).toEqual([
    'EW-CG-10 2026-11-17 2026-12-01',
    'EW-RCPC-3M 2026-11-17 2027-02-17',
  ])
})

test('no plan stops every clock', async () => {
  const { family, conference } = await held()
  sure(
    await doing((tx) =>
      decide(tx, actor, conference, { plan: true, categories: ['neglect'], saidBy: 'The chair' }),
    ),
  )
  sure(
    await doing((tx) => decide(tx, actor, conference, { plan: false, categories: [], saidBy: 'The chair' })),
  )
  expect(await running(family)).toEqual([])
})

test('a plan needs a category, and England has no financial abuse among them', async () => {
  const { conference } = await held()
  const decision = (categories: string[]) =>
    doing((tx) => decide(tx, actor, conference, { plan: true, categories, saidBy: 'The chair' }))
  expect(await decision([])).toEqual({ faults: [{ field: 'categories', code: 'category-needed' }] })
  expect(await decision(['financial'])).toEqual({
    faults: [{ field: 'categories', code: 'no-such-category' }],
  })
  const wales = await held({}, 'W06000015')
  sure(
    await doing((tx) =>
      decide(tx, actor, wales.conference, { plan: true, categories: ['financial'], saidBy: 'The chair' }),
    ),
  )
})

test('a review brought forward: the next one runs from the day on which it was really held', async () => {
  const { family, conference } = await booked({ day: '2026-08-03', strategyDay: '2026-07-20' })
  sure(await doing((tx) => hold(tx, actor, conference, '2026-08-03')))
  sure(
    await doing((tx) =>
      decide(tx, actor, conference, { plan: true, categories: ['neglect'], saidBy: 'The chair' }),
    ),
  )
  const review = await booked(
    { kind: 'review', day: '2026-10-30', strategyDay: null, lateReason: '' },
    'E09000007',
    family,
  )
  sure(await doing((tx) => hold(tx, actor, review.conference, '2026-10-12', said)))
  sure(
    await doing((tx) =>
      decide(tx, actor, review.conference, { plan: true, categories: ['neglect'], saidBy: 'The chair' }),
    ),
  )
  expect((await running(family)).filter((clock) => clock.includes('RCPC'))).toEqual([
    'EW-RCPC-6M 2026-10-12 2027-04-12',
  ])
})

test('a core group held starts the clock for the next one', async () => {
  const { family, conference } = await held()
  sure(
    await doing((tx) =>
      decide(tx, actor, conference, { plan: true, categories: ['neglect'], saidBy: 'The chair' }),
    ),
  )
  const { coreGroup } = sure(await doing((tx) => planCoreGroup(tx, actor, conference, '2026-11-18')))
  sure(await doing((tx) => holdCoreGroup(tx, actor, conference, coreGroup, '2026-11-18')))
  expect(await running(family)).toContain('E-CG-NEXT 2026-11-18 2026-12-30')
  expect((await running(family)).some((clock) => clock.startsWith('EW-CG-10'))).toBe(false)
})

test('of several strategy discussions England counts the one that started the enquiry, Wales the last', async () => {
  const england = await booked({ strategyDay: '2026-11-04' })
  sure(
    await doing((tx) =>
      addDiscussion(tx, actor, england.conference, { day: '2026-11-10', initiated: false }),
    ),
  )
  expect(await running(england.family)).toContain('E-ICPC-15 2026-11-04 2026-11-25')
  sure(
    await doing((tx) => addDiscussion(tx, actor, england.conference, { day: '2026-11-11', initiated: true })),
  )
  expect(await running(england.family)).toContain('E-ICPC-15 2026-11-11 2026-12-02')
  const flagged = await house.ground
    .selectFrom('strategy_discussions')
    .select('day')
    .where('family_id', '=', england.family)
    .where('initiated_section47', '=', true)
    .execute()
  expect(flagged).toEqual([{ day: '2026-11-11' }])
  const wales = await booked({ strategyDay: '2026-11-04' }, 'W06000015')
  sure(
    await doing((tx) => addDiscussion(tx, actor, wales.conference, { day: '2026-11-10', initiated: false })),
  )
  expect(await running(wales.family)).toContain('W-ICPC-15 2026-11-10 2026-12-01')
})

test('a strategy discussion typed in wrongly is put right, and the clock runs from the right day', async () => {
  const { family, conference } = await booked()
  const to = draftOf({ strategyDay: '2026-11-09' })
  sure(await doing((tx) => correct(tx, actor, conference, to, { ...said, saidBy: '' })))
  expect(await running(family)).toEqual(['E-ICPC-15 2026-11-09 2026-11-30', 'L-REP-I 2026-11-25 2026-11-20'])
  const days = await house.ground
    .selectFrom('strategy_discussions')
    .select('day')
    .where('family_id', '=', family)
    .execute()
  expect(days).toEqual([{ day: '2026-11-09' }])
})

test('put right without a strategy discussion, the clock still runs from the one on record', async () => {
  const { family, conference } = await booked()
  const to = draftOf({ strategyDay: null, place: 'Room 5' })
  sure(await doing((tx) => correct(tx, actor, conference, to, said)))
  expect(await running(family)).toContain('E-ICPC-15 2026-11-04 2026-11-25')
})

test('a baby is born after a pre-birth conference made a plan: the review is due sooner', async () => {
  const { family, children } = await layFamily(house, { children: ['Baby'] })
  const [child = ''] = children
  await house.ground
    .updateTable('children')
    .set({ born_on: null, due_on: '2026-12-20' })
    .where('id', '=', child)
    .execute()
  const { conference } = await booked({ kind: 'pre-birth', day: '2026-11-16' }, 'E09000007', family)
  expect(await running(family)).toContain('L-PRE-EDD 2026-12-20 2026-09-18')
  sure(await doing((tx) => hold(tx, actor, conference, '2026-11-16')))
  sure(
    await doing((tx) =>
      decide(tx, actor, conference, { plan: true, categories: ['neglect'], saidBy: 'The chair' }),
    ),
  )
  await house.ground.updateTable('children').set({ born_on: '2026-11-17' }).where('id', '=', child).execute()
  await doing((tx) => tell(tx, actor, 'child.changed', child))
  await runEvents(house.db, subscribers, () => new Date('2026-11-18T10:00:00Z'))
  expect((await running(family)).filter((clock) => clock.includes('RCPC'))).toEqual([
    'EW-RCPC-3M 2026-11-16 2027-02-16',
    'L-PRE-RCPC 2026-11-17 2026-12-15',
  ])
})

test('a brother who was added later joins the conference; a child of another family does not', async () => {
  const { family, children } = await layFamily(house)
  const [first = '', second = ''] = children
  const { conference } = await booked({ children: [first] }, 'E09000007', family)
  const other = await layFamily(house)
  const said2 = { ...said, saidBy: '' }
  expect(
    await doing((tx) => correct(tx, actor, conference, draftOf({ children: other.children }), said2)),
  ).toEqual({ faults: [{ field: 'children', code: 'child-not-in-family' }] })
  sure(await doing((tx) => correct(tx, actor, conference, draftOf({ children: [second] }), said2)))
  const rows = await house.ground
    .selectFrom('conference_children')
    .select('child_id')
    .where('conference_id', '=', conference)
    .execute()
  expect(rows.map(({ child_id }) => child_id).toSorted()).toEqual(children.toSorted())
})

test('somebody else changed it meanwhile: nothing is overwritten', async () => {
  const { conference } = await booked()
  sure(await doing((tx) => move(tx, actor, conference, later, { ...said, version: 1 })))
  expect(await doing((tx) => cancel(tx, actor, conference, { ...said, version: 1 }))).toEqual({
    faults: [{ field: 'version', code: 'changed-meanwhile' }],
  })
})

test('a supporter, even of this family, changes nothing', async () => {
  const { family, conference } = await booked()
  const supporter = await house.person(['supporter'])
  const { id: party } = await house.ground
    .insertInto('parties')
    .values({ programme_id: house.programme, name: 'Alex Example', created_day: '2026-11-02' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await house.ground
    .insertInto('family_parties')
    .values({ programme_id: house.programme, family_id: family, party_id: party, relation: 'parent' })
    .execute()
  await house.ground
    .insertInto('grants')
    .values({
      programme_id: house.programme,
      person_id: supporter.id,
      function: 'supports',
      thing: 'party',
      thing_id: party,
    })
    .execute()
  const tried = await house.as(supporter.token, (tx) => cancel(tx, supporter.actor, conference, said))
  expect(tried).toEqual({ faults: [{ field: 'conference', code: 'no-conference' }] })
  expect((await stands(conference)).state).toBe('booked')
})
