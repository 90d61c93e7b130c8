import { sql } from 'kysely'
import { z } from 'zod'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { open } from '../../vault/door.ts'
import { after, figures, promised, type After, type Figures, type Promised } from './model.ts'
import { ledgerOf } from '../money/ledger.ts'
import { reckon } from '../money/rules.ts'

const one = async <S extends z.ZodType>(
  query: { execute: (tx: Tx) => Promise<{ rows: { one: unknown }[] }> },
  tx: Tx,
  shape: S,
): Promise<z.infer<S> | null> => {
  const { rows } = await query.execute(tx)
  return shape.nullable().parse(rows[0]?.one ?? null)
}

export const eventAfter = (tx: Tx, programme: string, code: string): Promise<After | null> =>
  one(sql<{ one: unknown }>`select app.event_after(${programme}, ${code}) as one`, tx, after)
export const eventPromised = (tx: Tx, programme: string, code: string): Promise<Promised | null> =>
  one(sql<{ one: unknown }>`select app.event_promised(${programme}, ${code}) as one`, tx, promised)
export const figuresOf = (tx: Tx, event: string): Promise<Figures | null> =>
  one(sql<{ one: unknown }>`select app.event_figures(${event}) as one`, tx, figures)
const behindLink = z.object({
  programme: z.string(),
  code: z.string(),
  title: z.object({ en: z.string(), cy: z.string() }),
})
export const howByLink = (tx: Tx, token: string) =>
  one(sql<{ one: unknown }>`select app.how_by_link(${token}) as one`, tx, behindLink)

export type Said = { readonly id: string; readonly good: string; readonly change: string }
/** What was written, in no order that says anything. */
export const wordsSaid = async (tx: Tx, event: string): Promise<Said[]> => {
  const rows = await tx
    .selectFrom('event_feedback')
    .select('id')
    .where('event_id', '=', event)
    .where((eb) => eb.or([eb('good', 'is not', null), eb('change', 'is not', null)]))
    .orderBy('id')
    .limit(1_000)
    .execute()
  const ids = rows.map(({ id }) => id)
  const texts = await open(tx, [{ table: 'event_feedback', columns: ['good', 'change'], rows: ids }])
  return ids.map((id) => ({
    id,
    good: texts.of('event_feedback', 'good', id) ?? '',
    change: texts.of('event_feedback', 'change', id) ?? '',
  }))
}

export const decisionsOf = (tx: Tx, event: string) =>
  tx
    .selectFrom('event_decisions')
    .selectAll()
    .where('event_id', '=', event)
    .orderBy('place')
    .orderBy('id')
    .execute()
export type Decision = Awaited<ReturnType<typeof decisionsOf>>[number]
/** What the panels of an event were asked. */
export const panelsOf = (tx: Tx, event: string) =>
  tx
    .selectFrom('event_sessions')
    .select(['id', 'title_en', 'title_cy', 'question_en', 'question_cy'])
    .where('event_id', '=', event)
    .where('kind', '=', 'panel')
    .where('gone_on', 'is', null)
    .orderBy('starts_at')
    .orderBy('id')
    .execute()
export type Panel = Awaited<ReturnType<typeof panelsOf>>[number]
export const decisionKept = (tx: Tx, event: string, id: string) =>
  tx
    .selectFrom('event_decisions')
    .selectAll()
    .where('event_id', '=', event)
    .where('id', '=', id)
    .executeTakeFirst()
export const actionsOf = (tx: Tx, event: string) =>
  tx
    .selectFrom('event_actions as a')
    .innerJoin('event_decisions as d', 'd.id', 'a.decision_id')
    .selectAll('a')
    .where('d.event_id', '=', event)
    .orderBy('a.id')
    .execute()
export type Action = Awaited<ReturnType<typeof actionsOf>>[number]
export const actionKept = (tx: Tx, event: string, id: string) =>
  tx
    .selectFrom('event_actions as a')
    .innerJoin('event_decisions as d', 'd.id', 'a.decision_id')
    .selectAll('a')
    .where('d.event_id', '=', event)
    .where('a.id', '=', id)
    .executeTakeFirst()

export type Overdue = Action & {
  readonly event: string
  readonly title_en: string
  readonly title_cy: string
}
/** What should be done by now, of all events: the oldest first, at most a hundred. */
export const overdueActions = (tx: Tx, today: Day): Promise<Overdue[]> =>
  tx
    .selectFrom('event_actions as a')
    .innerJoin('event_decisions as d', 'd.id', 'a.decision_id')
    .innerJoin('event_pages as e', 'e.id', 'd.event_id')
    .selectAll('a')
    .select(['e.id as event', 'e.title_en', 'e.title_cy'])
    .where('a.state', '=', 'open')
    .where('a.due_on', '<', today)
    .orderBy('a.due_on')
    .orderBy('a.id')
    .limit(100)
    .execute()

/** What waits for whoever keeps events: questions, those that wait longer than was said, and actions whose day is over. */
export const waitsOf = async (
  tx: Tx,
  today: Day,
): Promise<{ open: number; over: number; overdue: number }> => {
  const { rows } = await sql<{ open: number; over: number; overdue: number }>`
    select count(*)::int as open, (count(*) filter (where due_on < ${today}))::int as over,
      (select count(*) from event_actions where state = 'open' and due_on < ${today})::int as overdue
    from event_asks where state = 'open'`.execute(tx)
  return rows[0] ?? { open: 0, over: 0, overdue: 0 }
}

export const reportKept = async (tx: Tx, event: string) =>
  (await tx
    .selectFrom('event_reports')
    .select(['event_id', 'summary_en', 'summary_cy', 'published_on', 'figures', 'version'])
    .where('event_id', '=', event)
    .executeTakeFirst()) ?? {
    event_id: event,
    summary_en: '',
    summary_cy: '',
    published_on: null,
    figures: {},
    version: 0,
  }
export type ReportKept = Awaited<ReturnType<typeof reportKept>>

/** What came in and went out, in pence, as the page of its money says. */
export const moneyOf = async (tx: Tx, event: string): Promise<{ in: number; out: number }> => {
  const { sold, billed, moved, owed } = await ledgerOf(tx, event)
  const all = reckon(sold, billed, moved, owed)
  return { in: all.paid + all.gifts, out: all.out }
}
