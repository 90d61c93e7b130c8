import type { Day } from '../calendar/model.ts'
import type { Funnel } from '../offers/coverage/model.ts'
import { weekOf } from './days.ts'
import { addFunnels, noFunnel } from '../offers/coverage/rules.ts'
import { recordOf } from './counts.ts'
import { firstMet } from './missing.ts'
import {
  misses,
  outcomes,
  type Game,
  type Miss,
  type Outcome,
  type Party,
  type Place,
  type Week,
} from './model.ts'

/** Whether the same is done for everybody: who they are, and what they speak. */
export const groups = ['mother', 'father', 'english', 'welsh', 'interpreter', 'own-language'] as const
export type Group = (typeof groups)[number]

/** How many waited so many working days: the index is the days, the last one holds all who waited longer. */
export type Days = number[]
export const longest = 60
/** How many supporters had so many hundredths of their places taken, on average over the weeks shown. */
export type Shares = number[]

type GroupTally = {
  parties: number
  offered: number
  accepted: number
  pastAccepted: number
  metBefore: number
  waited: Days
}

/** What is kept of one authority: counts alone, so that authorities add up and a thread can hand it over. */
export type Tally = {
  readonly place: Place
  readonly supporters: number
  readonly capacity: number
  readonly began: number
  readonly left: number
  readonly families: number
  readonly conferencesInTime: number
  readonly supports: number
  readonly stillWaiting: number
  readonly funnels: readonly Funnel[]
  readonly weeks: readonly Week[]
  readonly outcomes: Readonly<Record<Outcome, number>>
  readonly misses: Readonly<Record<Miss, number>>
  readonly waited: Days
  readonly shares: Shares
  readonly groups: Readonly<Record<Group, GroupTally>>
}

/** Exactly one for each party, whenever it is asked. */
export const outcomeOf = (party: Party, today: Day): Outcome => {
  const { first, family } = party
  const met = firstMet(party)
  if (met !== null) return met <= family.conference ? 'met-before' : 'met-later'
  if (party.offer === 'no' || first.said === 'no') return 'said-no'
  if (family.conference > today) return 'under-way'
  if (first.said === 'yes' || party.offer === 'yes') return 'not-met'
  if (first.offeredOn !== null) return 'no-answer'
  return first.possibleOn === null ? 'held' : 'not-reached'
}

/** As the house's own figures count it (app.coverage): each a count of parents, here 0 or 1. */
const funnelOf = (party: Party, today: Day): Funnel => {
  const { first, family } = party
  const accepted = first.said === 'yes'
  const met = firstMet(party)
  const past = accepted && family.conference < today
  const one = (is: boolean): number => (is ? 1 : 0)
  return {
    parents: 1,
    held: one(first.possibleOn === null),
    due: one(first.dueOn !== null && (first.offeredOn !== null || first.dueOn < today)),
    inTime: one(first.offeredOn !== null && first.dueOn !== null && first.offeredOn <= first.dueOn),
    offered: one(first.offeredOn !== null),
    answered: one(first.answeredOn !== null),
    accepted: one(accepted),
    pastAccepted: one(past),
    metBefore: one(past && met !== null && met <= family.conference),
  }
}

const noDays = (): Days => Array.from({ length: longest + 1 }, () => 0)
const count = (list: number[], index: number): void => {
  const at = Math.min(index, list.length - 1)
  list[at] = (list[at] ?? 0) + 1
}

const groupsOf = ({ parent, asks }: Party): Group[] => [
  parent,
  asks.language === 'en'
    ? 'english'
    : asks.language === 'cy'
      ? 'welsh'
      : asks.interpreter
        ? 'interpreter'
        : 'own-language',
]

/** What came of the families of whom the council told us in the weeks that are shown. */
export const tallyOf = (game: Game): Tally => {
  const from = game.days[game.shownFrom] ?? game.today
  const funnels = game.weeks.map(() => noFunnel)
  const came = recordOf(outcomes, () => 0)
  const why = recordOf(misses, () => 0)
  const by = recordOf(groups, (): GroupTally => ({
    parties: 0,
    offered: 0,
    accepted: 0,
    pastAccepted: 0,
    metBefore: 0,
    waited: noDays(),
  }))
  const waited = noDays()
  let supports = 0
  for (const party of game.parties) {
    supports += party.supports.filter((each) => each.from >= from).length
    if (party.family.toldUsOn < from) continue
    const funnel = funnelOf(party, game.today)
    const week = weekOf(party.family.toldUsOn)
    funnels[week] = addFunnels(funnels[week] ?? noFunnel, funnel)
    came[outcomeOf(party, game.today)] += 1
    if (party.miss !== null) why[party.miss] += 1
    for (const days of party.waited) count(waited, days)
    for (const group of groupsOf(party)) {
      const one = by[group]
      one.parties += 1
      one.offered += funnel.offered
      one.accepted += funnel.accepted
      one.pastAccepted += funnel.pastAccepted
      one.metBefore += funnel.metBefore
      for (const days of party.waited) count(one.waited, days)
    }
  }
  const shares: Shares = Array.from({ length: 101 }, () => 0)
  const helpers = [...game.helpers.values(), ...game.left]
  for (const { shares: sum, days } of helpers) if (days > 0) count(shares, Math.round((100 * sum) / days))
  const shown = game.families.filter(({ toldUsOn }) => toldUsOn >= from)
  return {
    place: game.place,
    supporters: game.helpers.size,
    capacity: [...game.helpers.values()].reduce((sum, { now }) => sum + now.capacity, 0),
    began: helpers.filter(({ now }) => /-s\d+-\d+$/.test(now.supporter)).length,
    left: game.left.length,
    families: shown.length,
    conferencesInTime: shown.filter(({ inTime }) => inTime).length,
    supports,
    stillWaiting: game.open.filter(({ waitsSince }) => waitsSince !== null).length,
    funnels,
    weeks: game.weeks,
    outcomes: came,
    misses: why,
    waited,
    shares,
    groups: by,
  }
}
