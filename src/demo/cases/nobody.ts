import { addDays } from '../../calendar/days.ts'
import { propose } from '../../matching/actions.ts'
import { beginStopgap } from '../../matching/stopgaps.ts'
import { attempt } from '../../offers/actions.ts'
import { arrangeCover } from '../../support/actions.ts'
import { addAway } from '../../supporters/declarations.ts'
import { welsh } from '../councils.ts'
import { offerOf } from '../offering.ts'
import type { Story } from '../play.ts'
import { entered, familyOf, oneOf, parent, saysYes, standsBeside, told, type Scene } from '../scene.ts'
import { sure } from '../stage.ts'

/** The conference is on the next working day, and both who speak her language are away: she is prepared by telephone. */
export async function* tomorrow(scene: Scene): Story {
  const { stage, cast, supporters } = scene
  const mother = parent(scene, 'mother', { tongue: 'bn', named: scene.names.parent('bn', 'woman') })
  const plan = familyOf(scene, 'EX-2008', 1, [mother])
  const made = yield* entered(scene, plan, stage.ahead(-3))
  const one = oneOf(plan, made)
  yield stage.ahead(-2)
  await stage.as(cast.coordinator, stage.ahead(-2), async (tx, actor) => {
    for (const { supporter } of supporters.filter(({ languages }) => languages.includes('bn')))
      sure(await addAway(tx, actor, supporter, actor.today, addDays(stage.today, 9)))
  })
  yield* told(scene, one, stage.ahead(-2))
  const offer = yield* saysYes(scene, one, stage.ahead(-1))
  yield stage.today
  await stage.as(cast.coordinator, stage.today, async (tx, actor) => {
    await propose(tx, actor, [one.party])
    await beginStopgap(tx, actor, { party: one.party, offer }, 'phone-preparation')
  })
}

/** Nobody in the programme speaks his language, and no interpreter is booked yet. */
export async function* noSharedLanguage(scene: Scene): Story {
  const { stage, cast } = scene
  const father = parent(scene, 'father', {
    tongue: 'ps',
    named: scene.names.parent('ur', 'man'),
    livesWith: true,
  })
  const plan = familyOf(scene, 'EX-2009', 9, [father])
  const made = yield* entered(scene, plan, stage.ahead(-3))
  const one = oneOf(plan, made)
  yield* told(scene, one, stage.ahead(-2))
  yield* saysYes(scene, one, stage.ahead(-1))
  yield stage.today
  await stage.as(cast.coordinator, stage.today, (tx, actor) => propose(tx, actor, [one.party]))
}

const ill = async (scene: Scene, support: string): Promise<string> => {
  const { stage, cast } = scene
  return stage.as(cast.coordinator, stage.today, async (tx, actor) => {
    const row = await tx
      .selectFrom('supports')
      .select('supporter_id')
      .where('id', '=', support)
      .executeTakeFirstOrThrow()
    sure(await addAway(tx, actor, row.supporter_id, stage.today, addDays(stage.today, 5)))
    return row.supporter_id
  })
}

/** Ill at eight in the morning, two days before the conference: somebody has to stand in. */
export async function* illToday(scene: Scene): Story {
  const { stage } = scene
  const plan = familyOf(scene, 'EX-2013', 2, [parent(scene, 'mother')], { gss: welsh })
  const made = yield* entered(scene, plan, stage.ahead(-7))
  const support = yield* standsBeside(scene, oneOf(plan, made), stage.ahead(-6), true)
  yield stage.today
  if (support !== null) await ill(scene, support)
}

/** Ill too, and somebody stands in already. */
export async function* covered(scene: Scene): Story {
  const { stage, cast, supporters } = scene
  const plan = familyOf(scene, 'EX-2014', 3, [parent(scene, 'mother')], { gss: welsh })
  const made = yield* entered(scene, plan, stage.ahead(-7))
  const support = yield* standsBeside(scene, oneOf(plan, made), stage.ahead(-6), true)
  yield stage.today
  if (support === null) return
  const away = await ill(scene, support)
  await stage.as(cast.coordinator, stage.today, async (tx, actor) => {
    for (const { supporter } of supporters.slice(1).filter((one) => one.supporter !== away)) {
      const until = addDays(stage.today, 5)
      if ('cover' in (await arrangeCover(tx, actor, support, { supporter, from: stage.today, until }))) return
    }
  })
}

/** Her day was the working day before yesterday, and nobody rang: the board says so first. */
export async function* forgotten(scene: Scene): Story {
  const { stage } = scene
  const plan = familyOf(scene, 'EX-2018', 8, [parent(scene, 'mother')])
  const made = yield* entered(scene, plan, stage.ahead(-5))
  yield* told(scene, oneOf(plan, made), stage.ahead(-4), { hoursFrom: '10:00', hoursUntil: '14:30' })
}

/** Somebody else answered; then she asked to be rung today. */
export async function* callBack(scene: Scene): Story {
  const { stage, cast } = scene
  const plan = familyOf(scene, 'EX-2019', 8, [parent(scene, 'mother')])
  const made = yield* entered(scene, plan, stage.ahead(-4))
  const { party, family } = oneOf(plan, made)
  const words = 'Ask for her only. Say that it is about the reading group.'
  yield* told(scene, oneOf(plan, made), stage.ahead(-2), { words })
  yield stage.ahead(-1)
  await stage.as(cast.coordinator, stage.ahead(-1), async (tx, actor) => {
    const offer = await offerOf(tx, party, family)
    if (offer === undefined) return
    sure(await attempt(tx, actor, offer.id, { what: 'someone-else-answered', way: 'phone' }))
    sure(await attempt(tx, actor, offer.id, { what: 'call-back', way: 'phone', callBackOn: stage.ahead(0) }))
  })
}

export const ofNobody = [tomorrow, noSharedLanguage, illToday, covered, forgotten, callBack] as const
