import type { Actor } from '../../access/model.ts'
import { addDays } from '../../calendar/days.ts'
import { book, decide, hold } from '../../conferences/actions.ts'
import { holdCoreGroup, planCoreGroup } from '../../conferences/decisions/actions.ts'
import { answer } from '../../offers/actions.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { chanceFrom, type Chance } from '../chance.ts'
import { conferenceDraft, enterFamily } from '../families.ts'
import { offerOf, offerTo } from '../offering.ts'
import { endingOn, type Story } from '../play.ts'
import type { Scene } from '../scene.ts'
import { sure } from '../stage.ts'
import { parentStory } from './parent.ts'
import { ordinaryPlans, type OrdinaryPlan } from './plans.ts'

const said = { reason: '', saidBy: 'Conference administrator (invented)', saidOn: null }

/** The review opened the offer again where that was invited, or where there was no answer: now there is one. */
const askAgain = async (tx: Tx, actor: Actor, of: { party: string; family: string }): Promise<void> => {
  const offer = await offerOf(tx, of.party, of.family)
  if (offer?.state !== 'due' || (await offerTo(tx, actor, of)) === null) return
  sure(await answer(tx, actor, offer.id, { says: 'no' }))
}

/** One family from the council's word to the review. */
async function* familyStory(scene: Scene, plan: OrdinaryPlan, chance: Chance): Story {
  const { stage, cast, play } = scene
  const from = plan.toldUs
  yield from
  const made = await stage.as(cast.coordinator, from, (tx, actor) => enterFamily(tx, actor, plan))
  for (const [at, parent] of plan.parents.entries()) {
    const told = { family: made.family, party: made.parties[at] ?? '', parent, conferenceDay: plan.day }
    await play.begin(
      endingOn(parentStory(scene, told, from, chanceFrom(chance.below(1_000_000_000))), stage.yesterday),
    )
  }
  yield plan.day
  // Plans of the first half of the year are over by now: they would only fill the lists of what is long past.
  const planMade = chance.happens(plan.day > addDays(stage.today, -200) ? 62 : 15)
  await stage.as(cast.coordinator, plan.day, async (tx, actor) => {
    await hold(tx, actor, made.conference, plan.day, said)
    const categories = planMade ? [chance.pick(['neglect', 'emotional', 'physical'])] : []
    await decide(tx, actor, made.conference, { plan: planMade, categories, saidBy: said.saidBy })
  })
  if (!planMade) return
  const groupDay = stage.workingDays(plan.day, chance.between(7, 10))
  yield groupDay
  await stage.as(cast.coordinator, groupDay, async (tx, actor) => {
    const group = await planCoreGroup(tx, actor, made.conference, groupDay)
    if ('coreGroup' in group) await holdCoreGroup(tx, actor, made.conference, group.coreGroup, groupDay)
  })
  const reviewDay = stage.workingDays(plan.day, chance.between(50, 58))
  const bookDay = stage.workingDays(reviewDay, -15)
  yield bookDay
  const review = await stage.as(cast.coordinator, bookDay, (tx, actor) =>
    book(tx, actor, made.family, {
      ...conferenceDraft(plan, bookDay),
      kind: 'review',
      day: reviewDay,
      strategyDay: null,
      transferDay: null,
      lateReason: '',
    }),
  )
  if (!('conference' in review)) return
  yield bookDay
  await stage.as(cast.coordinator, bookDay, async (tx, actor) => {
    for (const party of made.parties) await askAgain(tx, actor, { party, family: made.family })
  })
  yield reviewDay
  await stage.as(cast.coordinator, reviewDay, async (tx, actor) => {
    await hold(tx, actor, review.conference, reviewDay, said)
    // A plan that goes on has its next review in six months: not one that should have been by now.
    const goesOn = reviewDay > addDays(stage.today, -150) && chance.happens(25)
    await decide(tx, actor, review.conference, {
      plan: goesOn,
      categories: goesOn ? ['neglect'] : [],
      saidBy: said.saidBy,
    })
  })
}

/** The year's ordinary families, each in a story that ends with yesterday: what today brings is still to be done. */
export const ordinaryYear = (scene: Scene, seed: number): Story[] =>
  ordinaryPlans(scene.stage, scene.names, seed).map(({ plan, chance }) =>
    endingOn(familyStory(scene, plan, chance), scene.stage.yesterday),
  )
