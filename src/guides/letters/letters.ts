import { addMonths } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import type { Block } from '../../platform/pdf/pdf.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say, type Language } from '../../platform/words/words.ts'
import type { Filled, LetterName, Written } from './model.ts'
import { words } from './words-letters.ts'

/** Where nothing was said there is a line to write on. */
const line = '______________________'
const orLine = (text: string): string => (text.trim() === '' ? line : text.trim())
const pointsOf = (text: string): string[] => {
  const points = text.split('\n').map((one) => one.trim())
  return points.every((one) => one === '') ? [line, line, line] : points.filter((one) => one !== '')
}

// "the chair", "y cadeirydd": a job is not dear to anybody.
const isJob = /^(?:the|y|yr)\s/iu

type Frame = { language: Language; today: Day; from: string; to: string; subject: string }
const framed = ({ language, today, from, to, subject }: Frame, body: readonly Block[]): readonly Block[] => {
  const t = say(words, language)
  return [
    { text: `${orLine(from)}\n\n${sayDay(language, today, 'date')}` },
    {
      text: to.trim() === '' ? t.dearAnyone : isJob.test(to.trim()) ? t.toJob(to.trim()) : t.dear(to.trim()),
    },
    { subheading: subject },
    ...body,
    { text: t.inWriting },
    { text: `${t.yours}\n\n\n${line}\n${from.trim()}`.trim() },
  ]
}

/** A point of a report that its reader answered: what it says, and what is right; `said` null: it is not in the report. */
export type Point = { readonly said: string | null; readonly right: string }
type Correction = {
  readonly language: Language
  readonly today: Day
  readonly from: string
  readonly to: string
  readonly child: string
  /** The day on which they got the report; null: not said. */
  readonly received: Day | null
  readonly points: readonly Point[]
}
/**
 * The letter that asks a report's author to put facts right, as blocks for the page and for `pdf`. Texts may be empty: a line
 * to write on stands in their place. The points stand in the order given.
 */
export const correctionLetter = ({
  language,
  today,
  from,
  to,
  child,
  received,
  points,
}: Correction): readonly Block[] => {
  const t = say(words, language)
  const said = points.map((point) =>
    point.said === null
      ? t.isMissing(orLine(point.right))
      : `${t.reportSays(point.said)}\n${t.isRight(orLine(point.right))}`,
  )
  return framed({ language, today, from, to, subject: t.correct }, [
    ...(received === null ? [] : [{ text: t.correctReport(received) }]),
    { text: t.correctBody(orLine(child)) },
    { list: said.length === 0 ? [line, line, line] : said },
    { text: t.correctAsk },
  ])
}

const bodies: Readonly<
  Record<LetterName, (filled: Filled, written: Written) => { subject: string; body: readonly Block[] }>
> = {
  correct: ({ child, lines }, { language }) => {
    const t = say(words, language)
    const body = [{ text: t.correctBody(orLine(child)) }, { list: pointsOf(lines) }, { text: t.correctAsk }]
    return { subject: t.correct, body }
  },
  minutes: ({ child, meeting }, { language, nation }) => {
    const t = say(words, language)
    const time = nation === 'wales' ? t.minutesWales : t.minutesEngland
    const body = [t.minutesBody(orLine(child), orLine(meeting)), t.minutesAll, time].map((text) => ({ text }))
    return { subject: t.minutes, body }
  },
  help: ({ meeting, lines, disability }, { language }) => {
    const t = say(words, language)
    const body = [
      { text: t.helpBody(orLine(meeting)) },
      { list: pointsOf(lines) },
      ...(disability ? [{ text: t.helpEqual }] : []),
      { text: t.helpAsk },
    ]
    return { subject: t.help, body }
  },
  recording: ({ meeting, why }, { language }) => {
    const t = say(words, language)
    const texts = [
      t.recordingBody(orLine(meeting)),
      t.recordingWhy(orLine(why)),
      t.recordingUse,
      t.recordingAsk,
    ]
    return { subject: t.recording, body: texts.map((text) => ({ text })) }
  },
  'change-my-mind': ({ child, when }, { language, nation }) => {
    const t = say(words, language)
    const agreed = nation === 'wales' ? t.mindWales : t.mindEngland
    const texts = [agreed(orLine(child)), t.mindWhen(orLine(when)), t.mindElse]
    return { subject: t.mind(orLine(child)), body: texts.map((text) => ({ text })) }
  },
  records: ({ lines }, { language, today }) => {
    const t = say(words, language)
    const special = lines.trim() === '' ? [] : [{ text: t.recordsSpecial }, { list: pointsOf(lines) }]
    const body = [
      { text: t.recordsBody },
      ...special,
      { text: t.recordsBy(addMonths(today, 1)) },
      { text: t.recordsWho },
    ]
    return { subject: t.records, body }
  },
  complain: ({ lines, want }, { language }) => {
    const t = say(words, language)
    const texts = [t.complainBody, orLine(lines), t.complainWant, orLine(want), t.complainAsk]
    return { subject: t.complain, body: texts.map((text) => ({ text })) }
  },
}

/**
 * A letter as blocks, for the page and for `pdf`, in the language of whoever writes it. What was not filled in is a line to
 * write on. `nation` says which law it names; `today` is its date, and a month from it is what a request for records gives.
 */
export const letterOf = (name: LetterName, filled: Filled, written: Written): readonly Block[] => {
  const { subject, body } = bodies[name](filled, written)
  const { language, today } = written
  return framed({ language, today, from: filled.from, to: filled.to, subject }, body)
}
