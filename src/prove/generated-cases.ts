import { oneOf, type Chance } from './chances.ts'
import type { Ground } from './house.ts'
import { id, layMany, many } from './laying-many.ts'

const day = '2026-11-02'
const sealed = `\\x01${'00'.repeat(304)}`
const some = (chance: Chance, share: number): boolean => chance() < share

type Family = { id: string; programme_id: string; gss: string }
type Party = { id: string; programme_id: string; family: Family }
type Laid = {
  programmes: readonly string[]
  persons: readonly { id: string; programme: string }[]
  families: readonly Family[]
  parties: readonly Party[]
  grants: readonly { person_id: string; thing_id: string }[]
}

/** What hangs on families and parties: meetings, offers, contacts, spaces with notes, and who asked from outside. */
export const layCases = async (
  ground: Ground,
  chance: Chance,
  { programmes, persons, families, parties, grants }: Laid,
): Promise<void> => {
  const p = (party: Party) => ({ programme_id: party.programme_id, party_id: party.id })
  const conferences = families.map((family) => ({
    id: id(),
    programme_id: family.programme_id,
    family_id: family.id,
    gss: family.gss,
    kind: 'initial',
    told_us_on: day,
  }))
  await layMany(ground, 'conferences', conferences)
  const offers = parties.map((party) => ({
    id: id(),
    ...p(party),
    family_id: party.family.id,
    gss: party.family.gss,
    conference_id: conferences.find((one) => one.family_id === party.family.id)?.id,
    told_us_on: day,
  }))
  await layMany(ground, 'offers', offers)
  await layMany(
    ground,
    'council_offers',
    offers.map((offer, n) => ({
      programme_id: offer.programme_id,
      offer_id: offer.id,
      gss: offer.gss,
      family_id: offer.family_id,
      reference: `R${n}`,
      conference_kind: 'initial',
      label: 'parent',
      offered_on: day,
    })),
  )
  await layMany(
    ground,
    'safe_contacts',
    parties.map((party) => ({ id: id(), ...p(party), safe: true, way: 'text', set_on: day })),
  )
  await layMany(
    ground,
    'spaces',
    parties.map((party) => ({ ...p(party), opened_on: day })),
  )
  await layMany(
    ground,
    'notes',
    parties.flatMap((party) => {
      const writers = grants.filter((one) => one.thing_id === party.id)
      const by = () => (writers.length === 0 ? oneOf(chance, persons).id : oneOf(chance, writers).person_id)
      return many(4, () => ({
        id: id(),
        ...p(party),
        written_by: by(),
        body: sealed,
        day,
        at: oneOf(chance, ['2026-01-02', '2026-10-02']),
        draft: some(chance, 0.25),
        withdrawn_at: some(chance, 0.2) ? '2026-11-02' : null,
      }))
    }),
  )
  await layMany(
    ground,
    'outside_requests',
    programmes.flatMap((programme) => {
      const [keeper] = persons.filter((one) => one.programme === programme)
      return keeper === undefined
        ? []
        : many(6, () => ({
            id: id(),
            programme_id: programme,
            kept_by: keeper.id,
            kind: 'police',
            who_asks: 'Police',
            form: 'letter',
            about: `Nobody ${id()}`,
            received_on: day,
            clock: 'none',
            told_from: day,
          }))
    }),
  )
}
