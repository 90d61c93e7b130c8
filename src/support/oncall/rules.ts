import { addDays, today } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import type { Fault } from '../model.ts'
import type { Draft, Duty } from './model.ts'

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/** A day and a time of day in London as a moment; in the hour that comes twice, the first of the two. */
export const momentOf = (day: Day, time: string): Date =>
  new Date(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime('Europe/London').epochMilliseconds)

/** Nobody is on call for longer than this at a stretch. */
const longestDays = 14

/** Codes: 'choose' on `person`; 'needs-date' and 'time' on from and until; 'order', 'over', 'too-long' on `until`; 'number' on `telephone`. */
export const faultsInDuty = (draft: Draft, now: Date): Fault[] => {
  const { person, fromDay, fromTime, untilDay, untilTime, telephone } = draft
  const faults: Fault[] = [
    ...(person === '' ? [{ field: 'person', code: 'choose' }] : []),
    ...(fromDay === null ? [{ field: 'from', code: 'needs-date' }] : []),
    ...(isTime(fromTime) ? [] : [{ field: 'fromTime', code: 'time' }]),
    ...(untilDay === null ? [{ field: 'until', code: 'needs-date' }] : []),
    ...(isTime(untilTime) ? [] : [{ field: 'untilTime', code: 'time' }]),
    ...(/^[+\d][\d ()-]{2,20}$/.test(telephone) ? [] : [{ field: 'telephone', code: 'number' }]),
  ]
  if (fromDay === null || untilDay === null || faults.length > 0) return faults
  const [from, until] = [momentOf(fromDay, fromTime), momentOf(untilDay, untilTime)]
  if (until <= from) return [{ field: 'until', code: 'order' }]
  if (until <= now) return [{ field: 'until', code: 'over' }]
  return untilDay > addDays(fromDay, longestDays) ? [{ field: 'until', code: 'too-long' }] : []
}

export type Span = { readonly kind: 'gap' | 'overlap'; readonly from: Date; readonly until: Date }

/** Where nobody is on call between two moments, and where two are at once, in order of time. */
export const unevenIn = (
  duties: readonly Pick<Duty, 'from' | 'until'>[],
  from: Date,
  until: Date,
): Span[] => {
  const inside = duties.filter((duty) => duty.from < until && duty.until > from)
  const edges = [from, until, ...inside.flatMap((duty) => [duty.from, duty.until])]
    .map((at) => Math.min(Math.max(at.getTime(), from.getTime()), until.getTime()))
    .sort((a, b) => a - b)
  const moments = [...new Set(edges)]
  const spans: { kind: Span['kind'] | null; from: number; until: number }[] = []
  for (const [n, at] of moments.entries()) {
    const next = moments[n + 1]
    if (next === undefined) break
    const on = inside.filter((duty) => duty.from.getTime() <= at && duty.until.getTime() >= next).length
    const kind = on === 0 ? 'gap' : on > 1 ? 'overlap' : null
    const last = spans.at(-1)
    if (last !== undefined && last.kind === kind) last.until = next
    else spans.push({ kind, from: at, until: next })
  }
  return spans.flatMap(({ kind, ...span }) =>
    kind === null ? [] : [{ kind, from: new Date(span.from), until: new Date(span.until) }],
  )
}

/** The week that the page shows: from the beginning of today, London's, for seven days. */
export const weekFrom = (now: Date): { readonly from: Date; readonly until: Date } => {
  const first = today(now)
  return { from: momentOf(first, '00:00'), until: momentOf(addDays(first, 7), '00:00') }
}
