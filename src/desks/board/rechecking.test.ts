import { describe, expect, test } from 'vitest'
import { proposedTo } from '../../choosing/testing.ts'
import { joinChild } from '../../families/children.ts'
import { hideFamily } from '../../families/hiding.ts'
import { setParentOf } from '../../families/parents.ts'
import { nameParty } from '../../families/people.ts'
import { addSafetyNote } from '../../families/safety.ts'
import { leave } from '../../people/staff/actions.ts'
import type { Details } from '../../supporters/model.ts'
import { checkedAgain, type Pair } from './testing.ts'

// Each fact that may come to light later, at each of the three moments; real rows, made by the rooms' own acts.

const here = checkedAgain()
const {
  aPair,
  apart,
  asCoordinator,
  begins,
  change,
  openGrants,
  settle,
  share,
  somebodyBeside,
  stopsOf,
  supportOf,
} = here

type Fact = {
  readonly laid?: Partial<Details>
  readonly before?: (pair: Pair) => Promise<{ party: string; child: string }>
  readonly happens: (pair: Pair, other: { party: string; child: string }) => Promise<unknown>
  readonly said: 'apart' | 'needs-accredited' | 'not-ready' | 'held'
}
const facts: Readonly<Record<string, Fact>> = {
  'they become parents of one child': {
    before: somebodyBeside,
    happens: ({ party }, { child }) =>
      asCoordinator((tx) =>
        setParentOf(tx, here.coordinator.actor, party, child, {
          relation: 'father',
          parentalResponsibility: 'yes',
        }),
      ),
    said: 'apart',
  },
  'two families become linked through a child': {
    before: somebodyBeside,
    happens: ({ family }, { child }) =>
      asCoordinator((tx) => joinChild(tx, here.coordinator.actor, family, child)),
    said: 'apart',
  },
  'a safety note names somebody beside whom they stand': {
    before: somebodyBeside,
    happens: ({ party }, other) =>
      asCoordinator((tx) =>
        addSafetyNote(tx, here.coordinator.actor, party, {
          kind: 'injunction',
          otherParty: other.party,
          fromDay: '2026-11-18',
          untilDay: null,
        }),
      ),
    said: 'apart',
  },
  'somebody asks that they never be brought together': {
    happens: ({ robin, party }) => apart({ robin, party }, 'party'),
    said: 'apart',
  },
  'the parent names a social worker who was the supporter’s': {
    happens: (pair) => share(pair, 'social-worker', 'supporter'),
    said: 'apart',
  },
  'the supporter declares a social worker who is the parent’s': {
    happens: (pair) => share(pair, 'social-worker', 'party'),
    said: 'apart',
  },
  'the parent turns out to be the supporter’s own family, by account': {
    happens: async ({ robin, party }) => {
      await here.house.ground
        .insertInto('grants')
        .values({
          programme_id: here.house.programme,
          person_id: robin.id,
          function: 'is',
          thing: 'party',
          thing_id: party,
        })
        .execute()
      await here.house.ground
        .insertInto('events')
        .values({
          programme_id: here.house.programme,
          kind: 'space.connected',
          thing_id: party,
          day: '2026-11-18',
          facts: '{}',
        })
        .execute()
    },
    said: 'apart',
  },
  'the parent turns out to be the supporter’s own family, by name': {
    happens: async ({ robin, party }) => {
      const { name } = await here.house.ground
        .selectFrom('persons')
        .select('name')
        .where('id', '=', robin.id)
        .executeTakeFirstOrThrow()
      await asCoordinator((tx) => nameParty(tx, here.coordinator.actor, party, { name: name.toUpperCase() }))
    },
    said: 'apart',
  },
  'the supporter, who is a coordinator too, says that they know the family': {
    happens: async ({ robin, family }) => {
      await here.house.ground
        .insertInto('roles')
        .values({ programme_id: here.house.programme, person_id: robin.id, role: 'coordinator' })
        .execute()
      expect(await here.house.as(robin.token, (tx) => hideFamily(tx, robin.actor, family))).toEqual({
        family,
      })
    },
    said: 'apart',
  },
  'more care is asked for on visits, and the supporter is not accredited yet': {
    laid: { state: 'provisional' },
    happens: ({ party }) =>
      asCoordinator((tx) =>
        addSafetyNote(tx, here.coordinator.actor, party, {
          kind: 'marac',
          otherParty: null,
          fromDay: '2026-11-18',
          untilDay: null,
        }),
      ),
    said: 'needs-accredited',
  },
  'the supporter’s own case opens again': {
    happens: (pair) => change(pair, { ownCaseOpen: true }),
    said: 'not-ready',
  },
  'the supporter leaves': {
    happens: ({ robin }) =>
      here.house.as(here.administrator.token, (tx) => leave(tx, here.administrator.actor, robin.id)),
    said: 'not-ready',
  },
  'a check runs out': { happens: (pair) => change(pair, { checkUntil: '2026-11-17' }), said: 'held' },
  'a check is withdrawn': { happens: (pair) => change(pair, { checkUntil: null }), said: 'held' },
  'an accreditation runs out': {
    happens: (pair) => change(pair, { accreditedUntil: '2026-11-17' }),
    said: 'held',
  },
  'references are withdrawn': { happens: (pair) => change(pair, { referencesOk: false }), said: 'held' },
  'the supporter pauses': { happens: (pair) => change(pair, { state: 'paused' }), said: 'held' },
  'they live in one street': { happens: (pair) => share(pair, 'street', 'party'), said: 'held' },
}
const laid = async (fact: Fact) => {
  const pair = await aPair(fact.laid)
  const other = (await fact.before?.(pair)) ?? { party: '', child: '' }
  return { pair, happens: () => fact.happens(pair, other) }
}
describe.each(Object.entries(facts))('%s', (_, fact) => {
  test('an open proposal is withdrawn at once, and choosing is refused even before that', async () => {
    const { pair, happens } = await laid(fact)
    const proposal = await proposedTo(here.house, pair, pair.robin.supporter)
    const early = await proposedTo(here.house, pair, pair.robin.supporter, 2)
    expect((await pair.parent.browser.get('/choose')).html).toContain(proposal)
    await happens()
    expect((await pair.parent.browser.post('/choose', { proposal: early })).text).not.toContain('You chose')
    expect(await openGrants(pair.party, 'asked')).toBe(0)
    await settle()
    expect((await pair.parent.browser.get('/choose')).html).not.toContain(proposal)
    const { state } = await here.house.ground
      .selectFrom('proposals')
      .select('state')
      .where('id', '=', proposal)
      .executeTakeFirstOrThrow()
    expect(state).toBe('no-longer-free')
  })

  test('a choice that waits is stopped, and a yes is refused even before that', async () => {
    const choose = async ({ party, offer, robin, parent }: Pair) => {
      const proposal = await proposedTo(here.house, { party, offer }, robin.supporter)
      await parent.browser.post('/choose', { proposal })
      await settle()
      return here.house.ground
        .selectFrom('choices')
        .select('id')
        .where('party_id', '=', party)
        .executeTakeFirstOrThrow()
    }
    const first = await laid(fact)
    const { id } = await choose(first.pair)
    await first.happens()
    await first.pair.robin.browser.post('/asked', { choice: id, says: 'yes' })
    expect(await supportOf(first.pair.party)).toBeUndefined()

    const second = await laid(fact)
    await choose(second.pair)
    expect((await second.pair.robin.browser.get('/asked')).text).toContain('would like you beside them')
    await second.happens()
    await settle()
    expect(await openGrants(second.pair.party, 'asked')).toBe(0)
    expect(await stopsOf(second.pair.party)).toEqual([
      `choice ${fact.said === 'held' ? 'not-ready' : fact.said}`,
    ])
    expect((await second.pair.parent.browser.get('/choose')).text).toContain('can’t do it this time')
  })
})

