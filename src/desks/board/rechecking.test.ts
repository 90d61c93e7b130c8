import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { runEvents } from '../../audit/events.ts'
import type { Day } from '../../calendar/model.ts'
import { pages as choosing } from '../../choosing/routes.ts'
import { proposedTo, signedInAs } from '../../choosing/testing.ts'
import { joinChild } from '../../families/children.ts'
import { hideFamily } from '../../families/hiding.ts'
import { setParentOf } from '../../families/parents.ts'
import { nameParty } from '../../families/people.ts'
import { addSafetyNote } from '../../families/safety.ts'
import { recheckAll, subscribers as rechecking } from '../../matching/rechecking/jobs.ts'
import { pages as matching } from '../../matching/routes.ts'
import { aParent } from '../../matching/testing.ts'
import { nameCircle } from '../../matching/wishes/actions.ts'
import { leave } from '../../people/staff/actions.ts'
import { arrangeCover, beginSupport, endSupport } from '../../support/actions.ts'
import { subscribers as support } from '../../support/jobs.ts'
import { setSupervisor } from '../../support/supervisor.ts'
import { declareConflict, keepApart } from '../../supporters/declarations.ts'
import { changeDetails } from '../../supporters/changes.ts'
import type { Details } from '../../supporters/model.ts'
import { aSupporter, sound } from '../../supporters/testing.ts'
import { pages as visits } from '../../support/visits/routes.tsx'
import { pages } from '../routes.ts'

// Each fact that may come to light later, at each of the three moments; real rows, made by the rooms' own acts.

let house: TestHouse
let coordinator: Awaited<ReturnType<TestHouse['person']>>
let administrator: Awaited<ReturnType<TestHouse['person']>>
beforeAll(async () => {
  house = await testHouse([...pages, ...matching, ...choosing, ...visits.list])
  coordinator = await house.person(['coordinator'])
  administrator = await house.person(['administrator'])
})
afterAll(() => house.close())

const settle = (day: Day = '2026-11-18') =>
  runEvents(house.db, [...support, ...rechecking], () => new Date(`${day}T10:00:00Z`))

