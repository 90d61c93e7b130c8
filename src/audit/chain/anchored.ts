import { isSigned, standing, type Anchor, type CheckingKey } from '../../vault/chain/signing.ts'
import type { Fault } from './faults.ts'

/** How long after the last signing a running vault must have signed again, in milliseconds: twice its five minutes. */
export const longest = 600_000

/** An end of a chain that was given up when a backup was brought back: signed, and told with every check. */
export type GivenUp = {
  readonly programme: string
  readonly position: number
  readonly lost: number
  readonly day: string
}
export type Anchored = {
  readonly of: (programme: string) => readonly Anchor[]
  readonly programmes: () => readonly string[]
  readonly faults: readonly Fault[]
  readonly givenUp: readonly GivenUp[]
}

const day = (anchor: Anchor): string => anchor.at.slice(0, 10)

/** The newest of those that say the same of a chain: a quiet night has a hundred. */
const distinct = (anchors: readonly Anchor[]): Anchor[] => {
  const newest = new Map<string, Anchor>()
  for (const anchor of anchors) {
    const said = `${anchor.position} ${anchor.hash}`
    if ((newest.get(said)?.at ?? '') < anchor.at) newest.set(said, anchor)
  }
  return [...newest.values()].toSorted((a, b) => a.position - b.position || (a.at < b.at ? -1 : 1))
}

/**
 * Anchors from one or several files, checked against the key. What was signed after `at` is left aside: it says nothing
 * about an export that is older. What one file has and another hasn't counts all the same.
 */
export const anchored = (files: readonly (readonly Anchor[])[], key: CheckingKey, at: Date): Anchored => {
  const faults: Fault[] = []
  const givenUp: GivenUp[] = []
  const until = at.toISOString()
  const sound = new Map<string, readonly Anchor[]>()
  const all = files
    .flat()
    .filter((anchor) => anchor.at <= until)
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  for (const [programme, its] of Map.groupBy(all, (anchor) => anchor.programme)) {
    const isFalse = (anchor: Anchor): boolean => !isSigned(anchor, key)
    const restored = its.filter(({ lost }) => lost !== undefined)
    const real = its.filter((anchor) => anchor.lost === undefined || !isFalse(anchor))
    const counted = distinct(standing(real))
    const good = counted.filter((anchor) => !isFalse(anchor))
    const bad = restored.find(isFalse) ?? (good.length === counted.length ? undefined : counted.find(isFalse))
    if (bad !== undefined)
      faults.push({ programme, code: 'anchors-false', position: bad.position, day: day(bad) })
    for (const one of new Map(real.map((anchor) => [anchor.signature, anchor])).values())
      if (one.lost !== undefined)
        givenUp.push({ programme, position: one.position, lost: one.lost, day: day(one) })
    sound.set(programme, good)
  }
  return {
    of: (programme) => sound.get(programme) ?? [],
    programmes: () => [...sound.keys()],
    faults,
    givenUp,
  }
}
