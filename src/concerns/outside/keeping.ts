import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal } from '../../vault/door.ts'
import { change, changed, type Done, type Forbidden } from './actions.ts'
import { requestWith } from './queries.ts'
import { faultsInForbidding } from './rules.ts'

/** Nothing is kept for this request any more, and why. What other requests keep stays. */
export const lift = async (tx: Tx, actor: Actor, request: string, why: string): Promise<Done> => {
  const of = await requestWith(tx, request)
  if (of === undefined || of.heldOn === null || of.liftedOn !== null) return null
  if (why === '') return { faults: [{ field: 'liftWhy', code: 'why' }] }
  const { sealed } = await seal(tx, {
    table: 'outside_requests',
    owner: actor.programme,
    row: request,
    texts: { lift_why: why },
  })
  const set = { lifted_on: actor.today, lift_why: sealed.lift_why }
  if (!(await change(tx, request, of.version, set))) return changed
  await record(tx, actor, 'outside.lifted', request)
  return { request }
}

/** All of whoever bears the name is kept (again). */
export const hold = async (tx: Tx, actor: Actor, request: string): Promise<Done> => {
  const of = await requestWith(tx, request)
  if (of === undefined || of.closedOn !== null || (of.heldOn !== null && of.liftedOn === null)) return null
  const set = { held_on: actor.today, lifted_on: null, lift_why: null }
  if (!(await change(tx, request, of.version, set))) return changed
  await record(tx, actor, 'outside.held', request)
  return { request }
}

/** A court forbids telling: by when somebody looks again. Faults: faultsInForbidding's; `tell` 'told-already'. */
export const forbid = async (
  tx: Tx,
  actor: Actor,
  request: string,
  { on, why }: Forbidden,
): Promise<Done> => {
  const of = await requestWith(tx, request)
  if (of === undefined) return null
  // On the day itself it may be taken back: nobody may have read it yet. Afterwards it can't be untold.
  if (of.toldFrom !== null && of.toldFrom < actor.today)
    return { faults: [{ field: 'tell', code: 'told-already' }] }
  const faults = faultsInForbidding({ on, why }, actor.today)
  if (faults.length > 0) return { faults }
  const { sealed } = await seal(tx, {
    table: 'outside_requests',
    owner: actor.programme,
    row: request,
    texts: { tell_why: why },
  })
  const set = { tell: 'forbidden', tell_review_on: on ?? null, tell_why: sealed.tell_why, told_from: null }
  if (!(await change(tx, request, of.version, set))) return changed
  await record(tx, actor, 'outside.telling-forbidden', request, { on: on ?? null })
  return { request }
}

/** From now on they are told on their own first page, whoever they are. */
export const tellNow = async (tx: Tx, actor: Actor, request: string): Promise<Done> => {
  const of = await requestWith(tx, request)
  if (of === undefined) return null
  if (of.toldFrom !== null) return { request }
  const set = { tell: 'at-once', tell_review_on: null, told_from: actor.today }
  if (!(await change(tx, request, of.version, set))) return changed
  await record(tx, actor, 'outside.told', request)
  return { request }
}
