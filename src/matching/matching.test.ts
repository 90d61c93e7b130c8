import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { dice } from '../solver/trial.ts'
import { aSupporter } from '../supporters/testing.ts'
import { propose } from './actions.ts'
import { triedAll } from './bruteforce.ts'
import { loadOf, withoutAnybody } from './costs.ts'
import { policy } from './policy.ts'
import { pairingOf } from './proposing.ts'
import { pages } from './routes-proposals.tsx'
import { askingNow, worldFor } from './queries.ts'
import { absolute, waivable } from './rules/verdict.ts'
import { aDay, aFamilyThatSaidYes, aParent } from './testing.ts'
import { printFor } from '../vault/testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([])
})
afterAll(() => house.close())

const days = ['2026-11-20', '2026-11-27', '2026-12-09'] as const

/** A small invented programme of its own: four supporters, up to six parties, some of them parents of one child. */
const aWorld = async (seed: number) => {
  const roll = dice(seed)
  const programme = await house.otherProgramme()
  const coordinator = await house.person(['coordinator'], { programme })
  for (let at = 0; at < 4; at += 1) {
    const { id } = await house.person(['supporter'], { programme, name: `Robin Number${at} ${seed}` })
    await house.ground
      .insertInto('supporters')
      .values({
        programme_id: programme,
        person_id: id,
        state: 'accredited',
        accredited_until: '2027-11-01',
        check_until: roll(6) === 0 ? '2026-11-19' : '2027-11-01',
        references_ok: true,
        gender: roll(2) === 0 ? 'woman' : 'man',
        languages: roll(3) === 0 ? ['en', 'cy'] : ['en'],
        areas: roll(2) === 0 ? ['E09000007'] : [],
        capacity: 1 + roll(2),
        created_day: aDay,
      })
      .execute()
  }
  for (let at = 0; at < 3; at += 1) {
    const meeting = days[roll(3)] ?? aDay
    const { parties } = await aFamilyThatSaidYes(house, roll(2) === 0 ? ['One', 'Two'] : ['One'], {
      meeting,
      programme,
    })
    for (const party of parties) {
      await house.ground
        .updateTable('parties')
        .set({ name: '', gender: roll(2) === 0 ? 'woman' : 'man', language: roll(5) === 0 ? 'cy' : 'en' })
        .where('id', '=', party)
        .execute()
      await house.ground
        .insertInto('wishes')
        .values({
          programme_id: programme,
          party_id: party,
          same_gender: roll(2) === 0,
          experience: [],
          ranked: ['gender'],
        })
        .execute()
    }
  }
  return coordinator
}

/** Everything that can stand between two people, thrown in at random. */
const stir = async (programme: string, seed: number) => {
  const roll = dice(seed)
  const all = { programme_id: programme }
  const parties = await house.ground
    .selectFrom('parties')
    .select('id')
    .where('programme_id', '=', programme)
    .orderBy('id')
    .execute()
  const supporters = await house.ground
    .selectFrom('supporters')
    .select(['id', 'person_id'])
    .where('programme_id', '=', programme)
    .orderBy('id')
    .execute()
  for (const { id: party } of parties)
    for (const { id: supporter, person_id } of supporters) {
      const what = roll(14)
      if (what === 0)
        await house.ground
          .insertInto('never_together')
          .values({ ...all, supporter_id: supporter, party_id: party, said_by: 'party' })
          .execute()
      if (what === 1 || what === 2)
        await house.ground
          .insertInto('grants')
          .values({
            ...all,
            person_id,
            function: what === 1 ? 'asked' : 'is',
            thing: 'party',
            thing_id: party,
            until_at: what === 1 ? new Date() : null,
          })
          .execute()
      if (what >= 3 && what <= 6) {
        const kind = (['school', 'chair', 'social-worker', 'team'] as const)[what - 3] ?? 'person'
        const printed = (what: string) => printFor(house.vault, house.programme, `${kind} ${what}`)
        await house.ground
          .insertInto('supporter_conflicts')
          .values({ ...all, supporter_id: supporter, kind, print: await printed('St. Invented') })
          .execute()
        await house.ground
          .insertInto('party_circles')
          .values({
            ...all,
            party_id: party,
            kind,
            print: await printed('st invented'),
            waived_on: roll(2) === 0 ? aDay : null,
          })
          .execute()
      }
      if (what === 7)
        await house.ground
          .updateTable('supporters')
          .set({ state: 'provisional', accredited_until: null })
          .where('id', '=', supporter)
          .execute()
      if (what === 8)
        await house.ground
          .insertInto('safety_notes')
          .values({ ...all, party_id: party, kind: 'lone-working', from_day: aDay })
          .execute()
      if (what === 9)
        await house.ground
          .insertInto('supports')
          .values({
            ...all,
            party_id: party,
            supporter_id: supporter,
            from_day: '2026-01-01',
            until_day: '2026-02-01',
            ended_why: roll(2) === 0 ? 'unsafe' : 'finished',
          })
          .execute()
      if (what === 10)
        await house.ground
          .updateTable('supporters')
          .set({ own_case_closed_on: '2026-01-01' })
          .where('id', '=', supporter)
          .execute()
    }
}

