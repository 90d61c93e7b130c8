import type { Day } from '../../calendar/model.ts'
import { plain } from './headings.ts'
import { lineOf } from './lines.ts'
import type { Entry, EntryDraft } from './model.ts'
import type { KeptRow } from './reading.ts'

const later = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null || a > b ? a : b)

/** The children of both, each once; `places` says where the second's children went. */
const joinChildren = (into: EntryDraft['children'], more: EntryDraft['children']) => {
  const children = [...into]
  const places = more.map((child) => {
    const at = children.findIndex(
      ({ name, bornOn, dueOn }) =>
        plain(name) === plain(child.name) && bornOn === child.bornOn && dueOn === child.dueOn,
    )
    return at >= 0 ? at : children.push(child) - 1
  })
  return { children, places }
}
const joinParents = (into: EntryDraft['parents'], more: EntryDraft['parents'], places: readonly number[]) => {
  const parents = into.map((parent) => ({ ...parent }))
  for (const parent of more) {
    const of = parent.of.map((at) => places[at] ?? at)
    const known = parents.find(({ name }) => plain(name) === plain(parent.name))
    if (known === undefined) parents.push({ ...parent, of })
    else known.of = [...new Set([...known.of, ...of])]
  }
  return parents
}

const join = (a: EntryDraft, b: EntryDraft): EntryDraft => {
  const { children, places } = joinChildren(a.children, b.children)
  const times = a.startsAt !== null && b.startsAt !== null && a.startsAt !== b.startsAt
  const days = a.day !== null && b.day !== null && a.day !== b.day
  const counts = [a.parentCount, b.parentCount].filter((count) => count !== null)
  return {
    ...a,
    day: a.day ?? b.day,
    startsAt: a.startsAt ?? b.startsAt,
    place: a.place === '' ? b.place : a.place,
    conference: a.conference === '' ? b.conference : a.conference,
    strategyDay: later(a.strategyDay, b.strategyDay),
    parentCount: counts.length === 0 ? null : Math.max(...counts),
    // Told is when the last of them was told: an offer opens no earlier.
    toldOn: later(a.toldOn, b.toldOn),
    lateReason: a.lateReason === '' ? b.lateReason : a.lateReason,
    familyName: a.familyName === '' ? b.familyName : a.familyName,
    children,
    parents: joinParents(a.parents, b.parents, places),
    typed: {
      ...b.typed,
      ...a.typed,
      ...(times ? { twoTimes: `${a.startsAt}, ${b.startsAt}` } : {}),
      ...(days
        ? {
            twoDates: [...new Set([...(a.typed['twoDates'] ?? `${a.day}`).split(', '), `${b.day}`])].join(
              ', ',
            ),
          }
        : {}),
    },
  }
}

type Group = { rows: number[]; reference: string; draft: EntryDraft; children: Set<string> }
const merge = (a: Group, b: Group): Group => ({
  rows: [...a.rows, ...b.rows].sort((x, y) => x - y),
  reference: a.reference,
  draft: join(a.draft, b.draft),
  children: new Set([...a.children, ...b.children]),
})

/** The same child, or nobody can tell, on two days: a mistake. Different children: brothers and sisters heard apart. */
const oneConference = (a: Group, b: Group): boolean =>
  (a.draft.conference !== '' && a.draft.conference === b.draft.conference) ||
  [...a.children].some((child) => child === '' || b.children.has(child)) ||
  b.children.has('')

/**
 * The conferences of a list: rows with the same reference, kind and day are one. Rows that give one conference two
 * days become one entry that says both, to be put right.
 */
export const groupRows = (rows: readonly KeptRow[]): Entry[] => {
  const groups = new Map<string, Group>()
  for (const line of rows.map(lineOf)) {
    const { row, reference, draft, child } = line
    const key =
      reference === ''
        ? `row ${row}`
        : [
            plain(reference),
            reference.toLowerCase(),
            draft.kind ?? draft.typed['kind'] ?? '',
            draft.day ?? draft.typed['day'] ?? '',
          ].join('|')
    const group = { rows: [row], reference, draft, children: new Set([child]) }
    const known = groups.get(key)
    groups.set(key, known === undefined ? group : merge(known, group))
  }
  return apart([...groups.values()])
}

const apart = (groups: readonly Group[]): Entry[] => {
  const alike = Map.groupBy(groups, ({ reference, draft }) =>
    reference === '' || draft.kind === null || draft.day === null
      ? null
      : `${reference.toLowerCase()}|${draft.kind}`,
  )
  const done = [...alike].flatMap(([key, same]) => {
    if (key === null) return same
    const kept: Group[] = []
    for (const group of same) {
      const at = kept.findIndex((other) => oneConference(other, group))
      const other = kept[at]
      if (other === undefined) kept.push(group)
      else kept[at] = merge(other, group)
    }
    const days = kept.map(({ draft }) => draft.day)
    return kept.map((group) => ({
      ...group,
      draft: { ...group.draft, alsoOn: days.filter((day) => day !== null && day !== group.draft.day) },
    }))
  })
  return done
    .map(({ rows, reference, draft }) => ({
      rows,
      reference,
      draft: { ...draft, alsoOn: draft.alsoOn.filter((day) => day !== null) },
    }))
    .sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0))
}
