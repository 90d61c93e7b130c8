import { largest } from './model.ts'
import type { Family, Pair, Supporter } from './model.ts'
import type { Fault } from './reading.ts'

/**
 * What is to be changed, all at once. Families, supporters and pairs are new or take the place of those of the same
 * ids; a family or supporter that stays keeps its pairs. What is left out goes first, a family or supporter
 * with all its pairs.
 */
export type Changes = {
  families?: readonly Family[]
  supporters?: readonly Supporter[]
  pairs?: readonly Pair[]
  without?: {
    families?: readonly string[]
    supporters?: readonly string[]
    pairs?: readonly Omit<Pair, 'cost'>[]
  }
}

type Known = { family: (id: string) => boolean; supporter: (id: string) => boolean }

/** The first fault of each kind of entry, with the codes of `readProblem`; none when the changes can be made. */
export function faultsOf(changes: Changes, known: Known): Fault[] {
  const { families = [], supporters = [], pairs = [], without = {} } = changes
  const faults: Fault[] = []
  const goneFamilies = new Set(without.families)
  const goneSupporters = new Set(without.supporters)
  const newFamilies = new Set(families.map(({ id }) => id))
  const newSupporters = new Set(supporters.map(({ id }) => id))
  const whole = (place: string, value: number, most: number): void => {
    if (!Number.isInteger(value)) faults.push({ code: 'not-a-whole-number', place, value: `${value}` })
    else if (value < 0) faults.push({ code: 'negative', place, value: `${value}` })
    else if (value > most) faults.push({ code: 'too-large', place, value: `${value}` })
  }
  const there = (place: string, id: string, is: boolean): void => {
    if (!is) faults.push({ code: 'unknown', place, value: id })
  }
  for (const [at, { unmatched, day }] of families.entries()) {
    whole(`families[${at}].unmatched`, unmatched, largest.cost)
    if (day === '') faults.push({ code: 'not-text', place: `families[${at}].day`, value: 'an empty text' })
    else if (day !== undefined && day.length > largest.day)
      faults.push({ code: 'too-long', place: `families[${at}].day`, value: day })
  }
  for (const [at, { capacity }] of supporters.entries())
    whole(`supporters[${at}].capacity`, capacity, largest.capacity)
  for (const [at, { family, supporter, cost }] of pairs.entries()) {
    whole(`pairs[${at}].cost`, cost, largest.cost)
    const stays = known.family(family) && !goneFamilies.has(family)
    there(`pairs[${at}].family`, family, newFamilies.has(family) || stays)
    const keeps = known.supporter(supporter) && !goneSupporters.has(supporter)
    there(`pairs[${at}].supporter`, supporter, newSupporters.has(supporter) || keeps)
  }
  for (const [at, id] of (without.families ?? []).entries())
    there(`without.families[${at}]`, id, known.family(id))
  for (const [at, id] of (without.supporters ?? []).entries())
    there(`without.supporters[${at}]`, id, known.supporter(id))
  for (const [at, { family, supporter }] of (without.pairs ?? []).entries()) {
    there(`without.pairs[${at}].family`, family, known.family(family))
    there(`without.pairs[${at}].supporter`, supporter, known.supporter(supporter))
  }
  return faults.slice(0, 20)
}
