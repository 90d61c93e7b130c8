import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../access/model.ts'
import { tell } from '../audit/record.ts'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { Ending, MeetingWay, Outcome } from './model.ts'
import { faultsInCover, faultsInMeeting } from './rules.ts'

const begun = z.union([z.object({ support: z.string() }), z.object({ fault: z.string() })])
const made = z.union([z.object({ cover: z.string() }), z.object({ fault: z.string() })])

/**
 * One party, one supporter. For a coordinator, or for the supporter who was asked about this party (an open grant
 * 'asked') and says yes. The database checks gates, conflicts, walls and the place left, in the acting transaction.
 * Fault on `supporter`: one of why_not_beside's codes, 'full', 'has-support', 'unknown'; for a supporter who answers
 * for themself only 'not-possible' or 'unknown'.
 */
export const beginSupport = async (
  tx: Tx,
  actor: Actor,
  { party, supporter }: { party: string; supporter: string },
): Promise<Outcome<{ readonly support: string }>> => {
  const { rows } = await sql<{ result: unknown }>`
    select app.begin_support(${party}, ${supporter}, ${actor.today}) as result`.execute(tx)
  const result = begun.parse(rows[0]?.result)
  if ('fault' in result) return { faults: [{ field: 'supporter', code: result.fault }] }
  await tell(tx, actor, 'support.begun', result.support, { party, supporter })
  return { support: result.support }
}

/** Supporters' rows are locked before anything else and in one order, as in app.start_support: nobody waits in a ring. */
const holdPlaces = async (tx: Tx, supporters: readonly string[]): Promise<void> => {
  await sql`select id from supporters where id = any (${[...supporters]}::uuid[]) order by id for update`.execute(
    tx,
  )
}
const supporterOf = (tx: Tx, support: string) =>
  tx.selectFrom('supports').select(['party_id', 'supporter_id']).where('id', '=', support).executeTakeFirst()

/** Closes the grants of everybody who stood beside this party through it, and gives the place back. False when it had ended. */
export const endSupport = async (tx: Tx, actor: Actor, support: string, why: Ending): Promise<boolean> => {
  const of = await supporterOf(tx, support)
  if (of === undefined) return false
  await holdPlaces(tx, [of.supporter_id])
  const ended = await tx
    .updateTable('supports')
    .set((eb) => ({ until_day: actor.today, ended_why: why, version: eb('version', '+', 1) }))
    .where('id', '=', support)
    .where('until_day', 'is', null)
    .returning(['party_id', 'supporter_id'])
    .executeTakeFirst()
  if (ended === undefined) return false
  await tx
    .updateTable('covers')
    .set({ ended_at: new Date() })
    .where('support_id', '=', support)
    .where('ended_at', 'is', null)
    .execute()
  await tx
    .updateTable('grants')
    .set({ until_at: new Date() })
    .where('function', '=', 'supports')
    .where('thing_id', '=', ended.party_id)
    .where('until_at', 'is', null)
    .execute()
  await tx
    .updateTable('supporters')
    .set((eb) => ({ load: eb('load', '-', 1) }))
    .where('id', '=', ended.supporter_id)
    .returning('load')
    .executeTakeFirstOrThrow()
  await tell(tx, actor, 'support.ended', support, {
    party: ended.party_id,
    supporter: ended.supporter_id,
    why,
  })
  return true
}

/** Ends one and begins the next, both or neither. Faults: beginSupport's; `support` 'ended'. */
export const changeSupporter = async (
  tx: Tx,
  actor: Actor,
  support: string,
  { supporter, why }: { supporter: string; why: Ending },
): Promise<Outcome<{ readonly support: string }>> => {
  const of = await supporterOf(tx, support)
  if (of === undefined) return { faults: [{ field: 'support', code: 'ended' }] }
  if (of.supporter_id === supporter) return { faults: [{ field: 'supporter', code: 'same-supporter' }] }
  await holdPlaces(tx, [of.supporter_id, supporter])
  await sql`savepoint change_supporter`.execute(tx)
  const outcome: Outcome<{ support: string }> = (await endSupport(tx, actor, support, why))
    ? await beginSupport(tx, actor, { party: of.party_id, supporter })
    : { faults: [{ field: 'support', code: 'ended' }] }
  if ('faults' in outcome) await sql`rollback to savepoint change_supporter`.execute(tx)
  return outcome
}

/** By the coordinator or by who stands beside. Faults: faultsInMeeting's; `metOn` 'before-start' or no longer beside. */
export const recordFirstMeeting = async (
  tx: Tx,
  actor: Actor,
  support: string,
  { on, how }: { on: Day | null; how: MeetingWay | null },
): Promise<Outcome<{ readonly support: string }>> => {
  const faults = faultsInMeeting(on, how, actor.today)
  if (faults.length > 0) return { faults }
  const { rows } = await sql<{ done: boolean }>`
    select app.record_first_meeting(${support}, ${on}, ${how}) as done`.execute(tx)
  if (rows[0]?.done !== true) return { faults: [{ field: 'metOn', code: 'before-start' }] }
  await tell(tx, actor, 'support.met', support, { on })
  return { support }
}

/** Somebody stands in, first and last day included. Faults: faultsInCover's; `cover` and a code as in beginSupport, or 'away', 'covered', 'same-supporter'. */
export const arrangeCover = async (
  tx: Tx,
  actor: Actor,
  support: string,
  { supporter, from, until }: { supporter: string; from: Day | null; until: Day | null },
): Promise<Outcome<{ readonly cover: string }>> => {
  const faults = faultsInCover(from, until, actor.today)
  if (faults.length > 0) return { faults }
  const { rows } = await sql<{ result: unknown }>`
    select app.cover_support(${support}, ${supporter}, ${from}, ${until}, ${actor.today}) as result`.execute(
    tx,
  )
  const result = made.parse(rows[0]?.result)
  if ('fault' in result) return { faults: [{ field: 'cover', code: result.fault }] }
  await tell(tx, actor, 'support.covered', support, { supporter, from, until })
  return result
}
