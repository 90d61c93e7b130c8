import { sql } from 'kysely'
import { z } from 'zod'
import { dayOf, numberOf } from '../../calendar/days.ts'
import type { Day, Holidays } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Language } from '../../platform/words/words.ts'
import { dimensions, measures, type FairnessRow } from './model.ts'

const row = z.object({
  dimension: z.enum(dimensions),
  grp: z.string(),
  measure: z.enum(measures),
  value: z.number(),
  n: z.number(),
})

/**
 * Counts of parents by one thing at a time (app.fairness), for the asker's programme; families of our own people are in none.
 * Coordinators, parent leads and administrators; nothing for anybody else.
 */
export const fairnessRows = async (
  tx: Tx,
  { from, until }: { readonly from: Day; readonly until: Day },
  { closed }: Holidays,
): Promise<FairnessRow[]> => {
  // From the half-year's beginning: whoever said yes then is followed to its end.
  const days = [...closed].filter((day) => day >= numberOf(from) && day <= numberOf(until)).map(dayOf)
  const { rows } = await sql<{ all: unknown }>`
    select coalesce(json_agg(f), '[]') as all from app.fairness(${from}, ${until}, ${days}::date[]) f`.execute(
    tx,
  )
  return z.array(row).parse(rows[0]?.all ?? [])
}

export const councilNames = async (tx: Tx, language: Language): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx.selectFrom('authorities').select(['gss', 'name', 'name_cy']).execute()
  return new Map(rows.map(({ gss, name, name_cy }) => [gss, language === 'cy' ? (name_cy ?? name) : name]))
}

export type Load = {
  readonly supporter: string
  readonly called: string
  readonly load: number
  readonly capacity: number
}
/** Whom each supporter who works stands beside, and how many they said they can; coordinators alone. */
export const loads = async (tx: Tx): Promise<Load[]> =>
  tx
    .selectFrom('supporters')
    .innerJoin('persons', 'persons.id', 'supporters.person_id')
    .select([
      'supporters.id as supporter',
      'persons.name as called',
      'supporters.load',
      'supporters.capacity',
    ])
    .where('supporters.state', 'in', ['provisional', 'accredited', 'paused'])
    .where((eb) => eb.or([eb('supporters.capacity', '>', 0), eb('supporters.load', '>', 0)]))
    .orderBy('supporters.id')
    .execute()
