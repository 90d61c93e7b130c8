import { VaultDown } from '../../vault/door.ts'
import { say, type Language } from '../../platform/words/words.ts'
import type { Source } from '../../shares/model.ts'
import { words as planWords } from '../../plans/words.ts'
import { words as afterWords } from '../../preparation/after/words.ts'
import { complaintsOf } from '../../preparation/complaint/queries.ts'
import { words as complaintWords } from '../../preparation/complaint/words.ts'
import { words as dayWords } from '../../preparation/day/words.ts'
import { entryOf } from '../../preparation/help/catalogue.ts'
import { words as helpWords } from '../../preparation/help/words.ts'
import { words as pageWords } from '../../preparation/page/words.ts'
import { words as recordingWords } from '../../preparation/recording/words.ts'
import { words as reportWords } from '../../preparation/report/words.ts'
import { words as roomWords } from '../../preparation/room/words.ts'
import { words as signingWords } from '../../preparation/signing/words.ts'
import { words as wayWords } from '../../preparation/ways/words.ts'
import { words as endingWords } from '../../support/ending/words.ts'
import { words as handingWords } from '../../support/handing/words.ts'
import { words as messageWords } from '../../support/messages/words.ts'
import { words as visitWords } from '../../support/visits/words.ts'
import { coded, sourceOf, type Row, type Spec } from './tables.ts'
import { words } from './words.ts'

const one = (row: Row, column: string): string => {
  const value = row[column]
  return typeof value === 'string' ? value : ''
}
const listed = (row: Row, column: string): readonly string[] => {
  const value = row[column]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
const entryIn = (language: Language, entry: string): string => entryOf(entry)?.mine[language] ?? ''

/** Every table of a party's own words but notes and shares, which have parts of their own in the copy. */
export const specs: readonly Spec[] = [
  {
    table: 'visits',
    title: visitWords.title,
    beside: ['kind', 'minutes'],
    says: (row, language) => [say(visitWords, language).was(one(row, 'kind'), one(row, 'day'))],
  },
  { table: 'messages', title: messageWords.title },
  { table: 'handovers', title: handingWords.title },
  {
    table: 'endings',
    title: endingWords.title,
    beside: ['helped'],
    says: (row, language) =>
      listed(row, 'helped').map((help) => coded(endingWords, 'help')({ help }, language)),
  },
  { table: 'reports', title: reportWords.heading },
  { table: 'report_points', title: words.reportParts },
  {
    table: 'report_answers',
    title: words.reportAnswers,
    beside: ['mark'],
    says: (row, language) => [coded(reportWords, 'mark')(row, language)],
  },
  { table: 'report_letters', title: words.reportLetters },
  { table: 'report_replies', title: words.reportReplies },
  { table: 'own_pages', title: pageWords.heading },
  {
    table: 'help_wishes',
    title: helpWords.heading,
    reads: (column, text, language) => (column === 'entry' ? entryIn(language, text) || text : text),
  },
  {
    table: 'asked_helps',
    title: words.asks,
    beside: ['entry', 'said_by'],
    says: (row, language) => [entryIn(language, one(row, 'entry')), one(row, 'said_by')],
  },
  {
    table: 'help_outcomes',
    title: words.outcomes,
    beside: ['entry', 'done'],
    says: (row, language) => [entryIn(language, one(row, 'entry')), coded(helpWords, 'done')(row, language)],
  },
  { table: 'room_people', title: roomWords.heading },
  { table: 'shut_outs', title: words.shutOuts },
  {
    table: 'recordings',
    title: recordingWords.title,
    beside: ['place', 'answer', 'happened'],
    says: (row, language) => [
      coded(recordingWords, 'place')(row, language),
      coded(recordingWords, 'answer', 'answer-')(row, language),
      coded(recordingWords, 'happened')(row, language),
    ],
  },
  {
    table: 'papers_due',
    title: words.minutes,
    beside: ['kind'],
    says: (row, language) => [coded(recordingWords, 'kind', 'paper-')(row, language)],
  },
  {
    table: 'day_parts',
    title: dayWords.title,
    beside: ['part', 'choices'],
    says: (row, language) => [
      coded(dayWords, 'part')(row, language),
      ...listed(row, 'choices').map((choice) => coded(dayWords, 'choice')({ choice }, language) ?? choice),
    ],
  },
  { table: 'own_questions', title: words.yourQuestions },
  {
    table: 'debriefs',
    title: afterWords.heading,
    beside: ['feeling', 'tonight'],
    says: (row, language) => [
      coded(afterWords, 'feeling')(row, language),
      coded(afterWords, 'tonight', 'tonight-')(row, language),
    ],
  },
  { table: 'plan_pieces', title: planWords.title },
  { table: 'signings', title: signingWords.heading },
  { table: 'signing_answers', title: words.signAnswers },
  {
    table: 'ways',
    title: wayWords.heading,
    beside: ['kind'],
    says: (row, language) => [coded(wayWords, 'kind')(row, language)],
  },
]

/** What was complained of, and what was answered. */
const complaints: Source = {
  name: 'complaints',
  title: (language) => complaintWords.heading[language],
  passages: async (tx, _actor, party, language) => {
    const t = say(words, language)
    const all = await complaintsOf(tx, party, null)
    if (all.some((one) => one.words === null)) throw new VaultDown()
    return all.map(({ id, day, about, words: said, answer, changed }) => ({
      key: id,
      day,
      label: complaintWords[about][language],
      text: [
        said,
        answer === null ? null : `${t.answered}: ${answer}`,
        changed === null ? null : `${t.changed}: ${changed}`,
      ]
        .filter((line) => line !== null)
        .join('\n'),
    }))
  },
}

/** What goes into the copy of what is theirs, room by room, whole. */
export const copied: readonly Source[] = [...specs.map(sourceOf), complaints]
