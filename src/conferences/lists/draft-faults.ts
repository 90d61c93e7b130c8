import { addDays } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import { dueBy, faultsIn, isLate, startOf, type Timing } from '../rules.ts'
import type { EntryDraft, EntryFault } from './model.ts'

const longest = { reference: 60, place: 200, conference: 60, lateReason: 500, familyName: 200 } as const

/** What has to be put right in what the list says, whatever we know already. Empty when it can be read. */
export const faultsInDraft = (reference: string, draft: EntryDraft, today: Day): EntryFault[] => {
  const { typed } = draft
  const check: readonly [boolean, string, string][] = [
    [reference === '', 'reference', 'no-reference'],
    [reference.length > longest.reference, 'reference', 'too-long'],
    [draft.kind === null && typed['kind'] === undefined, 'kind', 'no-kind'],
    [typed['kind'] !== undefined, 'kind', 'no-such-kind'],
    [draft.day === null && typed['day'] === undefined, 'day', 'no-day'],
    [typed['day'] !== undefined, 'day', 'no-such-day'],
    [typed['twoDates'] !== undefined, 'day', 'two-dates'],
    [draft.day !== null && draft.day > addDays(today, 730), 'day', 'far-ahead'],
    [typed['startsAt'] !== undefined, 'startsAt', 'no-such-time'],
    [typed['twoTimes'] !== undefined, 'startsAt', 'two-times'],
    [draft.place.length > longest.place, 'place', 'too-long'],
    [draft.conference.length > longest.conference, 'conference', 'too-long'],
    [draft.lateReason.length > longest.lateReason, 'lateReason', 'too-long'],
    [typed['strategyDay'] !== undefined, 'strategyDay', 'no-such-day'],
    [typed['parentCount'] !== undefined, 'parentCount', 'no-such-number'],
    [typed['toldOn'] !== undefined, 'toldOn', 'no-such-day'],
    [draft.toldOn !== null && draft.toldOn > today, 'toldOn', 'in-the-future'],
  ]
  return check.flatMap(([wrong, field, code]) => (wrong ? [{ field, code }] : []))
}

/** A new one must lie ahead, and a late one says why (domain 1.2): as the form for one conference asks too. */
export const faultsInNew = (draft: EntryDraft, timing: Timing, today: Day): EntryFault[] => {
  if (draft.kind === null) return []
  const faults: EntryFault[] = faultsIn(
    {
      kind: draft.kind,
      day: draft.day,
      startsAt: draft.startsAt,
      place: draft.place,
      reference: draft.conference,
      strategyDay: draft.strategyDay,
      parents: draft.parentCount,
      children: [],
      lateReason: draft.lateReason,
      toldUsOn: today,
    },
    timing,
    null,
    today,
  )
  return draft.day !== null && draft.day < today ? [...faults, { field: 'day', code: 'day-past' }] : faults
}

/** A move past the limit is late too, and says why. */
export const lateMove = (draft: EntryDraft, timing: Timing): boolean =>
  draft.kind !== null &&
  draft.lateReason === '' &&
  isLate(
    draft.day,
    dueBy(startOf({ kind: draft.kind, strategyDay: draft.strategyDay }, timing.nation, null), timing),
  )
