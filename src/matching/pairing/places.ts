import { addMonths, numberOf, placeInWeek } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import type { Experience, Gender } from '../../supporters/model.ts'
import { experiences, genders, weekdays } from '../../supporters/model.ts'
import type { ForMatching } from '../../supporters/queries.ts'
import { gatesClosed, ownCaseMonths, roomLeft } from '../../supporters/rules.ts'
import { loadOf } from '../costs.ts'
import type { Policy } from '../policy.ts'

/** Every supporter as numbers: what the rules and costs ask of them again and again. In the order of their ids. */
export type Places = {
  readonly count: number
  /** Days by their numbers: ready from, ready until; the first free one from today (far away when there is none). */
  readonly readyFrom: Int32Array
  readonly readyUntil: Int32Array
  readonly firstFree: Int32Array
  /** A bit for each weekday, and periods away: those of `s` are from `awayStart[s]` up to `awayStart[s + 1]`. */
  readonly works: Uint8Array
  readonly awayStart: Int32Array
  readonly awayFrom: Int32Array
  readonly awayUntil: Int32Array
  readonly provisional: Uint8Array
  readonly gender: Uint8Array
  readonly experience: Int32Array
  readonly room: Int32Array
  readonly load: Int32Array
}
export const never = 1 << 30

export const genderBit = (gender: Gender | null): number =>
  gender === null ? 0 : 1 + genders.indexOf(gender)
export const experienceBit = (kind: Experience): number => 1 << experiences.indexOf(kind)

/** From when until when no gate is closed (supporters/rules.ts): one period, because each date closes one side. */
const readiness = (of: ForMatching, today: Day): readonly [number, number] => {
  const timeless: ForMatching = {
    ...of,
    accreditedUntil: today,
    checkUntil: today,
    ownCaseClosedOn: null,
  }
  if (gatesClosed(timeless, today).length > 0) return [never, -never]
  const { accreditedUntil, checkUntil, ownCaseClosedOn, state } = of
  if (checkUntil === null || (state === 'accredited' && accreditedUntil === null)) return [never, -never]
  const until = Math.min(
    numberOf(checkUntil),
    state === 'accredited' && accreditedUntil !== null ? numberOf(accreditedUntil) : never,
  )
  return [ownCaseClosedOn === null ? -never : numberOf(addMonths(ownCaseClosedOn, ownCaseMonths)), until]
}

/** Free on the day with this number: works on that weekday (its bit) and is not away. */
export const isFree = (
  { works, awayStart, awayFrom, awayUntil }: Pick<Places, 'works' | 'awayStart' | 'awayFrom' | 'awayUntil'>,
  at: number,
  day: number,
  weekday: number,
): boolean => {
  if (((works[at] ?? 0) & weekday) === 0) return false
  const end = awayStart[at + 1] ?? 0
  for (let period = awayStart[at] ?? 0; period < end; period++)
    if ((awayFrom[period] ?? 0) <= day && day <= (awayUntil[period] ?? 0)) return false
  return true
}

/** @param supporters in the order in which they are numbered; `until`: the last day that anybody asks about */
export const placesOf = (
  supporters: readonly ForMatching[],
  of: Policy,
  today: Day,
  until: number,
): Places => {
  const count = supporters.length
  const ints = () => new Int32Array(count)
  const periods = supporters.reduce((all, { away }) => all + away.length, 0)
  const places: Places = {
    count,
    readyFrom: ints(),
    readyUntil: ints(),
    firstFree: ints().fill(never),
    works: new Uint8Array(count),
    awayStart: new Int32Array(count + 1),
    awayFrom: new Int32Array(periods),
    awayUntil: new Int32Array(periods),
    provisional: new Uint8Array(count),
    gender: new Uint8Array(count),
    experience: ints(),
    room: ints(),
    load: ints(),
  }
  const start = numberOf(today)
  let period = 0
  for (const [at, one] of supporters.entries()) {
    const [from, last] = readiness(one, today)
    places.readyFrom[at] = from
    places.readyUntil[at] = last
    for (const day of one.weekdays) places.works[at] = (places.works[at] ?? 0) | (1 << weekdays.indexOf(day))
    for (const away of one.away) {
      places.awayFrom[period] = numberOf(away.from)
      places.awayUntil[period++] = numberOf(away.until)
    }
    places.awayStart[at + 1] = period
    places.provisional[at] = one.state === 'provisional' ? 1 : 0
    places.gender[at] = genderBit(one.gender)
    for (const kind of one.experience)
      places.experience[at] = (places.experience[at] ?? 0) | experienceBit(kind)
    places.room[at] = roomLeft(one.capacity, one.load)
    places.load[at] = loadOf(of, one)
    for (let day = start; day <= until && places.works[at] !== 0; day++) {
      if (!isFree(places, at, day, 1 << placeInWeek(day))) continue
      places.firstFree[at] = day
      break
    }
  }
  return places
}
