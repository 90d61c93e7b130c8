import { addDays } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import type { Fault } from '../model.ts'
import { questions, type Answers, type Draft } from './model.ts'

/** Characters of a place, and days ahead that are still a plan. */
export const longestPlace = 300
const howFar = 400

/**
 * Before anybody else is there too (domain 2.9, "screening before any joint contact"): each question is answered; where an answer
 * says that it may not be safe, a coordinator plans it. Codes: 'choose' on a question, 'with-coordinator' on `together`.
 */
export const faultsInTogether = (answers: Answers): Fault[] => {
  const open = questions.filter((question) => !['yes', 'no'].includes(answers[question]))
  if (open.length > 0) return open.map((field) => ({ field, code: 'choose' }))
  return answers.alone === 'yes' && answers.wants === 'yes' && answers.afraid === 'no'
    ? []
    : [{ field: 'together', code: 'with-coordinator' }]
}

/** Codes: 'choose' on `kind`; 'needs-date', 'past', 'too-far' on `day`; 'time' on `startsAt`; 'too-long' on `place`; faultsInTogether's. */
export const faultsInVisit = ({ kind, day, startsAt, place, together }: Draft, today: Day): Fault[] => [
  ...(kind === null ? [{ field: 'kind', code: 'choose' }] : []),
  ...(day === null ? [{ field: 'day', code: 'needs-date' }] : []),
  ...(day !== null && day < today ? [{ field: 'day', code: 'past' }] : []),
  ...(day !== null && day > addDays(today, howFar) ? [{ field: 'day', code: 'too-far' }] : []),
  ...(startsAt === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(startsAt)
    ? []
    : [{ field: 'startsAt', code: 'time' }]),
  ...(place.length > longestPlace ? [{ field: 'place', code: 'too-long' }] : []),
  ...(together === null ? [] : faultsInTogether(together)),
]
