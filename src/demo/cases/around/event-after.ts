import type { Actor } from '../../../access/model.ts'
import { addWorkingDays } from '../../../calendar/working-days.ts'
import { addDays } from '../../../calendar/days.ts'
import { holidays } from '../../../authorities/queries.ts'
import { sayInterest } from '../../../events/after/actions.ts'
import { addAction, addDecision, changeAction } from '../../../events/after/deciding.ts'
import { sayHeld, typeFeedback } from '../../../events/after/keeping.ts'
import { publishReport, writeReport } from '../../../events/after/reporting.ts'
import { actionsOf } from '../../../events/after/queries.ts'
import { askOrganiser } from '../../../events/asking/actions.ts'
import { answerAsk, labelAsk, setTalk, writeTold } from '../../../events/asking/keeping.ts'
import type { Kept } from '../../../events/queries.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Stage } from '../../stage.ts'
import { sure } from '../../stage.ts'
import { asked, becameOf, correction, decisions, faq, heard, summary, wishes } from './event-after-words.ts'

/** What came of last year's day: what people said, what was decided and what became of it, and a report. */
export const lookBack = async (tx: Tx, actor: Actor, last: Pick<Kept, 'id' | 'day'>): Promise<void> => {
  const { id } = last
  sure(await sayHeld(tx, actor, last))
  await setTalk(tx, actor, id, { asks_how: true, decisions_shown: true })
  for (const one of heard) sure(await typeFeedback(tx, actor, id, one))
  for (const [decision, ...acts] of decisions) {
    const made = sure(await addDecision(tx, actor, id, decision))
    for (const { inDays, ...act } of acts)
      sure(await addAction(tx, actor, made.decision, act, addDays(actor.today, inDays)))
  }
  const [first] = await actionsOf(tx, id)
  if (first !== undefined) {
    const at = { id: first.id, version: first.version, state: first.state, on: first.state_on }
    const said = {
      wordsEn: first.words_en,
      wordsCy: first.words_cy,
      ownerEn: first.owner_en,
      ownerCy: first.owner_cy,
      ...becameOf,
    }
    sure(await changeAction(tx, actor, at, said, first.due_on, 'done'))
  }
  sure(await writeReport(tx, actor, { event: id, version: 0 }, summary))
  sure(await publishReport(tx, actor, id, true))
}

/** Two asked something; one has an answer, which stands on the page for everybody too. Two would like this where they live. */
export const askAbout = async (
  stage: Stage,
  { id, code, programme }: Pick<Kept, 'id' | 'code'> & { programme: string },
  work: (doing: (tx: Tx, actor: Actor) => Promise<void>) => Promise<void>,
): Promise<void> => {
  const { today } = stage
  await stage.db.inSession(null, 'localhost', async (tx) => {
    const due = addWorkingDays(today, 2, await holidays(tx))
    for (const draft of asked) await askOrganiser(tx, { programme, code, today, due }, draft, null)
    for (const wish of wishes) await sayInterest(tx, { programme, code, today }, wish, null)
  })
  await work(async (tx, actor) => {
    const [first, other] = await tx
      .selectFrom('event_asks')
      .select('id')
      .where('event_id', '=', id)
      .orderBy('id')
      .execute()
    const said = { words: faq.secondEn, elsewhere: false, pointed: '' }
    sure(await answerAsk(tx, actor, { id: first?.id ?? '', version: 1 }, said))
    sure(await labelAsk(tx, actor, { id: other?.id ?? '', version: 1 }, 'Dogs in the hall'))
    sure(await writeTold(tx, actor, { event: id, kind: 'answer', ask: first?.id ?? null }, faq))
    sure(await writeTold(tx, actor, { event: id, kind: 'correction', ask: null }, correction))
  })
}
