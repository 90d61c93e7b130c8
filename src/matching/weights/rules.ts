import { dearest, direst } from '../costs.ts'
import { policyOf, type Policy } from '../policy.ts'
import { counted, levels, usual, type Draft, type Levels, type Version } from './model.ts'

export type Fault = { readonly field: string; readonly code: FaultCode }
export type FaultCode =
  | 'no-why'
  | 'long'
  | 'waiting-below-near'
  | 'someone-less'
  | 'nothing-changed'
  | 'one-open'

/** Weights must hold for a plan of so many parents, or for twice as many as ask now, whichever is more. */
export const fewestParents = 2_000
/** The largest cost that the engine takes (solver/model.ts). */
const largest = 2_147_483_647

/**
 * Do these weights keep the first promise, that nobody is left without for the sake of a better fit? A plan with one more
 * parent changes the pair of at most every other parent: leaving one without must cost more than all of them together.
 * @param parents how many ask in one plan
 */
export const keepsEveryone = (of: Policy, parents: number): boolean =>
  of.nobody > parents * dearest(of) && direst(of) <= largest

/**
 * Whoever has waited as long as is counted comes before whoever said yes in the last days, however near that one's
 * meeting: waiting at its most weighs more than nearness at its most. Answers from how many working days of waiting on
 * somebody may come level with them; 0 or less: weights under which somebody could wait for ever.
 */
export const daysOfGrace = (of: Policy): number =>
  of.waitingDays - (of.urgentDays * of.urgentDay) / of.waitingDay

const as = (of: Levels): Policy => policyOf(of, { version: '', agreedBy: '', agreedOn: null })
const place = (of: Levels, part: 'waiting' | 'near'): number => levels.indexOf(of[part])

/** What is wrong with levels, whoever wants them. */
export const faultsInLevels = (of: Levels, parents: number): Fault[] => {
  const faults: Fault[] = []
  if (place(of, 'waiting') < place(of, 'near')) faults.push({ field: 'waiting', code: 'waiting-below-near' })
  if (!keepsEveryone(as(of), Math.max(fewestParents, 2 * parents)))
    faults.push({ field: 'ranked', code: 'someone-less' })
  return faults
}

type Look = {
  readonly levels: Levels
  /** The levels in force. */
  readonly now: Levels
  readonly parents: number
  readonly withNow: number
  readonly withThen: number
}
/** What stands against sending these levels: they change nothing, or would take somebody's supporter away. */
export const faultsInLook = ({ levels: of, now, parents, withNow, withThen }: Look): Fault[] => {
  const faults = faultsInLevels(of, parents)
  if (faults.length === 0 && withThen < withNow) faults.push({ field: 'ranked', code: 'someone-less' })
  if (changedParts(of, now).length === 0) faults.push({ field: 'near', code: 'nothing-changed' })
  return faults
}

/** The same, and that it says why. */
export const faultsInDraft = ({ levels: of, why }: Draft, look: Omit<Look, 'levels'>): Fault[] => {
  const faults = faultsInLook({ ...look, levels: of })
  if (why === '') faults.push({ field: 'why', code: 'no-why' })
  if (why.length > 2_000) faults.push({ field: 'why', code: 'long' })
  return faults
}

/** The levels of an agreed version by its number: 0 what the house began with, null what is in force. */
export const levelsOf = (all: readonly Version[], number: number | null): Levels | undefined => {
  const agreed = all.filter(({ standing }) => standing === 'agreed')
  if (number === null) return agreed[0]?.levels ?? usual
  return number === 0 ? usual : agreed.find((one) => one.number === number)?.levels
}

/** Changed after it was put back, it is a version of its own. */
export const putBackBy = (all: readonly Version[], of: Levels, number: number | null): number | null => {
  const from = number === null ? undefined : levelsOf(all, number)
  return from !== undefined && changedParts(of, from).length === 0 ? number : null
}

/** The parts in which two versions differ. */
export const changedParts = (one: Levels, other: Levels) =>
  counted.filter((part) => one[part] !== other[part])
