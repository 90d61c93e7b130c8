import { parts, type Funnel, type Group, type PartKey } from './model.ts'
import { small, suppressColumns, suppressRow, type Shown } from './suppress.ts'

export type Cell = { readonly count: Shown; readonly share: number | null }
export type Row = {
  readonly key: string
  readonly label: string
  readonly parents: Shown
  readonly cells: Readonly<Record<PartKey, Cell>>
}

export const noFunnel: Funnel = {
  parents: 0,
  held: 0,
  due: 0,
  inTime: 0,
  offered: 0,
  answered: 0,
  accepted: 0,
  pastAccepted: 0,
  metBefore: 0,
}
export const addFunnels = (a: Funnel, b: Funnel): Funnel => ({
  parents: a.parents + b.parents,
  held: a.held + b.held,
  due: a.due + b.due,
  inTime: a.inTime + b.inTime,
  offered: a.offered + b.offered,
  answered: a.answered + b.answered,
  accepted: a.accepted + b.accepted,
  pastAccepted: a.pastAccepted + b.pastAccepted,
  metBefore: a.metBefore + b.metBefore,
})

export const sum = (groups: readonly Group[]): Funnel =>
  groups.reduce((total, { funnel }) => addFunnels(total, funnel), noFunnel)

const rawOf = (funnel: Funnel) =>
  suppressRow(
    funnel.parents,
    parts.map(({ key, of }) => ({ of: funnel[of], count: funnel[key] })),
  )

const countsOf = (funnel: Funnel): number[] => [funnel.parents, ...parts.map(({ key }) => funnel[key])]

const cellsOf = (funnel: Funnel, shown: readonly Shown[]): Readonly<Record<PartKey, Cell>> => {
  const cell = (key: PartKey): Cell => {
    const index = parts.findIndex((part) => part.key === key)
    const count = shown[index] ?? null
    const whole = funnel[parts[index]?.of ?? 'parents']
    return { count, share: count === null || whole === 0 ? null : count / whole }
  }
  return {
    held: cell('held'),
    inTime: cell('inTime'),
    answered: cell('answered'),
    accepted: cell('accepted'),
    metBefore: cell('metBefore'),
  }
}

/** Withholds what the same table without the filter would give away: the rest of it is small. */
const besideRest = (shown: readonly Shown[], rest: Funnel | undefined): Shown[] =>
  rest === undefined
    ? [...shown]
    : shown.map((value, column) => (small(countsOf(rest)[column] ?? 0) ? null : value))

/**
 * Groups and their total as they may be shown: small counts, small complements and whatever would give them away withheld.
 * Groups that have nobody are left out. `rest` holds, for a table narrowed by a filter, what the filter left out of each group.
 */
export const shownTable = (
  groups: readonly Group[],
  totalLabel: string,
  rest: ReadonlyMap<string, Funnel> = new Map(),
): { rows: Row[]; total: Row } => {
  const present = groups.filter(({ funnel }) => funnel.parents > 0)
  const shownOf = (funnel: Funnel, key: string): Shown[] => {
    const { whole, parts: shown } = rawOf(funnel)
    return besideRest([whole, ...shown], rest.get(key))
  }
  const shown = suppressColumns(
    present.map(({ funnel, key }) => shownOf(funnel, key)),
    present.map(({ funnel }) => countsOf(funnel)),
  )
  const all = sum(present)
  const row = (
    key: string,
    label: string,
    funnel: Funnel,
    [parents = null, ...cells]: readonly Shown[],
  ): Row => ({
    key,
    label,
    parents,
    cells: cellsOf(funnel, cells),
  })
  return {
    rows: present.map(({ key, label, funnel }, index) => row(key, label, funnel, shown[index] ?? [])),
    total: row('total', totalLabel, all, shownOf(all, 'total')),
  }
}
