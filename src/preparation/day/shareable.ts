import type { Source } from '../../shares/model.ts'
import { say } from '../../platform/words/words.ts'
import { meetingsOf } from './meetings.ts'
import { partsOf, questionsOf } from './queries.ts'
import { words } from './words.ts'

const shown = {
  notes: 'notes',
  reasons: 'reasons',
  agencies: 'agenciesView',
  'own-view': 'ownView',
  next: 'next',
} as const
const names = ['own-view', 'reasons', 'notes', 'agencies', 'next'] as const
/** Meetings whose words are offered at once. */
const most = 5

/** "The day": what they wrote of their last meetings, and their questions with what was answered. */
export const day: Source = {
  name: 'day',
  title: (language) => say(words, language).title,
  passages: async (tx, _actor, party, language) => {
    const t = say(words, language)
    const passages = []
    const meetings = await meetingsOf(tx, party)
    for (const conference of [...meetings.slice(0, most).map(({ id }) => id), null]) {
      const parts = await partsOf(tx, party, conference)
      for (const name of names) {
        const part = parts[name]
        if (part?.body != null)
          passages.push({ key: part.id, day: part.day, label: t[shown[name]], text: part.body })
      }
    }
    for (const { id, question, askedOn, answer } of await questionsOf(tx, party))
      if (question !== null && askedOn !== null)
        passages.push({
          key: id,
          day: askedOn,
          label: t.questions,
          text: answer === null ? question : `${question}\n${t.answer}: ${answer}`,
        })
    return passages
  },
}
