import { sql } from 'kysely'
import { z } from 'zod'
import { day } from '../../calendar/shape.ts'
import type { Day } from '../../calendar/model.ts'
import { isLevels, usual, type Levels } from '../../matching/weights/model.ts'
import type { Tx } from '../../platform/database/connect.ts'

export type Counts = { readonly levels: Levels; readonly agreedOn: Day | null }

const row = z.object({ levels: z.record(z.string(), z.string()), agreed_on: day })

/** How much each part counts in a programme today, for anybody: what a parent lead agreed last, else what the house began with. */
export const whatCounts = async (tx: Tx, programme: string): Promise<Counts> => {
  const { rows } = await sql`select levels, agreed_on from app.what_counts(${programme})`.execute(tx)
  const found = row.safeParse(rows[0])
  return found.success && isLevels(found.data.levels)
    ? { levels: found.data.levels, agreedOn: found.data.agreed_on }
    : { levels: usual, agreedOn: null }
}
