import { small } from '../../offers/coverage/suppress.ts'
import type { Fault } from '../../spaces/model.ts'
import { allQuestions, type Figure, type Said } from './model.ts'

/** Characters in a box of the debrief, and in the one sentence. */
export const longest = 4_000
export const longestSentence = 400

/** Codes: 'too-long' on a box; on `feeling` 'nothing' when nothing at all was said. */
export const faultsInDebrief = (typed: {
  readonly feeling: string | null
  readonly tonight: string | null
  readonly surprised: string
  readonly next: string
}): Fault[] => [
  ...(['surprised', 'next'] as const).flatMap((field) =>
    typed[field].length > longest ? [{ field, code: 'too-long' }] : [],
  ),
  ...(typed.feeling === null && typed.tonight === null && typed.surprised === '' && typed.next === ''
    ? [{ field: 'feeling', code: 'nothing' }]
    : []),
]

/** Codes: 'none' on the first question when none was answered; 'too-long' on `words`. */
export const faultsInAnswers = (said: Said, words: string): Fault[] => [
  ...(said.every((one) => one === null) ? [{ field: 'understood', code: 'none' }] : []),
  ...(words.length > longestSentence ? [{ field: 'words', code: 'too-long' }] : []),
]

/** Somebody who may not be all right tonight is shown whom to ring, first of all. */
export const needsSomebody = ({
  feeling,
  tonight,
}: {
  readonly feeling: string | null
  readonly tonight: string | null
}): boolean => feeling === 'not-good' || tonight === 'no' || tonight === 'not-sure'

type Count = {
  readonly gss: string | null
  readonly councils: number
  readonly answered: number
  /** The question's place, from 1. */
  readonly question: number
  readonly choice: number
  readonly count: number
}
/** "Yes" is one of the best two of five. */
const isYes = ({ choice }: Count): boolean => choice >= 3
const sum = (counts: readonly Count[]): number => counts.reduce((total, { count }) => total + count, 0)

/**
 * What the database counted, as it may be shown: how many of those who answered a question said yes. Withheld (null) when
 * they, or the others, are fewer than six (domain.md 7.4). Groups have ten answers or more; the database sees to that.
 */
export const figuresOf = (counts: readonly Count[]): Figure[] =>
  [...Map.groupBy(counts, ({ gss }) => gss)].map(([gss, own]) => ({
    gss,
    councils: own[0]?.councils ?? 0,
    answered: own[0]?.answered ?? 0,
    questions: allQuestions.flatMap((asked, at) => {
      const its = own.filter(({ question }) => question === at + 1)
      const [of, yes] = [sum(its), sum(its.filter(isYes))]
      return of === 0 ? [] : [{ asked, of, yes: small(of) || small(yes) || small(of - yes) ? null : yes }]
    }),
  }))
