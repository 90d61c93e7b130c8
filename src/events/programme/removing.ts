import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'

/** What an event has that can be taken out and put back; `there`: as long as the sweep has not emptied it. */
const things = {
  session: {
    table: 'event_sessions',
    there: sql`true`,
    removed: 'programme.session-removed',
    back: 'programme.session-put-back',
  },
  document: {
    table: 'event_documents',
    there: sql`file is not null`,
    removed: 'programme.document-removed',
    back: 'programme.document-put-back',
  },
  speaker: {
    table: 'event_speakers',
    there: sql`name <> ''`,
    removed: 'speaker.removed',
    back: 'speaker.put-back',
  },
} as const

/** The two presses: the last word of their address, and what is said afterwards. */
export const presses = [
  { word: 'remove', said: 'removed' },
  { word: 'back', said: 'back' },
] as const

/** Taken out and shown to nobody, or put back. Pressed twice it is done once. */
export const putAside = async (
  tx: Tx,
  actor: Actor,
  thing: keyof typeof things,
  event: string,
  id: string,
  said: (typeof presses)[number]['said'],
): Promise<void> => {
  const of = things[thing]
  const gone = said === 'removed'
  const { numAffectedRows } = await sql`
    update ${sql.table(of.table)} set gone_on = ${gone ? actor.today : null}, version = version + 1
    where id = ${id} and event_id = ${event} and (gone_on is null) = ${gone} and ${of.there}`.execute(tx)
  if (numAffectedRows !== 0n) await record(tx, actor, of[said], [event, id])
}
