import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, origin, testHouse, type TestHouse } from '../access/testing.ts'
import { serve, serveMissing } from '../access/serve.tsx'
import { aFamilyThatSaidYes, aParent } from '../matching/testing.ts'
import { connect } from '../platform/database/connect.ts'
import { makeApp } from '../platform/http/server.ts'
import { aSupporter } from '../supporters/testing.ts'
import { pages } from './routes.ts'
import { lapseProposals } from './jobs.ts'
import { aChoosingParent, proposedTo, signedInAs } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages)
})
afterAll(() => house.close())

const choiceOf = async (party: string) =>
  house.ground
    .selectFrom('choices')
    .selectAll()
    .where('party_id', '=', party)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
const proposalState = async (id: string) =>
  (await house.ground.selectFrom('proposals').select('state').where('id', '=', id).executeTakeFirstOrThrow())
    .state
const told = async (thing: string) =>
  (await house.ground.selectFrom('events').select('kind').where('thing_id', '=', thing).execute()).map(
    ({ kind }) => kind,
  )

test('a parent reads who they are, chooses, reads that we ask, and then who is their supporter', async () => {
  const robin = await aSupporter(
    house,
    { experience: ['removal'], areas: ['E09000007'] },
    { profile: { called: 'Robin', aboutEn: 'I listen first.' } },
  )
  const parent = await aChoosingParent(house)
  const page = await parent.browser.get('/choose')
  expect(page.text).toContain('Robin Speaks English I listen first. Choose Robin')
  expect(page.text).not.toMatch(/removal|Camden|away from home|[Mm]atch|[Ii]ntroduction|waiting|\bparty\b/)
  const proposal = await house.ground
    .selectFrom('proposals')
    .select('id')
    .where('party_id', '=', parent.party)
    .where('supporter_id', '=', robin.supporter)
    .executeTakeFirstOrThrow()
  expect((await parent.browser.post('/choose', { proposal: proposal.id })).location).toBe('/choose')
  expect((await parent.browser.get('/choose')).text).toContain('You chose Robin We have asked them')
  const asked = await robin.browser.get('/asked')
  expect(asked.text).toContain(
    'Sam would like you beside them Council Camden Meeting Wednesday 2 December 2026 Language English',
  )
  expect(asked.text).not.toContain('Sample')
  const { id } = await choiceOf(parent.party)
  expect((await robin.browser.post('/asked', { choice: id, says: 'yes' })).location).toBe('/asked?said=yes')
  expect((await parent.browser.get('/choose')).text).toContain('Robin is your supporter')
  const open = await house.ground
    .selectFrom('proposals')
    .select('id')
    .where('party_id', '=', parent.party)
    .where('state', '=', 'open')
    .execute()
  expect(open).toEqual([])
  const grants = await house.ground
    .selectFrom('grants')
    .select(['function', 'until_at'])
    .where('thing_id', '=', parent.party)
    .where('person_id', '=', robin.id)
    .orderBy('function')
    .execute()
  expect(grants.map(({ function: held, until_at }) => [held, until_at === null])).toEqual([
    ['asked', false],
    ['supports', true],
  ])
  expect(await told(id)).toEqual(['choice.made', 'choice.answered'])
})

test('of twenty parents whom one supporter answers yes at once as many get her as she has places; the others read that there are others', async () => {
  const robin = await aSupporter(house, { capacity: 3 })
  const parents = await Promise.all(Array.from({ length: 20 }, () => aParent(house)))
  const choices: string[] = []
  for (const parent of parents) {
    const proposal = await proposedTo(house, parent, robin.supporter)
    const { browser } = await signedInAs(house, parent.party)
    expect((await browser.post('/choose', { proposal })).location).toBe('/choose')
    choices.push((await choiceOf(parent.party)).id)
  }
  const db = connect(house.engine, { max: 20 })
  const twenty = { db, origin, clock: () => robin.actor.now }
  const app = makeApp(
    pages.map((page) => serve(twenty, page)),
    serveMissing(twenty),
  )
  const browser = browserOf(app, robin.token)
  const said = await Promise.all(choices.map((choice) => browser.post('/asked', { choice, says: 'yes' })))
  await db.close()
  expect(said.map(({ location }) => location).sort()).toEqual([
    ...Array.from({ length: 17 }, () => '/asked?said=not-possible'),
    ...Array.from({ length: 3 }, () => '/asked?said=yes'),
  ])
  const { load } = await house.ground
    .selectFrom('supporters')
    .select('load')
    .where('id', '=', robin.supporter)
    .executeTakeFirstOrThrow()
  const beside = await house.ground
    .selectFrom('supports')
    .select('id')
    .where('supporter_id', '=', robin.supporter)
    .where('until_day', 'is', null)
    .execute()
  expect([load, beside.length]).toEqual([3, 3])
})

