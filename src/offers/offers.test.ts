import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { must, testHouse, type Browser, type TestHouse } from '../access/testing.ts'
import type { Actor } from '../access/model.ts'
import { runEvents } from '../audit/events.ts'
import { book, cancel } from '../conferences/actions.ts'
import { draftOf } from '../conferences/testing.ts'
import { addFamily, addParty, nameParty, recordTelling, setSafeContact } from '../families/actions.ts'
import { askAgain } from './actions.ts'
import { subscribers } from './jobs.ts'
import { pages } from './routes.ts'

let house: TestHouse
let nadia: { token: string; browser: Browser; actor: Actor }
let count = 0

beforeAll(async () => {
  house = await testHouse(pages)
})
afterAll(() => house.close())
beforeEach(async () => {
  nadia = await house.person(['coordinator'], { name: 'Nadia Invented' })
  await house.ground
    .insertInto('authority_settings')
    .values([
      {
        programme_id: house.programme,
        gss: 'E09000007',
        key: 'referral',
        value: JSON.stringify({ mode: 'full-list', agreedOn: '2026-01-01', assessedOn: '2026-01-01' }),
        from_day: '2026-01-02',
      },
    ])
    .execute()
})

const events = () => runEvents(house.db, subscribers, () => new Date('2026-11-18T10:00:00Z'))
/** An invented family with a mother and, if wanted, a father; a conference booked for 25 November. */
const family = async (names: readonly string[] = ['Leanne Example']) => {
  count += 1
  const laid = await house.as(nadia.token, async (tx) => {
    const made = must(
      await addFamily(tx, nadia.actor, { gss: 'E09000007', reference: `OFF-${count}`, name: 'Example' }),
    )
    const parties: string[] = []
    for (const name of names) {
      const { party } = must(
        await addParty(tx, nadia.actor, made.family, {
          name,
          called: '',
          language: 'en',
          interpreter: false,
          gender: null,
          relation: 'mother',
          parentalResponsibility: 'yes',
          livesWith: 'yes',
          label: 'Parent 1',
        }),
      )
      parties.push(party)
    }
    const { conference } = must(await book(tx, nadia.actor, made.family, draftOf()))
    return { family: made.family, parties, conference, party: parties[0] ?? '' }
  })
  await events()
  return laid
}

const offersOf = async (party: string) =>
  house.ground.selectFrom('offers').selectAll().where('party_id', '=', party).execute()
const offerOf = async (party: string) => {
  const [offer] = await offersOf(party)
  if (offer === undefined) throw new Error('no offer')
  return offer
}
const told = (laid: { party: string; family: string }, toldOn: '2026-11-17' | '2026-11-18' = '2026-11-17') =>
  house.as(nadia.token, async (tx) =>
    must(await recordTelling(tx, nadia.actor, laid.party, laid.family, { toldOn, toldBy: 'social worker' })),
  )
const safe = (party: string, ok = true) =>
  house.as(nadia.token, async (tx) =>
    must(
      await setSafeContact(tx, nadia.actor, party, {
        safe: ok,
        way: 'phone',
        telephone: '07700 900123',
        email: null,
        hoursFrom: '09:00',
        hoursUntil: '14:30',
        weekdaysOnly: true,
        voicemail: false,
        language: 'en',
        words: '',
      }),
    ),
  )
const due = async () => {
  const laid = await family()
  await told(laid)
  await safe(laid.party)
  await events()
  return { ...laid, offer: await offerOf(laid.party) }
}

test('an offer is held until the parent has been told and can be reached safely, then due one working day on', async () => {
  const laid = await family()
  expect(await offerOf(laid.party)).toMatchObject({ state: 'held', held_for: 'not-told', due_on: null })
  await told(laid)
  await events()
  expect(await offerOf(laid.party)).toMatchObject({ state: 'held', held_for: 'not-safe' })
  await safe(laid.party)
  await events()
  expect(await offerOf(laid.party)).toMatchObject({
    state: 'due',
    held_for: null,
    possible_on: '2026-11-18',
    due_on: '2026-11-19',
  })
})

test('a way that stops being safe holds the offer again, without a second offer', async () => {
  const { party } = await due()
  await safe(party, false)
  await events()
  expect(await offersOf(party)).toMatchObject([{ state: 'held', held_for: 'not-safe' }])
})

