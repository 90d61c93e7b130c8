import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../../access/model.ts'
import { nameIn } from '../../authorities/queries.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Language } from '../../platform/words/words.ts'
import type { Offered } from './draft-page.tsx'
import type { Names } from './sayings.ts'

const shape = z.object({
  supporters: z.array(z.object({ id: z.string(), name: z.string(), capacity: z.number() })),
  councils: z.array(z.object({ gss: z.string(), name: z.string(), nameCy: z.string(), served: z.boolean() })),
  weights: z.array(z.object({ id: z.string(), number: z.number() })),
})
export type Nameable = z.infer<typeof shape>

/**
 * Whom and what the asker may name: supporters (coordinators all of the programme, administrators none), councils that are
 * or were served, versions of what counts. In one round trip.
 */
export const nameable = async (tx: Tx, { programme, today }: Actor): Promise<Nameable> => {
  const { rows } = await sql<{ one: unknown }>`
    select json_build_object(
      'supporters', (select coalesce(json_agg(n), '[]') from (
        select u.id, coalesce(nullif(pe.name, ''), p.called, '') as name, u.capacity from supporters u
        join persons pe on pe.id = u.person_id left join profiles p on p.supporter_id = u.id
        where u.programme_id = ${programme} and u.state <> 'left' order by name collate "en-x-icu", u.id) n),
      'councils', (select coalesce(json_agg(c), '[]') from (
        select a.gss, a.name, coalesce(a.name_cy, a.name) as "nameCy",
          s.from_day <= ${today} and (s.until_day is null or s.until_day > ${today}) as served
        from programme_authorities s join authorities a on a.gss = s.gss
        where s.programme_id = ${programme} order by a.name collate "en-x-icu") c),
      'weights', (select coalesce(json_agg(w), '[]') from (
        select id, number from weights where programme_id = ${programme} order by number desc limit 200) w)) as one`.execute(
    tx,
  )
  return shape.parse(rows[0]?.one)
}

/** How they are called in the asker's language. */
export const namesIn = (language: Language, known: Nameable): Names => {
  const supporters = new Map(known.supporters.map(({ id, name }) => [id, name]))
  const councils = new Map(known.councils.map((one) => [one.gss, one]))
  const weights = new Map(known.weights.map(({ id, number }) => [id, number]))
  return {
    supporter: (id) => supporters.get(id),
    council: (gss) => {
      const council = councils.get(gss)
      return council === undefined ? gss : nameIn(language, council)
    },
    weights: (id) => weights.get(id),
  }
}

/** What a form offers the asker to choose from. */
export const offeredIn = (language: Language, { supporters, councils, weights }: Nameable): Offered => ({
  supporters,
  councils: councils
    .filter(({ served }) => served)
    .map((one) => ({ gss: one.gss, name: nameIn(language, one) })),
  weights,
})
