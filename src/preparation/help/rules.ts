import type { Day } from '../../calendar/model.ts'
import { catalogue, entryOf, type Entry, type Phase } from './catalogue.ts'
import type { Asked, Outcome, Standing, Wish } from './model.ts'

/** How many are offered at a time. */
export const screenful = 5
/** Of how many they can say at a time how it was. */
export const toldAtOnce = 3
/** Characters in words of a parent's own that go to the council, and in a reason. */
export const longestAsk = 600

/**
 * A line of the authority's standing changes names an entry of the catalogue when it begins with its id: 'B1', or
 * 'B1 Parents come in first'. B1, parents enter first, stands first of all.
 */
export const standingOf = (lines: readonly string[]): Standing[] => {
  const read = lines.map((line): Standing => {
    const [, id = '', rest = ''] = /^([ABC]\d{1,2})(?:[\s.:–-]+(.*))?$/.exec(line.trim()) ?? []
    return entryOf(id) === undefined ? { entry: null, line } : { entry: id, line: rest === '' ? id : line }
  })
  const first = ({ entry }: Standing) => (entry === 'B1' ? 0 : 1)
  return read.toSorted((a, b) => first(a) - first(b))
}

/** The wishes that stand for one conference: of each entry the newest line, their own words one by one; newest last. */
export const wanted = (wishes: readonly Wish[], conference: string): Wish[] => {
  const here = wishes
    .filter((wish) => wish.conference === conference)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const newest = new Map(here.map((wish) => [wish.entry === 'own' ? wish.id : wish.entry, wish]))
  return [...newest.values()].filter(({ want }) => want)
}

/** What they wanted at the meeting before and have said nothing about at this one: it is ticked already. */
export const carried = (wishes: readonly Wish[], conference: string): string[] => {
  const said = new Set(wishes.filter((wish) => wish.conference === conference).map(({ entry }) => entry))
  const [last] = wishes
    .filter((wish) => wish.conference !== conference)
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))
  return last === undefined
    ? []
    : wanted(wishes, last.conference)
        .map(({ entry }) => entry)
        .filter((entry) => entry !== 'own' && !said.has(entry))
}

type Known = {
  /** Promised to everybody: needs no asking. */
  readonly standing: readonly Standing[]
  /** The programme knows of something they need to take part: what the law gives for that comes first. */
  readonly needs: boolean
}
/** What is offered in one phase, in order: all but what is promised anyway; what fits what they need comes first. */
export const offered = (phase: Phase, { standing, needs }: Known): Entry[] => {
  const promised = new Set(standing.map(({ entry }) => entry))
  const fits = ({ basis }: Entry) => (needs && basis === 'RA' ? 0 : 1)
  return catalogue[phase].filter(({ id }) => !promised.has(id)).toSorted((a, b) => fits(a) - fits(b))
}

/** What stands among their wishes and was not asked for yet. */
export const toAsk = (wishes: readonly Wish[], asked: readonly Asked[]): Wish[] =>
  wishes.filter(({ id, entry }) =>
    entry === 'own' ? !asked.some(({ wish }) => wish === id) : !asked.some((one) => one.entry === entry),
  )

export type ToTell = { readonly ask: string | null; readonly entry: string }
/** What they can say something of once the day is there: what they asked for, and what was promised with an entry's name. */
export const toTell = (
  asked: readonly Pick<Asked, 'id' | 'entry'>[],
  standing: readonly Standing[],
): ToTell[] => [
  ...standing.flatMap(({ entry }) => (entry === null ? [] : [{ ask: null, entry }])),
  ...asked.map(({ id, entry }) => ({ ask: id, entry })),
]
export const toldOf = (outcomes: readonly Outcome[], { ask, entry }: ToTell): Outcome | undefined =>
  outcomes.find((one) => (ask === null ? one.ask === null && one.entry === entry : one.ask === ask))

/** From the day itself on they can say how it was. */
export const isThere = (day: Day | null, today: Day): boolean => day !== null && day <= today

/** In the catalogue's order, their own words last. */
export const orderOf = (entry: string): string =>
  entry === 'own'
    ? 'Z'
    : entry.replace(/^([A-Z])(\d)(?!\d)/, (_, letter: string, digit: string) => `${letter}0${digit}`)
