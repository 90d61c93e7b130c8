import { askedDay } from '../../calendar/asked.ts'
import { dayTyped } from '../../platform/html/filling.ts'
import type { Form } from '../../platform/http/form.ts'
import { isAsked, isTicketKind, ways, type Draft, type Fault, type KindDraft } from '../model.ts'
import type { Kept } from '../queries.ts'

/** What an organiser wrote. Faults: a day that is none. */
export const readDraft = (form: Form): { draft: Draft; faults: Fault[] } => {
  const days = {
    day: askedDay(form, 'day'),
    reserveOpens: askedDay(form, 'reserveOpens'),
    until: askedDay(form, 'until'),
  }
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
      places: form.text('places'),
      reserve: form.text('reserve') === '' ? '0' : form.text('reserve'),
      reserveOpens: days.reserveOpens ?? null,
      most: form.text('most'),
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
  places: String(of.places),
  reserve: String(of.reserve),
  ...dayTyped('reserveOpens', of.reserve_opens_on),
  most: String(of.most),
  ...dayTyped('until', of.books_until),
})

export const readKind = (form: Form): KindDraft => {
  const kind = form.text('kind')
  return {
    kind: isTicketKind(kind) ? kind : 'free',
    nameEn: form.text('nameEn'),
    nameCy: form.text('nameCy'),
    most: form.text('mostOf'),
    pounds: form.text('pounds'),
  }
}
