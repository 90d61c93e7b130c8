import type { Actor } from '../../access/model.ts'
import { closeClocks, openClock } from '../../clocks/actions.ts'
import type { RuleId } from '../../clocks/codes.ts'
import { groundFor } from '../../clocks/queries.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { beforeIn, childrenOf } from '../family-facts.ts'
import type { Draft, Faulty } from '../model.ts'
import { afterRules, conferenceRules, faultsIn, reportRules, reviewAfter } from '../rules.ts'
import { correctDiscussion, startClocks } from '../timing.ts'
import { change, saidFaults, standing, type Said } from './stored.ts'

/**
 * `children` are further ones of the family: a brother or sister who was added later. Where `lateReason` is null, the
 * reason that stands, sealed, goes on standing.
 */
type Corrected = Omit<Draft, 'previous' | 'children' | 'lateReason'> & {
  readonly children?: readonly string[]
  readonly lateReason: string | null
}

/** Something was typed in wrongly: the conference bears the right facts, and its clocks run from them. */
export const correct = async (
  tx: Tx,
  actor: Actor,
  id: string,
  to: Corrected,
  said: Said,
): Promise<{ readonly conference: string } | Faulty> => {
  const row = await standing(tx, id, said, ['booked', 'adjourned', 'split', 'held', 'cancelled'])
  if ('faults' in row) return row
  const ground = await groundFor(tx, actor, row.gss)
  const before = to.kind === 'review' ? await beforeIn(tx, row.family_id, row.previous) : null
  const lateReason = to.lateReason ?? (row.late_reason === null ? '' : 'as before')
  const faults = [
    ...saidFaults(said, actor.today, ['reason']),
    ...faultsIn({ ...to, lateReason, children: [] }, ground, before, actor.today),
  ]
  const children = to.children ?? []
  const known = (await childrenOf(tx, row.family_id)).map((child) => child.id)
  if (children.some((child) => !known.includes(child)))
    faults.push({ field: 'children', code: 'child-not-in-family' })
  if (row.state === 'held' && (to.day === null || to.day > actor.today))
    faults.push({ field: 'day', code: to.day === null ? 'needed' : 'in-the-future' })
  if (faults.length > 0) return { faults }
  await change(
    tx,
    actor,
    row,
    'corrected',
    {
      kind: to.kind,
      reference: to.reference,
      day: to.day,
      starts_at: to.startsAt,
      place: to.place,
      ...(to.lateReason === null ? {} : { lateReason: to.lateReason }),
      parents: to.parents,
      transfer_day: to.transferDay ?? null,
      told_us_on: to.toldUsOn,
    },
    said,
  )
  if (children.length > 0)
    await tx
      .insertInto('conference_children')
      .values(
        children.map((child_id) => ({
          programme_id: row.programme_id,
          family_id: row.family_id,
          conference_id: id,
          child_id,
        })),
      )
      .onConflict((on) => on.doNothing())
      .execute()
  const strategyDay = await correctDiscussion(tx, actor, row.family_id, to.strategyDay, ground.nation === 'E')
  const which = { family: row.family_id, conference: id }
  if (row.state === 'booked' || row.state === 'adjourned' || row.state === 'split') {
    const own = conferenceRules.filter((rule) => !afterRules.includes(rule))
    await closeClocks(tx, actor, { conferences: [id], rules: [...own, ...reportRules] }, 'corrected')
    await startClocks(tx, actor, ground, which, { ...to, strategyDay }, before)
  }
  if (row.state === 'held' && to.day !== null && (to.day !== row.day || to.kind !== row.kind)) {
    const running = await tx
      .selectFrom('clocks')
      .select('rule')
      .where('conference_id', '=', id)
      .where('rule', 'in', [...afterRules])
      .where('closed_on', 'is', null)
      .execute()
    await closeClocks(tx, actor, { conferences: [id], rules: afterRules }, 'corrected')
    const review = reviewAfter({ kind: to.kind, day: to.day })
    for (const { rule } of running) {
      const again: RuleId | undefined = rule === 'EW-CG-10' ? 'EW-CG-10' : review?.rule
      if (again !== undefined) await openClock(tx, actor, ground, { ...which, rule: again, from: to.day })
    }
  }
  return { conference: id }
}
