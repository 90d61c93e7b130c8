import type { Day, Holidays } from '../../calendar/model.ts'
import { deadline } from '../../clocks/rules.ts'
import { ruleOf } from '../../clocks/timetable.ts'
import type { Fault } from '../../spaces/model.ts'
import type { Paper, PaperRule } from './model.ts'

/** Characters in one box. */
export const longest = 4_000

type Due = { readonly on: Day; readonly rule: PaperRule }

/**
 * When papers of a meeting are due, in working days after `from` (the day itself is not counted). Wales: the summary with
 * the outline plan 5 after the conference, the full record 20 (good practice), corrections to the chair 10 after the
 * record came (Wales Safeguarding Procedures, c3pt2.p14). England has local limits only: the decisions 2, the full
 * minutes 20, or what this council says (`own`). Null: there is no rule (transcripts; corrections in England).
 */
export const paperDue = (
  kind: Paper,
  nation: 'england' | 'wales',
  from: Day,
  holidays: Holidays,
  own: number | null,
): Due | null => {
  const days = (rule: PaperRule, amount?: number): Due | null => {
    const found = deadline(
      ruleOf(rule),
      from,
      holidays,
      ...(amount === undefined ? [] : [{ amount, unit: 'working-days' as const }]),
    )
    return 'fault' in found ? null : { on: found.limit, rule }
  }
  if (kind === 'transcript') return null
  if (nation === 'wales')
    return days(({ summary: 'W-MIN-5', record: 'W-MIN-20', correction: 'W-MIN-CORR' } as const)[kind])
  if (kind === 'correction') return null
  if (kind === 'record') return days('E-MIN', own ?? undefined)
  const found = deadline(ruleOf('E-MIN'), from, holidays)
  return 'fault' in found || found.aim === undefined ? null : { on: found.aim, rule: 'E-MIN' }
}

/** It was due, and it is not here. Only papers of the council's can be; a parent's own corrections never are. */
export const isOverdue = (
  { kind, dueOn, cameOn }: { readonly kind: Paper; readonly dueOn: Day | null; readonly cameOn: Day | null },
  today: Day,
): boolean => kind !== 'correction' && cameOn === null && dueOn !== null && dueOn < today

export const faultsInWords = (field: string, text: string): Fault[] =>
  text.length > longest ? [{ field, code: 'too-long' }] : []
