import { formatNumber, say, type Language } from '../../platform/words/words.ts'
import { dimensions, type Dimension, type FairnessRow, type Measure } from './model.ts'
import {
  daysLines,
  looksAt,
  shareLines,
  type DaysCell,
  type Line,
  type Look,
  type ShareCell,
} from './rules.ts'
import { words } from './words.ts'

export const shares = [
  'offer',
  'without',
  'fit',
  'experience',
  'gender',
  'language',
] as const satisfies readonly Measure[]
export type ShareMeasure = (typeof shares)[number]

/** One way of grouping as a page shows it: its groups by name, a line of cells each, and what was found. */
export type Section = {
  readonly dimension: Dimension
  readonly groups: readonly { readonly grp: string; readonly label: string }[]
  readonly shares: Readonly<Record<ShareMeasure, ReadonlyMap<string, ShareCell>>>
  readonly days: ReadonlyMap<string, DaysCell>
  readonly looks: readonly Look[]
}

const order = ['mother', 'father', 'en', 'cy', 'yes', 'no']
const byCell = <Cell>(lines: readonly Line<Cell>[]): ReadonlyMap<string, Cell> =>
  new Map(lines.map(({ grp, cell }) => [grp, cell]))

export const labelOf = (
  language: Language,
  dimension: Dimension,
  grp: string,
  councils: ReadonlyMap<string, string>,
): string => {
  const t = say(words, language)
  const keys = [
    'parent-mother',
    'parent-father',
    'parent-other',
    'language-en',
    'language-cy',
    'language-other',
    'needs-yes',
    'needs-no',
    'interpreter-yes',
    'interpreter-no',
  ] as const
  const key = keys.find((one) => one === `${dimension}-${grp}`)
  return key === undefined ? (councils.get(grp) ?? grp) : t[key]
}

/** `second`: the rows of the half-year's second quarter alone, when both quarters are in `rows`. */
export const sectionsOf = (
  rows: readonly FairnessRow[],
  second: readonly FairnessRow[],
  language: Language,
  councils: ReadonlyMap<string, string>,
): Section[] => {
  const looks = looksAt(rows)
  return dimensions.map((dimension) => {
    const of = (measure: ShareMeasure) => byCell(shareLines(rows, second, dimension, measure))
    const groups = [...new Set(rows.filter((row) => row.dimension === dimension).map(({ grp }) => grp))]
    const place = (grp: string) => (order.includes(grp) ? order.indexOf(grp) : order.length)
    return {
      dimension,
      groups: groups
        .map((grp) => ({ grp, label: labelOf(language, dimension, grp, councils) }))
        .sort((a, b) => place(a.grp) - place(b.grp) || (a.label < b.label ? -1 : 1)),
      shares: {
        offer: of('offer'),
        without: of('without'),
        fit: of('fit'),
        experience: of('experience'),
        gender: of('gender'),
        language: of('language'),
      },
      days: byCell(daysLines(rows, second, dimension)),
      looks: looks.filter((look) => look.dimension === dimension),
    }
  })
}

/** What one look found, in a sentence. */
export const sayLook = (
  language: Language,
  { measure, found, worst, smallest, dimension }: Look,
  councils: ReadonlyMap<string, string>,
): string => {
  const t = say(words, language)
  const what = t[`measure-${measure}`]
  if (found === 'few') return t.few(what)
  if (found === 'difference') return t.difference(what, labelOf(language, dimension, worst ?? '', councils))
  if (smallest === null || smallest === 0) return t.same(what)
  const tenths = Math.ceil(smallest * 10) / 10
  return measure === 'wait'
    ? t.noneDays(what, formatNumber(language, tenths))
    : t.noneShare(what, formatNumber(language, Math.ceil(smallest * 100)))
}
