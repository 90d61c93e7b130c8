import type { Day } from '../../calendar/model.ts'

/** What a parent's home knows of one party; everything of theirs alone. */
export type Facts = {
  readonly party: string
  /** The next meeting's day, and the last one's that is over. */
  readonly day: Day | null
  readonly lastDay: Day | null
  /** The three questions about the last meeting were answered. */
  readonly heard: boolean
  readonly unread: number
  readonly report: {
    readonly receivedOn: Day | null
    readonly points: number
    readonly answered: number
  } | null
  readonly pageOn: Day | null
  readonly asked: number
  readonly answeredAsks: number
  readonly people: number
  readonly planOn: Day | null
  readonly questions: number
}

/** What can be done, by the page where it is done. */
export const things = ['after', 'papers', 'say', 'helps', 'plan', 'room', 'ask', 'notes', 'nearby'] as const
export type Thing = (typeof things)[number]

/** Days after a meeting on which it is still "how was it?"; a choice of ours, kept short so that nobody is asked for weeks. */
export const fresh = 14

const daysFrom = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/**
 * Three things that a parent can do now, the nearest first: how it was, when a meeting is just over; then what makes the next
 * one ready, what is begun before what is not; then their plan; and where nothing presses, their notes and help nearby.
 * Answers exactly three.
 */
export const threeThings = (facts: Facts, today: Day): readonly Thing[] => {
  const { day, lastDay, report } = facts
  const over = lastDay !== null && daysFrom(lastDay, today) <= fresh
  const all: Thing[] = []
  if (over && !facts.heard) all.push('after')
  if (day !== null) {
    const unfinished = report !== null && report.answered < report.points
    const toDo: readonly (readonly [Thing, boolean])[] = [
      ['papers', report === null || report.receivedOn === null || unfinished],
      ['say', facts.pageOn === null],
      ['helps', facts.asked === 0],
      ['ask', facts.questions === 0],
      ['room', facts.people === 0],
    ]
    all.push(...toDo.flatMap(([thing, open]) => (open ? [thing] : [])))
    if (facts.planOn !== null) all.push('plan')
    all.push(...toDo.flatMap(([thing, open]) => (open ? [] : [thing])))
  }
  if (lastDay !== null) all.push('plan')
  all.push('notes', 'say', 'nearby')
  return [...new Set(all)].slice(0, 3)
}
