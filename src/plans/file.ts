import type { Day } from '../calendar/model.ts'
import type { Nation } from '../guides/dictionary/model.ts'
import type { Block } from '../platform/pdf/pdf.ts'
import { sayDay } from '../platform/words/dates.ts'
import { say, type Language } from '../platform/words/words.ts'
import { singles, type Kind, type Piece } from './model.ts'
import type { Review } from './rules.ts'
import { sayBy, sayStanding, sayWho } from './standing.tsx'
import { words } from './words.ts'

type Paper = {
  readonly language: Language
  readonly nation: Nation
  readonly today: Day
  readonly pieces: readonly Piece[]
  readonly review: Review | null
  readonly groups: readonly Day[]
  /** With their own steps and notes: for themselves. */
  readonly all: boolean
}

/** The plan for one party on paper. Without `all` it holds nothing that is for the parent alone. */
export const blocksOf = ({ language, nation, today, pieces, review, groups, all }: Paper): Block[] => {
  const t = say(words, language)
  const of = (kind: Kind) => pieces.filter((piece) => piece.kind === kind)
  const actions = of('action').map((piece) => [
    all && piece.note !== '' ? `${piece.words}\n(${piece.note})` : piece.words,
    sayWho(language, piece),
    piece.byOn === null ? t.noDay : sayDay(language, piece.byOn, 'date'),
    sayStanding(language, piece, today),
  ])
  const worries = of('worry').map(({ words: said, mine, better }) => [said, mine, better])
  const days = [
    review === null ? t.reviewUnknown : review.booked ? t.reviewOn(review.day) : t.reviewBy(review.day),
    ...groups.map((day) => t.coreGroup(day)),
    ...of('date').map((piece) =>
      [sayBy(language, piece), piece.words].filter((one) => one !== '').join(': '),
    ),
  ]
  const people = of('person').map(({ words: name, who }) =>
    [name, who].filter((one) => one !== '').join(', '),
  )
  const rest = singles.flatMap((kind) =>
    of(kind).flatMap((piece): Block[] => [{ heading: t[`head ${kind}`] }, { text: piece.words }]),
  )
  const steps = of('step').map((piece) =>
    [piece.words, sayBy(language, piece), piece.stateOn === null ? '' : t.iDidOn(piece.stateOn), piece.note]
      .filter((one) => one !== '')
      .join('. '),
  )
  const section = (title: string, holds: readonly unknown[], blocks: readonly Block[]): readonly Block[] =>
    holds.length === 0 ? [] : [{ heading: title }, ...blocks]
  return [
    { text: t.copyFile },
    { small: t[`called ${nation}`] },
    ...section(t['head action'], actions, [
      { table: { head: [t['box action words'], t.who, t.byWhen, t.how], rows: actions } },
    ]),
    ...section(t['head worry'], worries, [
      {
        table: {
          head: [t['box worry words'], t['box worry mine'], t['box worry better']],
          rows: worries,
        },
      },
    ]),
    { heading: t['head date'] },
    { list: days },
    ...section(t['head person'], people, [{ list: people }]),
    ...rest,
    ...(of('if-not').length === 0 ? [{ heading: t['head if-not'] }, { text: t.ifNotBlank }] : []),
    ...(all ? section(t['head step'], steps, [{ small: t.private }, { list: steps }]) : []),
  ]
}