type Pair = Awaited<ReturnType<typeof aPair>>
const aPair = async (details: Partial<Details> = {}) => {
  const robin = await aSupporter(house, { capacity: 9, ...details })
  const parent = await aParent(house, 'Sam Sample')
  return { robin, ...parent, parent: await signedInAs(house, parent.party) }
}
const asCoordinator = <T>(work: Parameters<typeof house.as<T>>[1]) => house.as(coordinator.token, work)
/** Somebody else, beside whom this supporter stands. */
const somebodyBeside = async ({ robin }: Pair): Promise<{ party: string; child: string }> => {
  const other = await aParent(house, 'Bo Elsewhere')
  await asCoordinator((tx) =>
    beginSupport(tx, coordinator.actor, { party: other.party, supporter: robin.supporter }),
  )
  const { child_id } = await house.ground
    .selectFrom('parent_of')
    .select('child_id')
    .where('party_id', '=', other.party)
    .executeTakeFirstOrThrow()
  await settle()
  return { party: other.party, child: child_id }
}
const details = {
  ...sound,
  gender: null,
  languages: ['en'],
  areas: [],
  travelKm: null,
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  capacity: 9,
  ownCaseOpen: false,
  ownCaseClosedOn: null,
  experience: [],
} as const satisfies Details
const change = async ({ robin }: { robin: { supporter: string } }, more: Partial<Details>) => {
  const { version } = await house.ground
    .selectFrom('supporters')
    .select('version')
    .where('id', '=', robin.supporter)
    .executeTakeFirstOrThrow()
  const outcome = await asCoordinator((tx) =>
    changeDetails(tx, coordinator.actor, robin.supporter, version, { ...details, ...more }),
  )
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults))
}
const share = async (
  { robin, party }: Pair,
  kind: 'social-worker' | 'street',
  first: 'party' | 'supporter',
) => {
  const ofParty = () =>
    asCoordinator((tx) => nameCircle(tx, coordinator.actor, party, { kind, what: 'Elm Row' }))
  const ofSupporter = async () => {
    await house.as(robin.token, (tx) => declareConflict(tx, robin.actor, robin.supporter, kind, 'elm row'))
  }
  for (const one of first === 'party' ? [ofParty, ofSupporter] : [ofSupporter, ofParty]) await one()
}

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
        setParentOf(tx, coordinator.actor, party, child, {
          relation: 'father',
          parentalResponsibility: 'yes',
        }),
      ),
    said: 'apart',
  },
  'two families become linked through a child': {
    before: somebodyBeside,
    happens: ({ family }, { child }) =>
      asCoordinator((tx) => joinChild(tx, coordinator.actor, family, child)),
    said: 'apart',
  },
  'a safety note names somebody beside whom they stand': {
    before: somebodyBeside,
    happens: ({ party }, other) =>
      asCoordinator((tx) =>
        addSafetyNote(tx, coordinator.actor, party, {
          kind: 'injunction',
          otherParty: other.party,
          fromDay: '2026-11-18',
          untilDay: null,
        }),
      ),
    said: 'apart',
  },
  'somebody asks that they never be brought together': {
    happens: ({ robin, party }) =>
      asCoordinator((tx) =>
        keepApart(tx, coordinator.actor, { supporter: robin.supporter, party, saidBy: 'party' }),
      ),
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
      await house.ground
        .insertInto('grants')
        .values({
          programme_id: house.programme,
          person_id: robin.id,
          function: 'is',
          thing: 'party',
          thing_id: party,
        })
        .execute()
      await house.ground
        .insertInto('events')
        .values({
          programme_id: house.programme,
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
      const { name } = await house.ground
        .selectFrom('persons')
        .select('name')
        .where('id', '=', robin.id)
        .executeTakeFirstOrThrow()
      await asCoordinator((tx) => nameParty(tx, coordinator.actor, party, { name: name.toUpperCase() }))
    },
    said: 'apart',
  },
  'the supporter, who is a coordinator too, says that they know the family': {
    happens: async ({ robin, family }) => {
      await house.ground
        .insertInto('roles')
        .values({ programme_id: house.programme, person_id: robin.id, role: 'coordinator' })
        .execute()
      expect(await house.as(robin.token, (tx) => hideFamily(tx, robin.actor, family))).toEqual({ family })
    },
    said: 'apart',
  },
  'more care is asked for on visits, and the supporter is not accredited yet': {
    laid: { state: 'provisional' },
    happens: ({ party }) =>
      asCoordinator((tx) =>
        addSafetyNote(tx, coordinator.actor, party, {
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
    happens: ({ robin }) => house.as(administrator.token, (tx) => leave(tx, administrator.actor, robin.id)),
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
const supportOf = (party: string) =>
  house.ground.selectFrom('supports').selectAll().where('party_id', '=', party).executeTakeFirst()
const stopsOf = async (party: string) =>
  (
    await house.ground.selectFrom('stops').select(['what', 'said']).where('party_id', '=', party).execute()
  ).map(({ what, said }) => `${what} ${said}`)
const openGrants = async (party: string, held: 'asked' | 'supports') =>
  (
    await house.ground
      .selectFrom('grants')
      .select('person_id')
      .where('thing_id', '=', party)
      .where('function', '=', held)
      .where('until_at', 'is', null)
      .execute()
  ).length

describe.each(Object.entries(facts))('%s', (_, fact) => {
  test('an open proposal is withdrawn at once, and choosing is refused even before that', async () => {
    const { pair, happens } = await laid(fact)
    const proposal = await proposedTo(house, pair, pair.robin.supporter)
    const early = await proposedTo(house, pair, pair.robin.supporter, 2)
    expect((await pair.parent.browser.get('/choose')).html).toContain(proposal)
    await happens()
    expect((await pair.parent.browser.post('/choose', { proposal: early })).text).not.toContain('You chose')
    expect(await openGrants(pair.party, 'asked')).toBe(0)
    await settle()
    expect((await pair.parent.browser.get('/choose')).html).not.toContain(proposal)
    const { state } = await house.ground
      .selectFrom('proposals')
      .select('state')
      .where('id', '=', proposal)
      .executeTakeFirstOrThrow()
    expect(state).toBe('no-longer-free')
  })

  test('a choice that waits is stopped, and a yes is refused even before that', async () => {
    const choose = async ({ party, offer, robin, parent }: Pair) => {
      const proposal = await proposedTo(house, { party, offer }, robin.supporter)
      await parent.browser.post('/choose', { proposal })
      await settle()
      return house.ground
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
  const begin = () =>
    asCoordinator((tx) => beginSupport(tx, coordinator.actor, { party, supporter: robin.supporter }))
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
  expect((await coordinator.browser.get('/today')).text).toContain('Nobody goes yet')
  expect((await robin.browser.get('/home')).text).toContain('Don’t visit Sam yet')
  const tomorrow = { 'day-day': '19', 'day-month': '11', 'day-year': '2026', together: 'alone' }
  const went = await robin.browser.post(`/visits/${party}/new`, { kind: 'in-person', ...tomorrow })
  expect(went.text).toContain('Don’t visit yet')
  expect((await robin.browser.post(`/visits/${party}/new`, { kind: 'phone', ...tomorrow })).status).toBe(303)
  const row = {
    programme_id: house.programme,
    party_id: party,
    written_by: robin.id,
    kind: 'in-person',
  } as const
  await expect(
    house.as(robin.token, (tx) =>
      tx
        .insertInto('visits')
        .values({ ...row, day: '2026-11-19' })
        .execute(),
    ),
  ).rejects.toThrow('row-level security')
})

test('dates lapse without an event: the daily look holds it, and ends it after fourteen days', async () => {
  const { robin, party } = await aPair()
  await asCoordinator((tx) => beginSupport(tx, coordinator.actor, { party, supporter: robin.supporter }))
  await settle()
  await house.ground
    .updateTable('supporters')
    .set({ check_until: '2026-11-20' })
    .where('id', '=', robin.supporter)
    .execute()
  const on = (day: Day) => recheckAll({ db: house.db, clock: () => new Date(`${day}T10:00:00Z`) })
  const state = async () => [(await supportOf(party))?.until_day ?? null, ...(await stopsOf(party))]
  await on('2026-11-20')
  expect((await robin.browser.get('/home')).text).not.toContain('Don’t visit Sam yet')
  await on('2026-11-21')
  expect((await robin.browser.get('/home')).text).toContain('Don’t visit Sam yet')
  await on('2026-12-04')
  expect(await state()).toEqual([null])
  await on('2026-12-05')
  expect(await state()).toEqual(['2026-12-05', 'support not-ready'])
})

test('what was mended goes on as if nothing had been, and whoever has somebody standing in is not ended', async () => {
  const { robin, party } = await aPair()
  const stand = await aSupporter(house)
  const begun = await asCoordinator((tx) =>
    beginSupport(tx, coordinator.actor, { party, supporter: robin.supporter }),
  )
  const support = 'support' in begun ? begun.support : ''
  const on = (day: Day) => recheckAll({ db: house.db, clock: () => new Date(`${day}T10:00:00Z`) })
  await change({ robin }, { state: 'paused' })
  await settle()
  await asCoordinator((tx) =>
    arrangeCover(tx, coordinator.actor, support, {
      supporter: stand.supporter,
      from: '2026-11-18',
      until: '2026-12-20',
    }),
  )
  await on('2026-12-15')
  expect((await supportOf(party))?.until_day).toBeNull()
  await change({ robin }, {})
  await settle()
  expect((await robin.browser.get('/home')).text).not.toContain('Don’t visit Sam yet')
})

test('what ended in another way is held up no longer', async () => {
  const { robin, party } = await aPair()
  const begun = await asCoordinator((tx) =>
    beginSupport(tx, coordinator.actor, { party, supporter: robin.supporter }),
  )
  await change({ robin }, { state: 'paused' })
  await settle()
  const listed = async () =>
    (await coordinator.browser.get('/rechecked')).html.includes(`/supporters/${robin.supporter}"`)
  expect(await listed()).toBe(true)
  await asCoordinator((tx) =>
    endSupport(tx, coordinator.actor, 'support' in begun ? begun.support : '', 'finished'),
  )
  expect(await listed()).toBe(false)
})

test('whoever stands in is judged as well', async () => {
  const { robin, party } = await aPair()
  const stand = await aSupporter(house)
  const begun = await asCoordinator((tx) =>
    beginSupport(tx, coordinator.actor, { party, supporter: robin.supporter }),
  )
  await asCoordinator((tx) =>
    arrangeCover(tx, coordinator.actor, 'support' in begun ? begun.support : '', {
      supporter: stand.supporter,
      from: '2026-11-18',
      until: '2026-11-25',
    }),
  )
  await settle()
  await asCoordinator((tx) =>
    keepApart(tx, coordinator.actor, { supporter: stand.supporter, party, saidBy: 'coordinator' }),
  )
  await settle()
  expect(await stopsOf(party)).toEqual(['cover apart'])
  expect((await supportOf(party))?.until_day).toBeNull()
  expect(await openGrants(party, 'supports')).toBe(1)
})

test('two who become linked and have one supervisor: the office is told to name another, and nothing ends', async () => {
  const [one, two] = [await aPair(), await aPair()]
  const lead = await house.person(['coordinator'])
  for (const { robin, party } of [one, two]) {
    await asCoordinator((tx) => setSupervisor(tx, coordinator.actor, robin.supporter, lead.id))
    await asCoordinator((tx) => beginSupport(tx, coordinator.actor, { party, supporter: robin.supporter }))
  }
  await settle()
  const { child_id } = await house.ground
    .selectFrom('parent_of')
    .select('child_id')
    .where('party_id', '=', one.party)
    .executeTakeFirstOrThrow()
  await asCoordinator((tx) => joinChild(tx, coordinator.actor, two.family, child_id))
  await settle()
  expect([await stopsOf(one.party), await stopsOf(two.party)]).toEqual([[], []])
  const { text } = await coordinator.browser.get('/rechecked')
  expect(text).toContain('Choose another supervisor')
  await asCoordinator((tx) => setSupervisor(tx, coordinator.actor, two.robin.supporter, null))
  await settle()
  await recheckAll({ db: house.db, clock: () => new Date('2026-11-18T10:00:00Z') })
  expect((await coordinator.browser.get('/rechecked')).text).not.toContain('Choose another supervisor')
})

test('neither side can tell a stop for safety from a supporter who can’t any more', async () => {
  const seen = async (ends: (pair: Pair, support: string) => Promise<unknown>) => {
    const pair = await aPair()
    const { robin, party, parent } = pair
    const begun = await asCoordinator((tx) =>
      beginSupport(tx, coordinator.actor, { party, supporter: robin.supporter }),
    )
    const support = 'support' in begun ? begun.support : ''
    await settle()
    await robin.browser.post(`/visits/${party}/new`, {
      kind: 'in-person',
      'day-day': '19',
      'day-month': '11',
      'day-year': '2026',
      together: 'alone',
    })
    await settle()
    await ends(pair, support)
    await settle()
    const read = [
      await parent.browser.get('/home'),
      await parent.browser.get('/choose'),
      await parent.browser.get(`/visits/${party}`),
      await robin.browser.get('/home'),
      await robin.browser.get('/asked'),
      await robin.browser.get(`/visits/${party}`),
    ]
    const sent = await house.ground
      .selectFrom('outbox')
      .select(['kind', 'facts', 'to_party', 'to_person', 'not_before'])
      .where((eb) => eb.or([eb('to_party', '=', party), eb('to_person', '=', robin.id)]))
      .orderBy('id')
      .execute()
    const rows = await house.as(parent.token, (tx) =>
      tx.selectFrom('supports').select(['ended_why', 'until_day', 'version']).execute(),
    )
    const theirs = await house.as(parent.token, (tx) => tx.selectFrom('stops').selectAll().execute())
    const supporters = await house.as(robin.token, (tx) => tx.selectFrom('stops').selectAll().execute())
    const plain = (text: string) =>
      text
        .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
        .replaceAll(/name="csrf" value="[^"]*"/g, '')
        .replaceAll(/Tester\d+|Test Person \d+/g, 'NAME')
    return [
      ...read.map(({ status, html }) => `${status} ${plain(html)}`),
      ...sent.map(({ kind, facts: of, to_party }) => `${kind} ${JSON.stringify(of)} ${to_party !== null}`),
      JSON.stringify(rows),
      JSON.stringify([theirs, supporters]),
    ]
  }
  const ordinary = await seen((_, support) =>
    asCoordinator((tx) => endSupport(tx, coordinator.actor, support, 'supporter-asked')),
  )
  const unsafe = await seen(({ robin, party }) =>
    asCoordinator((tx) =>
      keepApart(tx, coordinator.actor, { supporter: robin.supporter, party, saidBy: 'coordinator' }),
    ),
  )
  const ownCase = await seen((pair) => change(pair, { ownCaseOpen: true }))
  expect(ordinary.join(' ')).toContain('changed-for-you')
  for (const [at, page] of ordinary.entries()) {
    expect(unsafe[at]).toBe(page)
    expect(ownCase[at]).toBe(page)
  }
  expect(unsafe).toHaveLength(ordinary.length)
})

test('an administrator who reads the trail can’t tell a stop from another ending either', async () => {
  const { robin, party } = await aPair()
  await asCoordinator((tx) => beginSupport(tx, coordinator.actor, { party, supporter: robin.supporter }))
  await settle()
  await asCoordinator((tx) =>
    keepApart(tx, coordinator.actor, { supporter: robin.supporter, party, saidBy: 'coordinator' }),
  )
  await settle()
  await coordinator.browser.get('/rechecked')
  const written = await house.ground.selectFrom('audit').select('act').execute()
  expect(written.map(({ act }) => act)).toContain('support.stopped')
  const read = (
    await house.as(administrator.token, (tx) => tx.selectFrom('audit').select('act').execute())
  ).map(({ act }) => act)
  expect(read).toContain('support.ended')
  for (const act of ['support.stopped', 'support.held-up', 'support.stop-mended', 'stop.listed'])
    expect(read).not.toContain(act)
})

test('neither side can tell a choice that was stopped from a supporter who can’t this time', async () => {
  const seen = async (ends: (pair: Pair, choice: string) => Promise<unknown>) => {
    const pair = await aPair()
    const kim = await aSupporter(house, { capacity: 9 })
    const proposal = await proposedTo(house, pair, pair.robin.supporter)
    await proposedTo(house, pair, kim.supporter, 2)
    await pair.parent.browser.post('/choose', { proposal })
    await settle()
    const { id } = await house.ground
      .selectFrom('choices')
      .select('id')
      .where('party_id', '=', pair.party)
      .executeTakeFirstOrThrow()
    await ends(pair, id)
    await settle()
    const read = [
      await pair.parent.browser.get('/home'),
      await pair.parent.browser.get('/choose'),
      await pair.robin.browser.get('/home'),
      await pair.robin.browser.get('/asked'),
    ]
    const sent = await house.ground
      .selectFrom('outbox')
      .select(['kind', 'to_party', 'facts'])
      .where((eb) => eb.or([eb('to_party', '=', pair.party), eb('to_person', '=', pair.robin.id)]))
      .orderBy('id')
      .execute()
    const plain = (text: string) =>
      text
        .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
        .replaceAll(/name="csrf" value="[^"]*"/g, '')
        .replaceAll(/Tester\d+|Test Person \d+/g, 'NAME')
    return [...read.map(({ html }) => html), JSON.stringify(sent)].map(plain)
  }
  const ordinary = await seen(({ robin }, id) => robin.browser.post('/asked', { choice: id, says: 'no' }))
  const unsafe = await seen(({ robin, party }) =>
    asCoordinator((tx) =>
      keepApart(tx, coordinator.actor, { supporter: robin.supporter, party, saidBy: 'coordinator' }),
    ),
  )
  expect(ordinary.join(' ')).toContain('others-to-choose')
  expect(unsafe).toEqual(ordinary)
})

test('a name goes from the page when its bearer is full, as when something stands between the two', async () => {
  const seen = async (happens: (pair: Pair) => Promise<unknown>) => {
    const pair = await aPair({ capacity: 1 })
    const kim = await aSupporter(house, { capacity: 9 }, { profile: { called: 'Kim', aboutEn: '' } })
    await proposedTo(house, pair, pair.robin.supporter)
    await proposedTo(house, pair, kim.supporter, 2)
    expect((await pair.parent.browser.get('/choose')).text.match(/Choose \w+ /g)).toHaveLength(3)
    await happens(pair)
    await settle()
    return (await pair.parent.browser.get('/choose')).text.replaceAll(/Test Person \d+/g, 'NAME')
  }
  const apart = await seen(({ robin, party }) =>
    asCoordinator((tx) =>
      keepApart(tx, coordinator.actor, { supporter: robin.supporter, party, saidBy: 'coordinator' }),
    ),
  )
  expect(await seen(somebodyBeside)).toBe(apart)
  expect(apart).toContain('Choose Kim')
})

test('the coordinator reads one word for all that is absolute, and what to do next; nobody else has the page', async () => {
  const { robin, party } = await aPair()
  await asCoordinator((tx) => beginSupport(tx, coordinator.actor, { party, supporter: robin.supporter }))
  await settle()
  await asCoordinator((tx) =>
    keepApart(tx, coordinator.actor, { supporter: robin.supporter, party, saidBy: 'supporter' }),
  )
  await settle()
  expect((await coordinator.browser.get('/today')).text).toContain('find somebody else')
  const proposals = await coordinator.browser.get(`/proposals/${party}`)
  expect(proposals.text).toContain('Can’t be brought together')
  expect(proposals.text).toContain('Ring both, and say only that')
  const { text, html } = await coordinator.browser.get('/rechecked')
  expect(text).toContain('Can’t be brought together')
  expect(html).not.toMatch(/never-together|linked|own-family/)
  const stop = await house.ground
    .selectFrom('stops')
    .select('id')
    .where('party_id', '=', party)
    .executeTakeFirstOrThrow()
  for (const role of [
    'administrator',
    'supporter',
    'parent',
    'social-worker',
    'chair',
    'parent-lead',
  ] as const) {
    const { browser, token } = await house.person([role])
    expect((await browser.get('/rechecked')).status).toBe(404)
    expect((await browser.get(`/rechecked/${stop.id}`)).status).toBe(404)
    expect((await browser.post(`/rechecked/${stop.id}`, { why: 'x' })).status).toBe(404)
    expect(await house.as(token, (tx) => tx.selectFrom('stops').select('id').execute())).toEqual([])
    expect(await house.as(token, (tx) => tx.selectFrom('lapses').select('id').execute())).toEqual([])
  }
  const welsh = await house.person(['coordinator'], { language: 'cy' })
  expect((await welsh.browser.get('/rechecked')).text).toContain('Ni ellir dod â nhw at ei gilydd')
})

test('coordinators hear at once that something was stopped; whoever is that supporter, or knows the family, does not', async () => {
  const { robin, party, family } = await aPair()
  await asCoordinator((tx) => beginSupport(tx, coordinator.actor, { party, supporter: robin.supporter }))
  const knows = await house.person(['coordinator'])
  const of = { programme_id: house.programme }
  await house.ground
    .insertInto('hidden')
    .values({ ...of, person_id: knows.id, family_id: family })
    .execute()
  await house.ground
    .insertInto('roles')
    .values({ ...of, person_id: robin.id, role: 'coordinator' })
    .execute()
  await settle()
  await house.ground
    .updateTable('outbox')
    .set({ created_at: new Date('2026-01-05') })
    .execute()
  const read = async (person: string) =>
    (
      await house.ground
        .selectFrom('outbox')
        .select('facts')
        .where('to_person', '=', person)
        .where('kind', '=', 'to-read')
        .where('created_at', '>', new Date('2026-02-05'))
        .execute()
    ).length
  for (const saidBy of ['supporter', 'coordinator'] as const)
    await asCoordinator((tx) =>
      keepApart(tx, coordinator.actor, { supporter: robin.supporter, party, saidBy }),
    )
  await settle()
  expect([await read(coordinator.id), await read(knows.id), await read(robin.id)]).toEqual([1, 0, 0])
  const own = await house.as(robin.token, (tx) => tx.selectFrom('stops').select('party_id').execute())
  expect(own.map(({ party_id }) => party_id)).not.toContain(party)
  expect((await coordinator.browser.get('/today')).text).toContain('find somebody else')
})

test('what is stopped stands on Today with the family’s next conference, not with one that is over', async () => {
  const { robin, party, family } = await aPair()
  await asCoordinator((tx) => beginSupport(tx, coordinator.actor, { party, supporter: robin.supporter }))
  const of = {
    programme_id: house.programme,
    family_id: family,
    gss: 'E09000007',
    told_us_on: '2026-09-02',
  } as const
  await house.ground
    .updateTable('conferences')
    .set({ day: '2026-10-02' })
    .where('family_id', '=', family)
    .execute()
  await house.ground
    .insertInto('conferences')
    .values({ ...of, kind: 'review', day: '2026-12-17' })
    .execute()
  await house.ground.updateTable('parties').set({ name: 'Late Sample', called: 'Late' }).where('id', '=', party).execute()
  await asCoordinator((tx) =>
    keepApart(tx, coordinator.actor, { supporter: robin.supporter, party, saidBy: 'coordinator' }),
  )
  await settle()
  const { text } = await coordinator.browser.get('/today')
  expect(/Late .{0,120}/.exec(text)?.[0]).toMatch(/find somebody else Thu 17 Dec/)
})

test('an error can be called one, with a reason, only when nothing keeps the two apart any more', async () => {
  const { robin, party } = await aPair()
  await asCoordinator((tx) => beginSupport(tx, coordinator.actor, { party, supporter: robin.supporter }))
  await asCoordinator((tx) =>
    keepApart(tx, coordinator.actor, { supporter: robin.supporter, party, saidBy: 'coordinator' }),
  )
  await settle()
  const { id } = await house.ground
    .selectFrom('stops')
    .select('id')
    .where('party_id', '=', party)
    .executeTakeFirstOrThrow()
  const at = `/rechecked/${id}`
  expect((await coordinator.browser.post(at, { why: '' })).text).toContain('Write why it was an error')
  const still = await coordinator.browser.post(at, { why: 'The wrong Sam.' })
  expect([still.status, still.text]).toEqual([422, expect.stringContaining('is still so')])
  expect(still.html).toContain('The wrong Sam.')
  await house.ground
    .updateTable('never_together')
    .set({ withdrawn_at: new Date() })
    .where('party_id', '=', party)
    .execute()
  const begin = () =>
    asCoordinator((tx) => beginSupport(tx, coordinator.actor, { party, supporter: robin.supporter }))
  // What was stopped stays so until somebody says that it was an error.
  expect(await begin()).toHaveProperty('faults')
  expect((await coordinator.browser.post(at, { why: 'The wrong Sam.' })).status).toBe(303)
  expect(await begin()).toHaveProperty('support')
  const list = await coordinator.browser.get('/rechecked')
  expect(list.text).toContain('Called an error on')
  expect(list.html).toContain(`href="${at}"`)
  expect((await coordinator.browser.get(at)).text).toContain('The wrong Sam.')
  const said = await house.ground
    .selectFrom('audit')
    .select('person_id')
    .where('act', '=', 'support.stop-mended')
    .execute()
  expect(said).toEqual([{ person_id: coordinator.id }])
})

test('a name borne by chance is called one where all who bear it can be seen, and never where there is an account', async () => {
  const handler = await house.person(['handler'])
  await house.ground
    .updateTable('programmes')
    .set({ outside_handler: handler.id })
    .where('id', '=', house.programme)
    .execute()
  const { robin, party } = await aPair()
  await asCoordinator((tx) => beginSupport(tx, coordinator.actor, { party, supporter: robin.supporter }))
  await settle()
  const { name } = await house.ground
    .selectFrom('persons')
    .select('name')
    .where('id', '=', robin.id)
    .executeTakeFirstOrThrow()
  await asCoordinator((tx) => nameParty(tx, coordinator.actor, party, { name }))
  await settle()
  const { id } = await house.ground
    .selectFrom('stops')
    .select('id')
    .where('party_id', '=', party)
    .executeTakeFirstOrThrow()
  // The name sealed the family: it is the outside handler's, who is asked to look, and out of every other list.
  expect((await coordinator.browser.get(`/rechecked/${id}`)).status).toBe(404)
  expect((await handler.browser.get('/rechecked')).html).toContain(id)
  const asked = house.ground.selectFrom('outbox').select('kind').where('to_person', '=', handler.id)
  expect(await asked.execute()).toEqual([{ kind: 'to-read' }])
  const family = await house.ground
    .selectFrom('family_parties')
    .select('family_id')
    .where('party_id', '=', party)
    .executeTakeFirstOrThrow()
  await house.ground
    .updateTable('families')
    .set({ handler: null })
    .where('id', '=', family.family_id)
    .execute()
  expect((await coordinator.browser.post(`/rechecked/${id}`, { why: 'Another of that name.' })).status).toBe(
    303,
  )
  expect(
    await asCoordinator((tx) => beginSupport(tx, coordinator.actor, { party, supporter: robin.supporter })),
  ).toHaveProperty('support')
})
