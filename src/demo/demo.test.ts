import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { addDays } from '../calendar/days.ts'
import { dutyOf } from '../desks/board/rules.ts'
import { side, standings } from '../desks/board/queries.ts'
import { coverage } from '../offers/coverage/queries.ts'
import { origin } from '../access/testing.ts'
import { accounts } from './accounts.ts'
import { demoLinks } from './links.ts'
import { drawPeople, seed } from './make.ts'
import { supporterCount } from './supporters.ts'
import { days, demoHere } from './testing.ts'
import { conferencesInAYear, ordinaryPlans } from './year/plans.ts'

const here = demoHere()
const { asked, browse, linkOf, lookAs, make } = here

test('there is a way in for each role, and the page behind it opens nothing before its button is pressed', async () => {
  const links = await demoLinks(here.house.ground, origin)
  expect(links.map(({ role }) => role)).toEqual(accounts.map(([role]) => role))
  const sessions = () =>
    here.house.ground
      .selectFrom('sessions')
      .select('id')
      .where('ended_at', 'is', null)
      .where('programme_id', '=', here.programme)
      .execute()
  const before = await sessions()
  const page = await (await asked(await linkOf('coordinator'), 'GET')).text()
  expect(page).toContain('Look around as Nadia Invented, coordinator')
  expect(await sessions()).toHaveLength(before.length)
})

test.each(accounts)('whoever looks around as %s is signed in as them', async (role) => {
  const token = await lookAs(role)
  const session = await here.house.db.inSession(token, 'localhost', async (_, asking) => asking.session)
  expect(session?.programme).toBe(here.programme)
  expect(session?.roles).toContain(role)
})

test('from another machine, through a proxy, and of anybody who is not of a demo there is no such page', async () => {
  const path = await linkOf('administrator')
  const real = await here.house.person(['administrator'])
  for (const method of ['GET', 'POST'] as const) {
    for (const address of ['192.0.2.1', '10.0.0.7', ''])
      expect((await asked(path, method, { address })).status).toBe(404)
    expect((await asked(path, method, { headers: { 'x-forwarded-for': '192.0.2.1' } })).status).toBe(404)
    expect((await asked(`/demo/${real.id}`, method)).status).toBe(404)
    expect((await asked(`/demo/${crypto.randomUUID()}`, method)).status).toBe(404)
    expect((await asked(path, method, { address: '::1' })).status).toBeLessThan(400)
  }
})

test('the database opens no demo session for anybody of a real programme', async () => {
  const real = await here.house.person(['coordinator'])
  const { rows } = await here.house.db.inSession(null, 'localhost', (tx) =>
    sql<{
      made: string | null
    }>`select app.open_demo_session(${real.id}, sha256('x'::bytea)) as made`.execute(tx),
  )
  expect(rows[0]?.made).toBeNull()
})

test('a second demo is refused, and the first stays', async () => {
  await expect(make()).rejects.toThrow('already there')
})

test('a year has as many family conferences as an authority of middling size, and forty supporters', async () => {
  const held = await here.house.ground
    .selectFrom('conferences')
    .select('id')
    .where('programme_id', '=', here.programme)
    .where('kind', '<>', 'review')
    .where('day', '>=', addDays(days.today, -365))
    .where('day', '<', days.today)
    .execute()
  expect(held.length).toBeGreaterThan(conferencesInAYear - 15)
  expect(held.length).toBeLessThan(conferencesInAYear + 15)
  const supporters = await here.house.ground
    .selectFrom('supporters')
    .select('state')
    .where('programme_id', '=', here.programme)
    .execute()
  expect(supporters).toHaveLength(supporterCount)
  expect(new Set(supporters.map(({ state }) => state))).toEqual(
    new Set(['accredited', 'provisional', 'paused']),
  )
})

/** What the board says is next, by the council's reference. */
const duties = async () => {
  const rows = await here.house.db.inSession(await lookAs('coordinator'), 'localhost', (tx) =>
    standings(tx, days.today),
  )
  return Map.groupBy(
    rows.map((row) => ({ ...dutyOf(row, days.calendar), relation: row.relation, row })),
    ({ row }) => row.reference,
  )
}

