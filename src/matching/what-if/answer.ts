import type { Policy } from '../policy.ts'
import { leftBehindIn, partiesIn, type Draw, type Party } from './expected.ts'
import {
  lineOf,
  linesBy,
  loadsOf,
  others,
  rangeOf,
  waitingIn,
  wishesOf,
  type Drawn,
  type Side,
} from './lines.ts'
import {
  drawsOf,
  horizonWeeks,
  type Advice,
  type Answer,
  type Changes,
  type Known,
  type Range,
} from './model.ts'
import { newcomer, placesOf, supportersIn } from './places.ts'
import { confirmed, kindsOf, namedIn, worth } from './recruiting.ts'
import { ratesOf, type Rates } from './seen.ts'
import { solved, type Costs } from './world.ts'

type Setting = {
  readonly known: Known
  readonly changes: Changes
  readonly rates: Rates
  readonly seed: number
}

const sideOf = (
  { known, rates }: Setting,
  at: Draw,
  world: { parties: readonly Party[]; supporters: Known['supporters']; policy: Policy; costs: Costs },
): Side => {
  const places = world.supporters.flatMap((who) =>
    placesOf(who, { today: known.today, lengthDays: rates.lengthDays, at }),
  )
  const { parties, policy, costs } = world
  const outcome = solved({ today: known.today, facts: known.facts, policy, parties, places, costs })
  return { parties, places, outcome, keeps: new Set() }
}

/** Whoever isn't the same in the changed world: what was known of their pairs is known no longer. */
const stillKnown = (costs: Costs, before: Known['supporters'], after: Known['supporters']): Costs => {
  const same = new Set(after.filter((one) => before.includes(one)).map(({ supporter }) => supporter))
  return new Map([...costs].filter(([key]) => same.has(key.split(' ')[1] ?? '')))
}

/** One draw of the next 13 weeks, solved as things stand and with the changes: the same parents, the same chance. */
const drawn = (setting: Setting, draw: number): Drawn => {
  const { known, changes, rates, seed } = setting
  const at = { seed, draw }
  const costs: Costs = new Map()
  const left = leftBehindIn(known)
  const asThingsStand = sideOf(setting, at, {
    parties: partiesIn(known, rates, at, 0),
    supporters: known.supporters,
    policy: known.policy,
    costs,
  })
  const before: Side = {
    ...asThingsStand,
    parties: [...asThingsStand.parties, ...left],
    keeps: new Set(left.map(({ asking }) => asking.party)),
  }
  const supporters = supportersIn(known.supporters, changes)
  const policy = changes.weights === null ? known.policy : known.changed
  const own: Costs = changes.weights === null ? stillKnown(costs, known.supporters, supporters) : new Map()
  const parties = [...partiesIn(known, rates, at, changes.conferences), ...left]
  const after = sideOf(setting, at, { parties, supporters, policy, costs: own })
  return { before, after, costs: own }
}

/** One more supporter of this kind in one draw: how many more parents have somebody, by solving the whole again. */
const oneMore = (setting: Setting, { after, costs }: Drawn, draw: number, who: Advice['who']): number => {
  const { known, changes, rates, seed } = setting
  const world = { today: known.today, lengthDays: rates.lengthDays, at: { seed, draw } }
  const places = [...after.places, ...placesOf(newcomer('one-more', who), world)]
  const policy = changes.weights === null ? known.policy : known.changed
  const fresh = new Map(costs)
  const more = solved({
    today: known.today,
    facts: known.facts,
    policy,
    parties: after.parties,
    places,
    costs: fresh,
  })
  return more.has.size - after.outcome.has.size
}

export type Progress = { readonly done: number; readonly of: number }

type Praised = { readonly who: Advice['who']; readonly worth: number }
/** The dearest kinds first; of one language either everywhere or in single councils, whichever is worth more. */
const bestOf = (kinds: readonly Praised[]): Praised[] => {
  const wide = (one: Praised): boolean => one.who.areas.length === 0
  const language = (one: Praised): string => one.who.languages.join(' ')
  const bettered = (one: Praised): boolean =>
    kinds.some(
      (other) =>
        wide(other) !== wide(one) &&
        language(other) === language(one) &&
        (wide(one) ? other.worth >= one.worth : other.worth > one.worth),
    )
  return kinds
    .filter((one) => !bettered(one))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, confirmed)
}

/**
 * What would be, with these changes, over the next 13 weeks: a pure function of what is known, the changes, the seed and
 * the number of draws. Each step yields how far it is, so that whoever runs it can show it and stop. The kinds of
 * supporter that the prices praise most are each added and the whole solved again; what is shown is that figure.
 */
export function* answering(
  known: Known,
  changes: Changes,
  { seed, draws: count = drawsOf }: { seed: number; draws?: number },
): Generator<Progress, Answer, void> {
  const rates = ratesOf(known.seen, known.councils)
  const setting: Setting = { known, changes, rates, seed }
  const named = namedIn(known.seen, known.councils, rates.sources.conferences === 'own')
  const kinds = kindsOf(known, named)
  const policy = changes.weights === null ? known.policy : known.changed
  const of = count * (1 + Math.min(confirmed, kinds.length))
  const worths = kinds.map(() => 0)
  const draws: Drawn[] = []
  for (let draw = 0; draw < count; draw += 1) {
    const one = drawn(setting, draw)
    for (const [index, kind] of kinds.entries())
      worths[index] = (worths[index] ?? 0) + worth(known, policy, one.after.parties, one.after.outcome, kind)
    draws.push(one)
    yield { done: draws.length, of }
  }
  const best = bestOf(kinds.map((who, index) => ({ who, worth: worths[index] ?? 0 })))
  const advice: { readonly who: Advice['who']; readonly gain: Range; readonly sum: number }[] = []
  for (const [place, { who }] of best.entries()) {
    const gains: number[] = []
    for (const [draw, one] of draws.entries()) {
      gains.push(oneMore(setting, one, draw, who))
      yield { done: count * (1 + place) + draw + 1, of }
    }
    advice.push({ who, gain: rangeOf(gains), sum: gains.reduce((sum, gain) => sum + gain, 0) })
  }
  return {
    draws: count,
    seed,
    weeks: horizonWeeks,
    sources: rates.sources,
    seenWeeks: known.seen.weeks,
    total: lineOf('all', draws, () => true),
    languages: linesBy(draws, ({ language }) => [named.language(language) ? language : others]),
    councils: linesBy(draws, ({ gss }) => [named.council(gss) ? gss : others]),
    wishes: linesBy(draws, (asking) => wishesOf(named, asking)),
    loads: loadsOf(known, changes, draws),
    waiting: waitingIn(known, draws),
    advice: advice.sort((a, b) => b.sum - a.sum).map(({ who, gain }) => ({ who, gain })),
  }
}

/** All of it at once. */
export const answerOf = (known: Known, changes: Changes, how: { seed: number; draws?: number }): Answer => {
  const steps = answering(known, changes, how)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
