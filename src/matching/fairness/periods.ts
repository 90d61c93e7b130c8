import { addDays, yearOf } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import type { Period } from './model.ts'

const quarters = ['01-01', '04-01', '07-01', '10-01'] as const
const half = (year: number, first: 0 | 2, today: Day): Period | null => {
  const from = `${year}-${quarters[first]}` satisfies Day
  const second = `${year}-${first === 0 ? quarters[1] : quarters[3]}` satisfies Day
  const next = first === 0 ? (`${year}-${quarters[2]}` satisfies Day) : (`${year + 1}-01-01` satisfies Day)
  const key = `${year}-${first === 0 ? 1 : 2}`
  if (next <= today) return { key, from, until: addDays(next, -1), second }
  return second <= today ? { key, from, until: addDays(second, -1), second: null } : null
}

/**
 * What can be chosen: the last `most` half-years, newest first, none of which overlaps another. They are counted once a
 * quarter is over and not from day to day, because two counts a day apart would tell of one person; what the second
 * quarter of a half-year adds to the first is watched in rules.ts.
 */
export const periodsFor = (today: Day, most = 6): Period[] => {
  const year = yearOf(today)
  return Array.from({ length: most }, (_, back) => year - back)
    .flatMap((one) => [half(one, 2, today), half(one, 0, today)])
    .filter((period) => period !== null)
    .slice(0, most)
}
