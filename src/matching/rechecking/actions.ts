import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal } from '../../vault/door.ts'

const found = z.object({
  what: z.enum(['proposal', 'choice', 'support', 'cover', 'lapse']),
  thing: z.string(),
  said: z.string().nullable(),
})
export type Found = z.infer<typeof found>
export type Around = {
  readonly parties?: readonly string[]
  readonly supporters?: readonly string[]
  /** With all from whom these parties are kept apart. */
  readonly near?: boolean
}

/**
 * Judges everything live with these parties or supporters by the absolute rules once more, as the worker: proposals,
 * choices that wait, supports, covers. Stops and holds what can't go on (app.recheck says which); answers what it did.
 * Tells 'support.ended', 'choice.answered' and so on as when it happens otherwise, and 'support.stopped',
 * 'support.held-up' for the office.
 */
export const recheck = async (
  tx: Tx,
  day: Day,
  { parties = [], supporters = [], near = true }: Around,
): Promise<Found[]> => {
  if (parties.length === 0 && supporters.length === 0) return []
  const { rows } = await sql`
    select what, thing, said from app.recheck(${[...parties]}::uuid[], ${[...supporters]}::uuid[], ${near}, ${day})`.execute(
    tx,
  )
  return z.array(found).parse(rows)
}

export const longestReason = 500
const mended = z.enum(['done', 'stands', 'unknown'])

/**
 * A coordinator says that it was an error, and why: the two may be proposed to each other again. Faults on `why`:
 * 'empty', 'too-long', 'stands' (what keeps them apart is still so); 'unknown' on `stop`.
 */
export const mendStop = async (
  tx: Tx,
  actor: Actor,
  stop: string,
  why: string,
): Promise<{ readonly done: true } | { readonly faults: readonly { field: string; code: string }[] }> => {
  const fault = (field: string, code: string) => ({ faults: [{ field, code }] })
  if (why === '') return fault('why', 'empty')
  if (why.length > longestReason) return fault('why', 'too-long')
  const { sealed } = await seal(tx, {
    table: 'stops',
    owner: actor.programme,
    row: stop,
    texts: { mended_why: why },
  })
  const { rows } = await sql<{ outcome: unknown }>`
    select app.mend_stop(${stop}, ${sealed.mended_why}, ${actor.today}) as outcome`.execute(tx)
  const outcome = mended.parse(rows[0]?.outcome)
  if (outcome === 'unknown') return fault('stop', 'unknown')
  if (outcome === 'stands') return fault('why', 'stands')
  await record(tx, actor, 'support.stop-mended', stop)
  return { done: true }
}