test('every parent has an offer of their own, and a review opens no second one', async () => {
  const { family: id, parties } = await family(['Leanne Example', 'Tom Example'])
  await house.as(nadia.token, async (tx) =>
    must(await book(tx, nadia.actor, id, draftOf({ kind: 'review', day: '2026-12-15' }))),
  )
  await events()
  for (const party of parties) expect(await offersOf(party)).toHaveLength(1)
})

test('what is said of the council follows the host’s settings, and a machine gets a message only where that is safe', async () => {
  const { offer } = await due()
  const said = {
    'parent-led': 'The council doesn’t run your conversations',
    charity: 'The council pays for it',
    'council-hosted': 'We are part of the council',
    professional: 'Ask me who pays for it',
  } as const
  for (const [independence, sentence] of Object.entries(said)) {
    await house.ground
      .updateTable('programmes')
      .set({ independence: sql`${independence}` })
      .where('id', '=', house.programme)
      .execute()
    const { text } = await nadia.browser.get(`/offers/${offer.id}`)
    for (const other of Object.values(said)) expect(text.includes(other)).toBe(other === sentence)
    expect(text).toContain('leave no message')
  }
  await house.ground
    .updateTable('programmes')
    .set({ independence: 'parent-led' })
    .where('id', '=', house.programme)
    .execute()
})

test('on the phone, one press says that someone else answered, and the offer still stands', async () => {
  const { offer, party } = await due()
  const page = await nadia.browser.get(`/offers/${offer.id}`)
  expect(page.text).toContain('07700 900123')
  expect(page.text).toContain('No voicemail')
  const sent = await nadia.browser.post(`/offers/${offer.id}/attempts`, {
    what: 'someone-else-answered',
    way: 'phone',
    version: String(offer.version),
  })
  expect(sent.location).toBe('/today')
  expect(await offerOf(party)).toMatchObject({ state: 'due' })
  expect((await nadia.browser.get(`/offers/${offer.id}`)).text).toContain('Someone else answered')
})

test('a yes makes and answers the offer in one press; the council reads the day of the offer and nothing else', async () => {
  const { offer, party } = await due()
  await nadia.browser.post(`/offers/${offer.id}/answers`, {
    says: 'yes',
    way: 'phone',
    version: String(offer.version),
  })
  expect(await offerOf(party)).toMatchObject({
    state: 'yes',
    offered_on: '2026-11-18',
    answered_on: '2026-11-18',
  })
  const row = await house.ground
    .selectFrom('council_offers')
    .selectAll()
    .where('offer_id', '=', offer.id)
    .executeTakeFirstOrThrow()
  expect(Object.keys(row).sort()).toEqual([
    'conference_day',
    'conference_kind',
    'family_id',
    'gss',
    'label',
    'offer_id',
    'offered_on',
    'programme_id',
    'reference',
  ])
  expect(row.offered_on).toBe('2026-11-18')
})

test('after a no nobody asks again unless the parent invited it', async () => {
  const { offer, party, family: id } = await due()
  await nadia.browser.post(`/offers/${offer.id}/answers`, {
    says: 'no',
    way: 'phone',
    version: String(offer.version),
  })
  await house.as(nadia.token, async (tx) =>
    must(await book(tx, nadia.actor, id, draftOf({ kind: 'review', day: '2026-12-15' }))),
  )
  await events()
  expect(await offersOf(party)).toMatchObject([{ state: 'no' }])
})

test('after a no with an invitation a review opens the same offer again', async () => {
  const { offer, party, family: id } = await due()
  await nadia.browser.post(`/offers/${offer.id}/answers`, {
    says: 'no',
    askAgain: 'yes',
    way: 'phone',
    version: String(offer.version),
  })
  const longAgo = { told_on: '2026-03-02' } as const
  await house.ground.updateTable('tellings').set(longAgo).where('party_id', '=', party).execute()
  await house.ground
    .updateTable('safe_contacts')
    .set({ set_on: '2026-03-02' })
    .where('party_id', '=', party)
    .execute()
  await house.as(nadia.token, async (tx) =>
    must(await book(tx, nadia.actor, id, draftOf({ kind: 'review', day: '2026-12-15' }))),
  )
  await events()
  expect(await offersOf(party)).toMatchObject([{ id: offer.id, state: 'due', due_on: '2026-11-19' }])
})

