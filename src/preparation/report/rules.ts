import { addDays } from '../../calendar/days.ts'
import type { Day, Holidays } from '../../calendar/model.ts'
import { countWorkingDays } from '../../calendar/working-days.ts'
import { deadline } from '../../clocks/rules.ts'
import { ruleOf } from '../../clocks/timetable.ts'
import type { OwnPeriod } from '../../authorities/model.ts'
import { reportRule } from '../../conferences/rules.ts'
import type { Fault } from '../../spaces/model.ts'
import type { Meeting, Report } from './model.ts'

/** Days after the conference for which a report's words and its file stay (settled: typed words are evidence). */
export const staysFor = 28

/**
 * The day on which the words and the file go: 28 days after the meeting, or, where it has no day, after they were put here.
 * The database counts the same (app.let_reports_go).
 */
export const goesOn = (meetingDay: Day | null, textOn: Day): Day => addDays(meetingDay ?? textOn, staysFor)

/**
 * By when the authority promises the report: L-REP-I and L-REP-R count back from the conference by its own number of working
 * days (Pan-Sussex: 3 and 5); the Welsh procedures (W-REP) give no number unless the authority has one.
 */
export const promisedBy = (
  { kind, nation, day }: Pick<Meeting, 'kind' | 'nation' | 'day'>,
  own: Readonly<Record<string, OwnPeriod>>,
  holidays: Holidays,
): Pick<Meeting, 'due' | 'daysBefore'> => {
  const rule = ruleOf(reportRule(kind, nation))
  const period = own[rule.id] ?? rule.limit
  const daysBefore = period === null ? null : period.amount
  if (day === null) return { due: null, daysBefore }
  const dates = deadline(rule, day, holidays, own[rule.id])
  return 'fault' in dates ? { due: null, daysBefore: null } : { due: dates.holdBy, daysBefore }
}

/** Working days from the promised day to the day on which it came: the council's, never the parent's. 0 when it was in time. */
export const daysOver = (due: Day | null, receivedOn: Day, holidays: Holidays): number =>
  due === null || receivedOn <= due ? 0 : countWorkingDays(due, receivedOn, holidays)

/** Characters in one point: a paragraph that is longer is put in parts, each of whole sentences. */
const longestPoint = 600
export const mostPoints = 2_000

const isHeading = (text: string): boolean =>
  text.length <= 60 && !/[.!?;:,]$/.test(text) && !/[\d:]/.test(text) && /^\p{Lu}/u.test(text)

const inParts = (paragraph: string): string[] => {
  if (paragraph.length <= longestPoint) return [paragraph]
  const parts: string[] = []
  for (const sentence of paragraph.split(/(?<=[.!?]["”’)]?)\s+(?=\p{Lu})/u)) {
    const before = parts.at(-1)
    if (before !== undefined && before.length + sentence.length < longestPoint)
      parts[parts.length - 1] = `${before} ${sentence}`
    else parts.push(sentence)
  }
  return parts
}

export type NewPoint = { readonly body: string; readonly heading: boolean }
/** The number of each point; a heading has that of the point that follows it. */
export const placesOf = (points: readonly NewPoint[]): number[] => {
  let place = 0
  return points.map(({ heading }) => (heading ? place + 1 : (place += 1)))
}
/**
 * A report as points that can be answered one by one: its paragraphs, in order. A text without empty lines is cut at its
 * line ends. A heading is a short line without a figure, a colon or a full stop; nothing after it, and it is a point.
 */
export const pointsOf = (text: string): NewPoint[] => {
  const apart = /\n[ \t]*\n/.test(text.trim()) ? /\n[ \t]*\n+/ : /\n+/
  const paragraphs = text
    .split(apart)
    .map((paragraph) => paragraph.replaceAll(/[ \t]+/g, ' ').trim())
    .filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph))
  return paragraphs.flatMap((paragraph, at): NewPoint[] =>
    at < paragraphs.length - 1 && isHeading(paragraph)
      ? [{ body: paragraph, heading: true }]
      : inParts(paragraph).map((body) => ({ body, heading: false })),
  )
}

export const longestAnswer = 5_000
export const longestLine = 200
export const longestLetter = 20_000
/** What is kept of the report beside an answer, if the parent wishes: a few words, so that it is known what was answered. */
export const longestQuote = 160
export const quoteOf = (body: string): string =>
  body.length <= longestQuote ? body : `${body.slice(0, body.lastIndexOf(' ', longestQuote - 1))} …`

/** Codes: 'empty' (only where something is asked for), 'too-long'. */
export const faultsIn = (field: string, text: string, longest: number, asked = false): Fault[] =>
  asked && text === ''
    ? [{ field, code: 'empty' }]
    : text.length > longest
      ? [{ field, code: 'too-long' }]
      : []

/** Points on one page. */
export const pageOf = 15

/** Is a text Welsh? Told by its small words; only for telling which sentences are hard. */
export const languageOf = (text: string): 'en' | 'cy' => {
  const small = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const count = (words: readonly string[]) => small.filter((word) => words.includes(word)).length
  return count(['yn', 'yr', 'ac', 'mae', 'wedi', 'ei']) > count(['the', 'of', 'and', 'was', 'is', 'that'])
    ? 'cy'
    : 'en'
}

/** Words can come in: there are none yet, or they went. */
export const canTake = ({ textOn, goneOn }: Pick<Report, 'textOn' | 'goneOn'>): boolean =>
  textOn === null || goneOn !== null