test('each awkward case stands on the coordinator’s board with its next thing', async () => {
  const by = await duties()
  const next = (reference: string) =>
    (by.get(reference) ?? []).map(({ relation, kind }) => `${relation} ${kind}`).toSorted()
  expect({
    'father not told': next('EX-2001'),
    'father on bail': next('EX-2002'),
    'tomorrow, nobody free': next('EX-2008'),
    'no shared language': next('EX-2009'),
    'no e-mail': next('EX-2010'),
    'ill today': next('EX-2013'),
    choosing: next('EX-2015'),
    'supporter asked': next('EX-2016'),
    'first meeting to come': next('EX-2017'),
    forgotten: next('EX-2018'),
    'call back': next('EX-2019'),
    'before birth': next('EX-2006'),
    'a notice': next('EX-3001').length,
    'a notice in Welsh': next('EX-3002').length,
    'a list': next('EX-4001').length,
  }).toEqual({
    'father not told': ['father ask-worker'],
    'father on bail': ['father make-safe', 'mother done'],
    'tomorrow, nobody free': ['mother nobody-free'],
    'no shared language': ['father propose'],
    'no e-mail': ['mother show'],
    'ill today': ['mother cover'],
    choosing: ['father ask-worker', 'mother show'],
    'supporter asked': ['mother supporter-answers'],
    'first meeting to come': ['mother first-meeting'],
    forgotten: ['mother call'],
    'call back': ['mother call'],
    'before birth': ['father ask-worker', 'mother call'],
    'a notice': 2,
    'a notice in Welsh': 1,
    'a list': 2,
  })
  expect(by.get('EX-2014')?.[0]?.row.cover).not.toBeNull()
  const board = await browse('coordinator')
  expect((await board.get('/today')).text).toMatch(/Call|First meeting/)
  const figures = await here.house.db.inSession(board.token ?? '', 'localhost', (tx) => side(tx, days.today))
  expect(figures).toMatchObject({ requests: 1, toPutRight: 3 })
  expect(figures.rooms.length).toBeGreaterThan(3)
})

/** The supports of these parties in a family, by the council's reference. */
const supportersIn = async (...references: string[]): Promise<string[]> =>
  (
    await here.house.ground
      .selectFrom('supports as s')
      .innerJoin('family_parties as fp', 'fp.party_id', 's.party_id')
      .innerJoin('families as f', 'f.id', 'fp.family_id')
      .select(['s.party_id', 's.supporter_id'])
      .distinct()
      .where('f.reference', 'in', references)
      .where('f.programme_id', '=', here.programme)
      .where('s.until_day', 'is', null)
      .execute()
  ).map(({ supporter_id }) => supporter_id)

test('separated parents, and three parents of half-siblings, each have a supporter of their own', async () => {
  const apart = await supportersIn('EX-2003')
  expect([apart.length, new Set(apart).size]).toEqual([2, 2])
  const linked = await supportersIn('EX-2004', 'EX-2005')
  expect([linked.length, new Set(linked).size]).toEqual([3, 3])
})

test('one of our own people’s families is with the outside handler and on nobody else’s board', async () => {
  const family = await here.house.ground
    .selectFrom('families')
    .select(['id', 'handler'])
    .where('reference', '=', 'EX-4006')
    .executeTakeFirstOrThrow()
  const { outside_handler } = await here.house.ground
    .selectFrom('programmes')
    .select('outside_handler')
    .where('id', '=', here.programme)
    .executeTakeFirstOrThrow()
  expect(family.handler).toBe(outside_handler)
  const seenBy = async (role: string) =>
    here.house.db.inSession(await lookAs(role), 'localhost', (tx) =>
      tx.selectFrom('families').select('id').where('id', '=', family.id).executeTakeFirst(),
    )
  expect(await seenBy('handler')).toBeDefined()
  expect(await seenBy('coordinator')).toBeUndefined()
})

