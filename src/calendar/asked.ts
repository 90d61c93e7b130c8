import type { Form } from '../platform/http/form.ts'
import { readDay } from './days.ts'
import type { Day } from './model.ts'

/** What was typed into the three boxes of a date, kept for showing again. */
export const typedDay = (form: Form, prefix: string) => ({
  day: form.text(`${prefix}-day`),
  month: form.text(`${prefix}-month`),
  year: form.text(`${prefix}-year`),
})

/** A date from its three boxes: null when all are empty, undefined when it is no day. Years may be typed as 26. */
export const askedDay = (form: Form, prefix: string): Day | null | undefined => {
  const { day, month, year } = typedDay(form, prefix)
  if (day === '' && month === '' && year === '') return null
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^(\d{2}|\d{4})$/.test(year)) return undefined
  const full = year.length === 2 ? `20${year}` : year
  return readDay(`${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
