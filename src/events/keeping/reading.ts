import { askedDay } from '../../calendar/asked.ts'
import { dayTyped } from '../../platform/html/filling.ts'
import type { Form } from '../../platform/http/form.ts'
import { isAsked, ways, type Draft, type Fault } from '../model.ts'
import type { Kept } from '../queries.ts'

/** Tickets that one booking may hold, where nobody says otherwise. */
export const usualMost = '5'

/** What an organiser wrote; what can wait stands as it usually does. Faults: a day that is none. */
export const readDraft = (form: Form): { draft: Draft; faults: Fault[] } => {
  const days = {
    day: askedDay(form, 'day'),
    reserveOpens: askedDay(form, 'reserveOpens'),
    until: askedDay(form, 'until'),
  }
  const or = (field: string, usual: string) => (form.text(field) === '' ? usual : form.text(field))
  const way = ways.find((one) => one === form.text('way')) ?? 'venue'
  return {
    draft: {
      titleEn: form.text('titleEn'),
      titleCy: form.text('titleCy'),
      aboutEn: form.text('aboutEn'),
      aboutCy: form.text('aboutCy'),
      day: days.day ?? null,
      startsAt: form.text('startsAt'),
      endsAt: form.text('endsAt'),
      way,
      venue: form.text('venue'),
      reachEn: form.text('reachEn'),
      reachCy: form.text('reachCy'),
      accessEn: form.text('accessEn'),
      accessCy: form.text('accessCy'),
      quietEn: form.text('quietEn'),
      quietCy: form.text('quietCy'),
      childEn: form.text('childEn'),
      childCy: form.text('childCy'),
      online: form.text('online'),
      places: or('places', '0'),
      reserve: or('reserve', '0'),
      reserveOpens: days.reserveOpens ?? null,
      most: or('most', usualMost),
      until: days.until ?? null,
      asks: form.all('asks').filter(isAsked),
    },
    faults: (['day', 'reserveOpens', 'until'] as const)
      .filter((field) => days[field] === undefined)
      .map((field) => ({ field, code: 'no-day' })),
  }
}

/** What stands, as the texts of its form. */
export const typedEvent = (of: Kept): Record<string, string> => ({
  titleEn: of.title_en,
  titleCy: of.title_cy,
  aboutEn: of.about_en,
  aboutCy: of.about_cy,
  ...dayTyped('day', of.day),
  startsAt: of.starts_at,
  endsAt: of.ends_at,
  way: of.way,
  venue: of.venue,
  reachEn: of.reach_en,
  reachCy: of.reach_cy,
  accessEn: of.access_en,
  accessCy: of.access_cy,
  quietEn: of.quiet_en,
  quietCy: of.quiet_cy,
  childEn: of.child_en,
  childCy: of.child_cy,
  online: of.online,
  places: of.places === 0 ? '' : String(of.places),
  reserve: String(of.reserve),
  ...dayTyped('reserveOpens', of.reserve_opens_on),
  most: String(of.most),
  ...dayTyped('until', of.books_until),
})
