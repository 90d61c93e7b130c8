import { suppressColumns, suppressRow, type Shown } from '../../offers/coverage/suppress.ts'
import { orderOf } from './rules.ts'

/** How many parents, never how many asks; `told` said afterwards how it was. */
export type Count = {
  readonly gss: string
  readonly name: string
  readonly name_cy: string
  readonly entry: string
  readonly asked: number
  readonly answered: number
  readonly agreed: number
  readonly told: number
  readonly done: number
  readonly helped: number
}
export const columns = ['asked', 'answered', 'agreed', 'told', 'done', 'helped'] as const
export type Column = (typeof columns)[number]
export type CountRow = { readonly entry: string; readonly shown: Readonly<Record<Column, Shown>> }

type Numbers = Readonly<Record<Column, number>>
const add = (rows: readonly Numbers[]): Numbers => {
  const sum = (of: Column) => rows.reduce((all, row) => all + row[of], 0)
  return {
    asked: sum('asked'),
    answered: sum('answered'),
    agreed: sum('agreed'),
    told: sum('told'),
    done: sum('done'),
    helped: sum('helped'),
  }
}

const shownOf = (n: Numbers): Shown[] => {
  const { whole, parts } = suppressRow(n.asked, [
    { of: n.asked, count: n.answered },
    { of: n.answered, count: n.agreed },
    { of: n.asked, count: n.told },
    { of: n.told, count: n.done },
    { of: n.done, count: n.helped },
  ])
  return [whole, ...parts]
}
const named = (cells: readonly Shown[]): CountRow['shown'] => {
  const [asked = null, answered = null, agreed = null, told = null, done = null, helped = null] = cells
  return { asked, answered, agreed, told, done, helped }
}

/**
 * Counts for all councils (`gss` ''), or for one. One to five are withheld, and what is left of a whole when that is one to
 * five; of the councils of one entry never exactly one is withheld, or the count for all would give it away.
 */
export const shownCounts = (counts: readonly Count[], gss: string): CountRow[] =>
  [...Map.groupBy(counts, ({ entry }) => entry)]
    .toSorted(([a], [b]) => (orderOf(a) < orderOf(b) ? -1 : 1))
    .flatMap(([entry, councils]): CountRow[] => {
      if (gss === '') return [{ entry, shown: named(shownOf(add(councils))) }]
      const each = suppressColumns(
        councils.map(shownOf),
        councils.map((row) => columns.map((column) => row[column])),
      )
      const at = councils.findIndex((row) => row.gss === gss)
      return at < 0 ? [] : [{ entry, shown: named(each[at] ?? []) }]
    })