test('first choices cost together the least there is, as found by trying everything, and nobody comes first for two parents of one child', async () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const { token, actor } = await aWorld(seed)
    const world = await house.as(token, async (tx) => worldFor(tx, aDay, await askingNow(tx, aDay)))
    const tried = triedAll(world)
    const { plan, matching } = await house.as(token, (tx) => propose(tx, actor))
    expect([plan.total, plan.proved]).toEqual([tried, true])
    const kept = await house.ground
      .selectFrom('proposals')
      .innerJoin('family_parties', 'family_parties.party_id', 'proposals.party_id')
      .select(['proposals.party_id', 'supporter_id', 'rank', 'cost', 'family_id'])
      .where('matching_id', '=', matching)
      .execute()
    const first = kept.filter(({ rank }) => rank === 1)
    const alone = plan.planned.filter(({ proposals }) => proposals.length === 0)
    const total =
      first.reduce((all, { cost }) => all + cost, 0) +
      alone.reduce((all, { asking }) => all + withoutAnybody(policy, asking, aDay), 0)
    // A second place with somebody costs what their load has grown by.
    const grown = world.supporters.reduce((all, one) => {
      const count = first.filter((row) => row.supporter_id === one.supporter).length
      const places = Array.from({ length: count }, (_, more) =>
        loadOf(policy, { ...one, load: one.load + more }),
      )
      return all + places.reduce((sum, cost) => sum + cost - loadOf(policy, one), 0)
    }, 0)
    expect(total + grown).toBe(tried)
    expect(new Set(first.map((row) => `${row.family_id} ${row.supporter_id}`)).size).toBe(first.length)
  }
})

test('each parent gets two or three to choose from, for two working days, and pressing again takes the old ones back', async () => {
  for (let at = 0; at < 4; at += 1) await aSupporter(house)
  const { party } = await aParent(house)
  const coordinator = await house.person(['coordinator'])
  const press = () => house.as(coordinator.token, (tx) => propose(tx, coordinator.actor, [party]))
  await press()
  await press()
  const rows = await house.ground
    .selectFrom('proposals')
    .selectAll()
    .where('party_id', '=', party)
    .orderBy('id')
    .execute()
  expect(rows.map(({ state, rank }) => `${state} ${rank}`)).toEqual([
    'withdrawn 1',
    'withdrawn 2',
    'withdrawn 3',
    'open 1',
    'open 2',
    'open 3',
  ])
  // Wednesday and two working days: Friday.
  expect(rows.every(({ lapses_on, made_on }) => lapses_on === '2026-11-20' && made_on === aDay)).toBe(true)
})

