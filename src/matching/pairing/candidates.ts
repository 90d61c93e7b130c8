import { addDays, daysBetween, numberOf, placeInWeek } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import type { Network } from '../../solver/network.ts'
import type { ForMatching } from '../../supporters/queries.ts'
import { withoutAnybody } from '../costs.ts'
import type { Asking } from '../model.ts'
import { timesFor, type Policy } from '../policy.ts'
import type { World } from '../proposing.ts'
import { horizonDays, meetBy } from '../rules/needs.ts'
import { experienceBit, genderBit, isFree, placesOf } from './places.ts'
import { keptRows } from './rows.ts'
import { barred, wallsOf, wasBeside, wasEnough } from './walls.ts'

/**
 * Every pair that the rules let through, with its cost, as the engine takes it: families and supporters are numbered in
 * the order of their ids, days in their own.
 */
export type Candidates = {
  readonly network: Network
  readonly asking: readonly Asking[]
  readonly supporters: readonly ForMatching[]
  readonly days: readonly Day[]
}

const inOrder = <T>(all: readonly T[], idOf: (one: T) => string): readonly T[] =>
  all.toSorted((one, other) => (idOf(one) < idOf(other) ? -1 : 1))

/** The supporters of each council, those who go anywhere in every one of them, in their order; nobody without room or not ready today. */
const byArea = (supporters: readonly ForMatching[], open: (at: number) => boolean) => {
  const own = new Map<string, Set<number>>()
  const anywhere: number[] = []
  for (const [at, { areas }] of supporters.entries()) {
    if (!open(at)) continue
    if (areas.length === 0) anywhere.push(at)
    for (const gss of areas) own.set(gss, (own.get(gss) ?? new Set()).add(at))
  }
  return {
    anywhere: Int32Array.from(anywhere),
    own: new Map([...own].map(([gss, all]) => [gss, Int32Array.from(all)])),
  }
}

const speakersOf = (supporters: readonly ForMatching[]): ReadonlyMap<string, Uint8Array> => {
  const speaks = new Map<string, Uint8Array>()
  for (const [at, { languages }] of supporters.entries())
    for (const language of languages) {
      const known = speaks.get(language) ?? new Uint8Array(supporters.length)
      known[at] = 1
      speaks.set(language, known)
    }
  return speaks
}

const nobodyHere = new Int32Array(0)

/**
 * All pairs of a world at once: exactly those that `whyNot` (rules/verdict.ts) has nothing against, with exactly the sum of
 * `reasonsFor` (costs.ts), as a test holds. Only supporters of the party's council or of none are looked at, facts and
 * circles only where there are any: O(parties × supporters of their council). Who has the same conference day is told to
 * the engine, so that a supporter has one in a day. Throws nothing.
 */
export const candidates = (world: World, of: Policy): Candidates => {
  const { today } = world
  const asking = inOrder(world.asking, ({ party }) => party)
  const supporters = inOrder(world.supporters, ({ supporter }) => supporter)
  const numbered = new Map(supporters.map(({ supporter }, at) => [supporter, at]))
  const dayNumbers = new Map<Day, number>()
  const numberOn = (day: Day): number => {
    const known = dayNumbers.get(day) ?? numberOf(day)
    dayNumbers.set(day, known)
    return known
  }
  const start = numberOn(today)
  const by = asking.map((one) => numberOn(meetBy({ asking: one, today })))
  const last = by.reduce((latest, one) => Math.max(latest, one), numberOn(addDays(today, horizonDays)))
  const places = placesOf(supporters, of, today, last)
  const ready = (at: number, day: number): boolean =>
    (places.readyFrom[at] ?? 0) <= day && day <= (places.readyUntil[at] ?? 0)
  const { own, anywhere } = byArea(supporters, (at) => (places.room[at] ?? 0) > 0 && ready(at, start))
  const speaks = speakersOf(supporters)
  const mark = new Uint8Array(supporters.length)
  const walls = wallsOf(world, supporters, numbered)
  const rows = keptRows(asking.length, supporters.length)
  const lived = new Float64Array(32)

  for (const [family, one] of asking.entries()) {
    rows.begin(family, withoutAnybody(of, one, today))
    if (one.supported) continue
    const meeting = one.meeting === null ? null : numberOn(one.meeting)
    const until = by[family] ?? 0
    const times = (key: 'language' | 'experience' | 'gender' | 'continuity' | 'area') =>
      timesFor(of, one.ranked, key)
    const hurry = one.meeting !== null && daysBetween(today, one.meeting) <= of.rushDays
    const laterDay = of.laterDay * (hurry ? of.rush : 1)
    const spoken = speaks.get(one.language)
    const interpreter = of.interpreter * times('language')
    const kinds = one.experience.map(experienceBit)
    const experience = of.experience * times('experience')
    for (let missing = 0; missing <= kinds.length; missing++)
      lived[missing] = kinds.length === 0 ? 0 : Math.round((experience * missing) / kinds.length)
    const wanted = one.sameGender && one.gender !== null ? genderBit(one.gender) : -1
    const other = of.gender * times('gender')
    const somebodyNew = of.somebodyNew * times('continuity')
    const hadEnough = of.hadEnough * times('continuity')
    const travel = of.anyArea * times('area')
    const marked = walls(one, mark)

    const near = own.get(one.gss) ?? nobodyHere
    const weekday = meeting === null ? 0 : 1 << placeInWeek(meeting)
    // Those of this council, then those who go anywhere.
    for (let side = 0; side < 2; side++) {
      const list = side === 0 ? near : anywhere
      const area = side === 0 ? 0 : travel
      for (let index = 0; index < list.length; index++) {
        const at = list[index] ?? 0
        const bits = mark[at] ?? 0
        if ((bits & barred) !== 0) continue
        const speaking = spoken !== undefined && spoken[at] === 1
        if (!speaking && !one.interpreter) continue
        if (one.risk && places.provisional[at] === 1) continue
        const free = places.firstFree[at] ?? 0
        if (free > until) continue
        if (meeting !== null && (!ready(at, meeting) || !isFree(places, at, meeting, weekday))) continue
        let missing = 0
        const has = places.experience[at] ?? 0
        for (let kind = 0; kind < kinds.length; kind++) if ((has & (kinds[kind] ?? 0)) === 0) missing++
        rows.add(
          at,
          Math.min(horizonDays, free - start) * laterDay +
            (speaking ? 0 : interpreter) +
            (lived[missing] ?? 0) +
            (wanted >= 0 && places.gender[at] !== wanted ? other : 0) +
            ((bits & wasEnough) !== 0 ? hadEnough : (bits & wasBeside) !== 0 ? 0 : somebodyNew) +
            area +
            (places.load[at] ?? 0),
        )
      }
    }
    for (const at of marked) mark[at] = 0
  }

  const days = [...new Set(asking.flatMap(({ meeting }) => meeting ?? []))].sort()
  const dayAt = new Map(days.map((day, at) => [day, at]))
  const day = Int32Array.from(asking, ({ meeting }) => (meeting === null ? -1 : (dayAt.get(meeting) ?? -1)))
  return { network: rows.network(places.room, days.length > 0 ? day : undefined), asking, supporters, days }
}
