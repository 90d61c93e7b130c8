import type { Day } from '../../calendar/model.ts'
import { endSupport, recordFirstMeeting } from '../../support/actions.ts'
import type { Chance } from '../chance.ts'
import { contactDraft, tellParent, type ParentPlan } from '../families.ts'
import { bringTogether, hear, offerTo } from '../offering.ts'
import type { Story } from '../play.ts'
import type { Scene } from '../scene.ts'

type Told = {
  readonly family: string
  readonly party: string
  readonly parent: ParentPlan
  readonly conferenceDay: Day
}

/** One parent from being told to the end of support. */
export async function* parentStory({ stage, cast }: Scene, told: Told, from: Day, chance: Chance): Story {
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
  const how = chance.pick(['in-person', 'in-person', 'phone', 'video'] as const)
  if (chance.happens(88))
    await stage.as(cast.coordinator, meetDay, (tx, actor) =>
      recordFirstMeeting(tx, actor, support, { on: meetDay, how }),
    )
  const endDay = stage.workingDays(conferenceDay, chance.between(40, 70))
  yield endDay
  await stage.as(cast.coordinator, endDay, (tx, actor) => endSupport(tx, actor, support, 'finished'))
}
