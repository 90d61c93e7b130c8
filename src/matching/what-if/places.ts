import { addDays } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import type { ForMatching } from '../../supporters/queries.ts'
import { roomLeft } from '../../supporters/rules.ts'
import { chance } from './chance.ts'
import type { Draw } from './expected.ts'
import { horizonDaysAhead, type Changes, type Newcomer } from './model.ts'

/** Places of one supporter that become free on one day, for parents who ask before `before`. */
export type Place = {
  readonly id: string
  readonly supporter: string
  /** As the rules judge them for these places: not there before `from`, and with room. */
  readonly who: ForMatching
  readonly count: number
  readonly from: Day
  readonly before: Day | null
}

type World = { readonly today: Day; readonly lengthDays: number; readonly at: Draw }

/**
 * When the supports of now end: as likely tomorrow as any other day, so that half have ended after `lengthDays`
 * (exponential; how long one has lasted says little of how long it will). Sorted; as many as the supporter's load.
 */
const endsOf = ({ supporter, load }: ForMatching, { today, lengthDays, at }: World): Day[] =>
  Array.from({ length: load }, (_, index) => {
    const left = -Math.log2(1 - chance(at.seed, at.draw, 'ends', supporter, index)) * lengthDays
    return addDays(today, 1 + Math.min(Math.floor(left), 10 * horizonDaysAhead))
  }).sort()

const placeOf = (who: ForMatching, count: number, from: Day, before: Day | null, now: boolean): Place => ({
  id: `${who.supporter} ${from}`,
  supporter: who.supporter,
  who: now
    ? who
    : {
        ...who,
        load: Math.max(0, who.capacity - 1),
        away: [...who.away, { from: '1970-01-01', until: addDays(from, -1) }],
      },
  count,
  from,
  before,
})

/**
 * The places of one supporter within 13 weeks: those free now, and those that become free as supports end. A place is
 * taken for `lengthDays` and then free again. Whoever carries more than their capacity first carries less.
 */
export const placesOf = (who: ForMatching, world: World): Place[] => {
  const { today, lengthDays } = world
  const last = addDays(today, horizonDaysAhead)
  const begins = [
    ...Array.from({ length: roomLeft(who.capacity, who.load) }, () => today),
    ...endsOf(who, world).slice(Math.max(0, who.load - who.capacity)),
  ]
  const counts = new Map<Day, { count: number; now: boolean }>()
  for (const [index, begin] of begins.entries())
    for (let from = begin; from <= last; from = addDays(from, lengthDays)) {
      const known = counts.get(from)
      const now = from === today && index < roomLeft(who.capacity, who.load)
      counts.set(from, { count: (known?.count ?? 0) + 1, now: now || (known?.now ?? false) })
    }
  return [...counts].map(([from, { count, now }]) => {
    const until = addDays(from, lengthDays)
    return placeOf(who, count, from, until > last ? null : until, now)
  })
}

/** A supporter who isn't there yet, as the rules judge them: checked, accredited, free Monday to Friday. */
export const newcomer = (id: string, who: Newcomer): ForMatching => ({
  supporter: id,
  person: id,
  called: '',
  state: 'accredited',
  gender: who.gender,
  languages: [...who.languages],
  areas: [...who.areas],
  travelKm: null,
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  capacity: who.capacity,
  load: 0,
  accreditedUntil: '9999-12-31',
  checkUntil: '9999-12-31',
  referencesOk: true,
  ownCaseOpen: false,
  ownCaseClosedOn: null,
  away: [],
  experience: [...who.experience],
  conflicts: [],
  never: [],
  beside: [],
  everBeside: [],
})

/** The supporters of the changed world. Whom no change touches is the same object. */
export const supportersIn = (all: readonly ForMatching[], changes: Changes): ForMatching[] => {
  const stay = all
    .filter(({ supporter }) => !changes.leaves.includes(supporter))
    .map((one) => {
      const away = changes.away.filter(({ supporter }) => supporter === one.supporter)
      const set =
        changes.capacity.findLast(({ supporter }) => supporter === one.supporter) ??
        changes.capacity.findLast(({ supporter }) => supporter === null)
      if (away.length === 0 && (set === undefined || set.capacity === one.capacity)) return one
      return {
        ...one,
        capacity: set?.capacity ?? one.capacity,
        away: [...one.away, ...away.map(({ from, until }) => ({ from, until }))],
      }
    })
  const come = changes.more.flatMap(({ count, who }, group) =>
    Array.from({ length: count }, (_, index) => newcomer(`new-${group}-${index}`, who)),
  )
  return [...stay, ...come]
}
