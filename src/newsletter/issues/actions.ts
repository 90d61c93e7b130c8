import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Fault } from '../model.ts'
import type { IssueDraft } from './model.ts'
import { faultsIn } from './rules.ts'

type Faults = { readonly faults: readonly Fault[] }
const columns = (draft: IssueDraft) => ({
  subject_en: draft.subjectEn,
  subject_cy: draft.subjectCy,
  body_en: draft.bodyEn,
  body_cy: draft.bodyCy,
  topics: [...draft.topics],
  archived: draft.archived,
})

/** A draft that nobody else sees; a copy of an earlier one is made the same way. */
export const writeIssue = async (
  tx: Tx,
  actor: Actor,
  newsletter: string,
  draft: IssueDraft,
): Promise<Faults | { issue: string }> => {
  const faults = faultsIn(draft)
  if (faults.length > 0) return { faults }
  const { id } = await tx
    .insertInto('newsletter_issues')
    .values({
      programme_id: actor.programme,
      newsletter_id: newsletter,
      made_on: actor.today,
      by_person: actor.person,
      ...columns(draft),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(tx, actor, 'issue.written', id)
  return { issue: id }
}

type At = { readonly id: string; readonly version: number }
const setDraft = async (tx: Tx, { id, version }: At, values: object): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('newsletter_issues')
    .set({ ...values, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', '=', 'draft')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Fault `version` 'changed-meanwhile', also when it was sent in the meantime. */
export const changeIssue = async (
  tx: Tx,
  actor: Actor,
  at: At,
  draft: IssueDraft,
): Promise<Faults | { issue: string }> => {
  const faults = faultsIn(draft)
  if (faults.length > 0) return { faults }
  if (!(await setDraft(tx, at, columns(draft))))
    return { faults: [{ field: 'version', code: 'changed-meanwhile' }] }
  await record(tx, actor, 'issue.changed', at.id)
  return { issue: at.id }
}

/** Deleted, and put back: a draft alone. */
export const putAway = async (tx: Tx, actor: Actor, at: At, away: boolean): Promise<boolean> => {
  const done = await setDraft(tx, at, { away_at: away ? actor.now : null })
  if (done) await record(tx, actor, away ? 'issue.deleted' : 'issue.put-back', at.id)
  return done
}

/** To the keeper's own address. False when that was asked for too often. */
export const tryIssue = async (tx: Tx, actor: Actor, issue: string): Promise<boolean> => {
  const { rows } = await sql<{ done: boolean }>`select app.test_issue(${issue}) as done`.execute(tx)
  if (rows[0]?.done !== true) return false
  await record(tx, actor, 'issue.tried', issue)
  return true
}
