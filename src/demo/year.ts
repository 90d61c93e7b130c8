import type { Day } from '../calendar/model.ts'
import { addDays } from '../calendar/days.ts'
import { countWorkingDays } from '../calendar/working-days.ts'
import { book, decide, hold } from '../conferences/actions.ts'
import { holdCoreGroup, planCoreGroup } from '../conferences/decisions/actions.ts'
import { endSupport, recordFirstMeeting } from '../support/actions.ts'
import { chanceFrom, type Chance } from './chance.ts'
import {
  conferenceDraft,
  contactDraft,
  enterFamily,
  tellParent,
  type FamilyPlan,
  type ParentPlan,
} from './families.ts'
import type { Names, Tongue } from './names.ts'
import { bringTogether, hear, offerTo } from './offering.ts'
import { endingOn, type Story } from './play.ts'
import { english, welsh } from './programme.ts'
import type { Scene } from './scene.ts'
import type { Stage } from './stage.ts'

/** As many family conferences as an authority of middling size has in a year (domain.md 7.3). */
export const conferencesInAYear = 240
const daysAhead = 24

const tongueIn = (gss: string, chance: Chance): Tongue => {
  if (gss === welsh && chance.happens(40)) return 'cy'
  return chance.happens(78) ? 'en' : chance.pick(['so', 'pl', 'ur', 'bn', 'pt', 'bfi'] as const)
}

const parentsOf = (gss: string, names: Names, chance: Chance): ParentPlan[] => {
  const tongue = tongueIn(gss, chance)
  const one = (relation: 'mother' | 'father', at: number, livesWith: boolean): ParentPlan => ({
    named: names.parent(tongue, relation === 'mother' ? 'woman' : 'man'),
    relation,
    tongue,
    interpreter: tongue !== 'en' && tongue !== 'cy' && chance.happens(70),
    livesWith,
    known: gss === english,
    label: gss === english ? '' : `Parent ${at}`,
  })
  const together = chance.happens(45)
  return [
    ...(chance.happens(97) ? [one('mother', 1, true)] : []),
    ...(chance.happens(66) ? [one('father', 2, together)] : []),
  ]
}

const startsAt = ['09:30', '10:00', '11:00', '13:30', '14:00'] as const
const places = ['Invented House, room 1', 'Invented House, room 2', 'By video', 'Example Centre'] as const

const planOf = (stage: Stage, at: number, day: Day, names: Names, chance: Chance): FamilyPlan => {
  const gss = at % 4 === 3 ? welsh : english
  const toldUs = stage.workingDays(day, -chance.between(8, 11))
  const strategyDay = stage.workingDays(toldUs, -chance.between(1, 5))
  const kind = at % 14 === 5 ? 'pre-birth' : at % 20 === 8 ? 'transfer-in' : 'initial'
  const parents = parentsOf(gss, names, chance)
  const late = countWorkingDays(strategyDay, day, stage.calendar) > 15
  const dueOn = kind === 'pre-birth' ? addDays(day, chance.between(40, 90)) : null
  return {
    gss,
    reference: `EX-${1000 + at}`,
    familyName: '',
    children: Array.from({ length: chance.between(1, dueOn === null ? 3 : 1) }, () => ({
      name: dueOn === null && gss === english ? names.child() : '',
      bornOn: dueOn === null ? addDays(day, -chance.between(60, 5_600)) : null,
      dueOn,
    })),
    parents: parents.length === 0 ? parentsOf(gss, names, chance).slice(0, 1) : parents,
    kind,
    day,
    startsAt: chance.pick(startsAt),
    place: chance.pick(places),
    strategyDay,
    lateReason: late ? 'The police could not come sooner.' : '',
  }
}

type Told = {
  readonly family: string
  readonly party: string
  readonly parent: ParentPlan
  readonly conferenceDay: Day
}

