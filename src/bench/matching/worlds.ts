import { addDays, weekday } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import { wishKeys, type Asking, type Fact } from '../../matching/model.ts'
import { pairKey, type World } from '../../matching/proposing.ts'
import { experiences, weekdays } from '../../supporters/model.ts'
import type { ForMatching } from '../../supporters/queries.ts'
import { quickDice, type Size } from './instances.ts'

export const today: Day = '2026-11-18'
const languages = ['so', 'pl', 'ar', 'ur', 'cy'] as const
const perAuthority = 430

/**
 * Invented people, places and circumstances, always the same for the same seed: councils of about 430 parties, part-time weeks, a language
 * other than English for one in ten, wishes, days off, absences, circles in common, a few who must never meet, two parties
 * of one family in ten. About as many places as parties (1.05 ×).
 */
export function world({ families, supporters }: Size, seed: number): World {
  const roll = quickDice(seed)
  const councils = Math.max(1, Math.round(families / perAuthority))
  const gssOf = (at: number): string => `E${String(9_000_000 + at).padStart(8, '0')}`
  const some = <T>(items: readonly T[], one: number): T[] => items.filter(() => roll(one) === 0)
  const spoken = () => [roll(10) === 0 ? (languages[roll(languages.length)] ?? 'so') : 'en']
  const places = (families * 1.05) / Math.max(1, supporters)
  const asking = Array.from({ length: families }, (_, at): Asking => {
    const meeting = workingDay(addDays(today, 4 + roll(24)))
    const language = spoken()[0] ?? 'en'
    return {
      party: `party-${at}`,
      offer: `offer-${at}`,
      gss: gssOf(at % councils),
      language,
      interpreter: language !== 'en' && roll(2) === 0,
      gender: roll(10) === 0 ? null : roll(3) === 0 ? 'man' : 'woman',
      sameGender: roll(5) === 0,
      experience: some(experiences, 6),
      ranked: some(wishKeys, 3),
      circles: roll(4) === 0 ? [{ kind: 'school', print: `${roll(40)}`, waived: roll(3) === 0 }] : [],
      risk: roll(12) === 0,
      supported: false,
      waited: roll(12),
      meeting,
      report: workingDay(addDays(meeting, -4)),
    }
  })
  const there = Array.from({ length: supporters }, (_, at): ForMatching => {
    const from = addDays(today, roll(40))
    return {
      supporter: `supporter-${at}`,
      person: `person-${at}`,
      called: `Person ${at}`,
      state: roll(6) === 0 ? 'provisional' : 'accredited',
      gender: roll(3) === 0 ? 'man' : 'woman',
      languages: [...new Set(['en', ...spoken()])],
      areas: [gssOf(at % councils)],
      travelKm: null,
      weekdays: weekdays.slice(0, 5).filter(() => roll(9) < 5),
      capacity: Math.max(1, Math.round(places) - 1 + roll(3)),
      load: 0,
      accreditedUntil: '2027-11-01',
      checkUntil: roll(20) === 0 ? addDays(today, roll(30)) : '2027-11-01',
      referencesOk: true,
      ownCaseOpen: false,
      ownCaseClosedOn: null,
      away: roll(5) === 0 ? [{ from, until: addDays(from, 1 + roll(10)) }] : [],
      experience: some(experiences, 4),
      conflicts: roll(4) === 0 ? [{ kind: 'school', print: `${roll(40)}` }] : [],
      never: [],
      beside: [],
      everBeside: [],
    }
  })
  const facts = new Map<string, ReadonlySet<Fact>>()
  const kinds = ['linked', 'never-together', 'said-no', 'other-meeting', 'was-beside'] as const
  for (let at = 0; at < families / 2; at++) {
    const party = roll(families)
    const near = Math.floor(supporters / councils)
    const supporter = Math.min(supporters - 1, (party % councils) + councils * roll(Math.max(1, near)))
    facts.set(
      pairKey(`party-${party}`, `supporter-${supporter}`),
      new Set([kinds[roll(kinds.length)] ?? 'linked']),
    )
  }
  const apart = Array.from({ length: Math.floor(families / 20) }, (_, at) => [at, at + councils] as const)
    .filter(([, other]) => other < families)
    .map(([one, other]) => [`party-${one}`, `party-${other}`] as const)
  return { asking, supporters: there, facts, apart, today }
}

/** That day, or the Friday before it. */
function workingDay(day: Day): Day {
  return addDays(day, -Math.max(0, weekday(day) - 5))
}