test('conferences of every kind stand there, one moved with its reason, one cancelled, one answered by letter', async () => {
  const of = (reference: string) =>
    here.house.ground
      .selectFrom('conferences as c')
      .innerJoin('families as f', 'f.id', 'c.family_id')
      .innerJoin('conference_changes as h', 'h.conference_id', 'c.id')
      .select(['c.kind', 'c.state', 'h.change'])
      .where('f.reference', '=', reference)
      .orderBy('h.id')
      .execute()
  expect((await of('EX-2006'))[0]?.kind).toBe('pre-birth')
  expect((await of('EX-2007'))[0]?.kind).toBe('transfer-in')
  expect((await of('EX-2011')).map(({ change }) => change)).toEqual(['booked', 'moved'])
  expect((await of('EX-2012')).at(-1)).toMatchObject({ state: 'cancelled', change: 'cancelled' })
  const letters = await here.house.ground
    .selectFrom('letters')
    .select('answered_by')
    .where('programme_id', '=', here.programme)
    .execute()
  expect(letters.map(({ answered_by }) => answered_by)).toEqual(['Ruth Madeup'])
})

test('a parent signs in to people whom she can choose, and a supporter to a question', async () => {
  const parent = await (await browse('parent')).get('/home')
  expect(parent.text).toContain('Leanne')
  const { rows } = await here.house.db.inSession(await lookAs('parent'), 'localhost', (tx) =>
    sql<{
      open: number
    }>`select jsonb_array_length(app.my_choices(${days.today}) -> 0 -> 'profiles') as open`.execute(tx),
  )
  expect(rows[0]?.open).toBeGreaterThan(1)
  const asked = await here.house.db.inSession(await lookAs('supporter'), 'localhost', (tx) =>
    sql<{ all: unknown[] }>`select app.asked_of_me() as all`.execute(tx),
  )
  expect(asked.rows[0]?.all).toHaveLength(1)
})

test('a parent keeps notes that nobody else reads; another said yes by voice to who is beside them', async () => {
  const reads = here.house.ground.selectFrom('grants').where('function', '=', 'reads')
  const given = await reads.select(['how', 'thing_id', 'person_id', 'read_back_on']).execute()
  expect(given.map(({ how, read_back_on }) => `${how} ${read_back_on}`).toSorted()).toEqual([
    'screen null',
    'voice 2026-11-18',
  ])
  const parties = await here.house.ground.selectFrom('notes').select('party_id').distinct().execute()
  expect(parties).toHaveLength(3)
  const answers = await here.house.ground.selectFrom('promise_answers').select(['how', 'answer']).execute()
  expect(answers.map(({ how }) => how).toSorted()).toEqual(['aloud', 'screen', 'screen'])
})

test('the parent lead reads figures of the whole year', async () => {
  const rows = await here.house.db.inSession(await lookAs('parent-lead'), 'localhost', (tx) =>
    coverage(tx, addDays(days.today, -365), days.today),
  )
  const sum = (of: 'parents' | 'offered' | 'inTime' | 'accepted' | 'metBefore') =>
    rows.reduce((total, row) => total + row[of], 0)
  expect(sum('parents')).toBeGreaterThan(300)
  expect(sum('inTime')).toBeGreaterThan(sum('parents') / 2)
  expect(sum('inTime')).toBeLessThan(sum('offered'))
  expect(sum('accepted')).toBeGreaterThan(100)
  expect(sum('metBefore')).toBeGreaterThan(80)
  expect(new Set(rows.map(({ gss }) => gss)).size).toBe(2)
})

