import { pagesOf } from '../../access/pages.ts'
import { readDay } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import { show } from '../../platform/http/answer.ts'
import { readAsking, window } from '../../platform/list/asking.ts'
import { csvFile } from '../../platform/list/csv.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { record } from '../record.ts'
import { LooksPage } from './page.tsx'
import { whoLooked } from './queries.ts'
import { sayAt, sayFunction, sayLook } from './sayings.ts'
import { words } from './words.ts'

const pages = pagesOf()

/** As people write a day: 14/1/2027, 14.1.2027, or 2027-01-14. Undefined when it is none. */
export const readTypedDay = (text: string): Day | undefined => {
  const [, date, month, year] = /^\s*(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})\s*$/.exec(text) ?? []
  if (date === undefined || month === undefined || year === undefined) return readDay(text.trim())
  return readDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}

pages.get('/looked', 'looked:own', async ({ tx, actor, view, query }) => {
  const asking = readAsking(query, { sorts: ['at'], descending: true, filters: ['day'] })
  const typed = asking.filters['day'] ?? ''
  const onDay = typed === '' ? undefined : readTypedDay(typed)
  const unclear = typed !== '' && onDay === undefined
  const { total, rows } = await whoLooked(tx, { onDay: onDay ?? null, ...window(asking) })
  await record(tx, actor, 'looked.read', [], { count: rows.length })
  const parent = actor.roles.includes('parent')
  if (!asking.csv) return show(<LooksPage {...{ view, asking, rows, total, parent, unclear }} />)
  const { language } = view
  const t = say(words, language)
  return csvFile(
    t.fileName,
    [t.day, t.time, t.who, t.function, t.what],
    rows.map((look) => [
      sayDay(language, look.day, 'date'),
      sayAt(language, look),
      look.name,
      sayFunction(language, look.function),
      sayLook(language, look),
    ]),
  )
})

export { pages }
