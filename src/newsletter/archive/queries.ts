import { sql } from 'kysely'
import { z } from 'zod'
import { day } from '../../calendar/shape.ts'
import type { Tx } from '../../platform/database/connect.ts'

export type ShownRow = {
  readonly code: string
  readonly subject_en: string
  readonly subject_cy: string
  readonly sent_on: string
  readonly sent_at: Date
}
/** What was put up for reading, the newest first; at most 200. */
export const issuesShown = async (tx: Tx, programme: string, list: string): Promise<ShownRow[]> =>
  (await sql<ShownRow>`select * from app.issues_shown(${programme}, ${list})`.execute(tx)).rows

const both = z.object({ en: z.string(), cy: z.string() })
const shown = z.object({ code: z.string(), subject: both, body: both, sentOn: day })
export type ShownIssue = z.infer<typeof shown>
/** Null when there is none, or it was taken down. */
export const issueShown = async (
  tx: Tx,
  programme: string,
  list: string,
  issue: string,
): Promise<ShownIssue | null> => {
  const { rows } = await sql<{
    one: unknown
  }>`select app.issue_shown(${programme}, ${list}, ${issue}) as one`.execute(tx)
  return shown.nullable().parse(rows[0]?.one ?? null)
}