/** One parent from being told to the end of support. */
async function* parentStory({ stage, cast }: Scene, told: Told, from: Day, chance: Chance): Story {
  const { party, family, parent, conferenceDay } = told
  if (chance.happens(4)) return
  const tellDay = stage.workingDays(from, parent.livesWith ? chance.between(0, 1) : chance.between(1, 4))
  yield tellDay
  const way = chance.pick(['phone', 'phone', 'text', 'email'] as const)
  const contact = contactDraft({
    way,
    telephone: `07700 900${String(chance.between(200, 999))}`,
    email: way === 'email' ? `parent${chance.below(9_999)}@example.org` : null,
    voicemail: chance.happens(40),
    language: parent.tongue === 'cy' ? 'cy' : 'en',
    ...(chance.happens(35) ? { hoursFrom: '10:00', hoursUntil: '14:30' } : {}),
  })
  await stage.as(cast.coordinator, tellDay, (tx, actor) => tellParent(tx, actor, { party, family }, contact))
  const offerDay = stage.workingDays(tellDay, chance.happens(88) ? chance.below(2) : chance.between(2, 3))
  yield offerDay
  const says = chance.happens(parent.relation === 'mother' ? 62 : 46) ? 'yes' : 'no'
  const silent = chance.happens(9)
  const quick = chance.happens(75)
  const offer = await stage.as(cast.coordinator, offerDay, async (tx, actor) => {
    const made = await offerTo(tx, actor, { party, family }, { tries: quick ? 0 : 1 })
    if (made !== null && quick && !silent)
      await hear(tx, actor, made, says, { party, parent, askAgain: chance.happens(30) })
    return made
  })
  if (offer === null || silent) return
  const answerDay = quick ? offerDay : stage.workingDays(offerDay, chance.between(1, 2))
  if (!quick) {
    yield answerDay
    await stage.as(cast.coordinator, answerDay, (tx, actor) =>
      hear(tx, actor, offer, says, { party, parent, askAgain: false }),
    )
  }
  if (says === 'no') return
  const togetherDay = stage.workingDays(answerDay, 1)
  yield togetherDay
  if (togetherDay >= conferenceDay) return
  const support = await bringTogether(stage, cast.coordinator, togetherDay, party)
  if (support === null) return
  const meetDay = stage.workingDays(togetherDay, chance.between(1, 4))
  yield meetDay
  if (!chance.happens(88)) return
  await stage.as(cast.coordinator, meetDay, (tx, actor) =>
    recordFirstMeeting(tx, actor, support, {
      on: meetDay,
      how: chance.pick(['in-person', 'in-person', 'phone', 'video']),
    }),
  )
  const endDay = stage.workingDays(conferenceDay, chance.between(40, 70))
  yield endDay
  await stage.as(cast.coordinator, endDay, (tx, actor) => endSupport(tx, actor, support, 'finished'))
}

const said = { reason: '', saidBy: 'Conference administrator (invented)', saidOn: null }

/** One family from the council's word to the review. */
async function* familyStory(scene: Scene, plan: FamilyPlan, chance: Chance): Story {
  const { stage, cast, play } = scene
  const toldUs = stage.workingDays(plan.day, -chance.between(8, 11))
  const from = toldUs < plan.strategyDay ? plan.strategyDay : toldUs
  yield from
  const made = await stage.as(cast.coordinator, from, (tx, actor) => enterFamily(tx, actor, plan))
  for (const [at, parent] of plan.parents.entries()) {
    const told = { family: made.family, party: made.parties[at] ?? '', parent, conferenceDay: plan.day }
    await play.begin(
      endingOn(parentStory(scene, told, from, chanceFrom(chance.below(1_000_000_000))), stage.yesterday),
    )
  }
  yield plan.day
  const planMade = chance.happens(62)
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
  yield reviewDay
  await stage.as(cast.coordinator, reviewDay, async (tx, actor) => {
    await hold(tx, actor, review.conference, reviewDay, said)
    const goesOn = chance.happens(25)
    await decide(tx, actor, review.conference, {
      plan: goesOn,
      categories: goesOn ? ['neglect'] : [],
      saidBy: said.saidBy,
    })
  })
}

/** A year of ordinary families, and those whose conference is in the weeks ahead. */
export const ordinaryYear = (scene: Scene, seed: number): Story[] => {
  const { stage, names } = scene
  const total = Math.round((conferencesInAYear * (365 + daysAhead)) / 365)
  return Array.from({ length: total }, (_, at) => {
    const chance = chanceFrom(seed + 7_919 * at)
    const day = stage.onWorkingDay(addDays(stage.today, Math.floor((at * (365 + daysAhead)) / total) - 364))
    return endingOn(familyStory(scene, planOf(stage, at, day, names, chance), chance), stage.yesterday)
  })
}
