import { addDays, addMonths, numberOf, dayOf } from '../calendar/days.ts'
import type { Day } from '../calendar/model.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import { experiences, type Gender, type Weekday } from '../supporters/model.ts'
import type { ForMatching } from '../supporters/queries.ts'
import { printIn } from './arriving.ts'
import { diceFor, type Dice } from './dice.ts'
import type { Game, Helper, Place } from './model.ts'
import { assumed, volumes } from './volumes.ts'
import { remember } from './world.ts'

const of = assumed.supporters
const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']

const genderOf = (dice: Dice): Gender => {
  const share = dice.share()
  return share < of.women ? 'woman' : share < of.women + of.men ? 'man' : 'other'
}

const languagesOf = (dice: Dice, place: Place): string[] => [
  'en',
  ...(place.nation === 'W' && dice.chance(of.welsh) ? ['cy'] : []),
  ...(dice.chance(of.otherLanguage) ? [dice.weighted(assumed.languages) ?? 'pl'] : []),
]

const weekdaysOf = (dice: Dice): Weekday[] => {
  const works = week.filter(() => dice.chance(of.weekday))
  return works.length === 0 ? ['wed'] : works
}

/** Two holidays in each year that is played, known long before. */
const holidaysOf = (dice: Dice, from: Day, until: Day): { from: Day; until: Day }[] => {
  const all: { from: Day; until: Day }[] = []
  for (let start = numberOf(from); start < numberOf(until); start += 182) {
    const first = dayOf(start + dice.below(182))
    all.push({ from: first, until: addDays(first, dice.between(of.holiday.least, of.holiday.most) - 1) })
  }
  return all
}

/** Years that a supporter stays: at any time as likely to leave as at any other. */
const daysUntilLeaving = (dice: Dice): number =>
  of.leavesInAYear <= 0 ? Infinity : Math.ceil((-Math.log(1 - dice.share()) / of.leavesInAYear) * 365)

/** The `times`-th supporter in a slot, from `from` on, with everything that the engine reads of them. */
export const helperOf = (
  place: Place,
  seed: number,
  { slot, times, from, until }: { slot: number; times: number; from: Day; until: Day },
): Helper => {
  const dice = diceFor(seed, place.gss, 'supporter', slot, times)
  const id = `${place.gss}-s${slot + 1}${times === 0 ? '' : `-${times + 1}`}`
  const now: ForMatching = {
    supporter: id,
    person: id,
    called: '',
    state: times > 0 || dice.chance(of.provisional) ? 'provisional' : 'accredited',
    gender: genderOf(dice),
    languages: languagesOf(dice, place),
    areas: [place.gss],
    travelKm: null,
    weekdays: weekdaysOf(dice),
    capacity: dice.between(volumes.capacity.least, volumes.capacity.most),
    load: 0,
    accreditedUntil: addMonths(from, dice.between(1, volumes.accreditedMonths.most)),
    checkUntil: addMonths(from, 36 + dice.below(600)),
    referencesOk: true,
    ownCaseOpen: false,
    // Closed long enough ago, which the rules read as none.
    ownCaseClosedOn: null,
    away: holidaysOf(dice, from, until),
    experience: [
      ...new Set(Array.from({ length: dice.between(1, 4) }, () => dice.pick(experiences) ?? 'removal')),
    ],
    conflicts: (['social-worker', 'team', 'chair', 'school'] as const).map((kind) => ({
      kind,
      print: printIn(dice, place, kind),
    })),
    never: [],
    beside: [],
    everBeside: [],
  }
  const stays = daysUntilLeaving(dice)
  return {
    now,
    dice,
    leavesOn: stays === Infinity ? '9999-12-31' : addDays(from, Math.min(stays, 365 * 40)),
    renewsOn: null,
    illUntil: null,
    shares: 0,
    days: 0,
  }
}

const slotOf = (id: string): { slot: number; times: number } => {
  const [, slot = '1', times = '1'] = /-s(\d+)(?:-(\d+))?$/.exec(id) ?? []
  return { slot: Number(slot) - 1, times: Number(times ?? '1') - 1 }
}

/** Accreditation is renewed in time, or lapses for a while; a newcomer is accredited when their first year is over. */
const renew = (helper: Helper, game: Game): void => {
  const { now, dice } = helper
  if (now.accreditedUntil === null) return
  const again = (): void => {
    const { least, most } = volumes.accreditedMonths
    helper.renewsOn = null
    helper.now = {
      ...helper.now,
      state: 'accredited',
      accreditedUntil: addMonths(game.today, dice.between(least, most)),
    }
  }
  if (helper.renewsOn !== null) {
    if (helper.renewsOn <= game.today) again()
    return
  }
  // The conference of whoever is proposed now may be weeks away: renewal comes before that, or not at all.
  if (addDays(game.today, 60) < now.accreditedUntil) return
  if (dice.chance(of.renewedInTime)) again()
  else helper.renewsOn = addWorkingDays(now.accreditedUntil, of.lapsedDays, game.holidays)
}

const fallIll = (helper: Helper, today: Day): void => {
  if (helper.illUntil !== null && helper.illUntil >= today) return
  helper.illUntil = null
  if (!helper.dice.chance(of.fallsIll)) return
  const until = addDays(today, helper.dice.between(of.ill.least, of.ill.most) - 1)
  helper.illUntil = until
  const away = [...helper.now.away.filter((each) => each.until >= today), { from: today, until }]
  helper.now = { ...helper.now, away }
}

/** Whoever leaves takes their leave from those they stand beside; after a training somebody new has their place. */
const leave = (helper: Helper, game: Game): void => {
  const { supporter } = helper.now
  game.helpers.delete(supporter)
  game.left.push(helper)
  const { slot, times } = slotOf(supporter)
  const on = addDays(game.today, volumes.trainingWeeks * 7)
  game.joining.push({ slot, times: times + 1, on })
  for (const party of game.open) {
    if (party.choice?.supporter === supporter) {
      party.choice = null
      party.waitsSince ??= game.today
    }
    if (party.support?.supporter !== supporter) continue
    party.support.until = game.today
    party.support = null
    party.waitsSince = game.today
    remember(party, supporter, 'was-beside')
  }
}

/** Early in the morning: who is ill, who leaves, who begins, whose papers have lapsed. */
export const supportersToday = (game: Game): void => {
  const { today } = game
  const until = game.days.at(-1) ?? today
  for (const one of game.joining.splice(0)) {
    if (one.on > today) {
      game.joining.push(one)
      continue
    }
    const helper = helperOf(game.place, game.settings.seed, { ...one, from: today, until })
    game.helpers.set(helper.now.supporter, helper)
  }
  for (const helper of game.helpers.values()) {
    if (helper.leavesOn <= today) {
      leave(helper, game)
      continue
    }
    renew(helper, game)
    fallIll(helper, today)
  }
}
