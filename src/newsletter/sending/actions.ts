import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Fault } from '../model.ts'

type At = { readonly id: string; readonly version: number }

/** How many letters may go in a minute; the first is what is chosen unless somebody says otherwise. */
export const paces = [60, 15, 30, 120, 300, 600] as const

/**
 * An issue goes out: a row for each reader, in this transaction; the worker puts them into the outbox, a few a minute. Sent
 * twice it goes once. Answers how many; faults: 'changed-meanwhile' when it is no draft any more, 'nobody'.
 */
export const sendIssue = async (
  tx: Tx,
  actor: Actor,
  at: At,
  pace: number = paces[0],
): Promise<{ fault: 'changedMeanwhile' | 'nobodyNow' } | { readers: number }> => {
  await tx
    .updateTable('newsletter_issues')
    .set({ per_minute: pace })
    .where('id', '=', at.id)
    .where('version', '=', at.version)
    .execute()
  const { rows } = await sql<{ readers: number | null }>`
    select app.send_issue(${at.id}, ${at.version}, ${actor.today}) as readers`.execute(tx)
  const readers = rows[0]?.readers ?? null
  if (readers === null) return { fault: 'changedMeanwhile' }
  if (readers === 0) return { fault: 'nobodyNow' }
  await record(tx, actor, 'issue.sent', at.id, { readers })
  return { readers }
}

export const turns = ['paused', 'sending', 'stopped'] as const
const acts = { paused: 'issue.paused', sending: 'issue.going-on', stopped: 'issue.stopped' } as const
/** False when it does not stand so that this could be done. */
export const turnIssue = async (
  tx: Tx,
  actor: Actor,
  issue: string,
  to: (typeof turns)[number],
): Promise<boolean> => {
  const { rows } = await sql<{ done: boolean }>`select app.turn_issue(${issue}, ${to}) as done`.execute(tx)
  if (rows[0]?.done !== true) return false
  await record(tx, actor, acts[to], issue)
  return true
}

/** Anybody may read it on the web, or nobody any more. */
export const setArchived = async (tx: Tx, actor: Actor, issue: string, shown: boolean): Promise<boolean> => {
  const { rows } = await sql<{ done: boolean }>`select app.set_archived(${issue}, ${shown}) as done`.execute(
    tx,
  )
  if (rows[0]?.done !== true) return false
  await record(tx, actor, shown ? 'issue.put-up' : 'issue.taken-down', issue)
  return true
}

const longest = 200
/** That a council's own service was handed the text and the link: to whom, and when. */
export const noteHanding = async (
  tx: Tx,
  actor: Actor,
  issue: string,
  whom: string,
): Promise<{ faults: readonly Fault[] } | { handing: string }> => {
  if (whom === '') return { faults: [{ field: 'whom', code: 'no-whom' }] }
  if (whom.length > longest) return { faults: [{ field: 'whom', code: 'too-long' }] }
  const { id } = await tx
    .insertInto('newsletter_handings')
    .values({
      programme_id: actor.programme,
      issue_id: issue,
      to_whom: whom,
      on_day: actor.today,
      by_person: actor.person,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(tx, actor, 'issue.handed', issue)
  return { handing: id }
}

/** A note that was wrong, and back again. */
export const takeHandingBack = async (
  tx: Tx,
  actor: Actor,
  at: { readonly issue: string; readonly handing: string },
  back: boolean,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('newsletter_handings')
    .set({ taken_back_at: back ? actor.now : null })
    .where('id', '=', at.handing)
    .where('issue_id', '=', at.issue)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await record(tx, actor, back ? 'issue.handing-taken-back' : 'issue.handing-put-back', at.issue)
  return true
}
