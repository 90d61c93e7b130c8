import type { TestHouse } from '../access/testing.ts'
import type { Day } from '../calendar/model.ts'
import type { ForMatching } from '../supporters/queries.ts'
import { aFamily } from '../supporters/testing.ts'
import type { Asking, Fact, Pairing } from './model.ts'

export const aDay = '2026-11-18' satisfies Day

/** An invented supporter whom nothing keeps from anybody. */
export const anybody = (more: Partial<ForMatching> = {}): ForMatching => ({
  supporter: 's1',
  person: 'p1',
  called: 'Robin',
  state: 'accredited',
  gender: null,
  languages: ['en'],
  areas: [],
  travelKm: null,
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  capacity: 2,
  load: 0,
  accreditedUntil: '2027-11-01',
  checkUntil: '2027-11-01',
  referencesOk: true,
  ownCaseOpen: false,
  ownCaseClosedOn: null,
  away: [],
  experience: [],
  conflicts: [],
  never: [],
  beside: [],
  everBeside: [],
  ...more,
})

export const anAsking = (more: Partial<Asking> = {}): Asking => ({
  party: 'f1',
  offer: 'o1',
  gss: 'E09000007',
  language: 'en',
  interpreter: false,
  gender: null,
  sameGender: false,
  experience: [],
  ranked: [],
  circles: [],
  risk: false,
  supported: false,
  waited: 0,
  meeting: '2026-12-02',
  report: '2026-11-27',
  ...more,
})

export const aPairing = ({
  asking = {},
  supporter = {},
  facts = [],
  today = aDay,
}: {
  asking?: Partial<Asking>
  supporter?: Partial<ForMatching>
  facts?: readonly Fact[]
  today?: Day
} = {}): Pairing => ({
  asking: anAsking(asking),
  supporter: anybody(supporter),
  facts: new Set(facts),
  today,
})

/** A family of these people with a meeting; each of them was made an offer and said yes. */
export const aFamilyThatSaidYes = async (
  house: TestHouse,
  names: readonly string[],
  {
    meeting = '2026-12-02' satisfies Day,
    programme = house.programme,
  }: { meeting?: Day; programme?: string } = {},
) => {
  const { family, child, parties } = await aFamily(house, names, programme)
  const { id: conference } = await house.ground
    .insertInto('conferences')
    .values({
      programme_id: programme,
      family_id: family,
      gss: 'E09000007',
      kind: 'initial',
      day: meeting,
      told_us_on: '2026-11-12',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const offers: string[] = []
  for (const party of parties) {
    const { id } = await house.ground
      .insertInto('offers')
      .values({
        programme_id: programme,
        party_id: party,
        family_id: family,
        conference_id: conference,
        gss: 'E09000007',
        state: 'yes',
        told_us_on: '2026-11-12',
        offered_on: '2026-11-13',
        answered_on: '2026-11-16',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    offers.push(id)
  }
  return { family, child, conference, parties, offers }
}

/** One party alone who said yes. */
export const aParent = async (house: TestHouse, name = 'Sam Sample', more: { meeting?: Day } = {}) => {
  const { family, parties, offers } = await aFamilyThatSaidYes(house, [name], more)
  return { family, party: parties[0] ?? '', offer: offers[0] ?? '' }
}
