import type { Actor } from '../../access/model.ts'
import type { Day } from '../../calendar/model.ts'
import { closeClocks, meetClock, openClock, reopenClocks } from '../../clocks/actions.ts'
import type { RuleId } from '../../clocks/codes.ts'
import { groundFor } from '../../clocks/queries.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Fault, Faulty } from '../model.ts'
import { conferenceRules, lateRules, reportRule, reportRules } from '../rules.ts'
import { change, refused, saidFaults, standing, type Conference, type Said } from './stored.ts'

export { correct } from './correcting.ts'

type Outcome = Promise<{ readonly conference: string } | Faulty>
const open = ['booked', 'adjourned', 'split'] as const
const both = ['reason', 'saidBy'] as const

/** The limit of the clock that this conference must keep; a review keeps the one that the conference before it started. */
const limitOf = async (tx: Tx, row: Conference): Promise<Day | null> =>
  (
    await tx
      .selectFrom('clocks')
      .select('limit_day')
      .where('conference_id', 'in', row.previous === null ? [row.id] : [row.id, row.previous])
      .where('rule', 'in', [...lateRules])
      .where('closed_on', 'is', null)
      .orderBy('limit_day')
      .executeTakeFirst()
  )?.limit_day ?? null

/** The report's clock counts back from the day of the conference, so it goes with it. */
const moveReport = async (tx: Tx, actor: Actor, row: Conference, day: Day | null): Promise<void> => {
  await closeClocks(tx, actor, { conferences: [row.id], rules: reportRules }, 'moved')
  if (day === null) return
  const ground = await groundFor(tx, actor, row.gss)
  const rule: RuleId = reportRule(row.kind, ground.nation)
  await openClock(tx, actor, ground, { family: row.family_id, conference: row.id, rule, from: day })
}

export type NewTime = { readonly day: Day | null; readonly startsAt: string | null; readonly place: string }

const placeFaults = ({ place }: NewTime): Fault[] =>
  place.length > 200 ? [{ field: 'place', code: 'too-long' }] : []

/**
 * Another day, time or place. The date by which it must be held stays; past it the reason is kept as the reason for
 * being late. Tells 'conference.moved'.
 */
export const move = async (tx: Tx, actor: Actor, id: string, to: NewTime, said: Said): Outcome => {
  const row = await standing(tx, id, said, open)
  if ('faults' in row) return row
  const faults = [...saidFaults(said, actor.today, both), ...placeFaults(to)]
  if (to.day === row.day && to.startsAt === row.starts_at && to.place === row.place)
    faults.push({ field: 'day', code: 'same-day' })
  if (faults.length > 0) return { faults }
  const limit = await limitOf(tx, row)
  const late = to.day !== null && limit !== null && to.day > limit
  const patch = { day: to.day, starts_at: to.startsAt, place: to.place, lateReason: late ? said.reason : '' }
  await change(tx, actor, row, 'moved', patch, said)
  if (to.day !== row.day) await moveReport(tx, actor, row, to.day)
  return { conference: id }
}

/** It began and could not be finished, or too few came. The date by which it was due stays where it was (domain 1.3, 5). */
export const adjourn = async (tx: Tx, actor: Actor, id: string, to: NewTime, said: Said): Outcome => {
  const row = await standing(tx, id, said, open)
  if ('faults' in row) return row
  const faults = [...saidFaults(said, actor.today, both), ...placeFaults(to)]
  if (to.day !== null && row.day !== null && to.day < row.day)
    faults.push({ field: 'day', code: 'after-the-conference' })
  if (faults.length > 0) return { faults }
  const limit = await limitOf(tx, row)
  const late = to.day !== null && limit !== null && to.day > limit
  await change(
    tx,
    actor,
    row,
    'adjourned',
    {
      state: 'adjourned',
      day: to.day,
      starts_at: to.startsAt,
      place: to.place,
      ...(late ? { lateReason: said.reason } : {}),
    },
    said,
  )
  return { conference: id }
}

/** The parents come at separate times. Brothers and sisters heard on different days are separate conferences instead. */
export const split = async (tx: Tx, actor: Actor, id: string, said: Said): Outcome => {
  const row = await standing(tx, id, said, ['booked', 'adjourned'])
  if ('faults' in row) return row
  const faults = saidFaults(said, actor.today, both)
  if (faults.length > 0) return { faults }
  await change(tx, actor, row, 'split', { state: 'split' }, said)
  return { conference: id }
}

/** It will not take place. Its own clocks stop; a review's clock runs on, because a review is still due. */
export const cancel = async (tx: Tx, actor: Actor, id: string, said: Said): Outcome => {
  const row = await standing(tx, id, said, open)
  if ('faults' in row) return row
  const faults = saidFaults(said, actor.today, both)
  if (faults.length > 0) return { faults }
  await change(tx, actor, row, 'cancelled', { state: 'cancelled' }, said)
  await closeClocks(tx, actor, { conferences: [id] }, 'cancelled')
  return { conference: id }
}

/** Cancelled by mistake, or on again: its clocks run from where they ran before. */
export const reinstate = async (tx: Tx, actor: Actor, id: string, said: Said): Outcome => {
  const row = await standing(tx, id, said, ['cancelled'], 'not-cancelled')
  if ('faults' in row) return row
  const faults = saidFaults(said, actor.today, ['reason'])
  if (faults.length > 0) return { faults }
  await change(tx, actor, row, 'reinstated', { state: 'booked' }, said)
  await reopenClocks(tx, [id], 'cancelled')
  return { conference: id }
}

/** It took place on `day`. What must be held by then is met on that day, in time or not; the report has nothing to wait for. */
export const hold = async (
  tx: Tx,
  actor: Actor,
  id: string,
  day: Day,
  said: Said = { reason: '', saidBy: '', saidOn: null },
): Outcome => {
  const row = await standing(tx, id, said, open)
  if ('faults' in row) return row
  if (day > actor.today) return refused('day', 'in-the-future')
  const faults = saidFaults(said, actor.today, [])
  if (faults.length > 0) return { faults }
  await change(tx, actor, row, 'held', { state: 'held', day }, said)
  const conferences = row.previous === null || row.kind !== 'review' ? [id] : [id, row.previous]
  await meetClock(tx, actor, { conferences, rules: conferenceRules }, day)
  await closeClocks(tx, actor, { conferences: [id], rules: reportRules }, 'held')
  return { conference: id }
}
