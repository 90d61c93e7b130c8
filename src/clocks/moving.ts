import { sql } from 'kysely'
import type { Actor } from '../access/model.ts'
import { record } from '../audit/record.ts'
import type { Tx } from '../platform/database/connect.ts'
import { isRuleId } from './codes.ts'
import type { OwnValues } from './model.ts'
import { calendarOf, ownValuesOf } from './queries.ts'
import { deadline } from './rules.ts'
import { ruleOf } from './timetable.ts'

const openClocks = (tx: Tx, actor: Actor) =>
  tx
    .selectFrom('clocks as k')
    .innerJoin('families as f', 'f.id', 'k.family_id')
    .select(['k.id', 'k.rule', 'k.from_day', 'k.limit_day', 'k.hold_by', 'k.amount', 'f.gss'])
    .where('k.programme_id', '=', actor.programme)
    .where('k.closed_on', 'is', null)
    .execute()

const valuesByCouncil = async (tx: Tx, actor: Actor, councils: Iterable<string>) => {
  const values = new Map<string, OwnValues>()
  for (const gss of councils) values.set(gss, await ownValuesOf(tx, actor, gss))
  return values
}

/**
 * Works every open clock of the programme out again, after the calendar or an authority's setting changed, and keeps
 * a row for each that moved. Answers how many moved. All rows are written in one statement.
 */
export const recomputeClocks = async (
  tx: Tx,
  actor: Actor,
  why: 'holidays' | 'authority',
): Promise<{ readonly moved: number }> => {
  const clocks = await openClocks(tx, actor)
  if (clocks.length === 0) return { moved: 0 }
  const holidays = await calendarOf(tx, actor)
  const own = await valuesByCouncil(tx, actor, new Set(clocks.map(({ gss }) => gss)))
  const changed = clocks.flatMap((clock) => {
    if (!isRuleId(clock.rule)) return []
    const value = own.get(clock.gss)?.[clock.rule]
    const dates = deadline(ruleOf(clock.rule), clock.from_day, holidays, value)
    if ('fault' in dates) return []
    if (dates.limit === clock.limit_day && dates.holdBy === clock.hold_by) return []
    return [{ id: clock.id, limit_day: dates.limit, hold_by: dates.holdBy, amount: value?.amount ?? null }]
  })
  if (changed.length === 0) return { moved: 0 }
  await sql`
    with now as (
      select * from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb)
        as v(id uuid, limit_day date, hold_by date, amount integer)
    ), was as (
      select k.id, k.programme_id, k.family_id, k.limit_day, k.hold_by from clocks k join now using (id) for update of k
    ), moved as (
      update clocks k set limit_day = now.limit_day, hold_by = now.hold_by, amount = now.amount
      from now where k.id = now.id
    )
    insert into clock_moves (programme_id, family_id, clock_id, why, was_hold_by, now_hold_by, was_limit, now_limit, on_day)
    select was.programme_id, was.family_id, was.id, ${why}, was.hold_by, now.hold_by, was.limit_day, now.limit_day,
      ${actor.today}
    from was join now using (id)`.execute(tx)
  await record(
    tx,
    actor,
    'clocks.recomputed',
    changed.map(({ id }) => id),
    { why, moved: changed.length },
  )
  return { moved: changed.length }
}
