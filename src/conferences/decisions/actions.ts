import type { Actor } from '../../access/model.ts'
import { record, tell } from '../../audit/record.ts'
import type { Day } from '../../calendar/model.ts'
import { closeClocks, meetClock, openClock } from '../../clocks/actions.ts'
import { groundFor } from '../../clocks/queries.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { change, refused, standing } from '../changes/stored.ts'
import { categoriesOf, isCategory, type Fault, type Faulty } from '../model.ts'
import { coreGroupRules, nextCoreGroup, reviewAfter } from '../rules.ts'

/** All conferences of the family that follow one another, this one among them. */
export const episodeOf = async (tx: Tx, family: string, conference: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('conferences')
    .select(['id', 'previous'])
    .where('family_id', '=', family)
    .execute()
  const found = new Set([conference])
  for (let before = 0; before < found.size;) {
    before = found.size
    for (const { id, previous } of rows) {
      if (previous !== null && found.has(id)) found.add(previous)
      if (previous !== null && found.has(previous)) found.add(id)
    }
  }
  return [...found]
}

export type Decision = {
  readonly plan: boolean
  readonly categories: readonly string[]
  readonly saidBy: string
  readonly version?: number
}

/**
 * What the conference decided. A plan starts the clocks for the first core group and the next review, from the day
 * on which the conference was really held; no plan stops every clock of this run of conferences. In Wales the same
 * act puts a name on the register. Tells 'conference.decided' with `plan`.
 */
export const decide = async (
  tx: Tx,
  actor: Actor,
  id: string,
  decision: Decision,
): Promise<{ readonly conference: string } | Faulty> => {
  const row = await standing(tx, id, decision, ['held'], 'not-held')
  if ('faults' in row) return row
  const ground = await groundFor(tx, actor, row.gss)
  const allowed: readonly string[] = categoriesOf[ground.nation]
  const categories = decision.plan ? [...new Set(decision.categories)] : []
  const faults: Fault[] = []
  if (decision.plan && categories.length === 0) faults.push({ field: 'categories', code: 'category-needed' })
  if (categories.some((category) => !isCategory(category) || !allowed.includes(category)))
    faults.push({ field: 'categories', code: 'no-such-category' })
  if (decision.saidBy === '') faults.push({ field: 'saidBy', code: 'needed' })
  if (decision.saidBy.length > 120) faults.push({ field: 'saidBy', code: 'too-long' })
  if (faults.length > 0) return { faults }
  const known = await tx
    .selectFrom('decisions')
    .select('conference_id')
    .where('conference_id', '=', id)
    .executeTakeFirst()
  const said = {
    plan: decision.plan,
    categories,
    said_by: decision.saidBy,
    on_day: actor.today,
    by_person: actor.person,
  }
  if (known === undefined)
    await tx
      .insertInto('decisions')
      .values({ conference_id: id, programme_id: row.programme_id, family_id: row.family_id, ...said })
      .execute()
  else {
    await tx.updateTable('decisions').set(said).where('conference_id', '=', id).execute()
    await change(tx, actor, row, 'corrected', {}, { reason: '', saidBy: decision.saidBy, saidOn: null })
  }
  const which = { family: row.family_id, conference: id }
  if (!decision.plan)
    await closeClocks(tx, actor, { conferences: await episodeOf(tx, row.family_id, id) }, 'no-plan')
  else if (row.day !== null) {
    if (row.kind !== 'review')
      await openClock(tx, actor, ground, { ...which, rule: 'EW-CG-10', from: row.day })
    const review = reviewAfter({ kind: row.kind, day: row.day })
    if (review !== null) await openClock(tx, actor, ground, { ...which, ...review })
  }
  await tell(tx, actor, 'conference.decided', id, { family: row.family_id, plan: decision.plan })
  return { conference: id }
}

/** A core group for the plan that this conference made. `day` null: the council has set no day yet. */
export const planCoreGroup = async (
  tx: Tx,
  actor: Actor,
  conference: string,
  day: Day | null,
): Promise<{ readonly coreGroup: string } | Faulty> => {
  const row = await standing(tx, conference, {}, ['held'], 'not-held')
  if ('faults' in row) return row
  const { id } = await tx
    .insertInto('core_groups')
    .values({ programme_id: row.programme_id, family_id: row.family_id, conference_id: conference, day })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(tx, actor, 'core-group.planned', [conference, id])
  return { coreGroup: id }
}

/** A core group took place: its clock is met, and the next one's starts, while there is a plan. */
export const holdCoreGroup = async (
  tx: Tx,
  actor: Actor,
  conference: string,
  coreGroup: string,
  day: Day,
): Promise<{ readonly coreGroup: string } | Faulty> => {
  const row = await standing(tx, conference, {}, ['held'], 'not-held')
  if ('faults' in row) return row
  if (day > actor.today) return refused('day', 'in-the-future')
  const held = await tx
    .updateTable('core_groups')
    .set((eb) => ({ held: true, day, version: eb('version', '+', 1) }))
    .where('id', '=', coreGroup)
    .where('conference_id', '=', conference)
    .where('held', '=', false)
    .returning('id')
    .executeTakeFirst()
  if (held === undefined) return refused('coreGroup', 'already-held')
  const episode = await episodeOf(tx, row.family_id, conference)
  const ground = await groundFor(tx, actor, row.gss)
  await meetClock(tx, actor, { conferences: episode, rules: coreGroupRules }, day)
  const latest = await tx
    .selectFrom('decisions')
    .innerJoin('conferences', 'conferences.id', 'decisions.conference_id')
    .select('decisions.plan')
    .where('decisions.conference_id', 'in', episode)
    .orderBy('conferences.day', 'desc')
    .executeTakeFirst()
  if (latest?.plan === true)
    await openClock(tx, actor, ground, {
      family: row.family_id,
      conference,
      rule: nextCoreGroup(ground.nation),
      from: day,
    })
  await tell(tx, actor, 'core-group.held', coreGroup, { family: row.family_id })
  return { coreGroup }
}
