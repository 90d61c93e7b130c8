import { askedDay } from '../../calendar/asked.ts'
import { readTime } from '../../conferences/reading.ts'
import type { Form } from '../../platform/http/form.ts'
import { isRepeat, texts, type Dates, type Draft, type Fault, type Kept } from './model.ts'

const both = (form: Form, field: string) => ({ en: form.text(`${field}En`), cy: form.text(`${field}Cy`) })

export const readDraft = (form: Form): Draft => ({
  name: both(form, 'name'),
  about: both(form, 'about'),
  wayThere: both(form, 'wayThere'),
  who: both(form, 'who'),
  access: both(form, 'access'),
  childCare: both(form, 'childCare'),
  place: form.text('place'),
  contact: form.text('contact'),
  forAll: form.text('forAll') === 'yes',
})

export const typedGroup = (of: Kept): Record<string, string> => ({
  ...Object.fromEntries(
    texts.flatMap((text) => [
      [`${text}En`, of[text].en],
      [`${text}Cy`, of[text].cy],
    ]),
  ),
  place: of.place,
  contact: of.contact,
  forAll: of.forAll ? 'yes' : '',
})

/** Codes: 'no-day', 'no-time'. */
export const readDates = (form: Form): { dates: Dates } | { faults: Fault[] } => {
  const first = askedDay(form, 'first')
  const [startsAt, endsAt] = [readTime(form.text('startsAt')), readTime(form.text('endsAt'))]
  const repeat = form.text('repeat')
  const faults: Fault[] = [
    ...(first === null || first === undefined ? [{ field: 'first', code: 'no-day' }] : []),
    ...(startsAt === undefined ? [{ field: 'startsAt', code: 'no-time' }] : []),
    ...(endsAt === undefined ? [{ field: 'endsAt', code: 'no-time' }] : []),
  ]
  if (first === null || first === undefined || startsAt === undefined || endsAt === undefined)
    return { faults }
  const asked = form.text('times')
  const kind = isRepeat(repeat) ? repeat : 'once'
  const times = kind === 'once' ? 1 : /^\d{1,3}$/.test(asked) ? Number(asked) : 0
  return { dates: { first, startsAt, endsAt, repeat: kind, times } }
}
