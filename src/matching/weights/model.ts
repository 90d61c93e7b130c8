import type { Day } from '../../calendar/model.ts'

/** How much a part counts, from the least to the most. */
export const levels = ['none', 'little', 'usual', 'lot', 'most'] as const
export type Level = (typeof levels)[number]
export const isLevel = (text: string): text is Level => levels.some((level) => level === text)

/** What is weighed, in the order in which people read it; `near` and `waiting` decide who comes first, the rest who fits. */
export const counted = [
  'near',
  'waiting',
  'soon',
  'language',
  'ranked',
  'experience',
  'gender',
  'continuity',
  'area',
  'load',
] as const
export type Counted = (typeof counted)[number]

/** Waiting counts a little at least: by rule nobody waits for ever. */
export type Levels = Readonly<Record<Exclude<Counted, 'waiting'>, Level>> & {
  readonly waiting: Exclude<Level, 'none'>
}

/** Every part has a level, and waiting more than none. */
export const isLevels = (of: Readonly<Record<string, string>>): of is Levels & Record<string, string> =>
  counted.every((part) => isLevel(of[part] ?? '')) && of['waiting'] !== 'none'

export const usual: Levels = {
  near: 'usual',
  waiting: 'usual',
  soon: 'usual',
  language: 'usual',
  ranked: 'usual',
  experience: 'usual',
  gender: 'usual',
  continuity: 'usual',
  area: 'usual',
  load: 'usual',
}

/** What it would change among those without anybody on the day it was sent; null where the number is small. */
export type Changes = {
  readonly parents: number | null
  readonly othersFirst: number | null
  readonly withNow: number | null
  readonly withThen: number | null
}

export type Standing = 'open' | 'agreed' | 'no' | 'withdrawn'

/** One version for a programme. `putsBack`: the earlier one that it brings again; 0 is what the house began with. */
export type Version = {
  readonly id: string
  readonly number: number
  readonly levels: Levels
  readonly why: string
  readonly putsBack: number | null
  readonly changes: Changes
  readonly draftedBy: string
  readonly draftedName: string
  readonly draftedOn: Day
  readonly standing: Standing
  readonly answeredName: string
  readonly answeredOn: Day | null
  readonly answerWhy: string
}

export type Draft = { readonly levels: Levels; readonly why: string; readonly putsBack: number | null }
