import { sql, type Kysely } from 'kysely'
import type { Schema } from '../platform/database/schema.ts'
import { Refusal } from '../platform/config/refusal.ts'

/**
 * How it stands with the demo: 'none', 'whole', or 'half' when the process was killed while it was made. `ground` is
 * the migrator's connection.
 */
export const demoStands = async (ground: Kysely<Schema>): Promise<'none' | 'half' | 'whole'> => {
  const programme = await ground
    .selectFrom('programmes')
    .select('id')
    .where('demo', '=', true)
    .executeTakeFirst()
  if (programme === undefined) return 'none'
  const mark = await ground
    .selectFrom('audit')
    .select('id')
    .where('programme_id', '=', programme.id)
    .where('act', '=', 'demo.made')
    .executeTakeFirst()
  return mark === undefined ? 'half' : 'whole'
}

/** Takes away a demo that was broken off, so that it can be made anew. Never where another programme stands beside it. */
export const clearHalf = async (ground: Kysely<Schema>): Promise<void> => {
  if ((await demoStands(ground)) !== 'half') return
  const others = await ground
    .selectFrom('programmes')
    .select('id')
    .where('demo', '=', false)
    .executeTakeFirst()
  if (others !== undefined)
    throw new Refusal(
      'The demo was broken off while it was made, and another programme stands beside it: use a data folder of its own.',
    )
  await sql`truncate programmes cascade`.execute(ground)
}
