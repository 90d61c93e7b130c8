import { addDays } from '../calendar/days.ts'
import type { Day } from '../calendar/model.ts'
import type { Fault } from '../spaces/model.ts'
import type { Draft, Published, Reply } from './model.ts'

/** Nothing is asked in the name of fewer than five, and nobody is quoted out of fewer than ten (domain.md 7.4). */
export const fewest = 5
export const fewestToQuote = 10
const longest = 1_500
const quotes = /["“”„«»]/

/** "You said, we did" within 20 working days (domain.md C9): four weeks, as a first proposal. */
export const answerByFirst = (askedOn: Day): Day => addDays(askedOn, 28)

const missingIn = (fields: Readonly<Record<string, string>>): Fault[] =>
  Object.entries(fields).flatMap(([field, text]) =>
    text === '' ? [{ field, code: 'empty' }] : text.length > longest ? [{ field, code: 'too-long' }] : [],
  )

/**
 * What stands against asking. `heard`: how many answered in the chosen months, as far as the database says it: 0, 5 or 10
 * "or more". Codes: 'few' on `gss`; 'few-counted' on `counted`; 'quote'; 'empty', 'too-long'; 'backwards' on `untilMonth`
 * and on `answerBy`.
 */
export const faultsInDraft = (draft: Draft, heard: number): Fault[] => {
  const { said, askedName, askedRole, askedOf } = draft
  return [
    ...(draft.fromMonth > draft.untilMonth ? [{ field: 'untilMonth', code: 'backwards' }] : []),
    ...(heard < fewest ? [{ field: 'gss', code: 'few' }] : []),
    ...(draft.counted < fewest ? [{ field: 'counted', code: 'few-counted' }] : []),
    ...missingIn({ saidEn: said.en, saidCy: said.cy, askedName, askedRole, askedOf }),
    ...(heard < fewestToQuote
      ? [
          ...(quotes.test(said.en) ? [{ field: 'saidEn', code: 'quote' }] : []),
          ...(quotes.test(said.cy) ? [{ field: 'saidCy', code: 'quote' }] : []),
        ]
      : []),
    ...(draft.answerBy < draft.askedOn ? [{ field: 'answerBy', code: 'backwards' }] : []),
  ]
}

/** Codes: 'choose' on `answer`; 'empty', 'too-long'; 'backwards' on `on`. */
export const faultsInReply = (reply: Reply, askedOn: Day, today: Day): Fault[] => [
  ...(reply.answer === null ? [{ field: 'answer', code: 'choose' }] : []),
  ...missingIn({ answerEn: reply.text.en, answerCy: reply.text.cy, by: reply.by }),
  ...(reply.on < askedOn || reply.on > today ? [{ field: 'on', code: 'backwards' }] : []),
]

/** The day is over, and there is no answer: it is said as it is. */
export const isOverdue = (
  { answer, answerBy }: Pick<Published, 'answer' | 'answerBy'>,
  today: Day,
): boolean => answer === null && answerBy < today
