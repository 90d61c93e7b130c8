import { expect, test } from 'vitest'
import { dayOf, numberOf } from '../calendar/days.ts'
import { dueBy, isLate, reviewAfter } from '../conferences/rules.ts'
import { meetings } from './cases/tasha/story.ts'
import { daysAround } from './days.ts'

test('on whichever day of six years the demo is made, the review of its plan is not late', () => {
  const first = numberOf('2026-01-01')
  const late = Array.from({ length: 2192 }, (_, n) => dayOf(first + n)).filter((day) => {
    const days = daysAround(() => new Date(`${day}T12:00:00Z`))
    const start = reviewAfter({ kind: 'initial', day: days.ahead(meetings.first) })
    const due = dueBy(start, { nation: 'E', holidays: days.calendar, own: {} })
    expect(due).not.toBeNull()
    return isLate(days.ahead(meetings.review), due)
  })
  expect(late).toEqual([])
})
