import { sql } from 'kysely'
import { z } from 'zod'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { counted, window, type ListAsking } from '../../platform/list/asking.ts'
import type { IssueDraft } from './model.ts'

export const sorts = ['made', 'subject'] as const

/** The issues of a newsletter as its keepers see them, the newest first; those that were deleted are left out. Total up to 1,001. */
export const issuesKept = async (tx: Tx, newsletter: string, asking: ListAsking) => {
  const like = `%${asking.words.replaceAll(/[\\%_]/g, '\\$&')}%`
  const wanted = tx
    .selectFrom('newsletter_issues')
    .where('newsletter_id', '=', newsletter)
    .where('away_at', 'is', null)
    .where((eb) => eb.or([eb('subject_en', 'ilike', like), eb('subject_cy', 'ilike', like)]))
  const { limit, offset } = window(asking)
  const direction = asking.descending ? 'desc' : 'asc'
  const rows = await wanted
    .select(['id', 'state', 'subject_en', 'subject_cy', 'made_on', 'sent_on', 'reach', 'archived'])
    .orderBy(sql`case when ${asking.sort} = 'subject' then subject_en collate "C" end ${sql.raw(direction)}`)
    .orderBy('id', direction)
    .limit(limit)
    .offset(offset)
    .execute()
  const { total } = await wanted
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { rows, total: Math.min(total, counted + 1) }
}
export type IssueRow = Awaited<ReturnType<typeof issuesKept>>['rows'][number]

export const issueKept = (tx: Tx, newsletter: string, id: string) =>
  tx
    .selectFrom('newsletter_issues')
    .selectAll()
    .where('newsletter_id', '=', newsletter)
    .where('id', '=', id)
    .executeTakeFirst()
export type Issue = NonNullable<Awaited<ReturnType<typeof issueKept>>>

export const draftOf = (of: Issue): IssueDraft => ({
  subjectEn: of.subject_en,
  subjectCy: of.subject_cy,
  bodyEn: of.body_en,
  bodyCy: of.body_cy,
  topics: of.topics,
  archived: of.archived,
})

/** How many would get it today: for keepers alone. */
export const reachOf = async (tx: Tx, issue: string, today: Day): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select app.issue_reach(${issue}, ${today}) as n`.execute(tx)
  return rows[0]?.n ?? 0
}

const progress = z.object({
  queued: z.number().default(0),
  going: z.number().default(0),
  sent: z.number().default(0),
  refused: z.number().default(0),
  bounced: z.number().default(0),
  skipped: z.number().default(0),
  complained: z.number(),
  soft: z.number(),
  /** When the last letter went. */
  last: z.coerce.date().nullable(),
})
export type Progress = z.infer<typeof progress>
/** What became of its letters, in numbers: nobody's name. */
export const progressOf = async (tx: Tx, issue: string): Promise<Progress> => {
  const { rows } = await sql<{ of: unknown }>`select app.issue_progress(${issue}) as of`.execute(tx)
  return progress.parse(rows[0]?.of)
}
