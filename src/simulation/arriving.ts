import type { Day, Holidays } from '../calendar/model.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import { deadline } from '../clocks/rules.ts'
import type { RuleId } from '../clocks/codes.ts'
import { ruleOf } from '../clocks/timetable.ts'
import { wishKeys, type Circle } from '../matching/model.ts'
import { experiences } from '../supporters/model.ts'
import { diceFor, type Dice } from './dice.ts'
import type { Family, Party, Place } from './model.ts'
import { assumed, volumes } from './volumes.ts'

/** The last day on which the rule lets it be held, by the real timetable; null where the rule gives no number. */
export const holdBy = (rule: RuleId, from: Day, holidays: Holidays): Day | null => {
  const due = deadline(ruleOf(rule), from, holidays)
  return 'fault' in due ? null : due.holdBy
}

const bandsOf = (region: string): readonly [number, number, number, number] => {
  const { England, ...others } = volumes.bands
  const found = Object.entries(others).find(([name]) => name === region)?.[1]
  return found ?? England
}

/** Working days from the start of the enquiry to the conference. */
const durationIn = (dice: Dice, region: string): number => {
  const [to10, to15, to20, more] = bandsOf(region)
  const band = dice.weighted([
    [0, to10],
    [1, to15],
    [2, to20],
    [3, more],
  ])
  if (band === 0) return dice.between(4, 10)
  if (band === 1) return 11 + (dice.weighted(assumed.within11to15.map((share, index) => [index, share])) ?? 0)
  return band === 2 ? dice.between(16, 20) : dice.between(21, assumed.latestHeld)
}

/** How many days after it began the council tells us: before the conference in any case. */
const noticeIn = (dice: Dice, duration: number): number => {
  if (dice.chance(assumed.toldUsLate)) return duration - dice.between(1, 2)
  const { least, most, before } = assumed.toldUsAfter
  return Math.max(1, Math.min(dice.between(least, most), duration - before))
}

type Known = { readonly atOnce: number; readonly never: number; readonly mostDays: number }
const knownOn = (dice: Dice, from: Day, known: Known, holidays: Holidays): Day | null => {
  const share = dice.share()
  if (share < known.never) return null
  if (share < known.never + known.atOnce) return from
  return addWorkingDays(from, dice.between(1, known.mostDays), holidays)
}

const circle = (dice: Dice, place: Place, kind: keyof typeof assumed.circleSizes): Circle => ({
  kind,
  print: printIn(dice, place, kind),
  waived: (kind === 'chair' || kind === 'school') && dice.chance(assumed.waives),
})

/** One of the authority's own social workers, teams, chairs or schools, as the keyed print that the rules compare. */
export const printIn = (dice: Dice, place: Place, kind: keyof typeof assumed.circleSizes): string =>
  `${kind} ${dice.below(Math.max(3, Math.round(place.families / assumed.circleSizes[kind])))}`

const partyOf = (
  family: Family,
  place: Place,
  index: number,
  circles: Circle[],
  holidays: Holidays,
): Party => {
  const id = `${family.id}-${index + 1}`
  const { dice } = family
  const mother = index === 0 ? dice.chance(assumed.mothers) : !dice.chance(assumed.fathers)
  const other = dice.chance(assumed.otherLanguage) ? dice.weighted(assumed.languages) : undefined
  const welsh = place.nation === 'W' && dice.chance(assumed.welshAsked)
  const wishes = dice.between(0, 2)
  return {
    id,
    family,
    dice,
    parent: mother ? 'mother' : 'father',
    asks: {
      party: id,
      offer: id,
      gss: place.gss,
      language: other ?? (welsh ? 'cy' : 'en'),
      interpreter: other !== undefined && dice.chance(assumed.interpreterBooked),
      gender: mother ? 'woman' : 'man',
      sameGender: dice.chance(assumed.asksForSameGender),
      experience: [...new Set(Array.from({ length: wishes }, () => dice.pick(experiences) ?? 'removal'))],
      ranked: [...new Set(Array.from({ length: wishes }, () => dice.pick(wishKeys) ?? 'experience'))],
      circles,
      risk: dice.chance(assumed.risk),
    },
    toldOn: knownOn(dice, family.toldUsOn, assumed.parentTold, holidays),
    safeOn: knownOn(dice, family.toldUsOn, assumed.safeToContact, holidays),
    toldUsOn: family.toldUsOn,
    offer: 'held',
    askAgain: false,
    due: null,
    answersOn: null,
    says: null,
    first: { possibleOn: null, dueOn: null, offeredOn: null, answeredOn: null, said: null },
    offersMade: 0,
    reopened: false,
    waitsSince: null,
    proposals: null,
    planned: null,
    choice: null,
    support: null,
    supports: [],
    facts: new Map(),
    touched: new Set(),
    shortage: null,
    refusals: 0,
    lapses: 0,
    waited: [],
    miss: null,
    over: false,
  }
}

/** A family of which the council tells us on that day: the enquiry, the conference with its clocks, and the parents. */
const familyOf = (place: Place, id: string, dice: Dice, toldUsOn: Day, holidays: Holidays): Family => {
  const duration = durationIn(dice, place.region)
  const began = addWorkingDays(toldUsOn, -noticeIn(dice, duration), holidays)
  const conference = addWorkingDays(began, duration, holidays)
  const limit = holdBy(place.nation === 'W' ? 'W-ICPC-15' : 'E-ICPC-15', began, holidays)
  const family: Family = {
    id,
    began,
    toldUsOn,
    conference,
    inTime: limit !== null && conference <= limit,
    plan: dice.chance(volumes.planAfterConference),
    toSecond: dice.chance(assumed.toSecondReview),
    meetings: [conference],
    parties: [],
    dice,
    asksAgainOn: null,
    endsOn: null,
  }
  const circles = [
    circle(dice, place, 'social-worker'),
    circle(dice, place, 'team'),
    circle(dice, place, 'chair'),
    circle(dice, place, 'school'),
  ]
  const both = dice.chance(volumes.partiesPerFamily - 1)
  for (let index = 0; index < (both ? 2 : 1); index += 1)
    family.parties.push(partyOf(family, place, index, circles, holidays))
  return family
}

/**
 * Everybody who comes in `days`, by the day on which the council tells us: as many families as the place has in that
 * time (a fraction is thrown for), each on a working day of its own chance, each with dice of its own.
 */
export const arrivalsOf = (
  place: Place,
  seed: number,
  spans: readonly { readonly name: string; readonly days: readonly Day[]; readonly weeks: number }[],
  holidays: Holidays,
): Map<Day, Family[]> => {
  const all = new Map<Day, Family[]>()
  for (const { name, days, weeks } of spans) {
    const dice = diceFor(seed, place.gss, 'arrivals', name)
    const count = Math.floor((place.families * weeks) / 52 + dice.share())
    for (let index = 0; index < count; index += 1) {
      const day = dice.pick(days)
      if (day === undefined) continue
      const own = diceFor(seed, place.gss, 'family', name, index)
      const family = familyOf(place, `${place.gss}-${name}${index + 1}`, own, day, holidays)
      all.set(day, [...(all.get(day) ?? []), family])
    }
  }
  return all
}
