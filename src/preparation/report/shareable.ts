import { say } from '../../platform/words/words.ts'
import type { Source } from '../../shares/model.ts'
import { answersOf } from './queries-points.ts'
import { reportsOf } from './queries.ts'
import { words } from './words.ts'

/** What a parent answered to their reports: their own words, with the few of the report's that they kept. */
export const reportAnswers: Source = {
  name: 'papers',
  title: (language) => say(words, language).answers,
  passages: async (tx, _actor, party, language) => {
    const t = say(words, language)
    const passages = []
    for (const report of await reportsOf(tx, party))
      for (const { id, day, place, mark, words: own, quote } of await answersOf(tx, report.id)) {
        const text = [quote === null ? '' : t.quoted(quote), own ?? '']
          .filter((part) => part !== '')
          .join('\n\n')
        const said = `${t.part(place)}: ${t[mark]}`
        passages.push({ key: id, day, label: said, text: text === '' ? said : text })
      }
    return passages
  },
}
