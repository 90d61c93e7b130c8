import { sql } from 'kysely'
import { z } from 'zod'
import { roles } from '../access/model.ts'
import type { Ground } from './house.ts'

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