test('the coordinator reads what each would mean for the others, why this parent comes before others, and with which weights', async () => {
  const own = await testHouse(pages.list)
  const named = (called: string) => ({ profile: { called, aboutEn: 'I listen.', aboutCy: '' } })
  const ash = await aSupporter(own, { capacity: 1, languages: ['en', 'cy'] }, named('Ash'))
  await aSupporter(own, { capacity: 1 }, named('Robin'))
  const two = [await aParent(own, 'Sam One'), await aParent(own, 'Kit Two', { meeting: '2026-12-09' })]
  // Kit speaks Welsh, and Ash alone does.
  await own.ground
    .updateTable('parties')
    .set({ language: 'cy' })
    .where('id', '=', two[1]?.party ?? '')
    .execute()
  const kim = await own.person(['coordinator'])
  await own.as(kim.token, (tx) => propose(tx, kim.actor))
  const sam = await kim.browser.get(`/proposals/${two[0]?.party ?? ''}`)
  expect(sam.text).toContain('Choosing them would mean that somebody else has nobody for now.')
  expect(sam.text).toContain('Time to the conference Their conference is near 30,000,000')
  expect(sam.text).toContain('They said yes some days ago')
  expect(sam.text).toContain('Weighed with what we began with.')
  expect(sam.text).not.toContain('Kit')
  expect((await kim.browser.get(`/proposals/${two[1]?.party ?? ''}`)).text).not.toContain(
    'Choosing them would mean',
  )
  const rows = await own.ground
    .selectFrom('proposals')
    .select(['supporter_id', 'rank', 'extra', 'others'])
    .where('party_id', '=', two[0]?.party ?? '')
    .orderBy('rank')
    .execute()
  expect(rows.map(({ rank, extra, others }) => [rank, extra > 900_000_000, others > 900_000_000])).toEqual([
    [1, false, false],
    [2, true, true],
  ])
  expect(rows[1]?.supporter_id).toBe(ash.supporter)
  // Looked at alone, nothing is said of others.
  await own.as(kim.token, (tx) => propose(tx, kim.actor, [two[0]?.party ?? '']))
  expect((await kim.browser.get(`/proposals/${two[0]?.party ?? ''}`)).text).not.toContain('Choosing them')
  await own.close()
})

test('two coordinators press at the same moment, and each parent has one set of proposals', async () => {
  const { party } = await aParent(house)
  const two = [await house.person(['coordinator']), await house.person(['coordinator'])]
  await Promise.all(two.map(({ token, actor }) => house.as(token, (tx) => propose(tx, actor, [party]))))
  const open = await house.ground
    .selectFrom('proposals')
    .select('rank')
    .where('party_id', '=', party)
    .where('state', '=', 'open')
    .orderBy('rank')
    .execute()
  expect(open.map(({ rank }) => rank)).toEqual([1, 2, 3])
})

test('whoever said no is not proposed to', async () => {
  const coordinator = await house.person(['coordinator'])
  const { party, offer } = await aParent(house)
  await house.ground.updateTable('offers').set({ state: 'no' }).where('id', '=', offer).execute()
  const { parties } = await house.as(coordinator.token, (tx) => propose(tx, coordinator.actor, [party]))
  expect(parties).toBe(0)
})

test('a parent of another programme and a family hidden from the coordinator are nowhere in what is proposed', async () => {
  const { party, family } = await aParent(house)
  const other = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  expect((await house.as(other.token, (tx) => propose(tx, other.actor, [party]))).parties).toBe(0)
  const knows = await house.person(['coordinator'])
  await house.ground
    .insertInto('hidden')
    .values({ programme_id: house.programme, person_id: knows.id, family_id: family })
    .execute()
  expect((await house.as(knows.token, (tx) => propose(tx, knows.actor, [party]))).parties).toBe(0)
})

test('the database’s last look agrees with the rules, pair by pair', async () => {
  let both = 0
  for (let seed = 31; seed <= 36; seed += 1) {
    const { token, actor } = await aWorld(seed)
    await stir(actor.programme, seed)
    const world = await house.as(token, async (tx) => worldFor(tx, aDay, await askingNow(tx, aDay)))
    for (const asking of world.asking)
      for (const supporter of world.supporters) {
        const pairing = pairingOf(world, asking, supporter)
        const against = [...absolute, ...waivable].some((rule) => rule(pairing) !== null)
        const { rows } = await sql<{ why: string | null }>`
          select app.why_not_now(${asking.party}, ${supporter.supporter}, ${aDay}) as why`.execute(
          house.ground,
        )
        expect([seed, rows[0]?.why !== null]).toEqual([seed, against])
        both += against ? 1 : 0
      }
  }
  expect(both).toBeGreaterThan(3)
})
