import type { Actor } from '../access/model.ts'
import type { Tx } from '../platform/database/connect.ts'

type Facts = Readonly<Record<string, string | number | boolean | null>>

const auditRow = (actor: Actor, act: string, things: string[], facts: Facts) => ({
  programme_id: actor.programme,
  day: actor.today,
  person_id: actor.person,
  session_id: actor.session,
  act,
  things,
  facts: JSON.stringify(facts),
})

/** Writes who did or saw what, as references and codes, in the acting transaction. A list of 50 is one row with 50 things. */
export const record = async (
  tx: Tx,
  actor: Actor,
  act: string,
  things: string | readonly string[],
  facts: Facts = {},
): Promise<void> => {
  const row = auditRow(actor, act, typeof things === 'string' ? [things] : [...things], facts)
  await tx.insertInto('audit').values(row).execute()
}

/** Tells later rooms what happened, in the acting transaction; they subscribe in their `jobs.ts`. Audits it too, in one round trip. */
export const tell = async (
  tx: Tx,
  actor: Actor,
  kind: string,
  thing: string,
  facts: Facts = {},
): Promise<void> => {
  await tx
    .with('audited', (db) => db.insertInto('audit').values(auditRow(actor, kind, [thing], facts)))
    .insertInto('events')
    .values({
      programme_id: actor.programme,
      kind,
      thing_id: thing,
      day: actor.today,
      facts: JSON.stringify(facts),
    })
    .execute()
}
