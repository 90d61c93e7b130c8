import { addDays } from '../../calendar/days.ts'
import { cancel, move } from '../../conferences/actions.ts'
import { answerLetter, recordLetter } from '../../conferences/letters/actions.ts'
import { hideFamily } from '../../families/actions.ts'
import type { Story } from '../play.ts'
import { entered, familyOf, oneOf, parent, standsBeside, told, type Scene } from '../scene.ts'
import { sure } from '../stage.ts'

const saidBy = 'Ruth Madeup'

/** A child who is not born yet. A colleague knows the family and has hidden it from himself. */
export async function* beforeBirth(scene: Scene): Story {
  const { stage, cast } = scene
  const plan = familyOf(
    scene,
    'EX-2006',
    10,
    [parent(scene, 'mother'), parent(scene, 'father', { livesWith: true })],
    {
      kind: 'pre-birth',
      children: [{ name: '', bornOn: null, dueOn: addDays(stage.today, 125) }],
    },
  )
  const made = yield* entered(scene, plan, stage.ahead(-3))
  await stage.as(cast.second, stage.ahead(-3), async (tx, actor) =>
    sure(await hideFamily(tx, actor, made.family)),
  )
  yield* told(scene, oneOf(plan, made), stage.ahead(-1))
}

/** The family moved here with a plan: the receiving council's conference, in 15 working days of its notice. */
export async function* movedHere(scene: Scene): Story {
  const { stage } = scene
  const plan = familyOf(scene, 'EX-2007', 7, [parent(scene, 'mother')], { kind: 'transfer-in' })
  const made = yield* entered(scene, plan, stage.ahead(-4))
  yield* standsBeside(scene, oneOf(plan, made), stage.ahead(-3))
}

/** Moved by the council yesterday; the chair's office has had our letter and answered it. */
export async function* movedMeeting(scene: Scene): Story {
  const { stage, cast } = scene
  const plan = familyOf(scene, 'EX-2011', 6, [parent(scene, 'mother')])
  const made = yield* entered(scene, plan, stage.ahead(-6))
  yield* standsBeside(scene, oneOf(plan, made), stage.ahead(-5), true)
  const day = stage.yesterday
  await stage.as(cast.coordinator, day, async (tx, actor) => {
    const said = { reason: 'The interpreter is free on that day only.', saidBy, saidOn: day }
    const to = { day: stage.ahead(4), startsAt: '13:30', place: plan.place }
    sure(await move(tx, actor, made.conference, to, said))
    const { letter } = sure(await recordLetter(tx, actor, made.conference, { sentHow: 'email', sentOn: day }))
    const answer = {
      answer: 'Her supporter may come in with her. A room is kept for both half an hour before.',
      answeredBy: saidBy,
      answeredOn: day,
      version: 1,
    }
    sure(await answerLetter(tx, actor, made.conference, letter, answer))
  })
}

/** It will not take place. What was not answered closes with it. */
export async function* cancelled(scene: Scene): Story {
  const { stage, cast } = scene
  const plan = familyOf(scene, 'EX-2012', 5, [parent(scene, 'mother'), parent(scene, 'father')])
  const made = yield* entered(scene, plan, stage.ahead(-6))
  yield* told(scene, oneOf(plan, made), stage.ahead(-5))
  const day = stage.yesterday
  yield day
  await stage.as(cast.coordinator, day, async (tx, actor) => {
    const said = { reason: 'The enquiry ended without a conference.', saidBy, saidOn: day }
    sure(await cancel(tx, actor, made.conference, said))
  })
}

export const ofMeetings = [beforeBirth, movedHere, movedMeeting, cancelled] as const
