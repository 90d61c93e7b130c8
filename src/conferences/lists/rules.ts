import type { Day } from '../../calendar/model.ts'
import type { Kind, State } from '../model.ts'
import type { Timing } from '../rules.ts'
import { faultsInDraft, faultsInNew, lateMove } from './draft-faults.ts'
import type { Change, EntryDraft, EntryFault, Verdict } from './model.ts'

export type KnownConference = {
  readonly id: string
  readonly kind: Kind
  readonly day: Day | null
  readonly startsAt: string | null
  readonly place: string
  readonly reference: string
  readonly state: State
}
/** What we hold already that an entry could mean. `similar` has another reference and looks like the same family. */
export type Known = {
  readonly family: string | null
  readonly similar: { readonly family: string; readonly why: 'similar-reference' | 'same-child' } | null
  readonly conferences: readonly KnownConference[]
  /** The last day on which one of the family's parents was told. */
  readonly toldOn: Day | null
  /** How many parents and others of the family we hold. */
  readonly parties: number
}
export type Judged = {
  readonly verdict: Verdict
  readonly faults: readonly EntryFault[]
  readonly family: string | null
  readonly conference: string | null
  readonly changes: readonly Change[]
}

const changesOf = (draft: EntryDraft, to: KnownConference, known: Known): Change[] => {
  const changes: Change[] = []
  if (to.state === 'cancelled') changes.push({ field: 'state', before: 'cancelled', after: 'booked' })
  if (draft.kind !== to.kind) changes.push({ field: 'kind', before: to.kind, after: draft.kind })
  if (draft.day !== to.day) changes.push({ field: 'day', before: to.day, after: draft.day })
  // A list without times or places says nothing about them.
  if (draft.startsAt !== null && draft.startsAt !== to.startsAt)
    changes.push({ field: 'startsAt', before: to.startsAt, after: draft.startsAt })
  if (draft.place !== '' && draft.place !== to.place)
    changes.push({ field: 'place', before: to.place, after: draft.place })
  if (draft.toldOn !== null && (known.toldOn === null || draft.toldOn > known.toldOn))
    changes.push({ field: 'toldOn', before: known.toldOn, after: draft.toldOn })
  // One more parent than we hold is somebody to whom nobody would make the offer; one fewer changes nothing.
  const count = Math.max(draft.parentCount ?? 0, draft.parents.length)
  if (count > known.parties)
    changes.push({ field: 'parentCount', before: String(known.parties), after: String(count) })
  return changes
}

const isOpen = ({ state }: KnownConference) => state !== 'held' && state !== 'cancelled'

/** The conference that an entry is about, and the question where it could be but need not. */
const matchFor = (
  draft: EntryDraft,
  conferences: readonly KnownConference[],
  today: Day,
): { to: KnownConference; ask?: string } | null => {
  const sameDay = conferences.filter(({ day }) => day === draft.day)
  const same = sameDay.filter(({ kind }) => kind === draft.kind)
  const stands = same.find(({ state }) => state !== 'cancelled')
  if (stands !== undefined) return { to: stands }
  const dropped = same.find(({ state }) => state === 'cancelled')
  if (dropped !== undefined) return { to: dropped, ask: 'cancelled-with-us' }
  const other = sameDay.find(isOpen)
  if (other !== undefined) return { to: other, ask: 'other-kind' }
  const named = conferences.find(
    (one) => draft.conference !== '' && one.reference === draft.conference && isOpen(one),
  )
  if (named !== undefined) return { to: named }
  const ahead = conferences.filter(
    (one) =>
      isOpen(one) &&
      one.kind === draft.kind &&
      (one.day === null || (one.day >= today && !draft.alsoOn.includes(one.day))),
  )
  const [first, second] = ahead
  if (first === undefined) return null
  return second === undefined && draft.alsoOn.length === 0 ? { to: first } : { to: first, ask: 'maybe-moved' }
}

/**
 * What an entry of a list would do: enter a new conference, change one (what exactly), nothing, ask a person, or wait
 * to be put right. Pure: what we hold, the calendar and today come in.
 */
export const judge = (
  reference: string,
  draft: EntryDraft,
  known: Known,
  timing: Timing,
  today: Day,
): Judged => {
  const none = { family: known.family, conference: null, changes: [] }
  const wrong = faultsInDraft(reference, draft, today)
  if (wrong.length > 0) return { ...none, verdict: 'put-right', faults: wrong }
  const similar = known.family === null && draft.decision !== 'new-family' ? known.similar : null
  if (similar !== null && draft.decision !== 'join')
    return {
      ...none,
      family: similar.family,
      verdict: 'ask',
      faults: [{ field: 'question', code: similar.why }],
    }
  const family = known.family ?? similar?.family ?? null
  const match =
    family === null || draft.decision === 'another' ? null : matchFor(draft, known.conferences, today)
  if (match === null) {
    const faults = faultsInNew(draft, timing, today)
    return { ...none, family, faults, verdict: faults.length > 0 ? 'put-right' : 'new' }
  }
  const at = { family, conference: match.to.id }
  const answered = draft.decision === 'same' || draft.decision === 'on-again'
  if (match.ask !== undefined && !answered)
    return {
      ...at,
      verdict: 'ask',
      faults: [{ field: 'question', code: match.ask }],
      changes: changesOf(draft, match.to, known),
    }
  const changes = match.to.state === 'held' ? [] : changesOf(draft, match.to, known)
  if (changes.length === 0) return { ...at, verdict: 'unchanged', faults: [], changes }
  if (changes.some(({ field }) => field === 'day') && lateMove(draft, timing))
    return {
      ...at,
      verdict: 'put-right',
      faults: [{ field: 'lateReason', code: 'late-without-reason' }],
      changes,
    }
  return { ...at, verdict: 'changed', faults: [], changes }
}
