import type { Actor } from '../../access/model.ts'
import { record, tell } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { policy, policyOf } from '../policy.ts'
import { askingNow, worldFor } from '../queries.ts'
import { compared, countsOf, type Compared } from './comparing.ts'
import { usual, type Draft, type Levels, type Version } from './model.ts'
import { policyIn, versionsOf } from './queries.ts'
import { faultsInDraft, putBackBy, type Fault } from './rules.ts'

type Outcome<T> = T | { readonly faults: readonly Fault[] }

/**
 * What these levels would change for everybody without somebody today, and the names of the supporters. Writes nothing.
 * @param all every version of the programme, the newest first
 */
export const whatWouldChange = async (
  tx: Tx,
  actor: Actor,
  levels: Levels,
  all: readonly Version[],
): Promise<{ compared: Compared; now: Levels; called: ReadonlyMap<string, string> }> => {
  const version = all.find(({ standing }) => standing === 'agreed')
  const world = await worldFor(tx, actor.today, await askingNow(tx, actor.today))
  const then = policyOf(levels, { version: '', agreedBy: '', agreedOn: null })
  return {
    compared: compared(world, version === undefined ? policy : policyIn(version), then),
    now: version?.levels ?? usual,
    called: new Map(world.supporters.map(({ supporter, called }) => [supporter, called])),
  }
}

/**
 * Sends a version to the parent leads, with what it would change in counts. It is in force when one of them agrees. Faults:
 * faultsInDraft's, and `near` 'one-open' while another waits for its answer. Tells 'weights.drafted'.
 */
export const send = async (
  tx: Tx,
  actor: Actor,
  draft: Draft,
): Promise<Outcome<{ readonly weights: string }>> => {
  const all = await versionsOf(tx, actor.programme)
  const { compared: would, now } = await whatWouldChange(tx, actor, draft.levels, all)
  const faults = faultsInDraft(draft, { now, ...would })
  if (all.some(({ standing }) => standing === 'open') || actor.person === null)
    faults.push({ field: 'near', code: 'one-open' })
  if (faults.length > 0 || actor.person === null) return { faults }
  const counts = countsOf(would)
  const { id } = await tx
    .insertInto('weights')
    .values({
      programme_id: actor.programme,
      ...draft.levels,
      why: draft.why,
      puts_back: putBackBy(all, draft.levels, draft.putsBack),
      parents: counts.parents,
      others_first: counts.othersFirst,
      with_now: counts.withNow,
      with_then: counts.withThen,
      drafted_by: actor.person,
      day: actor.today,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tell(tx, actor, 'weights.drafted', id)
  return { weights: id }
}

/**
 * A parent lead's yes puts the version in force from now; a no needs its reason. Null when it is not theirs to answer:
 * another programme's, their own draft, answered or taken back. Tells 'weights.answered'.
 */
export const answer = async (
  tx: Tx,
  actor: Actor,
  { id, standing, draftedBy }: Version,
  says: 'agreed' | 'no',
  why: string,
): Promise<Outcome<{ readonly weights: string }> | null> => {
  if (standing !== 'open' || draftedBy === actor.person || actor.person === null) return null
  if (says === 'no' && why === '') return { faults: [{ field: 'why', code: 'no-why' }] }
  if (why.length > 2_000) return { faults: [{ field: 'why', code: 'long' }] }
  const { numUpdatedRows } = await tx
    .updateTable('weights')
    .set({ answer: says, answered_by: actor.person, answered_on: actor.today, answer_why: why })
    .where('id', '=', id)
    .where('answer', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return null
  await tell(tx, actor, 'weights.answered', id, { says })
  return { weights: id }
}

/** Before it was answered, whoever coordinates takes it back. False when there is nothing to take back. */
export const takeBack = async (tx: Tx, actor: Actor, id: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('weights')
    .set({ withdrawn_at: new Date() })
    .where('id', '=', id)
    .where('answer', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, 'weights.taken-back', id)
  return true
}
