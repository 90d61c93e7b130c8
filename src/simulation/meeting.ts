import { addWorkingDays } from '../calendar/working-days.ts'
import type { Day } from '../calendar/model.ts'
import { freeOn } from '../matching/rules/needs.ts'
import { pairingOf } from '../matching/proposing.ts'
import { whyNot } from '../matching/rules/verdict.ts'
import { holdBy } from './arriving.ts'
import { weekNow } from './days.ts'
import { missOf } from './missing.ts'
import type { Attendance, Family, Game, Helper, Party } from './model.ts'
import { assumed } from './volumes.ts'
import { askingOf, factsOf } from './world.ts'

/** Who could stand in today: everything that keeps two people apart counts for a stand-in too, but for their places. */
const coverFor = (party: Party, game: Game): Helper | undefined => {
  const facts = factsOf([party], game, (_, today) => today)
  const asking = { ...askingOf(party, game), supported: false, meeting: game.today, report: null }
  let best: Helper | undefined
  for (const helper of game.helpers.values()) {
    const { now } = helper
    if (now.supporter === party.support?.supporter || game.busy.has(now.supporter)) continue
    if (!freeOn(now, game.today)) continue
    const codes = whyNot(pairingOf({ facts, today: game.today }, asking, now))
    if (codes.some((code) => code !== 'full')) continue
    if (best === undefined || now.load / now.capacity < best.now.load / best.now.capacity) best = helper
  }
  return best
}

const attend = (party: Party, supporter: string, game: Game): void => {
  game.busy.add(supporter)
  game.came.push({ supporter, party: party.id })
}

/** Their own supporter, else somebody who stands in, else nobody, and why. */
const whoCame = (party: Party, game: Game): Attendance => {
  const helper = game.helpers.get(party.support?.supporter ?? '')
  if (helper === undefined || party.support === null) return 'away'
  const { supporter } = helper.now
  const ill = helper.illUntil !== null && helper.illUntil >= game.today
  const why = ill
    ? 'ill'
    : freeOn(helper.now, game.today)
      ? game.busy.has(supporter)
        ? 'elsewhere'
        : null
      : 'away'
  if (why === null) {
    attend(party, supporter, game)
    party.support.metOn ??= game.today
    return 'with-own'
  }
  const cover = coverFor(party, game)
  if (cover === undefined) return why
  attend(party, cover.now.supporter, game)
  party.touched.add(cover.now.supporter)
  return 'with-cover'
}

/** On or up to a few days before the limit: if it can be, on a day on which whoever is beside the parents is free. */
const reviewDay = (family: Family, limit: Day, game: Game): Day => {
  const days = Array.from({ length: assumed.reviewEarly + 1 }, (_, early) =>
    addWorkingDays(addWorkingDays(limit, 1, game.holidays), -1 - early, game.holidays),
  )
  const suits = (day: Day): boolean =>
    family.parties.every(({ support }) => {
      const helper = game.helpers.get(support?.supporter ?? '')
      if (helper === undefined) return true
      const others = (game.meetings.get(day) ?? []).flatMap(({ parties }) => parties)
      return freeOn(helper.now, day) && !others.some((one) => one.support?.supporter === helper.now.supporter)
    })
  const good = days.filter(suits)
  return family.dice.pick(good.length > 0 ? good : days) ?? limit
}

/** After a meeting: the next one is set, or there is none and support comes to its end. */
const goOn = (family: Family, game: Game): void => {
  const held = family.meetings.length
  const limit =
    !family.plan || held > (family.toSecond ? 2 : 1)
      ? null
      : holdBy(held === 1 ? 'EW-RCPC-3M' : 'EW-RCPC-6M', game.today, game.holidays)
  if (limit === null) {
    family.endsOn = addWorkingDays(game.today, assumed.endsAfter, game.holidays)
    return
  }
  const day = reviewDay(family, limit, game)
  family.meetings.push(day)
  game.meetings.set(day, [...(game.meetings.get(day) ?? []), family])
  if (held === 1) family.asksAgainOn = addWorkingDays(day, -assumed.reviewAsk.daysBefore, game.holidays)
}

const meet = (family: Family, game: Game): void => {
  for (const party of family.parties) {
    const came = party.support === null || party.over ? null : whoCame(party, game)
    if (came !== null) weekNow(game, (week) => (week.attended[came] += 1))
    if (game.today !== family.conference) continue
    party.miss = missOf(party, came, game)
    if (party.offer === 'held' || party.offer === 'due' || party.offer === 'offered') party.offer = 'closed'
  }
  goOn(family, game)
}

/** The first meeting of two people: on a day on which both can, and the supporter is at nobody's conference. */
const firstMeetings = (game: Game): void => {
  for (const party of game.open) {
    const { support } = party
    if (support === null || support.metOn !== null || support.from === game.today) continue
    const helper = game.helpers.get(support.supporter)
    if (helper === undefined || game.busy.has(support.supporter) || !freeOn(helper.now, game.today)) continue
    if (!party.dice.chance(assumed.parentCanMeet)) continue
    support.metOn = game.today
    attend(party, support.supporter, game)
  }
}

const end = (party: Party, game: Game): void => {
  const helper = game.helpers.get(party.support?.supporter ?? '')
  if (party.support !== null) party.support.until = game.today
  if (helper !== undefined) helper.now = { ...helper.now, load: helper.now.load - 1 }
  party.support = null
  party.choice = null
  party.proposals = null
  party.waitsSince = null
  party.over = true
}

/** Conferences, reviews and first meetings of the day, and what comes to its end. */
export const meetingsToday = (game: Game): void => {
  game.busy.clear()
  game.came.length = 0
  for (const family of game.meetings.get(game.today) ?? []) meet(family, game)
  firstMeetings(game)
  let ended = false
  for (const party of game.open) {
    const { endsOn } = party.family
    if (endsOn === null || (party.support !== null && endsOn > game.today)) continue
    end(party, game)
    ended = true
  }
  if (ended) game.open = game.open.filter(({ over }) => !over)
}
