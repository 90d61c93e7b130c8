import { csvFile } from '../../platform/list/csv.ts'
import type { Answer } from '../../platform/http/answer.ts'
import { say, type Language } from '../../platform/words/words.ts'
import { groupNames } from './groups.ts'
import type { Line, Range } from './model.ts'
import { calledIn } from './people-tables.tsx'
import type { AdviceRow } from './queries.ts'
import type { KeptAnswer } from './reading.ts'
import { sayKind, type Names } from './sayings.ts'
import { words } from './words.ts'

const three = ({ low, middle, high }: Range): string[] => [low, middle, high].map(String)

/** The whole answer as a spreadsheet: one row for each group, kind of supporter and supporter. */
export const sheetOf = (
  language: Language,
  answer: KeptAnswer,
  advice: readonly AdviceRow[],
  names: Names,
): Answer => {
  const t = say(words, language)
  const called = groupNames(language, names)
  const load = calledIn(language, answer, names)
  const heads = [t.asking, t.before, t.after, t.gain].flatMap((head) =>
    [t.lowest, t.middle, t.highest].map((which) => `${head}: ${which}`),
  )
  const of = (section: string, lines: readonly Line[], name: (key: string) => string): string[][] =>
    lines.map(({ key, asking, before, after, gain }) => [
      section,
      name(key),
      ...[asking, before, after, gain].flatMap(three),
    ])
  const nothing = (count: number): string[] => Array.from({ length: count }, () => '')
  return csvFile(
    'what-if.csv',
    ['', t.group, ...heads],
    [
      ...of(t.all, [answer.total], called.council),
      ...of(t.byCouncil, answer.councils, called.council),
      ...of(t.byLanguage, answer.languages, called.language),
      ...of(t.byWish, answer.wishes, called.wish),
      ...advice.map((one) => [t.recruit, sayKind(language, one, names), ...nothing(9), ...three(one.gain)]),
      ...answer.loads.flatMap(({ supporter, before, after }) => {
        const name = load(supporter)
        return name === undefined
          ? []
          : [
              [
                t.loads,
                name,
                ...nothing(4),
                before.toFixed(1),
                ...nothing(2),
                after.toFixed(1),
                ...nothing(2),
                (after - before).toFixed(1),
                '',
              ],
            ]
      }),
    ],
  )
}
