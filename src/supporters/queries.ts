import { sql } from 'kysely'
import { z } from 'zod'
import { day } from '../calendar/shape.ts'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import { conflictKinds, experiences, genders, states, weekdays } from './model.ts'

/** GSS codes of the authorities that the asker's programme serves on `day`. */
export const servedAreas = async (tx: Tx, day: Day): Promise<string[]> =>
  (
    await tx
      .selectFrom('programme_authorities')
      .select('gss')
      .where('from_day', '<=', day)
      .where((eb) => eb.or([eb('until_day', 'is', null), eb('until_day', '>=', day)]))
      .execute()
  ).map(({ gss }) => gss)

/** Names of authorities in both languages: what a profile must not hold. */
export const placeNames = async (tx: Tx): Promise<string[]> =>
  (await tx.selectFrom('authorities').select(['name', 'name_cy']).execute()).flatMap(({ name, name_cy }) =>
    name_cy === null ? [name] : [name, name_cy],
  )

const forMatching = z.object({
  supporter: z.string(),
  person: z.string(),
  called: z.string(),
  state: z.enum(states),
  gender: z.enum(genders).nullable(),
  /** BCP 47 codes. */
  languages: z.array(z.string()),
  /** GSS codes; empty means no area was chosen. */
  areas: z.array(z.string()),
  travelKm: z.number().nullable(),
  weekdays: z.array(z.enum(weekdays)),
  capacity: z.number(),
  load: z.number(),
  accreditedUntil: day.nullable(),
  checkUntil: day.nullable(),
  referencesOk: z.boolean(),
  ownCaseOpen: z.boolean(),
  ownCaseClosedOn: day.nullable(),
  /** First and last day of each period away, past ones too. */
  away: z.array(z.object({ from: day, until: day })),
  experience: z.array(z.enum(experiences)),
  /** `print`: the keyed print of what was declared; nobody reads the words for a matching. */
  conflicts: z.array(z.object({ kind: z.enum(conflictKinds), print: z.string().nullable() })),
  /** Parties never to be brought together with them, whoever said so. */
  never: z.array(z.string()),
  /** Parties whom they stand beside now (cover too), and whom they ever stood beside (those of now too). */
  beside: z.array(z.string()),
  everBeside: z.array(z.string()),
})
export type ForMatching = z.infer<typeof forMatching>

/**
 * Everything about every supporter of the programme (those who left are left out) that a pairing is judged by, in one
 * round trip, in a fixed order. Coordinators and the worker get rows; everybody else none but their own. For the
 * worker name the programme.
 */
export const supportersForMatching = async (
  tx: Tx,
  programme: string | null = null,
): Promise<ForMatching[]> => {
  const { rows } = await sql<{ all: unknown }>`
    select coalesce(json_agg(json_build_object(
      'supporter', u.id, 'person', u.person_id, 'called', coalesce(p.called, ''), 'state', u.state, 'gender', u.gender,
      'languages', u.languages, 'areas', u.areas, 'travelKm', u.travel_km, 'weekdays', u.weekdays,
      'capacity', u.capacity, 'load', u.load, 'accreditedUntil', u.accredited_until, 'checkUntil', u.check_until,
      'referencesOk', u.references_ok, 'ownCaseOpen', u.own_case_open, 'ownCaseClosedOn', u.own_case_closed_on,
      'away', coalesce(a.list, '[]'), 'experience', coalesce(e.list, '[]'), 'conflicts', coalesce(c.list, '[]'),
      'never', coalesce(n.list, '[]'), 'beside', coalesce(g.now, '[]'),
      'everBeside', coalesce(g.ever, '[]')) order by u.id), '[]') as all
    from supporters u
    left join profiles p on p.supporter_id = u.id
    left join (select supporter_id, json_agg(json_build_object('from', from_day, 'until', until_day) order by from_day) as list
      from supporter_away where withdrawn_at is null group by supporter_id) a on a.supporter_id = u.id
    left join (select supporter_id, json_agg(kind order by kind) as list
      from supporter_experience where withdrawn_at is null group by supporter_id) e on e.supporter_id = u.id
    left join (select supporter_id, json_agg(json_build_object('kind', kind, 'print', encode(print, 'hex')) order by id) as list
      from supporter_conflicts where withdrawn_at is null group by supporter_id) c on c.supporter_id = u.id
    left join (select supporter_id, json_agg(party_id order by party_id) as list
      from never_together where withdrawn_at is null group by supporter_id) n on n.supporter_id = u.id
    left join (select person_id,
        json_agg(distinct thing_id) filter (where function = 'supports' and until_at is null) as now,
        json_agg(distinct thing_id) filter (where function = 'supports') as ever
      from grants where thing = 'party' group by person_id) g on g.person_id = u.person_id
    where u.state <> 'left' and (${programme}::uuid is null or u.programme_id = ${programme}::uuid)`.execute(
    tx,
  )
  return z.array(forMatching).parse(rows[0]?.all ?? [])
}
