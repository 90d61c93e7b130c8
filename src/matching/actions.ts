import { sql } from 'kysely'
import type { Actor } from '../access/model.ts'
import { record, tell } from '../audit/record.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import type { Day } from '../calendar/model.ts'
import { calendarOf } from '../clocks/queries.ts'
import type { Tx } from '../platform/database/connect.ts'
import { urgencyOf } from './costs.ts'
import type { Plan, Planned } from './model.ts'
import { policy as begunWith, type Policy } from './policy.ts'
import { plan } from './proposing.ts'
import { askingNow, worldFor } from './queries.ts'
import { inForce, policyIn } from './weights/queries.ts'

export type Proposing = {
  readonly matching: string
  readonly parties: number
  readonly proposed: number
  readonly plan: Plan
}

/** Proposals lapse when their last working day is over. */
const lapseFrom = async (tx: Tx, actor: Actor, { lapseWorkingDays }: Policy): Promise<Day> =>
  addWorkingDays(actor.today, lapseWorkingDays, await calendarOf(tx, actor))

type With = { readonly policy: Policy; readonly weights: string | null }
const keepMatching = async (
  tx: Tx,
  actor: Actor,
  { policy, weights }: With,
  { total, planned }: Plan,
): Promise<string> => {
  const { id } = await tx
    .insertInto('matchings')
    .values({
      programme_id: actor.programme,
      policy_version: policy.version,
      weights_id: weights,
      parties: planned.length,
      proposed: planned.filter(({ proposals }) => proposals.length > 0).length,
      total,
      on_day: actor.today,
      by_person: actor.person,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const rowsOf = (
  actor: Actor,
  policy: Policy,
  matching: string,
  lapses: Day,
  { asking, proposals }: Planned,
) =>
  proposals.map(({ supporter, cost, extra, others, reasons }, index) => ({
    programme_id: actor.programme,
    matching_id: matching,
    party_id: asking.party,
    offer_id: asking.offer,
    supporter_id: supporter,
    rank: index + 1,
    cost,
    extra,
    others,
    reasons: JSON.stringify(reasons),
    alone: JSON.stringify(urgencyOf(policy, asking, actor.today)),
    lapses_on: lapses,
    made_on: actor.today,
  }))

/**
 * Proposes for all parties at once who said yes and have nobody (or for those of `parties` among them): the cheapest
 * plan for all, two or three proposals for each, holding nobody, lapsing after two working days. What was proposed to
 * them before and still stood is withdrawn. Tells 'matching.proposed' with counts alone.
 */
export const propose = async (
  tx: Tx,
  actor: Actor,
  parties: readonly string[] | null = null,
): Promise<Proposing> => {
  // Two presses at once take turns, so that nobody has two sets of proposals.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`matching ${actor.programme}`}, 0))`.execute(tx)
  const version = await inForce(tx, actor.programme)
  const policy = version === undefined ? begunWith : policyIn(version)
  const asking = await askingNow(tx, actor.today, parties)
  const made = plan(await worldFor(tx, actor.today, asking), policy)
  const matching = await keepMatching(tx, actor, { policy, weights: version?.id ?? null }, made)
  const lapses = await lapseFrom(tx, actor, policy)
  const ids = asking.map(({ party }) => party)
  const proposed = made.planned.filter(({ proposals }) => proposals.length > 0).length
  if (ids.length > 0) {
    await tx
      .updateTable('proposals')
      .set({ state: 'withdrawn' })
      .where('party_id', 'in', ids)
      .where('state', '=', 'open')
      .execute()
    const rows = made.planned.flatMap((planned) => rowsOf(actor, policy, matching, lapses, planned))
    if (rows.length > 0) await tx.insertInto('proposals').values(rows).execute()
  }
  await tell(tx, actor, 'matching.proposed', matching, { parties: ids.length, proposed, proved: made.proved })
  await record(tx, actor, 'matching.read', ids)
  return { matching, parties: ids.length, proposed, plan: made }
}
