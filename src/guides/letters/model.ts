import type { Day } from '../../calendar/model.ts'
import type { Language } from '../../platform/words/words.ts'
import type { Nation } from '../dictionary/model.ts'

export const letterNames = [
  'correct',
  'minutes',
  'help',
  'recording',
  'change-my-mind',
  'records',
  'complain',
] as const
export type LetterName = (typeof letterNames)[number]
export const isLetterName = (text: string): text is LetterName => letterNames.some((name) => name === text)

/** A letter's boxes. None has to be filled: an empty one is a line to write on. */
export const boxes = ['from', 'to', 'child', 'meeting', 'when', 'lines', 'why', 'want'] as const
export type Box = (typeof boxes)[number]
/** `disability`: they say that the Equality Act protects them. */
export type Filled = Readonly<Record<Box, string>> & { readonly disability: boolean }
export const empty: Filled = {
  from: '',
  to: '',
  child: '',
  meeting: '',
  when: '',
  lines: '',
  why: '',
  want: '',
  disability: false,
}

/** Which boxes each letter has, in the order in which they are asked. */
export const boxesOf: Readonly<Record<LetterName, readonly Box[]>> = {
  correct: ['from', 'to', 'child', 'lines'],
  minutes: ['from', 'to', 'child', 'meeting'],
  help: ['from', 'to', 'meeting', 'lines'],
  recording: ['from', 'to', 'meeting', 'why'],
  'change-my-mind': ['from', 'to', 'child', 'when'],
  records: ['from', 'to', 'lines'],
  complain: ['from', 'to', 'lines', 'want'],
}
/** Boxes of several lines. */
export const long: readonly Box[] = ['lines', 'why', 'want']

export type Written = {
  readonly language: Language
  readonly nation: Nation
  readonly today: Day
}
