import type { Day, Holidays } from '../../calendar/model.ts'
import { addWorkingDays, isWorkingDay, rollBack, workingDaysLeft } from '../../calendar/working-days.ts'
import type { Duty, DutyKind, Standing } from './model.ts'

const earlier = (...days: (Day | null)[]): Day | null =>
  days.reduce((a, b) => (a === null ? b : b === null || a < b ? a : b), null)

/** The last working day on which something can still be done before the conference. */
const before = (conference: Day | null, workingDays: number, holidays: Holidays): Day | null =>
  conference === null ? null : addWorkingDays(rollBack(conference, holidays), -workingDays, holidays)

const kindOf = (s: Standing): DutyKind => {
  if (s.support !== null) {
    if (s.heldUp !== null) return 'held-up'
    if (s.supporterAway && s.cover === null) return 'cover'
    return s.firstMetOn === null ? 'first-meeting' : 'done'
  }
  if (s.stopped !== null && s.chosen === null && s.state === 'yes') return 'stopped'
  if (s.state === 'due') return 'call'
  if (s.state === 'offered') return 'hear'
  if (s.state === 'held')
    return s.heldFor === 'no-name' ? 'council-offers' : s.heldFor === 'not-safe' ? 'make-safe' : 'ask-worker'
  if (s.name === '' && s.called === '') return 'name'
  if (s.chosen !== null) return 'supporter-answers'
  if (s.proposals > 0) return 'show'
  return s.stopgap === null ? 'propose' : 'nobody-free'
}

/**
 * The next duty for one party and its day. Targets (domain.md 2.5): an offer one working day from when it is possible,
 * a supporter in three working days of the yes, the first meeting five working days before the conference where time
 * allows. What is held has no day and is never late.
 */
export const dutyOf = (s: Standing, holidays: Holidays): Duty => {
  const kind = kindOf(s)
  const day = s.conferenceDay
  const after = (from: Day | null, days: number) =>
    from === null ? null : addWorkingDays(from, days, holidays)
  const by: Readonly<Record<DutyKind, Day | null>> = {
    call: s.callBackOn !== null && s.dueOn !== null && s.callBackOn > s.dueOn ? s.callBackOn : s.dueOn,
    'council-offers': null,
    'ask-worker': null,
    'make-safe': null,
    hear: s.callBackOn ?? earlier(after(s.offeredOn, 2), before(day, 2, holidays)),
    name: after(s.answeredOn, 1),
    propose: earlier(after(s.answeredOn, 1), before(day, 1, holidays)),
    'nobody-free': before(day, 1, holidays),
    show: earlier(s.shownOn === null ? after(s.answeredOn, 2) : s.lapsesOn, before(day, 1, holidays)),
    'supporter-answers': earlier(after(s.chosenOn, 1), before(day, 1, holidays)),
    stopped: s.stoppedOn,
    'held-up': s.heldSince,
    cover: day,
    'first-meeting': before(day, 5, holidays),
    done: null,
  }
  return { standing: s, kind, by: by[kind] }
}

/** Working days left for a duty, negative when its day is over; null where it has none. */
export const daysLeft = (today: Day, { by }: Duty, holidays: Holidays): number | null => {
  if (by === null) return null
  const from = isWorkingDay(today, holidays) || by > today ? today : addWorkingDays(today, 1, holidays)
  return workingDaysLeft(from, by, holidays)
}

/** Those with a day first, soonest first; then what is held, by its conference; what is done last. */
export const inOrder = (duties: readonly Duty[]): Duty[] => {
  const place = ({ kind, by, standing }: Duty) =>
    `${kind === 'done' ? 2 : by === null ? 1 : 0}${by ?? standing.conferenceDay ?? '9999'}${standing.conferenceDay ?? '9999'}${standing.offer}`
  return [...duties].sort((a, b) => (place(a) < place(b) ? -1 : 1))
}

/** About to be forgotten: an offer or answer whose day is over. */
export const forgotten = (today: Day, duties: readonly Duty[]): Duty[] =>
  duties.filter(({ by }) => by !== null && by < today)
