import { addDays, weekday } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import type { Asking } from '../model.ts'
import { chance, howMany } from './chance.ts'
import { horizonDaysAhead, horizonWeeks, type Known } from './model.ts'
import { picked, type Rates } from './seen.ts'

/**
 * A parent who asks in this world, from that day on. `apart`: whoever bears the same key never has the same supporter.
 * `near`: another one of those is of the same family, or kept apart from this one for good.
 */
export type Party = {
  readonly asking: Asking
  readonly asks: Day
  readonly apart: string
  readonly near: boolean
  readonly kind: 'waiting' | 'booked' | 'expected' | 'left-behind'
}
export type Draw = { readonly seed: number; readonly draw: number }

/** Three weekdays before the meeting: when the report is shared (domain.md 1.2, L-REP-I; holidays aside). */
const reportBefore = (meeting: Day): Day => {
  let [day, left] = [meeting, 3]
  while (left > 0) {
    day = addDays(day, -1)
    if (weekday(day) <= 5) left -= 1
  }
  return day
}

type Invented = { readonly known: Known; readonly rates: Rates; readonly at: Draw; readonly of: string }

/** The parents of one invented family who say yes. Each fact is drawn by itself: nobody's combination is drawn again. */
const familyOf = ({ known, rates, at, of }: Invented, gss: string, told: Day): Party[] => {
  const by = (...key: readonly (string | number)[]): number => chance(at.seed, at.draw, of, ...key)
  const near = addDays(told, picked(rates.notice, by('notice'), 14))
  const wanted = picked(rates.weekdays, by('weekday'), 3)
  const inWeek = addDays(near, wanted - weekday(near))
  const meeting = inWeek > told ? inWeek : addDays(inWeek, 7)
  if (meeting > addDays(known.today, horizonDaysAhead)) return []
  const language = picked(rates.languages(gss), by('language'), 'en')
  const { seen } = known
  const parties = Array.from({ length: picked(rates.parties, by('parties'), 1) }, (_, index) => index)
  const sayYes = parties.filter((index) => by('yes', index) < rates.yes)
  return sayYes.map((index): Party => {
    const answered = addDays(told, picked(rates.answers, by('answer', index), 2))
    const last = addDays(meeting, -1)
    const wishes = seen.wished === 0 ? 1 : seen.wished
    const asking: Asking = {
      party: `${of}-${index}`,
      offer: '',
      gss,
      language,
      interpreter: by('interpreter', index) < rates.interpreter(language),
      gender: picked(seen.genders, by('gender', index), null),
      sameGender: by('same-gender', index) < seen.sameGender / wishes,
      experience: seen.experience
        .filter(({ key, count }) => by('experience', index, key) < count / wishes)
        .map(({ key }) => key),
      ranked: [],
      circles: [],
      risk: false,
      supported: false,
      waited: 0,
      meeting,
      report: reportBefore(meeting),
    }
    return {
      asking,
      asks: answered < last ? answered : last,
      apart: meeting,
      near: sayYes.length > 1,
      kind: 'expected',
    }
  })
}

/**
 * Parents of conferences that nobody knows of yet, who will ask and meet within 13 weeks. `percent` more conferences are
 * added to those that come anyway; fewer are some of those that come anyway. Same seed, same parents.
 */
export const expectedIn = (known: Known, rates: Rates, at: Draw, percent: number): Party[] =>
  [...rates.weekly].flatMap(([gss, rate]) =>
    Array.from({ length: horizonWeeks }, (_, week) => week).flatMap((week) => {
      const key = [at.seed, at.draw, gss, week] as const
      const anyway = howMany(rate, ...key)
      const more = percent > 0 ? howMany((rate * percent) / 100, ...key, 'more') : 0
      const names = [
        ...Array.from({ length: anyway }, (_, index) => `x-${gss}-${week}-${index}`).filter(
          (of) => percent >= 0 || chance(at.seed, at.draw, of, 'kept') >= -percent / 100,
        ),
        ...Array.from({ length: more }, (_, index) => `x-${gss}-${week}-more-${index}`),
      ]
      return names.flatMap((of) => {
        const day = week * 7 + Math.floor(chance(at.seed, at.draw, of, 'told') * 7)
        return familyOf({ known, rates, at, of }, gss, addDays(known.today, day + 1))
      })
    }),
  )

/** Those kept apart bear one key, and else everybody the day of their meeting: one conference for a supporter in a day. */
const apartKeys = (known: Known): ReadonlyMap<string, string> => {
  const keys = new Map<string, string>()
  for (const [one, other] of known.apart) {
    const [a, b] = [keys.get(one) ?? one, keys.get(other) ?? other]
    keys.set(one, a)
    keys.set(other, a)
    for (const [party, key] of keys) if (key === b) keys.set(party, a)
  }
  return keys
}

const withinReach = (known: Known, { meeting }: Asking): boolean =>
  meeting === null || meeting <= addDays(known.today, horizonDaysAhead)

const ownIn =
  (known: Known) =>
  (asking: Asking, kind: Party['kind']): Party => {
    const keys = apartKeys(known)
    return {
      asking,
      asks: known.today,
      apart: keys.get(asking.party) ?? asking.meeting ?? asking.party,
      near: keys.has(asking.party),
      kind,
    }
  }

/** Whom those who leave stand beside now. */
export const leftBehindIn = (known: Known): Party[] =>
  known.leftBehind.map((asking) => ownIn(known)(asking, 'left-behind'))

/** Everybody who asks in the next 13 weeks: who waits now, who says yes of those already told, and who is expected. */
export const partiesIn = (known: Known, rates: Rates, at: Draw, percent: number): Party[] => {
  const own = ownIn(known)
  return [
    ...known.waiting.filter((asking) => withinReach(known, asking)).map((asking) => own(asking, 'waiting')),
    ...known.undecided
      .filter(
        (asking) =>
          asking.meeting !== null &&
          withinReach(known, asking) &&
          chance(at.seed, at.draw, 'yes', asking.party) < rates.yes,
      )
      .map((asking) => own(asking, 'booked')),
    ...expectedIn(known, rates, at, percent),
  ]
}
