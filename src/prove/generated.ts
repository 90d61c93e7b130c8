import { sql } from 'kysely'
import { roles, type Role } from '../access/model.ts'
import { newSecret } from '../platform/http/cookies.ts'
import { oneOf, type Chance } from './chances.ts'
import { layCases } from './generated-cases.ts'
import type { Ground } from './house.ts'
import { id, layMany, many } from './laying-many.ts'

const councils = ['E09000007', 'W06000015'] as const
const day = '2026-11-02'
const some = (chance: Chance, share: number): boolean => chance() < share

export type Person = { id: string; programme: string; token: string }

/** Two programmes with families, parties and people, each holding by chance what somebody could hold. */
export const layGenerated = async (ground: Ground, chance: Chance, size: number): Promise<Person[]> => {
  const programmes = [id(), id()]
  await layMany(
    ground,
    'programmes',
    programmes.map((one) => ({ id: one, name: `G ${one.slice(0, 8)}`, independence: 'parent-led' })),
  )
  const persons = many(size, () => ({ id: id(), programme: oneOf(chance, programmes), token: newSecret() }))
  await layMany(
    ground,
    'persons',
    persons.map((one, n) => ({
      id: one.id,
      programme_id: one.programme,
      name: `Gen ${n} ${one.id.slice(0, 6)}`,
    })),
  )
  const held = persons.flatMap((one) => {
    const gss = oneOf(chance, councils)
    const picked = new Set(many(1 + Math.floor(chance() * 2.4), () => oneOf(chance, roles)))
    return [...picked].map((role) => ({
      programme_id: one.programme,
      person_id: one.id,
      role,
      gss: role === 'social-worker' || role === 'chair' ? gss : null,
      until_at: some(chance, 0.12) ? '2026-01-01' : null,
    }))
  })
  const withRole = (role: Role, programme: string) =>
    held.filter((one) => one.role === role && one.programme_id === programme && one.until_at === null)
  const families = many(size, () => {
    const programme = oneOf(chance, programmes)
    const handlers = withRole('handler', programme).map((one) => one.person_id)
    return {
      id: id(),
      programme_id: programme,
      gss: oneOf(chance, councils),
      reference: id(),
      created_day: day,
      handler: some(chance, 0.25) && handlers.length > 0 ? oneOf(chance, handlers) : null,
    }
  })
  const parties = families.flatMap((family) =>
    many(some(chance, 0.6) ? 2 : 1, () => ({
      id: id(),
      programme_id: family.programme_id,
      name: `Par ${id()}`,
      created_day: day,
      family,
    })),
  )
  await layMany(ground, 'families', families)
  await layMany(
    ground,
    'parties',
    parties.map(({ id, programme_id, name, created_day }) => ({ id, programme_id, name, created_day })),
  )
  await layMany(
    ground,
    'family_parties',
    parties.map(({ family, ...party }) => ({
      programme_id: family.programme_id,
      family_id: family.id,
      party_id: party.id,
      relation: 'parent',
      label: 'a parent',
    })),
  )
  // Half-brothers and -sisters: one parent in two families.
  for (const party of parties.filter(() => some(chance, 0.15))) {
    const near = families.filter(
      (one) => one.programme_id === party.programme_id && one.id !== party.family.id,
    )
    if (near.length > 0)
      await layMany(ground, 'family_parties', [
        {
          programme_id: party.programme_id,
          family_id: oneOf(chance, near).id,
          party_id: party.id,
          relation: 'parent',
          label: 'a parent',
        },
      ])
  }
  await layMany(ground, 'roles', held)
  await layMany(
    ground,
    'hidden',
    persons
      .filter(() => some(chance, 0.2))
      .flatMap((one) => {
        const near = families.filter((family) => family.programme_id === one.programme)
        return near.length === 0
          ? []
          : [{ programme_id: one.programme, person_id: one.id, family_id: oneOf(chance, near).id }]
      }),
  )
  const grants = persons.flatMap((one) => {
    const near = parties.filter((party) => party.programme_id === one.programme)
    return near.length === 0
      ? []
      : [...new Set(many(Math.floor(chance() * 4), () => oneOf(chance, near)))].map((party) => ({
          programme_id: one.programme,
          person_id: one.id,
          function: oneOf(chance, ['is', 'supports', 'supports']),
          thing: 'party',
          thing_id: party.id,
          until_at: some(chance, 0.2) ? '2026-01-01' : null,
          ends_at: some(chance, 0.15) ? '2026-01-01' : null,
        }))
  })
  await layMany(ground, 'grants', grants)
  await layMany(
    ground,
    'grants',
    grants
      .filter(
        (one) =>
          one.function === 'supports' && one.until_at === null && one.ends_at === null && some(chance, 0.6),
      )
      .map((one) => ({
        ...one,
        function: 'reads',
        thing: 'space',
        purpose: 'beside-me',
        ends_at: some(chance, 0.2) ? '2026-01-01' : '2027-11-02',
        notes_from: some(chance, 0.4) ? '2026-06-01' : null,
      })),
  )
  await layCases(ground, chance, { programmes, persons, families, parties, grants })
  await layMany(
    ground,
    'supporters',
    persons
      .filter((one) => withRole('supporter', one.programme).some((role) => role.person_id === one.id))
      .map((one) => ({
        id: id(),
        programme_id: one.programme,
        person_id: one.id,
        created_day: day,
      })),
  )
  for (const one of persons)
    await sql`select app.open_session(${one.id}, ${one.token}, 'demo')`.execute(ground)
  for (const one of persons.filter(() => some(chance, 0.2)))
    await sql`update sessions set ${sql.raw(oneOf(chance, ['level = 1', 'ended_at = now()', `expires_at = now() - interval '1 minute'`, `seen_at = now() - interval '13 hours'`]))}
      where token_hash = sha256(convert_to(${one.token}, 'UTF8'))`.execute(ground)
  return persons
}
