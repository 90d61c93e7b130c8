import { readDay } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import type { Kind } from '../model.ts'
import { plain } from './headings.ts'

const months = [
  'jan|january|ion|ionawr',
  'feb|february|chwe|chwef|chwefror',
  'mar|march|maw|mawrth',
  'apr|april|ebr|ebrill',
  'may|mai',
  'jun|june|meh|mehefin',
  'jul|july|gor|gorff|gorffennaf',
  'aug|august|aws|awst',
  'sep|sept|september|med|medi',
  'oct|october|hyd|hydref',
  'nov|november|tach|tachwedd',
  'dec|december|rhag|rhagfyr',
].map((names) => names.split('|'))

const made = (year: string, month: number | string, day: string): Day | undefined => {
  const full = year.length === 2 ? `20${year}` : year
  return readDay(`${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/**
 * A day as councils write it: DD/MM/YYYY (also with - or ., also YY), ISO, "14 Jan 2027" in either language, with or
 * without a weekday before and a time behind. Day before month always. Undefined when there is no such day.
 */
export const readDate = (cell: string): Day | undefined => {
  const text = cell.trim().replace(/^(?:\p{L}+,?\s+){1,2}(?=\d)/u, '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s].*)?$/.exec(text)
  if (iso) return made(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '')
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:\s.*)?$/.exec(text)
  if (british) return made(british[3] ?? '', british[2] ?? '', british[1] ?? '')
  const spoken = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+(\p{L}+)\.?,?[\s-]+(\d{4}|\d{2})(?:\s.*)?$/u.exec(text)
  if (!spoken) return undefined
  const month = months.findIndex((names) => names.includes((spoken[2] ?? '').toLowerCase()))
  return month < 0 ? undefined : made(spoken[3] ?? '', month + 1, spoken[1] ?? '')
}

/** A time as 'HH:MM': 10:00, 10.30, 1400, 2pm, 2.30 pm, 14:00:00, yb and yp. Undefined when it is none. */
export const readTime = (cell: string): string | undefined => {
  const found =
    /^(\d{1,2})(?:[:.]?(\d{2}))?(?:[:.]\d{2}(?:\.\d+)?)?\s*(am|pm|yb|yp|a\.m\.|p\.m\.|noon)?$/i.exec(
      cell.trim(),
    )
  if (!found) return undefined
  const half = (found[3] ?? '').toLowerCase().replaceAll('.', '')
  if (half === '' && found[2] === undefined) return undefined
  let hour = Number(found[1])
  if (half !== '' && (hour < 1 || hour > 12)) return undefined
  if ((half === 'pm' || half === 'yp') && hour < 12) hour += 12
  if ((half === 'am' || half === 'yb') && hour === 12) hour = 0
  const minutes = Number(found[2] ?? '0')
  return hour > 23 || minutes > 59
    ? undefined
    : `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** The time that stands behind the day in the same cell, if one does; midnight there means that none was given. */
export const timeInDate = (cell: string): string | null => {
  const behind = /(?:\d[T\s])(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*(?:am|pm))?)/i.exec(cell.trim())
  const time = behind ? readTime(behind[1] ?? '') : undefined
  return time === undefined || time === '00:00' ? null : time
}

const kindNames: Record<Kind, string> = {
  initial:
    'initial, icpc, initial conference, initial child protection conference, initial cpc, initial cp conference, child protection conference initial, first, cychwynnol, cynhadledd gychwynnol, cynhadledd amddiffyn plant gychwynnol',
  review:
    'review, rcpc, review conference, review child protection conference, review cpc, cp review, first review, 1st review, second review, 2nd review, subsequent review, child protection review conference, child protection conference review, adolygu, cynhadledd adolygu, cynhadledd amddiffyn plant adolygu',
  'pre-birth':
    'pre birth, prebirth, unborn, pre birth conference, pre birth initial, pre birth icpc, pre birth initial child protection conference, pre birth child protection conference, cyn geni, cynhadledd cyn geni',
  'transfer-in':
    'transfer in, transfer, transfer in conference, transfer conference, transfer in child protection conference, transfer icpc, trosglwyddo i mewn, trosglwyddo, cynhadledd drosglwyddo, cynhadledd trosglwyddo i mewn',
}
const kindsByName = new Map<string, Kind>(
  (['initial', 'review', 'pre-birth', 'transfer-in'] as const).flatMap((kind) =>
    kindNames[kind].split(', ').map((name) => [plain(name), kind] as const),
  ),
)
/** Undefined when it is no conference that we know of. */
export const readKind = (cell: string): Kind | undefined => kindsByName.get(plain(cell))

/** How many parents, 0 to 12. */
export const readCount = (cell: string): number | undefined =>
  /^\d{1,2}$/.test(cell.trim()) && Number(cell) <= 12 ? Number(cell) : undefined
