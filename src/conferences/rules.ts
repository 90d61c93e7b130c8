import type { Day, Holidays } from '../calendar/model.ts'
import type { Nation, RuleId } from '../clocks/codes.ts'
import type { Deadline, OwnValues } from '../clocks/model.ts'
import { deadline } from '../clocks/rules.ts'
import { appliesIn, ruleOf } from '../clocks/timetable.ts'
import type { Draft, Fault, Kind } from './model.ts'

/** A conference that was held: a review's clock runs from the day on which it really was. */
export type Before = { readonly kind: Kind; readonly day: Day | null }
export type Timing = {
  readonly nation: Nation
  readonly holidays: Holidays
  readonly own: OwnValues
}
export type Start = { readonly rule: RuleId; readonly from: Day }
type Dated = Pick<Draft, 'kind' | 'strategyDay' | 'transferDay'>

/** After an initial conference the first review is due in 3 months, after a review the next one in 6 (1.2 EW-RCPC). */
export const reviewAfter = ({ kind, day }: Before): Start | null =>
  day === null ? null : { rule: kind === 'review' ? 'EW-RCPC-6M' : 'EW-RCPC-3M', from: day }

/**
 * The rule that says by when a conference must be held, and the day it runs from; null while that day is not known.
 * England and Wales count an initial conference from different strategy discussions; a receiving authority in
 * England counts a transfer from the notice; a review runs from the conference before it.
 */
export const startOf = (draft: Dated, nation: Nation, before: Before | null): Start | null => {
  if (draft.kind === 'review') return before === null ? null : reviewAfter(before)
  if (draft.kind === 'transfer-in') {
    const from = draft.transferDay ?? null
    return from === null || nation === 'W' ? null : { rule: 'EW-TRANS-15', from }
  }
  return draft.strategyDay === null
    ? null
    : { rule: nation === 'W' ? 'W-ICPC-15' : 'E-ICPC-15', from: draft.strategyDay }
}

/** The last day on which it can be held, working day or not, and the last working day; null when no clock runs. */
export const dueBy = (start: Start | null, { holidays, own }: Timing): Deadline | null => {
  if (start === null) return null
  const dates = deadline(ruleOf(start.rule), start.from, holidays, own[start.rule])
  return 'fault' in dates ? null : dates
}

/** Before which day the report has to reach the parents: the rule that counts back from this conference. */
export const reportRule = (kind: Kind, nation: Nation): RuleId => {
  if (nation === 'W') return 'W-REP'
  return kind === 'review' ? 'L-REP-R' : 'L-REP-I'
}

/** An unborn child's conference also counts back from the day on which the birth is expected (England, local). */
export const birthRule = (kind: Kind, nation: Nation, dueOn: Day | null): Start | null =>
  kind === 'pre-birth' && dueOn !== null && appliesIn(ruleOf('L-PRE-EDD'), nation)
    ? { rule: 'L-PRE-EDD', from: dueOn }
    : null

export const isLate = (day: Day | null, due: Deadline | null): boolean =>
  day !== null && due !== null && day > due.limit

const longest = { place: 200, reference: 60, lateReason: 500 } as const

/** A late conference may be booked, never silently. The answer is empty when nothing has to be put right. */
export const faultsIn = (draft: Draft, timing: Timing, before: Before | null, today: Day): Fault[] => {
  const faults: Fault[] = []
  const { day, strategyDay, toldUsOn, transferDay = null, parents } = draft
  if (strategyDay !== null && strategyDay > today)
    faults.push({ field: 'strategyDay', code: 'in-the-future' })
  else if (strategyDay !== null && day !== null && strategyDay > day)
    faults.push({ field: 'strategyDay', code: 'after-the-conference' })
  if (transferDay !== null && transferDay > today)
    faults.push({ field: 'transferDay', code: 'in-the-future' })
  if (toldUsOn > today) faults.push({ field: 'toldUsOn', code: 'in-the-future' })
  if (parents !== null && (!Number.isInteger(parents) || parents < 0 || parents > 12))
    faults.push({ field: 'parents', code: 'no-such-number' })
  for (const field of ['place', 'reference', 'lateReason'] as const)
    if (draft[field].length > longest[field]) faults.push({ field, code: 'too-long' })
  if (isLate(day, dueBy(startOf(draft, timing.nation, before), timing)) && draft.lateReason === '')
    faults.push({ field: 'lateReason', code: 'late-without-reason' })
  return faults
}

/** The rules by which a conference itself must be held. */
export const conferenceRules: readonly RuleId[] = [
  'E-ICPC-15',
  'W-ICPC-15',
  'EW-TRANS-15',
  'L-PRE-EDD',
  'EW-RCPC-3M',
  'EW-RCPC-6M',
  'L-PRE-RCPC',
]
/** Past these it is late. L-PRE-EDD is not among them: its sources say "ideally". */
export const lateRules: readonly RuleId[] = conferenceRules.filter((rule) => rule !== 'L-PRE-EDD')
export const reportRules: readonly RuleId[] = ['L-REP-I', 'L-REP-R', 'W-REP']
/** What a held conference starts. */
export const afterRules: readonly RuleId[] = ['EW-CG-10', 'EW-RCPC-3M', 'EW-RCPC-6M']
export const coreGroupRules: readonly RuleId[] = ['EW-CG-10', 'E-CG-NEXT', 'W-CG-NEXT']
export const nextCoreGroup = (nation: Nation): RuleId => (nation === 'W' ? 'W-CG-NEXT' : 'E-CG-NEXT')
