import type { Actor } from '../access/model.ts'
import { tell } from '../audit/record.ts'
import type { Tx } from '../platform/database/connect.ts'
import { sealAll } from '../vault/door.ts'
import { groundFor } from '../clocks/queries.ts'
import { alreadyBooked, beforeIn, childrenOf, familyOf } from './family-facts.ts'
import type { Draft, Fault, Faulty } from './model.ts'
import { faultsIn } from './rules.ts'
import { keepDiscussion, startClocks } from './timing.ts'

export { adjourn, cancel, correct, hold, move, reinstate, split } from './changes/actions.ts'
export { decide } from './decisions/actions.ts'
export { keepDiscussion }

const addConference = async (
  tx: Tx,
  actor: Actor,
  family: { id: string; gss: string },
  draft: Draft,
  children: readonly string[],
  before: string | null,
): Promise<string> => {
  const owner = actor.programme
  const late_reason = draft.lateReason
  const [late, why] =
    late_reason === ''
      ? []
      : await sealAll(tx, [
          { table: 'conferences', owner, texts: { late_reason } },
          { table: 'conference_changes', owner, texts: { reason: late_reason } },
        ])
  const { id } = await tx
    .insertInto('conferences')
    .values({
      ...(late === undefined ? {} : { id: late.row, late_reason: late.sealed.late_reason }),
      programme_id: actor.programme,
      family_id: family.id,
      gss: family.gss,
      kind: draft.kind,
      reference: draft.reference,
      day: draft.day,
      starts_at: draft.startsAt,
      place: draft.place,
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
      ...(why === undefined ? {} : { id: why.row, reason: why.sealed.reason }),
      change: 'booked',
      said_by: draft.saidBy ?? '',
      said_on: draft.saidBy === undefined ? null : draft.toldUsOn,
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
