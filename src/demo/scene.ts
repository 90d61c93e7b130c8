import { addDays } from '../calendar/days.ts'
import type { Day } from '../calendar/model.ts'
import type { ContactDraft } from '../families/model.ts'
import { recordFirstMeeting } from '../support/actions.ts'
import {
  contactDraft,
  enterFamily,
  tellParent,
  type Entered,
  type FamilyPlan,
  type ParentPlan,
} from './families.ts'
import type { Names } from './names.ts'
import { bringTogether, hear, offerTo } from './offering.ts'
import type { Play } from './play.ts'
import { english } from './councils.ts'
import type { Cast } from './programme.ts'
import type { Stage } from './stage.ts'
import type { Added } from './supporters.ts'

/** Everything that a story needs to be told. */
export type Scene = {
  readonly stage: Stage
  readonly cast: Cast
  readonly play: Play
  readonly names: Names
  readonly supporters: readonly Added[]
}
/** A part of a story: yields the days on which it goes on, answers what came of it. */
export type Part<T> = AsyncGenerator<Day, T, void>

export const parent = (
  { names }: Scene,
  relation: 'mother' | 'father',
  more: Partial<ParentPlan> = {},
): ParentPlan => ({
  named: names.parent('en', relation === 'mother' ? 'woman' : 'man'),
  relation,
  tongue: 'en',
  interpreter: false,
  livesWith: relation === 'mother',
  known: true,
  label: '',
  ...more,
})

/** A family of the case, whose conference is `days` working days ahead. */
export const familyOf = (
  scene: Scene,
  reference: string,
  days: number,
  parents: readonly ParentPlan[],
  more: Partial<FamilyPlan> = {},
): FamilyPlan => ({
  gss: english,
  reference,
  familyName: '',
  children: [{ name: scene.names.child(), bornOn: addDays(scene.stage.today, -1_500), dueOn: null }],
  parents,
  kind: 'initial',
  day: scene.stage.ahead(days),
  startsAt: '10:00',
  place: 'Invented House, room 2',
  strategyDay: scene.stage.ahead(days - 13),
  lateReason: '',
  ...more,
})

export async function* entered({ stage, cast }: Scene, plan: FamilyPlan, day: Day): Part<Entered> {
  yield day
  return stage.as(cast.coordinator, day, (tx, actor) => enterFamily(tx, actor, plan))
}

export type One = { readonly party: string; readonly family: string; readonly parent: ParentPlan }
/** The parent at this place of the plan. */
export const oneOf = (plan: FamilyPlan, made: Entered, at = 0): One => {
  const [party, who] = [made.parties[at], plan.parents[at]]
  if (party === undefined || who === undefined) throw new Error(`${plan.reference} has no parent ${at}`)
  return { party, family: made.family, parent: who }
}

export async function* told(
  { stage, cast }: Scene,
  { party, family, parent: who }: One,
  day: Day,
  contact: Partial<ContactDraft> = {},
): Part<void> {
  yield day
  const language = who.tongue === 'cy' ? 'cy' : 'en'
  await stage.as(cast.coordinator, day, (tx, actor) =>
    tellParent(tx, actor, { party, family }, contactDraft({ language, ...contact })),
  )
}

/** Offered and answered in one call. Answers the offer. */
export async function* saysYes(
  { stage, cast }: Scene,
  { party, family, parent: who }: One,
  day: Day,
): Part<string> {
  yield day
  return stage.as(cast.coordinator, day, async (tx, actor) => {
    const offer = await offerTo(tx, actor, { party, family })
    if (offer === null) throw new Error(`no offer can be made to ${who.named.name}`)
    await hear(tx, actor, offer, 'yes', { party, parent: who, askAgain: false })
    return offer
  })
}

/** Told, offered, a yes, and a working day later somebody beside them. Null when nobody was free. */
export async function* standsBeside(scene: Scene, one: One, day: Day, meets = false): Part<string | null> {
  const { stage, cast } = scene
  yield* told(scene, one, day)
  yield* saysYes(scene, one, day)
  const next = stage.workingDays(day, 1)
  yield next
  const support = await bringTogether(stage, cast.coordinator, next, one.party)
  if (support === null || !meets) return support
  yield stage.yesterday
  await stage.as(cast.coordinator, stage.yesterday, (tx, actor) =>
    recordFirstMeeting(tx, actor, support, { on: stage.yesterday, how: 'in-person' }),
  )
  return support
}
