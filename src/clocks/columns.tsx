import { nameIn } from '../authorities/queries.ts'
import { workingDaysLeft } from '../calendar/working-days.ts'
import type { Day, Holidays } from '../calendar/model.ts'
import { Tag } from '../platform/html/index.ts'
import type { Column } from '../platform/list/list.tsx'
import { sayDay } from '../platform/words/dates.ts'
import { say, type Language } from '../platform/words/words.ts'
import { isRuleId, type Nation } from './codes.ts'
import type { ListedClock } from './queries-list.ts'
import { ruleOf } from './timetable.ts'
import { saySource } from './words.ts'
import { words } from './words-pages.ts'
import { ruleWords } from './words-rules.ts'

type Seen = { language: Language; today: Day; holidays: Holidays }
const nationOfRow = ({ nation }: ListedClock): Nation => (nation === 'wales' ? 'W' : 'E')

/** A rule's short name; a clock whose rule is no longer in the timetable keeps its id. */
export const nameOf = (language: Language, rule: string, nation: Nation): string =>
  isRuleId(rule) ? ruleWords(rule, nation).name[language] : rule

const leftOf = ({ language, today, holidays }: Seen, { hold_by }: ListedClock): string => {
  const t = say(words, language)
  if (hold_by === today) return t.today
  const left = workingDaysLeft(today, hold_by, holidays)
  return hold_by > today ? t.daysLeft(left) : t.over(-left)
}
const sourceOf = (language: Language, { rule, amount }: ListedClock): string => {
  if (amount !== null) return say(words, language).own
  return isRuleId(rule) ? saySource(ruleOf(rule), language) : ''
}
const soon = ({ today, holidays }: Seen, { hold_by }: ListedClock): boolean =>
  workingDaysLeft(today, hold_by, holidays) <= 3

export const columnsFor = (seen: Seen): readonly Column<ListedClock>[] => {
  const { language } = seen
  const t = say(words, language)
  return [
    {
      key: 'left',
      head: t.left,
      sort: 'left',
      cell: (row) =>
        soon(seen, row) ? <Tag classes="tag-soon">{leftOf(seen, row)}</Tag> : leftOf(seen, row),
      text: (row) => leftOf(seen, row),
    },
    {
      key: 'by',
      head: t.by,
      cell: ({ hold_by, limit_day }) => (
        <>
          {sayDay(language, hold_by, 'short')}
          {limit_day > hold_by ? (
            <>
              <br />
              <small>{t.limit(sayDay(language, limit_day, 'short'))}</small>
            </>
          ) : null}
        </>
      ),
      text: ({ hold_by }) => hold_by,
    },
    {
      key: 'rule',
      head: t.rule,
      sort: 'rule',
      cell: (row) => {
        const name = nameOf(language, row.rule, nationOfRow(row))
        return row.conference_id === null ? (
          name
        ) : (
          <a class="govuk-link" href={`/conferences/${row.conference_id}`}>
            {name}
          </a>
        )
      },
      text: (row) => nameOf(language, row.rule, nationOfRow(row)),
    },
    {
      key: 'family',
      head: t.family,
      sort: 'family',
      cell: ({ family_id, reference }) => (
        <a class="govuk-link" href={`/families/${family_id}`}>
          {reference}
        </a>
      ),
      text: ({ reference }) => reference,
    },
    {
      key: 'council',
      head: t.council,
      sort: 'council',
      cell: (row) => nameIn(language, { name: row.authority, nameCy: row.name_cy ?? row.authority }),
      text: (row) => nameIn(language, { name: row.authority, nameCy: row.name_cy ?? row.authority }),
    },
    {
      key: 'source',
      head: t.source,
      cell: (row) => <small>{sourceOf(language, row)}</small>,
      text: (row) => sourceOf(language, row),
    },
  ]
}
