import { addDays } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import { countWorkingDays } from '../../calendar/working-days.ts'
import { chanceFrom, type Chance } from '../chance.ts'
import type { Days } from '../days.ts'
import type { FamilyPlan, ParentPlan } from '../families.ts'
import type { Names, Tongue } from '../names.ts'
import { english, welsh } from '../councils.ts'

/** As many family conferences as an authority of middling size has in a year (domain.md 7.3). */
export const conferencesInAYear = 240
const daysAhead = 24

const tongueIn = (gss: string, chance: Chance): Tongue => {
  if (gss === welsh && chance.happens(40)) return 'cy'
  return chance.happens(78) ? 'en' : chance.pick(['so', 'pl', 'ur', 'bn', 'pt', 'bfi'] as const)
}

const parentsOf = (gss: string, names: Names, chance: Chance): ParentPlan[] => {
  const tongue = tongueIn(gss, chance)
  const one = (relation: 'mother' | 'father', at: number, livesWith: boolean): ParentPlan => ({
    named: names.parent(tongue, relation === 'mother' ? 'woman' : 'man'),
    relation,
    tongue,
    interpreter: tongue !== 'en' && tongue !== 'cy' && chance.happens(70),
    livesWith,
    known: gss === english,
    label: gss === english ? '' : tongue === 'cy' ? `Rhiant ${at}` : `Parent ${at}`,
  })
  const together = chance.happens(45)
  return [
    ...(chance.happens(97) ? [one('mother', 1, true)] : []),
    ...(chance.happens(66) ? [one('father', 2, together)] : []),
  ]
}

const startsAt = ['09:30', '10:00', '11:00', '13:30', '14:00'] as const
const places = ['Invented House, room 1', 'Invented House, room 2', 'By video', 'Example Centre'] as const

/** A family of the year, and the day on which the council tells us of it. */
export type OrdinaryPlan = FamilyPlan & { readonly toldUs: Day }

const planOf = (days: Days, at: number, day: Day, names: Names, chance: Chance): OrdinaryPlan => {
  const gss = at % 4 === 3 ? welsh : english
  const toldUs = days.workingDays(day, -chance.between(8, 11))
  const strategyDay = days.workingDays(toldUs, -chance.between(1, 5))
  const kind = at % 14 === 5 ? 'pre-birth' : at % 20 === 8 ? 'transfer-in' : 'initial'
  const parents = parentsOf(gss, names, chance)
  const late = countWorkingDays(strategyDay, day, days.calendar) > 15
  const dueOn = kind === 'pre-birth' ? addDays(day, chance.between(100, 150)) : null
  return {
    toldUs,
    gss,
    reference: `EX-${1000 + at}`,
    familyName: '',
    children: Array.from({ length: dueOn === null && chance.happens(45) ? 2 : 1 }, () => ({
      name: dueOn === null && gss === english ? names.child() : '',
      bornOn: dueOn === null ? addDays(day, -chance.between(60, 5_600)) : null,
      dueOn,
    })),
    parents: parents.length === 0 ? parentsOf(gss, names, chance).slice(0, 1) : parents,
    kind,
    day,
    startsAt: chance.pick(startsAt),
    place: chance.pick(places),
    strategyDay,
    lateReason: late ? 'The police could not come sooner.' : '',
  }
}

/**
 * A year of ordinary families and those whose conference is in the weeks ahead, spread evenly; each with the chance by
 * which its story goes on. The same days and the same seed give the same people.
 */
export const ordinaryPlans = (
  days: Days,
  names: Names,
  seed: number,
): readonly { plan: OrdinaryPlan; chance: Chance }[] => {
  const total = Math.round((conferencesInAYear * (365 + daysAhead)) / 365)
  return Array.from({ length: total }, (_, at) => {
    const chance = chanceFrom(seed + 7_919 * at)
    const offset = Math.floor((at * (365 + daysAhead)) / total) - 364
    return { plan: planOf(days, at, days.onWorkingDay(addDays(days.today, offset)), names, chance), chance }
  })
}
