/** What an exchange means for the others. */
export type Degree = 'nothing' | 'little' | 'much' | 'later' | 'nobody'

/** A wish or two of somebody else's. */
const aLittle = 2_000
/** More than any fit can cost (costs.ts, `dearest`), less than a day of waiting or nearness: somebody more urgent is left. */
const urgency = 1_000_000
/** Half of what it costs to leave anybody without (policy.ts, `nobody`). */
const somebodyLeft = 500_000_000

/** @param others how much dearer the plan becomes for everybody but the party itself; below 0 it becomes cheaper for them */
export const degreeOf = (others: number): Degree => {
  if (others <= 0) return 'nothing'
  if (others < aLittle) return 'little'
  if (others < urgency) return 'much'
  return others < somebodyLeft ? 'later' : 'nobody'
}
