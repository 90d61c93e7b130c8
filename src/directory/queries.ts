import { sql } from 'kysely'
import { z } from 'zod'
import { day } from '../calendar/shape.ts'
import type { Tx } from '../platform/database/connect.ts'
import { costs, kinds, type Kept } from './model.ts'

const text = z.string()
const row = z.object({
  id: text,
  kind: z.enum(kinds),
  name: text,
  does_en: text,
  does_cy: text,
  telephone: text,
  web: text,
  hours_en: text,
  hours_cy: text,
  cost: z.enum(costs),
  languages: text,
  reach_en: text,
  reach_cy: text,
  checked_by: text,
  checked_on: day.nullable(),
  hidden_on: day.nullable(),
  place: z.number(),
  version: z.number(),
})

const keptOf = (of: z.infer<typeof row>): Kept => ({
  id: of.id,
  kind: of.kind,
  name: of.name,
  doesEn: of.does_en,
  doesCy: of.does_cy,
  telephone: of.telephone,
  web: of.web,
  hoursEn: of.hours_en,
  hoursCy: of.hours_cy,
  cost: of.cost,
  languages: of.languages,
  reachEn: of.reach_en,
  reachCy: of.reach_cy,
  checked: of.checked_on === null ? null : { by: of.checked_by, on: of.checked_on },
  hiddenOn: of.hidden_on,
  place: of.place,
  version: of.version,
})

/** A card as anybody reads it, signed in or not. */
export const servicesNear = async (tx: Tx, programme: string, gss: string): Promise<Kept[]> => {
  const { rows } = await sql<{
    all: unknown
  }>`select app.services_near(${programme}, ${gss}) as all`.execute(tx)
  return z
    .array(row)
    .parse(rows[0]?.all ?? [])
    .map(keptOf)
}

/** All of a card for whoever keeps it, what is hidden too. */
export const servicesKept = async (tx: Tx, gss: string): Promise<Kept[]> =>
  z
    .array(row)
    .parse(
      await tx
        .selectFrom('services')
        .selectAll()
        .where('gss', '=', gss)
        .orderBy('place')
        .orderBy('id')
        .execute(),
    )
    .map(keptOf)
