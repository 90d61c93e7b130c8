import { addDays, weekday } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'

/** What one of the staff read in a week. */
export type ReadCount = {
  readonly person: string
  readonly role: string
  /** How often they opened somebody's record. */
  readonly reads: number
  /** How many people's. */
  readonly people: number
  /** Of those, whom they had no assignment for, where they read by assignment. */
  readonly ungranted: number
  /** Of those, for whom they did nothing in the four weeks until then, where they read by function. */
  readonly unworked: number
}
export const whys = ['no-grant', 'no-work', 'many'] as const
export type Why = (typeof whys)[number]
export type Question = {
  readonly person: string
  readonly role: string
  readonly why: Why
  readonly reads: number
  readonly people: number
  readonly median: number | null
}

/** From how many on something is asked, so that a small team and a quiet week raise nothing. */
export const least = {
  /** One record opened without an assignment is one too many. */
  ungranted: 1,
  /** People opened for whom nothing was done. */
  unworked: 5,
  /** Reads in a week before they can be too many. */
  reads: 30,
  /** People of one function before they are held against each other. */
  colleagues: 5,
  /** Times the median of the function. */
  times: 3,
} as const

/** The middle value; the mean of the two in the middle when they are even in number; 0 of none. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return (low + high) / 2
}

/** What is asked about a week: who read without an assignment, read much without work, or far more than their function does. */
export const questionsFor = (counts: readonly ReadCount[]): Question[] => {
  const byRole = Map.groupBy(counts, ({ role }) => role)
  return counts.flatMap(({ person, role, reads, people, ungranted, unworked }) => {
    const questions: Question[] = []
    const ask = (why: Why, whom: number, middle: number | null = null) =>
      questions.push({ person, role, why, reads, people: whom, median: middle })
    if (ungranted >= least.ungranted) ask('no-grant', ungranted)
    if (unworked >= least.unworked) ask('no-work', unworked)
    const colleagues = byRole.get(role) ?? []
    const middle = median(colleagues.map((one) => one.reads))
    if (colleagues.length >= least.colleagues && reads >= least.reads && reads > least.times * middle)
      ask('many', people, middle)
    return questions
  })
}

/** The Monday of the week before the one in which `today` lies. */
export const lastWeek = (today: Day): Day => addDays(today, 1 - weekday(today) - 7)