test('a slip is taken back, and the ledger keeps both', async () => {
  const { offer, party } = await due()
  await nadia.browser.post(`/offers/${offer.id}/answers`, {
    says: 'no',
    way: 'phone',
    version: String(offer.version),
  })
  await nadia.browser.post(`/offers/${offer.id}/take-back`, {})
  expect(await offerOf(party)).toMatchObject({ state: 'offered', answered_on: null })
  await nadia.browser.post(`/offers/${offer.id}/take-back`, {})
  expect(await offerOf(party)).toMatchObject({ state: 'due', offered_on: null })
  const steps = await house.ground
    .selectFrom('offer_steps')
    .select('step')
    .where('offer_id', '=', offer.id)
    .orderBy('id')
    .execute()
  expect(steps.map(({ step }) => step).filter((step) => step === 'taken-back')).toHaveLength(2)
})

test('a slip after an offer was opened again takes no day off the council’s page', async () => {
  const { offer, party } = await due()
  const press = async (path: string, fields: Record<string, string> = {}) =>
    nadia.browser.post(`/offers/${offer.id}/${path}`, {
      ...fields,
      version: String((await offerOf(party)).version),
    })
  await press('answers', { says: 'no', askAgain: 'yes', way: 'phone' })
  await house.as(nadia.token, async (tx) => must(await askAgain(tx, nadia.actor, offer.id)))
  await press('answers', { says: 'no', way: 'phone' })
  await press('take-back')
  await press('take-back')
  expect(await offerOf(party)).toMatchObject({ state: 'due', offered_on: null })
  const shown = await house.ground
    .selectFrom('council_offers')
    .select('offered_on')
    .where('offer_id', '=', offer.id)
    .execute()
  expect(shown).toEqual([{ offered_on: '2026-11-18' }])
})

test('two coordinators at once: the second sees where the offer stands now and loses nothing', async () => {
  const { offer } = await due()
  const other = await house.person(['coordinator'])
  await nadia.browser.post(`/offers/${offer.id}/answers`, {
    says: 'yes',
    way: 'phone',
    version: String(offer.version),
  })
  const late = await other.browser.post(`/offers/${offer.id}/answers`, {
    says: 'no',
    way: 'phone',
    version: String(offer.version),
  })
  expect(late.status).toBe(422)
  expect(late.text).toContain('Somebody else has just changed this offer')
})

test('where the council offers first, a nameless parent is held for their name and the council’s word makes the offer', async () => {
  await house.ground
    .insertInto('authority_settings')
    .values({
      programme_id: house.programme,
      gss: 'E09000007',
      key: 'referral',
      value: JSON.stringify({ mode: 'council-offers-first' }),
      from_day: '2026-01-03',
    })
    .execute()
  const laid = await family([''])
  const offer = await offerOf(laid.party)
  expect(offer).toMatchObject({ state: 'held', held_for: 'no-name' })
  await nadia.browser.post(`/offers/${offer.id}/council`, {
    says: 'yes',
    'onDay-day': '17',
    'onDay-month': '11',
    'onDay-year': '2026',
    version: String(offer.version),
  })
  expect(await offerOf(laid.party)).toMatchObject({
    state: 'yes',
    offered_by: 'council',
    offered_on: '2026-11-17',
  })
  await house.as(nadia.token, async (tx) =>
    must(await nameParty(tx, nadia.actor, laid.party, { name: 'Kay Example' })),
  )
  await events()
  expect(await offerOf(laid.party)).toMatchObject({ state: 'yes' })
  expect((await nadia.browser.get('/offers')).text).toContain('Kay Example')
})

test('a cancelled conference closes what was not answered', async () => {
  const { conference, party } = await due()
  await house.as(nadia.token, async (tx) =>
    must(
      await cancel(tx, nadia.actor, conference, {
        reason: 'moved away',
        saidBy: 'the council',
        saidOn: '2026-11-18',
      }),
    ),
  )
  await events()
  expect(await offerOf(party)).toMatchObject({ state: 'closed' })
})

test('supporters, parents, council accounts and strangers are told there is no such page', async () => {
  const { offer } = await due()
  for (const role of [
    'supporter',
    'parent',
    'social-worker',
    'administrator',
    'parent-lead',
    'chair',
  ] as const) {
    const { browser } = await house.person([role])
    expect((await browser.get(`/offers/${offer.id}`)).status).toBe(404)
    expect((await browser.post(`/offers/${offer.id}/answers`, { says: 'yes', way: 'phone' })).status).toBe(
      404,
    )
    expect((await browser.get('/offers')).status).toBe(404)
  }
  const elsewhere = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  expect((await elsewhere.browser.get(`/offers/${offer.id}`)).status).toBe(404)
})
