import type { Actor } from '../access/model.ts'
import type { Day } from '../calendar/model.ts'
import { answerChoice, choose } from '../choosing/actions.ts'
import { propose } from '../matching/actions.ts'
import { answer, attempt, makeOffer } from '../offers/actions.ts'
import type { Tx } from '../platform/database/connect.ts'
import { nameParty } from '../families/actions.ts'
import type { ParentPlan } from './families.ts'
import { sure, type Player, type Stage } from './stage.ts'

/** The party's newest offer in this family; undefined while there is none, or when it is closed to the asker. */
export const offerOf = (tx: Tx, party: string, family: string) =>
  tx
    .selectFrom('offers')
    .select(['id', 'state', 'due_on'])
    .where('party_id', '=', party)
    .where('family_id', '=', family)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

/** The offer is made, where it is possible. Answers its id, or null. */
export const offerTo = async (
  tx: Tx,
  actor: Actor,
  { party, family }: { party: string; family: string },
  { tries = 0 }: { tries?: number } = {},
): Promise<string | null> => {
  const offer = await offerOf(tx, party, family)
  if (offer === undefined || (offer.state !== 'due' && offer.state !== 'held')) return null
  const byCouncil = offer.state === 'held'
  if (!byCouncil)
    for (let at = 0; at < tries; at += 1)
      sure(await attempt(tx, actor, offer.id, { what: 'no-answer', way: 'phone' }))
  const how = byCouncil
    ? ({ by: 'council', way: 'council' } as const)
    : ({ by: 'programme', way: 'phone' } as const)
  sure(await makeOffer(tx, actor, offer.id, how))
  return offer.id
}

/** The parent's answer; with a yes to the council's offer comes the name. */
export const hear = async (
  tx: Tx,
  actor: Actor,
  offer: string,
  says: 'yes' | 'no',
  { party, parent, askAgain }: { party: string; parent: ParentPlan; askAgain: boolean },
): Promise<void> => {
  sure(await answer(tx, actor, offer, { says, askAgain }))
  const { name, called, gender } = parent.named
  if (says === 'yes' && !parent.known)
    sure(
      await nameParty(tx, actor, party, {
        name,
        called,
        gender,
        language: parent.tongue,
        interpreter: parent.interpreter,
      }),
    )
}

const takeUp = async (tx: Tx, actor: Actor, party: string, proposal: string): Promise<string | null> => {
  if ((await choose(tx, actor, proposal, 'phone')) !== 'chosen') return null
  const choice = await tx
    .selectFrom('choices')
    .select('id')
    .where('party_id', '=', party)
    .where('answer', 'is', null)
    .executeTakeFirst()
  if (choice === undefined || (await answerChoice(tx, actor, choice.id, 'yes')) !== 'yes') return null
  const support = await tx
    .selectFrom('supports')
    .select('id')
    .where('party_id', '=', party)
    .where('until_day', 'is', null)
    .executeTakeFirst()
  return support?.id ?? null
}

/**
 * Proposed, chosen on the telephone and answered: answers the support, or null when nobody is free. Where the first is
 * not possible, the next is tried in a transaction of its own: a choice locks a supporter, and nobody may hold two.
 */
export const bringTogether = async (
  stage: Stage,
  who: Player,
  day: Day,
  party: string,
): Promise<string | null> => {
  const first = await stage.as(who, day, async (tx, actor) => {
    await propose(tx, actor, [party])
    const open = tx
      .selectFrom('proposals')
      .select('id')
      .where('party_id', '=', party)
      .where('state', '=', 'open')
    const [best, ...others] = await open.orderBy('rank').execute()
    return { others, support: best === undefined ? null : await takeUp(tx, actor, party, best.id) }
  })
  if (first.support !== null) return first.support
  for (const { id } of first.others) {
    const support = await stage.as(who, day, (tx, actor) => takeUp(tx, actor, party, id))
    if (support !== null) return support
  }
  return null
}
