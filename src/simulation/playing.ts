import type { Day } from '../calendar/model.ts'
import { arrivalsOf } from './arriving.ts'
import { choicesToday } from './choosing.ts'
import { daysOf, holidays, weekNow } from './days.ts'
import { diceFor } from './dice.ts'
import { meetingsToday } from './meeting.ts'
import type { Game, Helper, Place, Settings, Week } from './model.ts'
import { offersToday } from './offering.ts'
import { matchToday } from './proposing.ts'
import { helperOf, supportersToday } from './supporting.ts'
import { assumed, volumes } from './volumes.ts'
import { remember } from './world.ts'

const emptyWeek = (): Week => ({
  load: 0,
  capacity: 0,
  waiting: 0,
  attended: { 'with-own': 0, 'with-cover': 0, ill: 0, away: 0, elsewhere: 0 },
  offersAgain: 0,
  lapsed: 0,
  supportersSaidNo: 0,
  othersAsked: 0,
})

/** How many supporters an authority has: in proportion to the parties of its year, at least one where there are any. */
export const supportersIn = ({ families }: Place, per100: number): number =>
  per100 === 0 || families === 0
    ? 0
    : Math.max(1, Math.round((families * volumes.partiesPerFamily * per100) / 100))

const gameOf = (place: Place, settings: Settings): Game => {
  const { before, shown } = daysOf(settings.weeks)
  const days = [...before, ...shown]
  const [from = '2026-03-30', until = from] = [days[0], days.at(-1)]
  const helpers = new Map<string, Helper>()
  for (let slot = 0; slot < supportersIn(place, settings.per100); slot += 1) {
    const helper = helperOf(place, settings.seed, { slot, times: 0, from, until })
    helpers.set(helper.now.supporter, helper)
  }
  return {
    place,
    settings,
    holidays,
    days,
    shownFrom: before.length,
    at: new Map(days.map((day, index) => [day, index])),
    today: from,
    arrivals: arrivalsOf(
      place,
      settings.seed,
      [
        { name: 'r', days: before, weeks: assumed.weeksBefore },
        { name: 'f', days: shown, weeks: settings.weeks },
      ],
      holidays,
    ),
    families: [],
    meetings: new Map(),
    parties: [],
    open: [],
    helpers,
    left: [],
    joining: [],
    busy: new Set(),
    came: [],
    weeks: Array.from({ length: settings.weeks }, emptyWeek),
  }
}

/** Now and then a parent and a supporter know each other from before, and one of them says: never together. */
const neverTogether = (game: Game, party: Game['parties'][number]): void => {
  const dice = diceFor(game.settings.seed, party.id, 'never')
  if (!dice.chance(assumed.neverTogether)) return
  const supporter = dice.pick([...game.helpers.keys()])
  if (supporter !== undefined) remember(party, supporter, 'never-together')
}

const arriveToday = (game: Game): void => {
  for (const family of game.arrivals.get(game.today) ?? []) {
    game.families.push(family)
    const { conference } = family
    game.meetings.set(conference, [...(game.meetings.get(conference) ?? []), family])
    for (const party of family.parties) {
      neverTogether(game, party)
      game.parties.push(party)
      game.open.push(party)
    }
  }
}

const countToday = (game: Game): void => {
  const shown = (game.at.get(game.today) ?? 0) >= game.shownFrom
  let [load, capacity] = [0, 0]
  for (const helper of game.helpers.values()) {
    load += helper.now.load
    capacity += helper.now.capacity
    if (!shown) continue
    helper.shares += helper.now.load / helper.now.capacity
    helper.days += 1
  }
  const waiting = game.open.filter(({ waitsSince }) => waitsSince !== null).length
  weekNow(game, (week) => Object.assign(week, { load, capacity, waiting }))
}

const playDay = (game: Game, today: Day): void => {
  game.today = today
  supportersToday(game)
  arriveToday(game)
  meetingsToday(game)
  offersToday(game)
  choicesToday(game)
  matchToday(game)
  countToday(game)
}

/** Plays one authority, a working day at a time; after each day whoever called may look at how it stands. */
export function* playPlace(place: Place, settings: Settings): Generator<Game, Game> {
  const game = gameOf(place, settings)
  for (const day of game.days) {
    playDay(game, day)
    yield game
  }
  return game
}
