import { daysBetween } from '../calendar/days.ts'
import type { Day } from '../calendar/model.ts'
import type { ForMatching } from '../supporters/queries.ts'
import type { Asking, Pairing, Reason } from './model.ts'
import { timesFor, type Policy } from './policy.ts'
import { firstFree, horizonDays, meetBy } from './rules/needs.ts'

const time = (of: Policy, pairing: Pairing): Reason => {
  const { asking, supporter, today } = pairing
  const free = firstFree(supporter, today, meetBy(pairing))
  const days = free === null ? horizonDays : Math.min(horizonDays, daysBetween(today, free))
  const hurry = asking.meeting !== null && daysBetween(today, asking.meeting) <= of.rushDays
  return {
    part: 'time',
    code: days <= 2 ? 'free-soon' : 'free-later',
    cost: days * of.laterDay * (hurry ? of.rush : 1),
  }
}

const language = (of: Policy, { asking, supporter }: Pairing): Reason =>
  supporter.languages.includes(asking.language)
    ? { part: 'language', code: 'same-language', cost: 0 }
    : {
        part: 'language',
        code: 'interpreter',
        cost: of.interpreter * timesFor(of, asking.ranked, 'language'),
      }

const experience = (of: Policy, { asking, supporter }: Pairing): Reason => {
  const asked = asking.experience.length
  if (asked === 0) return { part: 'experience', code: 'nothing-asked', cost: 0 }
  const missing = asking.experience.filter((kind) => !supporter.experience.includes(kind)).length
  const code = missing === 0 ? 'lived-all' : missing < asked ? 'lived-some' : 'lived-other'
  const weight = of.experience * timesFor(of, asking.ranked, 'experience')
  return { part: 'experience', code, cost: Math.round((weight * missing) / asked) }
}

/** A woman who asks for a woman, a father who asks for a father; where we don't know, everybody costs the same. */
const gender = (of: Policy, { asking, supporter }: Pairing): Reason => {
  if (!asking.sameGender || asking.gender === null) return { part: 'gender', code: 'gender-any', cost: 0 }
  return supporter.gender === asking.gender
    ? { part: 'gender', code: 'gender-as-asked', cost: 0 }
    : { part: 'gender', code: 'gender-other', cost: of.gender * timesFor(of, asking.ranked, 'gender') }
}

const continuity = (of: Policy, { asking, facts }: Pairing): Reason => {
  const times = timesFor(of, asking.ranked, 'continuity')
  if (facts.has('was-enough')) return { part: 'continuity', code: 'somebody-new', cost: of.hadEnough * times }
  return facts.has('was-beside')
    ? { part: 'continuity', code: 'beside-before', cost: 0 }
    : { part: 'continuity', code: 'somebody-new', cost: of.somebodyNew * times }
}

/** Areas are councils: nobody's home is held here, so distances aren't reckoned. */
const area = (of: Policy, { asking, supporter }: Pairing): Reason =>
  supporter.areas.includes(asking.gss)
    ? { part: 'area', code: 'own-area', cost: 0 }
    : { part: 'area', code: 'any-area', cost: of.anyArea * timesFor(of, asking.ranked, 'area') }

/** A full load costs all of it, half a load half. Nobody is over their own capacity (rules/ready.ts). */
export const loadOf = (of: Policy, { capacity, load: has }: Pick<ForMatching, 'capacity' | 'load'>): number =>
  Math.round(of.load * Math.min(1, capacity === 0 ? 1 : has / capacity))

const load = (of: Policy, { supporter }: Pairing): Reason => ({
  part: 'load',
  code: supporter.capacity - supporter.load > 1 ? 'has-room' : 'nearly-full',
  cost: loadOf(of, supporter),
})

/** What each part of the objective adds for this pairing: whole numbers, 0 or more, and why. */
export const reasonsFor = (of: Policy, pairing: Pairing): Reason[] =>
  [time, language, experience, gender, continuity, area, load].map((part) => part(of, pairing))

export const sum = (reasons: readonly Reason[]): number =>
  reasons.reduce((total, { cost }) => total + cost, 0)

/** The most that any pairing can cost. */
export const dearest = (of: Policy): number => {
  const times = Math.max(1, ...of.ranks)
  const wishes =
    of.interpreter + of.experience + of.gender + of.anyArea + Math.max(of.somebodyNew, of.hadEnough)
  return horizonDays * of.laterDay * of.rush + wishes * times + of.load
}

/** Why this party comes before others, and what each part adds to leaving them without anybody: whole numbers, 0 or more. */
export const urgencyOf = (
  of: Policy,
  { meeting, waited }: Pick<Asking, 'meeting' | 'waited'>,
  today: Day,
): readonly Reason[] => {
  const near = meeting === null ? 0 : of.urgentDays - Math.max(0, daysBetween(today, meeting))
  return [
    {
      part: 'near',
      code: near > 0 ? 'meeting-near' : meeting === null ? 'no-meeting' : 'meeting-far',
      cost: Math.max(0, near) * of.urgentDay,
    },
    {
      part: 'waiting',
      code: waited >= of.waitingDays ? 'waited-long' : waited > 0 ? 'has-waited' : 'just-said-yes',
      cost: Math.min(Math.max(0, waited), of.waitingDays) * of.waitingDay,
    },
  ]
}

/** What it costs to leave this party without anybody: the nearer the meeting and the longer they wait, the more. */
export const withoutAnybody = (of: Policy, asking: Pick<Asking, 'meeting' | 'waited'>, today: Day): number =>
  of.nobody + sum(urgencyOf(of, asking, today))

/** The most that leaving anybody without can cost. */
export const direst = (of: Policy): number =>
  of.nobody + of.urgentDays * of.urgentDay + of.waitingDays * of.waitingDay
