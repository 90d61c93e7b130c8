import type { Passage, Source } from '../../shares/model.ts'
import { say } from '../../platform/words/words.ts'
import { notedOf, papersOf } from './queries.ts'
import { questions } from './words-questions.ts'
import { words } from './words.ts'

/** "Before you sign": what was answered to each question, and what they were told. */
export const signing: Source = {
  name: 'signing',
  title: (language) => say(words, language).heading,
  passages: async (tx, _actor, party, language) => {
    const t = say(words, language)
    const q = say(questions, language)
    const found: Passage[] = []
    for (const paper of (await papersOf(tx, party)).slice(0, 5)) {
      const { id, day, told } = paper
      if (told !== null && told !== '') found.push({ key: `${id}:told`, day, label: t.toldTitle, text: told })
      for (const { id: key, question, day: on, body } of await notedOf(tx, paper))
        if (body !== null && body !== '')
          found.push({ key, day: on, label: t.questionsAndAnswers, text: `${q[question]}\n${body}` })
    }
    return found
  },
}
