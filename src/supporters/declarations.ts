import { sql } from 'kysely'
import type { Actor } from '../access/model.ts'
import { tell } from '../audit/record.ts'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import { prints, seal } from '../vault/door.ts'
import type { ConflictKind, Outcome } from './model.ts'
import { faultsInAway } from './rules.ts'

/** A supporter who is not there for the asker, and one of another programme, are the same: unknown. */
const supporterThere = async (tx: Tx, actor: Actor, supporter: string): Promise<boolean> =>
  (await tx
    .selectFrom('supporters')
    .select('id')
    .where('id', '=', supporter)
    .where('programme_id', '=', actor.programme)
    .executeTakeFirst()) !== undefined
const unknown = { faults: [{ field: 'supporter', code: 'unknown' }] }

/** Away from the first day to the last; by the coordinator or the supporter. Faults: faultsInAway's; `supporter` 'unknown'. */
export const addAway = async (
  tx: Tx,
  actor: Actor,
  supporter: string,
  from: Day | null,
  until: Day | null,
): Promise<Outcome<{ readonly away: string }>> => {
  const faults = faultsInAway(from, until, actor.today)
  if (faults.length > 0 || from === null || until === null) return { faults }
  if (!(await supporterThere(tx, actor, supporter))) return unknown
  const { id } = await tx
    .insertInto('supporter_away')
    .values({ programme_id: actor.programme, supporter_id: supporter, from_day: from, until_day: until })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tell(tx, actor, 'supporter.away', supporter)
  return { away: id }
}

export const withdrawAway = async (
  tx: Tx,
  actor: Actor,
  supporter: string,
  away: string,
): Promise<boolean> => {
  const row = await tx
    .updateTable('supporter_away')
    .set({ withdrawn_at: new Date() })
    .where('id', '=', away)
    .where('supporter_id', '=', supporter)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (row !== undefined) await tell(tx, actor, 'supporter.away-withdrawn', supporter)
  return row !== undefined
}

/**
 * Whom a supporter must never meet in the work: read by the matching alone. Fault: `what` 'empty', 'too-long', or
 * 'too-many' for a supporter who declared a dozen within 30 days: what they declare answers them (docs/threats.md).
 */
export const declareConflict = async (
  tx: Tx,
  actor: Actor,
  supporter: string,
  kind: ConflictKind,
  what: string,
): Promise<Outcome<{ readonly conflict: string }>> => {
  if (what === '') return { faults: [{ field: 'what', code: 'empty' }] }
  if (what.length > 200) return { faults: [{ field: 'what', code: 'too-long' }] }
  if (!(await supporterThere(tx, actor, supporter))) return unknown
  const { row, sealed } = await seal(tx, {
    table: 'supporter_conflicts',
    owner: supporter,
    texts: { what },
  })
  const [print] = await prints(tx, actor.programme, [`${kind} ${what}`])
  const { numInsertedOrUpdatedRows: kept = 0n } = await tx
    .insertInto('supporter_conflicts')
    .values({ id: row, programme_id: actor.programme, supporter_id: supporter, kind, ...sealed, print })
    .executeTakeFirst()
  if (kept === 0n) return { faults: [{ field: 'what', code: 'too-many' }] }
  await tell(tx, actor, 'supporter.conflict-declared', supporter)
  return { conflict: row }
}

export const withdrawConflict = async (
  tx: Tx,
  actor: Actor,
  supporter: string,
  conflict: string,
): Promise<boolean> => {
  const row = await tx
    .updateTable('supporter_conflicts')
    .set({ withdrawn_at: new Date() })
    .where('id', '=', conflict)
    .where('supporter_id', '=', supporter)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (row !== undefined) await tell(tx, actor, 'supporter.conflict-withdrawn', supporter)
  return row !== undefined
}

/** Never together: no reason, from either side or by the coordinator; said twice it is still one. */
export const keepApart = async (
  tx: Tx,
  actor: Actor,
  of: { supporter: string; party: string; saidBy: 'supporter' | 'party' | 'coordinator' },
): Promise<boolean> => {
  // A party whom the asker cannot see, or who is not there, gets the same answer.
  const there = await tx
    .selectFrom('parties')
    .select('id')
    .where('id', '=', of.party)
    .where('programme_id', '=', actor.programme)
    .executeTakeFirst()
  if (there === undefined || !(await supporterThere(tx, actor, of.supporter))) return false
  await tx
    .insertInto('never_together')
    .values({
      programme_id: actor.programme,
      supporter_id: of.supporter,
      party_id: of.party,
      said_by: of.saidBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await tell(tx, actor, 'supporter.kept-apart', of.supporter, { party: of.party })
  return true
}

/** The coordinator takes it back, when whoever said it asks. */
export const takeBackApart = async (
  tx: Tx,
  actor: Actor,
  supporter: string,
  apart: string,
): Promise<boolean> => {
  const row = await tx
    .updateTable('never_together')
    .set({ withdrawn_at: new Date() })
    .where('id', '=', apart)
    .where('supporter_id', '=', supporter)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (row !== undefined) await tell(tx, actor, 'supporter.kept-apart-withdrawn', supporter)
  return row !== undefined
}

/** A supporter says it for themself of somebody they were asked about. The answer is always the same. */
export const keepMeApart = async (tx: Tx, actor: Actor, party: string): Promise<void> => {
  const { rows } = await sql<{ me: string | null }>`
    select app.my_supporter() as me, app.keep_me_apart(${party})`.execute(tx)
  const me = rows[0]?.me ?? null
  if (me !== null) await tell(tx, actor, 'supporter.kept-apart', me)
}
