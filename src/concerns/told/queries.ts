import { sql } from 'kysely'
import { z } from 'zod'
import { day } from '../../calendar/shape.ts'
import type { Tx } from '../../platform/database/connect.ts'

const opening = z.object({
  kind: z.literal('opening'),
  thing: z.string(),
  on: day,
  toldOn: day,
  asker: z.string(),
  approver: z.string(),
  notes: z.number(),
})
const request = z.object({
  kind: z.literal('request'),
  thing: z.string(),
  on: day,
  toldOn: day,
  who: z.enum(['police', 'solicitor', 'court', 'other-parent', 'council', 'other']),
})
const told = z.discriminatedUnion('kind', [opening, request])
export type Told = z.infer<typeof told>

/** What the asker is told of their own: notes that were opened for safety, and who asked about somebody of their name. */
export const toldToMe = async (tx: Tx): Promise<Told[]> => {
  const { rows } = await sql<
    Record<string, unknown>
  >`select kind, thing, happened_on as "on", told_on as "toldOn", asker, approver, notes, who
    from app.told_to_me()`.execute(tx)
  return rows.map((row) => told.parse(row))
}
