import { readCount, readDate, readKind, readTime, timeInDate } from './cells.ts'
import { emptyDraft, type EntryDraft, type Meaning } from './model.ts'
import type { KeptRow } from './reading.ts'

type Line = {
  readonly row: number
  readonly reference: string
  readonly draft: EntryDraft
  readonly child: string
}

/** What a cell says; where it can't be read, what was typed stays beside it. */
export const lineOf = ({ row, cells, child }: KeptRow): Line => {
  const typed: Record<string, string> = {}
  const cell = (meaning: Meaning) => cells[meaning]?.[0] ?? ''
  const reading = <T>(meaning: Meaning, field: string, read: (text: string) => T | undefined): T | null => {
    if (cell(meaning) === '') return null
    const value = read(cell(meaning))
    // Where a number of parents was awaited, names may stand: that is said without repeating them.
    if (value === undefined) typed[field] = meaning === 'parents' ? '' : cell(meaning).slice(0, 40)
    return value ?? null
  }
  const names = (['mother', 'father', 'parent'] as const).flatMap((relation) =>
    (cells[relation] ?? []).map((name) => ({ name, relation, of: [0] })),
  )
  const one = {
    name: cell('childName'),
    bornOn: readDate(cell('childBorn')) ?? null,
    dueOn: readDate(cell('childDue')) ?? null,
  }
  const isChild = one.name !== '' || one.bornOn !== null || one.dueOn !== null
  const draft: EntryDraft = {
    ...emptyDraft,
    kind: reading('kind', 'kind', readKind),
    day: reading('day', 'day', readDate),
    startsAt: reading('startsAt', 'startsAt', readTime) ?? timeInDate(cell('day')),
    place: cell('place'),
    conference: cell('conference'),
    strategyDay: reading('strategyDay', 'strategyDay', readDate),
    parentCount: reading('parents', 'parentCount', readCount),
    toldOn: reading('toldOn', 'toldOn', readDate),
    lateReason: cell('lateReason'),
    familyName: cell('familyName'),
    children: isChild ? [one] : [],
    parents: names.map((parent) => ({ ...parent, of: isChild ? [0] : [] })),
    typed,
  }
  return { row, reference: cell('reference').replaceAll(/\s+/g, ' '), draft, child }
}
