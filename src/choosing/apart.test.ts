import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { pages as proposals } from '../matching/routes.ts'
import { aDay, aFamilyThatSaidYes } from '../matching/testing.ts'
import { pages as choosing } from './routes.ts'

// What anybody can read or provoke about one party must be the same whether or not the other parent is there, has a
// supporter, or was asked about (docs/decisions/0010). Each case is a programme of its own with the same people in it.

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([...proposals, ...choosing])
})
afterAll(() => house.close())

const aSupporterIn = async (programme: string, name: string, { capacity = 2, load = 0 } = {}) => {
  const person = await house.person(['supporter'], { programme, name: `${name} Invented` })
  const { id } = await house.ground
    .insertInto('supporters')
    .values({
      programme_id: programme,
      person_id: person.id,
      state: 'accredited',
      accredited_until: '2027-11-01',
      check_until: '2027-11-01',
      references_ok: true,
      capacity,
      load,
      created_day: aDay,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await house.ground
    .insertInto('profiles')
    .values({ supporter_id: id, programme_id: programme, called: name })
    .execute()
  return { ...person, supporter: id }
}
type InCase = {
  programme: string
  robin: Awaited<ReturnType<typeof aSupporterIn>>
  ada: string
  bo: { party: string; offer: string } | null
}

const grant = (programme: string, person: string, held: 'is' | 'supports' | 'asked', party: string) =>
  house.ground
    .insertInto('grants')
    .values({ programme_id: programme, person_id: person, function: held, thing: 'party', thing_id: party })
    .execute()
const neverTogether = async ({ programme, robin, ada }: InCase) => {
  await house.ground
    .insertInto('never_together')
    .values({ programme_id: programme, supporter_id: robin.supporter, party_id: ada, said_by: 'coordinator' })
    .execute()
}

/** Everything that can be read and provoked about Ada, without ids, keys and the numbers of the test's own people. */
const whatIsSeen = async (people: readonly string[], happens: (at: InCase) => Promise<void>) => {
  const programme = await house.otherProgramme()
  const coordinator = await house.person(['coordinator'], { programme, name: 'Nadia' })
  const robin = await aSupporterIn(programme, 'Robin')
  await aSupporterIn(programme, 'Kim')
  const { parties, offers } = await aFamilyThatSaidYes(house, people, { programme })
  const [ada = '', second] = parties
  const bo = second === undefined ? null : { party: second, offer: offers[1] ?? '' }
  const parent = await house.person(['parent'], { programme, name: 'Ada' })
  await grant(programme, parent.id, 'is', ada)
  const insertProposal = async () =>
    (
      await house.ground
        .insertInto('proposals')
        .values({
          programme_id: programme,
          party_id: ada,
          offer_id: offers[0] ?? '',
          supporter_id: robin.supporter,
          rank: 1,
          cost: 0,
          reasons: '[]',
          lapses_on: '2026-11-20',
          made_on: aDay,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
    ).id
  await happens({ programme, robin, ada, bo })
  const seen = [
    await coordinator.browser.post(`/proposals/${ada}`),
    await coordinator.browser.get(`/proposals/${ada}`),
    await parent.browser.get('/choose'),
    // As if it had been proposed before what happened: the press comes too late.
    await parent.browser.post('/choose', { proposal: await insertProposal() }),
    await coordinator.browser.post(`/proposals/${ada}/said`, { proposal: await insertProposal() }),
    await parent.browser.get('/choose'),
    await robin.browser.get('/asked'),
  ]
  const plain = (text: string) =>
    text
      .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
      .replaceAll(/REF-\d+/g, 'REF')
      .replaceAll(/name="csrf" value="[^"]*"/g, '')
  return seen.map(({ status, location, html }) => `${status} ${plain(location)} ${plain(html)}`)
}

test('a supporter kept apart reads the same to everybody, whether for the other parent’s sake or for no reason of theirs', async () => {
  const alone = await whatIsSeen(['Ada One'], neverTogether)
  expect(alone[1]).toContain('Can’t be brought together here')
  expect(alone[3]).toContain('They are no longer free.')
  const cases: Record<string, (at: InCase) => Promise<void>> = {
    'stands beside the other parent': async ({ programme, robin, bo }) => {
      await house.ground
        .insertInto('supports')
        .values({
          programme_id: programme,
          party_id: bo?.party ?? '',
          supporter_id: robin.supporter,
          from_day: aDay,
        })
        .execute()
      await grant(programme, robin.id, 'supports', bo?.party ?? '')
      await house.ground
        .updateTable('supporters')
        .set({ load: 1 })
        .where('id', '=', robin.supporter)
        .execute()
    },
    'stood beside the other parent once': async ({ programme, robin, bo }) => {
      await house.ground
        .insertInto('supports')
        .values({
          programme_id: programme,
          party_id: bo?.party ?? '',
          supporter_id: robin.supporter,
          from_day: '2026-01-05',
          until_day: '2026-06-05',
          ended_why: 'finished',
        })
        .execute()
    },
    'is full with the other parent': async ({ programme, robin, bo }) => {
      await grant(programme, robin.id, 'supports', bo?.party ?? '')
      await house.ground
        .updateTable('supporters')
        .set({ load: 1, capacity: 1 })
        .where('id', '=', robin.supporter)
        .execute()
    },
    'is of that family': async ({ programme, robin, bo }) => {
      await grant(programme, robin.id, 'is', bo?.party ?? '')
      // The account seals the family as a name does.
      await house.ground.updateTable('families').set({ handler: null }).execute()
    },
    'bears the other parent’s name': async ({ bo }) => {
      await house.ground
        .updateTable('parties')
        .set({ name: 'Robin  INVENTED' })
        .where('id', '=', bo?.party ?? '')
        .execute()
      // The name seals the family; its handler is this case's own concern, not this test's.
      await house.ground.updateTable('families').set({ handler: null }).execute()
    },
  }
  for (const [why, happens] of Object.entries(cases)) {
    const together = await whatIsSeen(['Ada One', 'Bo Two'], happens)
    for (const [at, page] of together.entries()) expect(`${why} ${page}`).toBe(`${why} ${alone[at]}`)
  }
})

test('that the other parent exists, said yes, or was proposed somebody changes nothing that is read about this one', async () => {
  const nothing = async () => {}
  const alone = await whatIsSeen(['Ada One'], nothing)
  const together = await whatIsSeen(['Ada One', 'Bo Two'], nothing)
  const proposed = await whatIsSeen(['Ada One', 'Bo Two'], async ({ programme, robin, bo }) => {
    await house.ground
      .insertInto('proposals')
      .values({
        programme_id: programme,
        party_id: bo?.party ?? '',
        offer_id: bo?.offer ?? '',
        supporter_id: robin.supporter,
        rank: 1,
        cost: 0,
        reasons: '[]',
        lapses_on: '2026-11-20',
        made_on: aDay,
      })
      .execute()
  })
  expect(together).toEqual(alone)
  expect(proposed).toEqual(alone)
  expect(alone[4]).toContain('came=already-chosen')
})