test('a full supporter is no longer free, with others to choose from', async () => {
  const robin = await aSupporter(house, { capacity: 0 })
  const kim = await aSupporter(house, {}, { profile: { called: 'Kim' } })
  const parent = await aParent(house)
  const first = await proposedTo(house, parent, robin.supporter)
  await proposedTo(house, parent, kim.supporter, 2)
  const { browser } = await signedInAs(house, parent.party)
  const page = await browser.post('/choose', { proposal: first })
  expect(page.status).toBe(200)
  expect(page.text).toContain('They are no longer free. Here are others to choose from.')
  expect(page.text).toContain('Choose Kim')
  expect(await proposalState(first)).toBe('no-longer-free')
  expect((await browser.get('/choose')).text).not.toContain('no longer free')
})

test('both parents of one child choose the same supporter at once: one is asked about, the other reads what anybody would', async () => {
  const robin = await aSupporter(house, { capacity: 9 })
  const { parties, offers } = await aFamilyThatSaidYes(house, ['Ada One', 'Bo Two'])
  const pressed = await Promise.all(
    parties.map(async (party, at) => {
      const proposal = await proposedTo(house, { party, offer: offers[at] ?? '' }, robin.supporter)
      const { browser } = await signedInAs(house, party)
      return { browser, proposal }
    }),
  )
  const pages = await Promise.all(
    pressed.map(({ browser, proposal }) => browser.post('/choose', { proposal })),
  )
  expect(pages.map(({ status }) => String(status)).sort()).toEqual(['200', '303'])
  const refused = pages.find(({ status }) => status === 200)
  expect(refused?.text).toContain('They are no longer free. We will look for others')
  expect(
    await house.ground
      .selectFrom('choices')
      .select('id')
      .where('supporter_id', '=', robin.supporter)
      .execute(),
  ).toHaveLength(1)

  // Somebody who is refused because Robin is full reads the same page, to the letter.
  const full = await aSupporter(house, { capacity: 0 })
  const alone = await aParent(house)
  const { browser } = await signedInAs(house, alone.party)
  const other = await browser.post('/choose', { proposal: await proposedTo(house, alone, full.supporter) })
  const letters = (text: string | undefined) => text?.replaceAll(/Test Person \d+/g, '')
  expect(letters(other.text)).toBe(letters(refused?.text))
})

test('a supporter who was asked by one parent of a child, and said no, is never asked by the other', async () => {
  const robin = await aSupporter(house)
  const { parties, offers } = await aFamilyThatSaidYes(house, ['Ada One', 'Bo Two'])
  const [ada = '', bo = ''] = parties
  const first = await signedInAs(house, ada)
  await first.browser.post('/choose', {
    proposal: await proposedTo(house, { party: ada, offer: offers[0] ?? '' }, robin.supporter),
  })
  await robin.browser.post('/asked', { choice: (await choiceOf(ada)).id, says: 'no' })
  expect((await first.browser.get('/choose')).text).toContain('can’t do it this time. There are others.')
  const second = await signedInAs(house, bo)
  const page = await second.browser.post('/choose', {
    proposal: await proposedTo(house, { party: bo, offer: offers[1] ?? '' }, robin.supporter),
  })
  expect(page.text).toContain('They are no longer free.')
  expect((await robin.browser.get('/asked')).text).toContain('Nobody is asking for you just now')
})

test.each(['no', 'unsafe'] as const)(
  'after “%s” the parent reads the same, and is not told why',
  async (says) => {
    const robin = await aSupporter(house, {}, { profile: { called: 'Robin' } })
    const parent = await aParent(house)
    const { browser } = await signedInAs(house, parent.party)
    await browser.post('/choose', { proposal: await proposedTo(house, parent, robin.supporter) })
    const choice = await choiceOf(parent.party)
    expect((await robin.browser.post('/asked', { choice: choice.id, says })).location).toBe(
      `/asked?said=${says}`,
    )
    expect((await browser.get('/choose')).text).toContain('Robin can’t do it this time. There are others.')
    const never = await house.ground
      .selectFrom('never_together')
      .select('said_by')
      .where('supporter_id', '=', robin.supporter)
      .execute()
    expect(never).toEqual(says === 'unsafe' ? [{ said_by: 'supporter' }] : [])
    const out = await house.ground
      .selectFrom('outbox')
      .select(['kind', 'facts'])
      .where('to_party', '=', parent.party)
      .execute()
    expect(out).toEqual([{ kind: 'others-to-choose', facts: {} }])
  },
)

