import { z } from 'zod'
import { askedDay } from '../calendar/asked.ts'
import { dayTyped } from '../platform/html/filling.ts'
import type { Form } from '../platform/http/form.ts'
import type { Language } from '../platform/words/words.ts'
import type { Booker } from './actions.ts'
import { isAsked, isTicketKind, ways, type Draft, type Fault, type KindDraft, type Wanted } from './model.ts'
import type { Kept } from './queries.ts'

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

/** `of` is a form or the address of a page: how many of which kind, by `kind-ID`. */
export const readWanted = (
  of: { text: (name: string) => string },
  kinds: readonly { id: string }[],
): Wanted =>
  Object.fromEntries(
    kinds.flatMap(({ id }) => {
      const count = Number(of.text(`kind-${id}`))
      return Number.isInteger(count) && count > 0 && count < 100 ? [[id, count] as const] : []
    }),
  )

const address = z.email().max(200)
/** Who books: the least that a booking needs. Faults by field. */
export const readBooker = (form: Form, language: Language): { booker: Booker; faults: Fault[] } => {
  const booker = {
    name: form.text('name'),
    email: form.text('email'),
    telephone: form.text('telephone'),
    needs: form.text('needs'),
    language,
  }
  return {
    booker,
    faults: [
      ...(booker.name === '' ? [{ field: 'name', code: 'no-name' }] : []),
      ...(booker.name.length > 200 ? [{ field: 'name', code: 'too-long' }] : []),
      ...(address.safeParse(booker.email).success ? [] : [{ field: 'email', code: 'no-email' }]),
      ...(booker.needs.length > 2000 ? [{ field: 'needs', code: 'too-long' }] : []),
    ],
  }
}
/** One name a line, as many as there are tickets. */
export const readBadges = (form: Form, tickets: number): string[] =>
  form
    .text('badges')
    .split('\n')
    .map((line) => line.trim().slice(0, 60))
    .slice(0, tickets)
