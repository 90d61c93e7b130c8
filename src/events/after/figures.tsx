import { Table, type View } from '../../platform/html/index.ts'
import { formatNumber, say, type Language } from '../../platform/words/words.ts'
import { inTongue } from '../saying.ts'
import { hows, roles, welcomes, type ShownFigures } from './model.ts'
import { words } from './words.ts'

/** Line by line, as anybody may read it: null is not shown. */
export const figureLines = (language: Language, of: ShownFigures): (readonly [string, number | null])[] => {
  const t = say(words, language)
  return [
    [t.places, of.places],
    [t.booked, of.booked],
    [t.came, of.came],
    ...of.kinds.map(({ name, came }) => [t.cameAs(inTongue(language, name)), came] as const),
    [t.offered, of.offered],
    [t.said, of.said],
    ...(of.said === null
      ? []
      : [
          ...hows.map((how, at) => [`${t.how} ${t[`how-${how}`]}`, of.how[at] ?? null] as const),
          ...welcomes.map((one, at) => [t.feltAs(t[`welcome-${one}`]), of.welcome[at] ?? null] as const),
          [t.feltAs(t.unsaid), of.welcome[3] ?? null] as const,
          ...roles.map((one, at) => [t.saidAs(t[`role-${one}`]), of.role[at] ?? null] as const),
          [t.saidAs(t.unsaid), of.role[3] ?? null] as const,
        ]),
  ]
}
/** Those of them that may be shown. */
export const shownLines = (language: Language, of: ShownFigures): (readonly [string, number])[] =>
  figureLines(language, of).flatMap(([text, count]) => (count === null ? [] : [[text, count] as const]))
export const sayCount = (language: Language, count: number | null): string =>
  count === null ? say(words, language).few : formatNumber(language, count)

export const FigureTable = ({ view, of }: { view: View; of: ShownFigures }) => {
  const t = say(words, view.language)
  return (
    <>
      <Table
        caption={t.figures}
        firstCellIsHeader
        rows={shownLines(view.language, of).map(([text, count]) => [
          { text },
          { text: formatNumber(view.language, count), format: 'numeric' },
        ])}
      />
      <p class="soft">{t.fewText}</p>
    </>
  )
}