const begunAndHappened = async (fact: Fact) => {
  const { pair, happens } = await laid(fact)
  const { party, robin } = pair
  const begin = () => begins({ robin, party })
  expect(await begin()).toHaveProperty('support')
  await settle()
  await happens()
  await settle()
  return { party, robin, begin }
}
const withFacts = (held: boolean) =>
  Object.entries(facts).filter(([, { said }]) => (said === 'held') === held)

test.each(withFacts(false))('what has begun is stopped when %s', async (name, fact) => {
  const { party, begin } = await begunAndHappened(fact)
  // The same row as when a supporter can't any more: what both may read of it says nothing else.
  expect(await supportOf(party)).toMatchObject({ until_day: '2026-11-18', ended_why: 'supporter-asked' })
  expect(await openGrants(party, 'supports')).toBe(0)
  expect(await begin()).toHaveProperty('faults')
  // Who leaves is let go by the rule for leaving, with the same words.
  expect(await stopsOf(party)).toEqual(name === 'the supporter leaves' ? [] : [`support ${fact.said}`])
})

test.each(withFacts(true))('what has begun is held up until it is mended when %s', async (_, fact) => {
  const { party, robin } = await begunAndHappened(fact)
  expect((await supportOf(party))?.until_day).toBeNull()
  expect(await stopsOf(party)).toEqual([])
  expect((await here.coordinator.browser.get('/today')).text).toContain('Nobody goes yet')
  expect((await robin.browser.get('/home')).text).toContain('Don’t visit Sam yet')
  const tomorrow = { 'day-day': '19', 'day-month': '11', 'day-year': '2026', together: 'alone' }
  const went = await robin.browser.post(`/visits/${party}/new`, { kind: 'in-person', ...tomorrow })
  expect(went.text).toContain('Don’t visit yet')
  expect((await robin.browser.post(`/visits/${party}/new`, { kind: 'phone', ...tomorrow })).status).toBe(303)
  const row = {
    programme_id: here.house.programme,
    party_id: party,
    written_by: robin.id,
    kind: 'in-person',
  } as const
  await expect(
    here.house.as(robin.token, (tx) =>
      tx
        .insertInto('visits')
        .values({ ...row, day: '2026-11-19' })
        .execute(),
    ),
  ).rejects.toThrow('row-level security')
})
