import type { Actor } from '../access/model.ts'
import { tell } from '../audit/record.ts'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import { openClock } from '../clocks/actions.ts'
import { groundFor, type Ground } from '../clocks/queries.ts'
import { alreadyBooked, beforeIn, childrenOf, expectedIn, familyOf } from './family-facts.ts'
import type { Draft, Fault, Faulty } from './model.ts'
import { birthRule, faultsIn, reportRule, startOf, type Before } from './rules.ts'

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

const addConference = async (
  tx: Tx,
  actor: Actor,
  family: { id: string; gss: string },
  draft: Draft,
  children: readonly string[],
  before: string | null,
): Promise<string> => {
  const { id } = await tx
    .insertInto('conferences')
    .values({
      programme_id: actor.programme,
      family_id: family.id,
      gss: family.gss,
      kind: draft.kind,
      reference: draft.reference,
      day: draft.day,
      starts_at: draft.startsAt,
      place: draft.place,
      late_reason: draft.lateReason,
      parents: draft.parents,
      previous: before,
      transfer_day: draft.transferDay ?? null,
      told_us_on: draft.toldUsOn,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const row = { programme_id: actor.programme, family_id: family.id, conference_id: id }
  if (children.length > 0)
    await tx
      .insertInto('conference_children')
      .values(children.map((child_id) => ({ ...row, child_id })))
      .execute()
  await tx
    .insertInto('conference_changes')
    .values({
      ...row,
      change: 'booked',
      reason: draft.lateReason,
      day_after: draft.day,
      by_person: actor.person,
      on_day: actor.today,
    })
    .execute()
  return id
}

const fault = (field: string, code: Fault['code']): Faulty => ({ faults: [{ field, code }] })

/**
 * Books a conference for a family and starts its clocks. Faults come as codes: 'late-without-reason' (a late one may
 * be booked, never silently), 'child-not-in-family', 'already-booked' (same kind and day, one of the same children),
 * 'no-family'. Tells 'conference.booked' with the family and the kind.
 */
export const book = async (
  tx: Tx,
  actor: Actor,
  familyId: string,
  draft: Draft,
): Promise<{ readonly conference: string } | Faulty> => {
  const family = await familyOf(tx, familyId)
  if (family === undefined) return fault('family', 'no-family')
  const ground = await groundFor(tx, actor, family.gss)
  const before = draft.kind === 'review' ? await beforeIn(tx, familyId, draft.previous) : null
  const faults = faultsIn(draft, ground, before, actor.today)
  const known = (await childrenOf(tx, familyId)).map(({ id }) => id)
  const children = draft.children.length === 0 ? known : [...new Set(draft.children)]
  if (children.some((child) => !known.includes(child)))
    faults.push({ field: 'children', code: 'child-not-in-family' })
  if (faults.length > 0) return { faults }
  if (await alreadyBooked(tx, familyId, draft.kind, draft.day, children))
    return fault('day', 'already-booked')
  const conference = await addConference(tx, actor, family, draft, children, before?.id ?? null)
  if (draft.strategyDay !== null)
    await keepDiscussion(tx, actor, familyId, draft.strategyDay, ground.nation === 'E')
  await startClocks(tx, actor, ground, { conference, family: familyId }, draft, before)
  await tell(tx, actor, 'conference.booked', conference, { family: familyId, kind: draft.kind })
  return { conference }
}
