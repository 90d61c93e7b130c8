import type { Ids } from './families.ts'
import type { Ground } from './house.ts'
import { lay, layId } from './laying.ts'

const day = '2026-11-02'

/** What their ids are called in addresses. */
export const afterNames = ['eventAsk', 'eventTold', 'eventDecision', 'eventAction', 'interest'] as const

/** What was asked about an event, what its page says to everybody, and what came after: `said` stands wherever somebody wrote. */
export const layAfter = async (
  ground: Ground,
  programme: string,
  announced: string,
  said: string,
): Promise<Ids> => {
  const p = { programme_id: programme }
  const of = { ...p, event_id: announced }
  await lay(ground, 'event_talks', { ...of, asks_how: true })
  const eventAsk = await layId(ground, 'event_asks', {
    ...of,
    kind: 'question',
    email: said,
    label: said,
    asked_on: day,
    due_on: '2026-11-04',
  })
  await lay(ground, 'event_ask_turns', { ...p, ask_id: eventAsk, side: 'asker', words: said, day })
  const eventTold = await layId(ground, 'event_told', {
    ...of,
    kind: 'answer',
    place: 1,
    first_en: 'When?',
    second_en: 'At ten.',
    day,
  })
  await lay(ground, 'event_tries', { ...of, what: 'ask' })
  await lay(ground, 'event_feedback', { ...of, how: 4, good: said, change: said })
  const eventDecision = await layId(ground, 'event_decisions', {
    ...of,
    place: 1,
    words_en: 'Parents first',
    made_on: day,
  })
  const eventAction = await layId(ground, 'event_actions', {
    ...p,
    decision_id: eventDecision,
    words_en: 'Write it down',
    owner_en: 'The panel',
  })
  const interest = await layId(ground, 'event_interest', {
    ...of,
    gss: 'W06000015',
    who: 'parent',
    contact: said,
    note: said,
    said_on: day,
  })
  await lay(ground, 'event_reports', { ...of, summary_en: 'A good day' })
  return { eventAsk, eventTold, eventDecision, eventAction, interest }
}
