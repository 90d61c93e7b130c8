import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { aSupporter } from '../../supporters/testing.ts'
import { pairingOf } from '../proposing.ts'
import { askingNow, worldFor } from '../queries.ts'
import { aDay, aFamilyThatSaidYes } from '../testing.ts'
import { absolute, waivable } from './verdict.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([])
})
afterAll(() => house.close())

/** The same numbers each time. */
const drawn = (seed: number) => {
  let state = seed
  return (under: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * under)
  }
}

test('whatever the rules call absolute the database refuses, and nothing else, over hundreds of pairs', async () => {
  const next = drawn(20_261_122)
  const often = (part: number) => next(100) < part
  const of = { programme_id: house.programme }
  const people: { supporter: string; id: string }[] = []
  for (let at = 0; at < 14; at += 1) {
    const state = often(30) ? ('provisional' as const) : ('accredited' as const)
    people.push(
      await aSupporter(house, {
        state,
        accreditedUntil: state === 'provisional' ? null : often(15) ? '2026-11-25' : '2027-11-01',
        checkUntil: often(15) ? '2026-11-20' : '2027-11-01',
        referencesOk: !often(10),
        ownCaseOpen: often(8),
      }),
    )
  }
  const parties: string[] = []
  for (let at = 0; at < 9; at += 1) {
    const family = await aFamilyThatSaidYes(house, at % 3 === 0 ? ['Ada Two', 'Bo Two'] : ['Cy One'])
    parties.push(...family.parties)
    if (at > 0 && often(25))
      await house.ground
        .insertInto('parent_of')
        .values({
          ...of,
          party_id: parties[next(parties.length)] ?? '',
          child_id: family.child,
          relation: 'parent',
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
  }
  const somebody = () => people[next(people.length)] ?? { supporter: '', id: '' }
  const party = () => parties[next(parties.length)] ?? ''
  const conflictOf = ['social-worker', 'team', 'person', 'school', 'street'] as const
  for (let times = 0; times < 14; times += 1) {
    const { supporter, id } = somebody()
    const print = Buffer.from([next(3)])
    const kind = conflictOf[next(conflictOf.length)] ?? 'team'
    await house.ground
      .insertInto('supporter_conflicts')
      .values({ ...of, supporter_id: supporter, kind, print })
      .execute()
    await house.ground
      .insertInto('party_circles')
      .values({
        ...of,
        party_id: party(),
        kind,
        print: Buffer.from([next(3)]),
        waived_on: often(30) ? aDay : null,
      })
      .execute()
    if (often(40))
      await house.ground
        .insertInto('never_together')
        .values({ ...of, supporter_id: supporter, party_id: party(), said_by: 'coordinator' })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    if (often(40))
      await house.ground
        .insertInto('supports')
        .values({
          ...of,
          supporter_id: supporter,
          party_id: party(),
          from_day: '2026-01-05',
          until_day: '2026-02-05',
          ended_why: often(50) ? 'unsafe' : 'finished',
        })
        .execute()
    if (often(30))
      await house.ground
        .insertInto('grants')
        .values({
          ...of,
          person_id: id,
          function: often(50) ? 'asked' : 'supports',
          thing: 'party',
          thing_id: party(),
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    if (often(25)) {
      const [one, other] = [party(), party()]
      if (one !== other)
        await house.ground
          .insertInto('safety_notes')
          .values({ ...of, party_id: one, kind: 'marac', other_party: other, from_day: aDay })
          .execute()
    }
    if (often(15)) {
      const { family_id } = await house.ground
        .selectFrom('family_parties')
        .select('family_id')
        .where('party_id', '=', party())
        .executeTakeFirstOrThrow()
      await house.ground
        .insertInto('hidden')
        .values({ ...of, person_id: id, family_id })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
    if (often(25))
      await house.ground
        .insertInto('stops')
        .values({
          ...of,
          party_id: party(),
          supporter_id: supporter,
          what: 'choice',
          said: 'apart',
          on_day: aDay,
        })
        .execute()
  }
  const coordinator = await house.person(['coordinator'])
  const { said, refused } = await house.as(coordinator.token, async (tx) => {
    const world = await worldFor(tx, aDay, await askingNow(tx, aDay, parties, true))
    const rules = [...absolute, ...waivable].filter((rule) => rule.name !== 'oneForEach')
    return {
      said: world.asking.flatMap((asking) =>
        world.supporters.map((supporter) => {
          const pairing = pairingOf(world, asking, supporter)
          const against = rules.some((rule) => rule(pairing) !== null)
          return `${asking.party} ${supporter.supporter} ${against}`
        }),
      ),
      refused: world.asking.map(({ party: id }) => id),
    }
  })
  const { rows } = await sql<{ line: string }>`
    select p || ' ' || u.id || ' ' || (app.why_not_now(p, u.id, ${aDay}) is not null) as line
    from unnest(${refused}::uuid[]) p cross join supporters u`.execute(house.ground)
  expect(said.length).toBeGreaterThan(100)
  expect(said.filter((line) => line.endsWith('false')).length).toBeGreaterThan(10)
  expect(said.toSorted()).toEqual(rows.map(({ line }) => line).toSorted())
})