test('nothing that happened was left unheard, and no message of the past goes out', async () => {
  const left = await here.house.ground
    .selectFrom('events')
    .select(['kind', 'fault'])
    .where((eb) => eb.or([eb('handled_at', 'is', null), eb('fault', 'is not', null)]))
    .execute()
  expect(left).toEqual([])
  const letters = await here.house.ground
    .selectFrom('outbox')
    .select('kind')
    .where('programme_id', '=', here.programme)
    .execute()
  // What was sent today: Joy is asked, Leanne may choose, a concern is to be read, two hear of a cover, and of Tasha's the
  // chair was shown something, and the two hear of a message and a visit.
  // Of the event: seven are asked whether it was them, six of them hear that they are booked or stand in line, and one has an
  // answer to a question; two are asked whether they want a newsletter; and one reads whom a guest need not meet.
  const events: readonly string[] = ['booked', 'waits', 'prove', 'prove-line', 'answered', 'join']
  expect(
    letters
      .map(({ kind }) => kind)
      .filter((kind) => events.includes(kind))
      .toSorted(),
  ).toEqual([
    'answered',
    ...Array.from({ length: 5 }, () => 'booked'),
    ...Array.from({ length: 2 }, () => 'join'),
    ...Array.from({ length: 5 }, () => 'prove'),
    ...Array.from({ length: 2 }, () => 'prove-line'),
    'waits',
  ])
  const kinds = letters.map(({ kind }) => kind).filter((kind) => !events.includes(kind))
  expect(kinds.toSorted()).toEqual([
    'asked',
    'choose',
    'cover',
    'cover-for-you',
    'question',
    'shared',
    'something-new',
    'to-hear',
    'to-read',
    'to-read',
  ])
})

test('a supporter’s load is the parents beside whom they stand, and nobody has two', async () => {
  const { rows } = await sql<{ wrong: number; two: number }>`
    select (select count(*)::int from supporters u where u.load <>
        (select count(*) from supports s where s.supporter_id = u.id and s.until_day is null)) as wrong,
      (select count(*)::int from (select party_id from supports where until_day is null group by party_id having count(*) > 1) x) as two`.execute(
    here.house.ground,
  )
  expect(rows[0]).toEqual({ wrong: 0, two: 0 })
})

test('no support crosses an absolute rule', async () => {
  const { rows } = await sql<{ why: string }>`
    select coalesce(f.fact, app.why_not_beside(s.party_id, s.supporter_id, s.from_day)) as why
    from supports s left join lateral (select fact from app.facts_between(array[s.party_id], array[s.supporter_id], s.from_day) f
      where f.fact in ('linked', 'own-family', 'never-together', 'unsafe') limit 1) f on true
    where coalesce(f.fact, app.why_not_beside(s.party_id, s.supporter_id, s.from_day)) is not null`.execute(
    here.house.ground,
  )
  expect(rows).toEqual([])
})

test('the same seed gives the same people', async () => {
  const { names, drawn } = drawPeople(days.today)
  const plans = ordinaryPlans(days, names, seed)
  const supporters = await here.house.ground
    .selectFrom('supporters as u')
    .innerJoin('persons as p', 'p.id', 'u.person_id')
    .select('p.name')
    .where('u.programme_id', '=', here.programme)
    .orderBy('u.id')
    .execute()
  expect(supporters.map(({ name }) => name)).toEqual(drawn.map(({ named }) => named.name))
  const parents = await here.house.ground
    .selectFrom('parties as p')
    .innerJoin('family_parties as fp', 'fp.party_id', 'p.id')
    .innerJoin('families as f', 'f.id', 'fp.family_id')
    .select(['f.reference', 'p.name'])
    .where('f.programme_id', '=', here.programme)
    .where('p.name', '<>', '')
    .execute()
  const drawnFor = new Map(
    plans.map(({ plan }) => [plan.reference, plan.parents.map(({ named }) => named.name)]),
  )
  const ordinary = parents.filter(({ reference }) => drawnFor.has(reference))
  expect(ordinary.length).toBeGreaterThan(250)
  for (const { reference, name } of ordinary) expect(drawnFor.get(reference)).toContain(name)
})

test('a newcomer meets a complaint, a hello, a paper to sign, a request to record and a note for whoever comes next', async () => {
  const rows = async (table: 'complaints' | 'hellos' | 'signings' | 'recordings' | 'handovers') =>
    (await here.house.ground.selectFrom(table).select('id').execute()).length
  for (const table of ['complaints', 'hellos', 'signings', 'recordings', 'handovers'] as const)
    expect([table, (await rows(table)) > 0]).toEqual([table, true])
})
