import { addPiece } from '../../../plans/actions.ts'
import type { Written } from '../../../plans/model.ts'
import { planOf } from '../../../plans/queries.ts'
import { addQuestion } from '../../../preparation/day/actions.ts'
import { askFor, wish } from '../../../preparation/help/actions.ts'
import { wishesOf } from '../../../preparation/help/queries.ts'
import { savePage } from '../../../preparation/page/actions.ts'
import { noteReport, putWords, sayNoCourt } from '../../../preparation/report/actions.ts'
import { answerPoint } from '../../../preparation/report/answering.ts'
import { pointsFrom } from '../../../preparation/report/queries-points.ts'
import { keepGuest } from '../../../preparation/room/actions.ts'
import { share } from '../../../shares/actions.ts'
import { change, pick } from '../../../shares/making/actions.ts'
import { makingOf } from '../../../shares/queries.ts'
import { addDays } from '../../../calendar/days.ts'
import type { Day } from '../../../calendar/model.ts'
import type { Player, Stage } from '../../stage.ts'
import { sure } from '../../stage.ts'
import { english } from '../../councils.ts'
import { answers, guests, page, plan, questions, report } from './words.ts'

export type Hers = {
  readonly stage: Stage
  readonly her: Player
  readonly party: string
  readonly conference: string
}
const how = 'screen' as const

/** The report came three days ago; she has answered the first few points. */
export const readsTheReport = async ({ stage, her, party, conference }: Hers): Promise<void> => {
  const came = addDays(stage.today, -3)
  const { report: made } = await stage.as(her, came, async (tx, actor) => {
    const said = { receivedOn: came, meeting: conference, author: 'Amir Invented', how }
    const noted = sure(await noteReport(tx, actor, party, said))
    await sayNoCourt(tx, actor, { party, ...noted })
    return noted
  })
  const at = { party, report: made }
  await stage.as(her, came, async (tx, actor) =>
    sure(await putWords(tx, actor, at, { text: report, file: null, how })),
  )
  await stage.as(her, stage.yesterday, async (tx, actor) => {
    for (const point of await pointsFrom(tx, made, 0, 40)) {
      const said = answers.find(([words]) => point.body?.includes(words) === true)
      if (said === undefined) continue
      const [, mark, words] = said
      const to = { ...at, point: point.id, place: point.place }
      sure(await answerPoint(tx, actor, to, { mark, how, ...(words === '' ? {} : { words }) }))
    }
  })
}

/** Her page, her questions, who will be there, and what she asked of the council. */
export const getsReady = async ({ stage, her, party, conference }: Hers): Promise<void> => {
  const at = { party, conference, how }
  await stage.as(her, stage.yesterday, async (tx, actor) => {
    sure(await savePage(tx, actor, party, { texts: page, version: 0, how }))
    for (const question of questions) sure(await addQuestion(tx, actor, { party, how }, question))
    for (const [name, job, why] of guests)
      sure(
        await keepGuest(tx, actor, at, null, {
          name,
          job,
          why,
          watches: false,
          consent: null,
          question: '',
          askedOn: null,
          answer: '',
        }),
      )
    const wanted = ['A10', 'B9', 'B11', 'C2'].map((entry) => ({ entry, want: true }))
    sure(await wish(tx, actor, at, wanted))
  })
  await stage.as(her, stage.yesterday, async (tx, actor) => {
    const wishes = (await wishesOf(tx, party)).filter(({ entry }) => entry !== 'C2')
    sure(await askFor(tx, actor, at, wishes))
  })
}

/** She shows the chair one thing that she wants the meeting to know. */
export const showsTheChair = async (
  { stage, her, party }: Hers,
  chair: Player,
  until: Day,
): Promise<void> => {
  const piece = { key: 'page:want', day: stage.yesterday, label: 'What I want you to know', text: page.help }
  const { making } = await stage.as(her, stage.yesterday, async (tx, actor) =>
    sure(await pick(tx, actor, party, [piece])),
  )
  const to = { gss: english, role: 'chair', person: chair.person, span: 'meeting' } as const
  const draft = { id: making, version: 1, pieces: [piece], address: { ...to, until } }
  await stage.as(her, stage.yesterday, async (tx) => sure(await change(tx, party, draft, 'until')))
  await stage.as(her, stage.yesterday, async (tx, actor) => {
    const whole = await makingOf(tx, actor, party, making)
    if (whole !== undefined) sure(await share(tx, actor, party, whole, how))
  })
}

const nothing: Written = {
  words: '',
  mine: '',
  better: '',
  who: '',
  note: '',
  agency: null,
  byOn: null,
  state: null,
  stateOn: null,
}
/** Her copy of the plan that the first conference made. */
export const copiesThePlan = async ({ stage, her, party }: Hers): Promise<void> => {
  const pieces = [
    { kind: 'aim', written: { ...nothing, words: plan.aim } },
    { kind: 'worry', written: { ...nothing, ...plan.worry } },
    ...plan.actions.map(([agency, words, who, days, state]) => ({
      kind: 'action' as const,
      written: {
        ...nothing,
        agency,
        words,
        who,
        state,
        byOn: addDays(stage.today, days),
        stateOn: state === null ? null : stage.yesterday,
      },
    })),
    { kind: 'step', written: { ...nothing, words: plan.step } },
    { kind: 'if-not', written: { ...nothing, words: plan.ifNot } },
  ] as const
  for (const piece of pieces)
    await stage.as(her, stage.yesterday, async (tx, actor) =>
      sure(await addPiece(tx, actor, { party, how }, await planOf(tx, party), piece)),
    )
}
