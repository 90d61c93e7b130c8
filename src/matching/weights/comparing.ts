import { small } from '../../offers/coverage/suppress.ts'
import type { Policy } from '../policy.ts'
import { plan, type World } from '../proposing.ts'
import type { Changes } from './model.ts'

/** Who would be offered first; null: nobody. */
export type Change = {
  readonly party: string
  readonly now: string | null
  readonly after: string | null
}
export type Compared = {
  readonly parents: number
  readonly withNow: number
  readonly withThen: number
  readonly changes: readonly Change[]
}

/** The same parents and supporters under two policies: who would be offered somebody else first. Writes nothing. */
export const compared = (world: World, now: Policy, then: Policy): Compared => {
  const firstUnder = (policy: Policy) =>
    new Map(
      plan(world, policy).planned.map(({ asking, proposals }) => [
        asking.party,
        proposals[0]?.supporter ?? null,
      ]),
    )
  const [before, after] = [firstUnder(now), firstUnder(then)]
  const some = (of: ReadonlyMap<string, string | null>) =>
    [...of.values()].filter((one) => one !== null).length
  return {
    parents: world.asking.length,
    withNow: some(before),
    withThen: some(after),
    changes: world.asking
      .map(({ party }) => ({ party, now: before.get(party) ?? null, after: after.get(party) ?? null }))
      .filter((change) => change.now !== change.after),
  }
}

/** What goes to the parent lead: counts alone, small ones withheld as in every figure (offers/coverage/suppress.ts). */
export const countsOf = ({ parents, withNow, withThen, changes }: Compared): Changes => {
  const shown = (count: number): number | null =>
    small(parents) || small(count) || small(parents - count) ? null : count
  const both = shown(withNow) !== null && shown(withThen) !== null
  return {
    parents: small(parents) ? null : parents,
    othersFirst: shown(changes.length),
    withNow: both ? withNow : null,
    withThen: both ? withThen : null,
  }
}
