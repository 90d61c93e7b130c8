import type { Actor } from '../access/model.ts'
import type { Tx } from '../platform/database/connect.ts'

type Facts = Readonly<Record<string, string | number | boolean | null>>

/** Writes who did or saw what, as references and codes, in the acting transaction. A list of 50 is one row with 50 things. */
export const record = async (
  tx: Tx,
  actor: Actor,
  act: string,
  things: string | readonly string[],
  facts: Facts = {},
): Promise<void> => {
  await tx
    .insertInto('audit')
    .values({
      programme_id: actor.programme,
      day: actor.today,
      person_id: actor.person,
      session_id: actor.session,
      act,
      things: typeof things === 'string' ? [things] : [...things],
      facts: JSON.stringify(facts),
    })
    .execute()
}

/** Tells later rooms what happened, in the acting transaction; they subscribe in their `jobs.ts`. Audits it too. */
export const tell = async (
  tx: Tx,
  actor: Actor,
  kind: string,
  thing: string,
  facts: Facts = {},
): Promise<void> => {
  await record(tx, actor, kind, thing, facts)
  await tx
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