test('an acceptance looks at everything again: a check that ran out meanwhile, a place that went', async () => {
  const robin = await aSupporter(house, { capacity: 1 })
  const parent = await aParent(house)
  const { browser } = await signedInAs(house, parent.party)
  await browser.post('/choose', { proposal: await proposedTo(house, parent, robin.supporter) })
  await house.ground
    .updateTable('supporters')
    .set({ check_until: '2026-12-01' })
    .where('id', '=', robin.supporter)
    .execute()
  const choice = await choiceOf(parent.party)
  expect((await robin.browser.post('/asked', { choice: choice.id, says: 'yes' })).location).toBe(
    '/asked?said=not-possible',
  )
  expect((await choiceOf(parent.party)).answer).toBe('taken-back')
  expect((await robin.browser.get('/asked?said=not-possible')).text).toContain(
    'It is not possible any more. You need do nothing.',
  )
})

test('she asks for others, or wants nobody now: what a council may see stays as it was', async () => {
  const robin = await aSupporter(house)
  const parent = await aParent(house)
  const { browser } = await signedInAs(house, parent.party)
  const proposal = await proposedTo(house, parent, robin.supporter)
  expect((await browser.post('/choose', { offer: parent.offer, says: 'others' })).location).toBe('/choose')
  expect(await proposalState(proposal)).toBe('not-chosen')
  expect((await browser.get('/choose')).text).toContain(
    'There is nobody to choose here just now We will get in touch with you.',
  )
  expect((await browser.post('/choose', { offer: parent.offer, says: 'no' })).location).toBe('/choose')
  const offer = await house.ground
    .selectFrom('offers')
    .selectAll()
    .where('id', '=', parent.offer)
    .executeTakeFirstOrThrow()
  expect([offer.state, offer.offered_on]).toEqual(['no', '2026-11-13'])
  const [step] = await house.ground
    .selectFrom('offer_steps')
    .select(['step', 'reason'])
    .where('offer_id', '=', parent.offer)
    .execute()
  expect(step).toEqual({ step: 'no', reason: 'when-choosing' })
})

test('proposals lapse when their last day is over, and hold nobody', async () => {
  const robin = await aSupporter(house)
  const parent = await aParent(house)
  const old = await proposedTo(house, parent, robin.supporter, 1, '2026-11-17')
  const last = await proposedTo(house, parent, robin.supporter, 2, '2026-11-18')
  const { browser } = await signedInAs(house, parent.party)
  expect((await browser.post('/choose', { proposal: old })).text).toContain('They are no longer free.')
  await lapseProposals({ db: house.db, clock: () => robin.actor.now })
  expect([await proposalState(old), await proposalState(last)]).toEqual(['lapsed', 'open'])
})

test('nobody chooses for somebody else, and nobody answers for somebody else', async () => {
  const robin = await aSupporter(house)
  const kim = await aSupporter(house)
  const parent = await aParent(house)
  const proposal = await proposedTo(house, parent, robin.supporter)
  const mine = await signedInAs(house, parent.party)
  const stranger = await signedInAs(house, (await aParent(house)).party)
  for (const fields of [{ proposal }, { offer: parent.offer, says: 'no' }, { proposal: crypto.randomUUID() }])
    expect((await stranger.browser.post('/choose', fields)).status).toBe(404)
  expect((await stranger.browser.get('/choose')).text).not.toContain('Choose Robin')
  expect((await robin.browser.get('/choose')).status).toBe(404)
  expect((await house.visitor().get('/choose')).location).toBe('/sign-in?then=%2Fchoose')
  await mine.browser.post('/choose', { proposal })
  const { id } = await choiceOf(parent.party)
  expect((await kim.browser.post('/asked', { choice: id, says: 'yes' })).location).toBe('/asked?said=gone')
  expect((await stranger.browser.post('/asked', { choice: id, says: 'yes' })).status).toBe(404)
  const far = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  expect((await far.browser.get('/asked')).status).toBe(404)
  expect((await choiceOf(parent.party)).answer).toBeNull()
})

test('a yes sent twice is one yes', async () => {
  const robin = await aSupporter(house)
  const parent = await aParent(house)
  const { browser } = await signedInAs(house, parent.party)
  await browser.post('/choose', { proposal: await proposedTo(house, parent, robin.supporter) })
  const { id } = await choiceOf(parent.party)
  const sent = await Promise.all(
    Array.from({ length: 5 }, () => robin.browser.post('/asked', { choice: id, says: 'yes' })),
  )
  expect(sent.every(({ location }) => location === '/asked?said=yes')).toBe(true)
  const { load } = await house.ground
    .selectFrom('supporters')
    .select('load')
    .where('id', '=', robin.supporter)
    .executeTakeFirstOrThrow()
  expect(load).toBe(1)
})
