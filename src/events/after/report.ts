import { pdf } from '../../platform/pdf/pdf.ts'
import { sayDay, softDay } from '../../platform/words/dates.ts'
import { formatNumber, say, type Language } from '../../platform/words/words.ts'
import type { Both } from '../model.ts'
import { inTongue } from '../saying.ts'
import { shownLines } from './figures.tsx'
import type { Decided, ShownFigures } from './model.ts'
import { words } from './words.ts'

type Report = {
  readonly title: Both
  readonly day: string
  readonly on: string | null
  readonly summary: Both
  readonly figures: ShownFigures
  readonly decided: Decided
}
/** The report on paper, as anybody may read it. */
export const reportFile = (language: Language, of: Report): Promise<Buffer> => {
  const t = say(words, language)
  const told = (both: Both) => inTongue(language, both)
  return pdf({
    title: told(of.title) === '' ? t.report : told(of.title),
    language,
    blocks: [
      { text: sayDay(language, of.day, 'full') },
      ...(of.on === null ? [] : [{ small: t.reportOn(softDay(sayDay(language, of.on, 'date'))) }]),
      { heading: t.report },
      { text: told(of.summary) },
      { heading: t.figures },
      {
        table: {
          head: ['', ''],
          rows: shownLines(language, of.figures).map(([text, count]) => [
            text,
            formatNumber(language, count),
          ]),
        },
      },
      { small: t.fewText },
      ...(of.decided.length === 0 ? [] : [{ heading: t.decided }]),
      ...of.decided.flatMap(({ by, words: said, actions }) => [
        { subheading: told(said).slice(0, 400) },
        ...(told(by) === '' ? [] : [{ text: t.by(told(by)) }]),
        {
          list: actions.map((one) =>
            [
              `${t[`state-${one.state}`]}: ${told(one.words)}`,
              [
                t.owner(told(one.owner)),
                ...(one.due === null ? [] : [t.due(sayDay(language, one.due, 'date'))]),
              ].join(', '),
              ...(told(one.note) === '' ? [] : [told(one.note)]),
            ].join('. '),
          ),
        },
      ]),
    ],
  })
}
