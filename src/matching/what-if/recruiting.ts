import type { Experience } from '../../supporters/model.ts'
import { costOf, type Outcome } from './world.ts'
import type { Party } from './expected.ts'
import type { Known, Newcomer, Seen } from './model.ts'
import { newcomer } from './places.ts'
import type { Policy } from '../policy.ts'

/** Groups of fewer are described to nobody (domain.md 7.4), as in offers/coverage. */
export const fewest = 6
/** So many kinds of supporter are confirmed by solving again. */
export const confirmed = 5

const total = (rows: readonly { readonly count: number }[]): number =>
  rows.reduce((sum, { count }) => sum + count, 0)

/** Which languages, councils and experiences may be named: what at least six parents have been seen with in the year. */
export const namedIn = (seen: Seen, councils: readonly string[], ownVolumes: boolean) => {
  const spoken = Map.groupBy(seen.languages, ({ key }) => key)
  const told = new Map(seen.councils.map(({ key, count }) => [key, count]))
  const wished = new Map(seen.experience.map(({ key, count }) => [key, count]))
  return {
    language: (key: string): boolean => key === 'en' || total(spoken.get(key) ?? []) >= fewest,
    languageIn: (key: string, gss: string): boolean =>
      key === 'en' || total((spoken.get(key) ?? []).filter((row) => row.gss === gss)) >= fewest,
    council: (gss: string): boolean =>
      councils.includes(gss) && (!ownVolumes || (told.get(gss) ?? 0) >= fewest),
    experience: (key: Experience): boolean => (wished.get(key) ?? 0) >= fewest,
    languages: [...spoken.keys()],
  }
}
export type Named = ReturnType<typeof namedIn>

/** The middle capacity of the supporters that are there; 2 where there are none (domain.md 2.6: a volunteer has 1 to 3). */
export const usualCapacity = (known: Known): number => {
  const all = known.supporters.map(({ capacity }) => capacity).sort((a, b) => a - b)
  return Math.max(1, all[Math.floor(all.length / 2)] ?? 2)
}

/**
 * Kinds of supporter that could be looked for: one language beside English, or English alone, in one council. A language
 * that too few were seen with in one of the councils is looked for in all of them together too.
 */
export const kindsOf = (known: Known, named: Named): Newcomer[] => {
  const capacity = usualCapacity(known)
  const kind = (language: string, areas: readonly string[]): Newcomer => ({
    languages: language === 'en' ? ['en'] : ['en', language],
    areas,
    experience: [],
    gender: null,
    capacity,
  })
  const councils = known.councils.filter(named.council)
  return ['en', ...named.languages.filter((key) => key !== 'en').sort()]
    .filter(named.language)
    .flatMap((language) => {
      const own = councils.filter((gss) => named.languageIn(language, gss))
      const everywhere = own.length < known.councils.length ? [kind(language, [])] : []
      return [...own.map((gss) => kind(language, [gss])), ...everywhere]
    })
}

/**
 * What one more supporter of this kind would save at most, by the prices: for each of their places the party that would
 * save most by taking it, as far as the rules let them (linear programming duality: the prices with this supporter priced
 * at that saving still prove a bound). Marginal, so the best are confirmed by solving again.
 */
export const worth = (
  known: Known,
  policy: Policy,
  parties: readonly Party[],
  { pays }: Outcome,
  kind: Newcomer,
): number => {
  const who = newcomer('one-more', kind)
  const savings = parties.flatMap((party) => {
    const pay = pays.get(party.asking.party) ?? 0
    const cost = costOf(known.facts, policy, party, who)
    return cost !== null && pay > cost ? [pay - cost] : []
  })
  return savings
    .sort((a, b) => b - a)
    .slice(0, kind.capacity)
    .reduce((sum, saving) => sum + saving, 0)
}
