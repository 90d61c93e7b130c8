import type { Actor } from '../access/model.ts'
import type { Day } from '../calendar/model.ts'
import { openClock } from '../clocks/actions.ts'
import type { Ground } from '../clocks/queries.ts'
import type { Tx } from '../platform/database/connect.ts'
import { beforeIn, expectedIn } from './family-facts.ts'
import type { Draft } from './model.ts'
import { birthRule, reportRule, startOf, type Before } from './rules.ts'

type Booked = { readonly conference: string; readonly family: string }

/** The clocks that a conference starts by being booked: when it must be held, when the report must have come. */
export const startClocks = async (
  tx: Tx,
  actor: Actor,
  ground: Ground,
  { conference, family }: Booked,
  draft: Pick<Draft, 'kind' | 'day' | 'strategyDay' | 'transferDay'>,
  before: Before | null,
): Promise<void> => {
  const { nation } = ground
  const dueOn = draft.kind === 'pre-birth' ? await expectedIn(tx, conference) : null
  const starts = [
    // A review's clock already runs: the decision before it started it.
    draft.kind === 'review' ? null : startOf(draft, nation, before),
    birthRule(draft.kind, nation, dueOn),
    draft.day === null ? null : { rule: reportRule(draft.kind, nation), from: draft.day },
  ]
  for (const start of starts)
    if (start !== null) await openClock(tx, actor, ground, { family, conference, ...start })
}

/**
 * Keeps a strategy discussion. One discussion starts the section 47 enquiry that a conference follows: the flag goes
 * from the others since the last conference to this one.
 */
export const keepDiscussion = async (
  tx: Tx,
  actor: Actor,
  family: string,
  day: Day,
  initiated: boolean,
): Promise<void> => {
  if (initiated) {
    const last = await beforeIn(tx, family)
    await tx
      .updateTable('strategy_discussions')
      .set({ initiated_section47: false })
      .where('family_id', '=', family)
      .where('day', '<>', day)
      .where('day', '>', last?.day ?? '1000-01-01')
      .execute()
  }
  const known = await tx
    .updateTable('strategy_discussions')
    .set(initiated ? { day, initiated_section47: true } : { day })
    .where('family_id', '=', family)
    .where('day', '=', day)
    .returning('id')
    .executeTakeFirst()
  if (known === undefined)
    await tx
      .insertInto('strategy_discussions')
      .values({ programme_id: actor.programme, family_id: family, day, initiated_section47: initiated })
      .execute()
}

/** The family's discussions since its last conference, the newest first, and the one that a clock runs from. */
const discussionsNow = async (tx: Tx, family: string, initiated: boolean) => {
  const last = await beforeIn(tx, family)
  const rows = await tx
    .selectFrom('strategy_discussions')
    .select(['id', 'day', 'initiated_section47'])
    .where('family_id', '=', family)
    .where('day', '>', last?.day ?? '1000-01-01')
    .orderBy('day', 'desc')
    .execute()
  return { rows, counts: rows.find((row) => !initiated || row.initiated_section47) }
}

/**
 * The discussion that the clock runs from was typed in with a wrong day: that row gets the right one. Without a day
 * it stays as it is. Answers the day that counts.
 */
export const correctDiscussion = async (
  tx: Tx,
  actor: Actor,
  family: string,
  day: Day | null,
  initiated: boolean,
): Promise<Day | null> => {
  const { rows, counts } = await discussionsNow(tx, family, initiated)
  if (day === null) return counts?.day ?? null
  if (counts === undefined || rows.some((row) => row.day === day))
    await keepDiscussion(tx, actor, family, day, initiated)
  else await tx.updateTable('strategy_discussions').set({ day }).where('id', '=', counts.id).execute()
  return day
}
