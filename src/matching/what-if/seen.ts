import { oneOf } from './chance.ts'
import type { Counted, Seen, Source, Sources } from './model.ts'

/**
 * What is taken where the programme has seen too little. Conferences: 36,000 families a year in England's 153 councils
 * (236 each) and 2,200 in Wales's 22 (100 each); 1.6 parents who can be reached in each; 40 in 100 say yes (domain.md
 * 7.3). Told 10 to 18 days before: the conference is within 15 working days of the strategy discussion (1.2). A support
 * lasts from before the conference to the first review, 3 weeks and 13 (2.6: "from enquiry to first review").
 */
export const usual = {
  conferences: { E: 236, W: 100 },
  parties: [
    { key: 1, count: 4 },
    { key: 2, count: 6 },
  ],
  yes: 0.4,
  notice: Array.from({ length: 9 }, (_, index) => ({ key: 10 + index, count: 1 })),
  answers: [{ key: 2, count: 1 }],
  weekdays: [1, 2, 3, 4, 5].map((key) => ({ key, count: 1 })),
  lengthDays: 112,
} as const

/** From fewer than this nothing is concluded: weeks since the first conference, conferences, offers, supports that ended. */
export const enough = { weeks: 8, conferences: 20, offers: 20, ended: 10 } as const

/** A council's own share of a language counts as much as this many parents of the whole programme. */
const borrowed = 10

const all = (counted: readonly Counted<unknown>[]): number =>
  counted.reduce((sum, { count }) => sum + count, 0)

/**
 * How long half of all supports last, in days: Kaplan and Meier's estimate (1958), so that those that go on count for what
 * they have lasted so far. Null when fewer than half have ended by the longest.
 */
export const halfLast = (ended: Seen['ended'], goingOn: Seen['goingOn']): number | null => {
  let left = all(ended) + all(goingOn)
  let share = 1
  const days = [...new Set([...ended, ...goingOn].map(({ key }) => key))].sort((a, b) => a - b)
  const at = (counted: Seen['ended'], day: number): number => all(counted.filter(({ key }) => key === day))
  for (const day of days) {
    const ends = at(ended, day)
    if (left > 0) share *= 1 - ends / left
    if (share <= 0.5) return day
    left -= ends + at(goingOn, day)
  }
  return null
}

/** What is reckoned with, and where each figure comes from. */
export type Rates = {
  readonly sources: Sources
  /** Conferences a week in each council. */
  readonly weekly: ReadonlyMap<string, number>
  readonly parties: readonly Counted<number>[]
  readonly yes: number
  readonly notice: readonly Counted<number>[]
  readonly answers: readonly Counted<number>[]
  readonly weekdays: readonly Counted<number>[]
  /** A council's languages, each weighed. */
  readonly languages: (gss: string) => readonly Counted[]
  /** Which share of those who speak it need an interpreter. */
  readonly interpreter: (language: string) => number
  readonly lengthDays: number
}

/** While fewer parents than enough were seen, the missing ones speak English, so that one family doesn't make a language. */
const withEnglish = (languages: Seen['languages']): Seen['languages'] => {
  const missing = enough.offers - all(languages)
  return missing <= 0 ? languages : [...languages, { gss: '', key: 'en', count: missing, interpreter: 0 }]
}

const spokenIn = (seen: Seen) => {
  const everywhere = [...Map.groupBy(withEnglish(seen.languages), ({ key }) => key)].map(([key, rows]) => ({
    key,
    count: all(rows),
    interpreter: rows.reduce((sum, { interpreter }) => sum + interpreter, 0),
  }))
  const whole = all(everywhere)
  const known = new Map(everywhere.map((row) => [row.key, row]))
  return {
    languages: (gss: string): Counted[] =>
      everywhere.map(({ key, count }) => ({
        key,
        count:
          (borrowed * count) / whole +
          all(seen.languages.filter((row) => row.gss === gss && row.key === key)),
      })),
    interpreter: (language: string): number => {
      const row = known.get(language)
      return row === undefined || row.count === 0 ? 0 : row.interpreter / row.count
    },
  }
}

/** From what was seen, or from what is usual where that is too little; `councils` are those served today. */
export const ratesOf = (seen: Seen, councils: readonly string[]): Rates => {
  const of = (own: boolean): Source => (own ? 'own' : 'usual')
  const conferences = of(seen.weeks >= enough.weeks && all(seen.councils) >= enough.conferences)
  const parties = of(all(seen.parties) >= enough.conferences)
  const yes = of(seen.offers >= enough.offers)
  const notice = of(all(seen.notice) >= enough.conferences)
  const half = all(seen.ended) >= enough.ended ? halfLast(seen.ended, seen.goingOn) : null
  const told = new Map(seen.councils.map(({ key, count }) => [key, count]))
  const aYear = (gss: string): number => usual.conferences[gss.startsWith('W') ? 'W' : 'E']
  return {
    sources: { conferences, parties, yes, notice, length: of(half !== null) },
    weekly: new Map(
      councils.map((gss) => [
        gss,
        conferences === 'own' ? (told.get(gss) ?? 0) / seen.weeks : aYear(gss) / 52,
      ]),
    ),
    parties: parties === 'own' ? seen.parties : usual.parties,
    yes: yes === 'own' ? seen.yes / seen.offers : usual.yes,
    notice: notice === 'own' ? seen.notice : usual.notice,
    answers: all(seen.answers) >= enough.offers ? seen.answers : usual.answers,
    weekdays: all(seen.weekdays) >= enough.conferences ? seen.weekdays : usual.weekdays,
    ...spokenIn(seen),
    lengthDays: half === null ? usual.lengthDays : Math.max(7, half),
  }
}

export const picked = <T>(choices: readonly Counted<T>[], at: number, otherwise: T): T =>
  oneOf(choices, at) ?? otherwise
