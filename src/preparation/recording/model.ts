import type { Day } from '../../calendar/model.ts'
import { among } from '../../spaces/model.ts'

/** Which meeting it is about. */
export const places = ['conference', 'core-group', 'home', 'office', 'other'] as const
export type Place = (typeof places)[number]
export const isPlace = among(places)

/** What would help: more than one may. */
export const wants = ['we-record', 'they-record', 'transcript', 'note-taker'] as const
export type Want = (typeof wants)[number]
export const isWant = among(wants)

export const sentHows = ['letter', 'email', 'said'] as const
export const isSentHow = among(sentHows)
export const answers = ['yes', 'conditions', 'no'] as const
export const isAnswer = among(answers)
export const happenings = ['recorded', 'notes', 'not-recorded', 'stopped', 'shut-out'] as const
export const isHappening = among(happenings)

/** A request to record: private until its owner sent it by themself. */
export type Recording = {
  readonly id: string
  readonly version: number
  readonly day: Day
  readonly place: Place
  readonly meetsOn: Day | null
  readonly wanted: readonly Want[]
  readonly why: string | null
  readonly sentOn: Day | null
  readonly sentHow: (typeof sentHows)[number] | null
  readonly sentTo: string | null
  readonly answer: (typeof answers)[number] | null
  readonly answeredOn: Day | null
  readonly answerWords: string | null
  readonly happened: (typeof happenings)[number] | null
  readonly happenedWords: string | null
}

/** What is written down about a request, each on a page of its own. */
export const steps = ['asked', 'sent', 'answered', 'happened'] as const
export type StepName = (typeof steps)[number]
export const isStep = among(steps)

/** Papers of a meeting: the short summary, the full record, a transcript, a correction of the record. */
export const papers = ['summary', 'record', 'transcript', 'correction'] as const
export type Paper = (typeof papers)[number]
export const isPaper = among(papers)

export type PaperRule = 'W-MIN-5' | 'W-MIN-20' | 'W-MIN-CORR' | 'E-MIN'
export type PaperDue = {
  readonly id: string
  readonly version: number
  readonly kind: Paper
  readonly countsFrom: Day
  readonly askedOn: Day | null
  readonly dueOn: Day | null
  readonly rule: PaperRule | null
  readonly cameOn: Day | null
  readonly words: string | null
}
