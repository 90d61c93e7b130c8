import type { Actor } from '../access/model.ts'
import { record } from '../audit/record.ts'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { RuleId } from './codes.ts'
import { deadline } from './rules.ts'
import { appliesIn, inForceOn, ruleOf } from './timetable.ts'
import type { Ground } from './queries.ts'

export type Opening = {
  readonly family: string
  readonly conference: string | null
  readonly rule: RuleId
  /** The day of the rule's trigger; for a rule that counts back, the day it counts back from. */
  readonly from: Day
}

/**
 * Starts a clock, if the programme keeps this rule, the rule applies in this nation and gives a date. Answers the
 * clock's id, or null when there is none to keep. The same clock is never opened twice.
 */
export const openClock = async (
  tx: Tx,
  actor: Actor,
  ground: Ground,
  { family, conference, rule: id, from }: Opening,
): Promise<{ clock: string | null }> => {
  const rule = ruleOf(id)
  if (!ground.kept.has(id) || !appliesIn(rule, ground.nation) || !inForceOn(rule, from))
    return { clock: null }
  const own = ground.own[id]
  const dates = deadline(rule, from, ground.holidays, own)
  if ('fault' in dates) return { clock: null }
  const opened = await tx
    .insertInto('clocks')
    .values({
      programme_id: actor.programme,
      family_id: family,
      conference_id: conference,
      rule: id,
      from_day: from,
      amount: own?.amount ?? null,
      limit_day: dates.limit,
      hold_by: dates.holdBy,
      opened_on: actor.today,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  return { clock: opened?.id ?? null }
}

type Which = { readonly conferences: readonly string[]; readonly rules?: readonly RuleId[] }

const openOnes = (tx: Tx, { conferences, rules }: Which) => {
  const those = tx
    .updateTable('clocks')
    .where('conference_id', 'in', [...conferences])
    .where('closed_on', 'is', null)
  return rules === undefined ? those : those.where('rule', 'in', [...rules])
}

/** What the clock waited for happened on `day`, in time or not: the clock is over and keeps the day. */
export const meetClock = async (tx: Tx, actor: Actor, which: Which, day: Day): Promise<void> => {
  if (which.conferences.length === 0) return
  await openOnes(tx, which).set({ met_on: day, closed_on: actor.today, closed_why: 'met' }).execute()
}

export type Why = 'no-plan' | 'cancelled' | 'moved' | 'corrected' | 'held' | 'turned-off'

/** The clock has nothing to wait for any more. */
export const closeClocks = async (tx: Tx, actor: Actor, which: Which, why: Why): Promise<void> => {
  if (which.conferences.length === 0) return
  await openOnes(tx, which).set({ closed_on: actor.today, closed_why: why }).execute()
}

/** A conference that was cancelled by mistake: its clocks run again from where they ran. */
export const reopenClocks = async (tx: Tx, conferences: readonly string[], why: Why): Promise<void> => {
  if (conferences.length === 0) return
  await tx
    .updateTable('clocks')
    .set({ closed_on: null, closed_why: null })
    .where('conference_id', 'in', [...conferences])
    .where('closed_why', '=', why)
    .execute()
}

/** Turns a clock on or off for the programme. Off closes what runs; on lets what was turned off run again. */
export const keepClocks = async (tx: Tx, actor: Actor, rules: readonly RuleId[]): Promise<void> => {
  await tx
    .updateTable('programmes')
    .set({ clocks: rules.length === 0 ? ['none'] : [...rules] })
    .where('id', '=', actor.programme)
    .execute()
  await tx
    .updateTable('clocks')
    .set({ closed_on: actor.today, closed_why: 'turned-off' })
    .where('programme_id', '=', actor.programme)
    .where('closed_on', 'is', null)
    .$if(rules.length > 0, (query) => query.where('rule', 'not in', [...rules]))
    .execute()
  if (rules.length > 0)
    await tx
      .updateTable('clocks')
      .set({ closed_on: null, closed_why: null })
      .where('programme_id', '=', actor.programme)
      .where('closed_why', '=', 'turned-off')
      .where('rule', 'in', [...rules])
      .execute()
  await record(tx, actor, 'clocks.kept', [], { rules: rules.join(' ') })
}

export { recomputeClocks } from './moving.ts'
