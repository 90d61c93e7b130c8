import { sql } from 'kysely'
import { z } from 'zod'
import { roles, type Role } from '../access/model.ts'
import { newSecret } from '../platform/http/cookies.ts'
import { oneOf, type Chance } from './chances.ts'
import type { Ground } from './house.ts'

const councils = ['E09000007', 'W06000015'] as const
const day = '2026-11-02'
const sealed = `\\x01${'00'.repeat(304)}`

type Row = Readonly<Record<string, unknown>>
/** Many rows of one table at once, past all walls; ids are given. */
const layMany = async (ground: Ground, table: string, rows: readonly Row[]): Promise<void> => {
  const [first] = rows
  if (first === undefined) return
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)))
  await sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
    ground,
  )
}
const many = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n))
const id = () => crypto.randomUUID()
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
  const p = (party: (typeof parties)[number]) => ({ programme_id: party.programme_id, party_id: party.id })
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

const uuids = z.array(z.string())
const factsShape = z.object({
  roles: z.array(z.object({ person: z.string(), role: z.enum(roles), gss: z.string().nullable() })),
  grants: z.array(
    z.object({
      id: z.string(),
      person: z.string(),
      held: z.string(),
      party: z.string(),
      from: z.string().nullable(),
      first: z.boolean(),
    }),
  ),
  hidden: z.array(z.object({ person: z.string(), family: z.string() })),
  levels: z.record(z.string(), z.number()),
  families: z.array(z.object({ id: z.string(), handler: z.string().nullable(), parties: uuids })),
})
export type Facts = z.infer<typeof factsShape>

/** What stands in the rows when all is laid (triggers have sealed what they seal), read past all walls and judged by nobody. */
export const factsOf = async (ground: Ground): Promise<Facts> => {
  const { rows } = await sql<{ facts: unknown }>`select jsonb_build_object(
    'roles', (select coalesce(jsonb_agg(jsonb_build_object('person', person_id, 'role', role, 'gss', gss)), '[]') from roles where until_at is null),
    'grants', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'person', person_id, 'held', function, 'party', thing_id, 'from', notes_from,
        'first', not exists (select from grants f where f.function = 'is' and f.until_at is null and f.thing_id = g.thing_id and f.person_id <> g.person_id and f.id < g.id))), '[]')
      from grants g where until_at is null and (ends_at is null or ends_at > now())),
    'hidden', (select coalesce(jsonb_agg(jsonb_build_object('person', person_id, 'family', family_id)), '[]') from hidden),
    'levels', (select coalesce(jsonb_object_agg(person_id, level), '{}') from sessions where ended_at is null and expires_at > now() and seen_at + idle > now()),
    'families', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'handler', handler, 'parties',
        (select coalesce(jsonb_agg(party_id), '[]') from family_parties p where p.family_id = f.id))), '[]') from families f)) as facts`.execute(
    ground,
  )
  return factsShape.parse(rows[0]?.facts)
}
