import { isSigned, type Anchor, type CheckingKey } from '../../vault/chain/signing.ts'
import type { Fault } from './faults.ts'

/** How long after the last signing a running vault must have signed again, in milliseconds: twice its five minutes. */
export const longest = 600_000

export type Anchored = {
  readonly of: (programme: string) => readonly Anchor[]
  readonly programmes: () => readonly string[]
  readonly faults: readonly Fault[]
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
  const until = at.toISOString()
  const sound = new Map<string, readonly Anchor[]>()
  for (const [programme, its] of Map.groupBy(files.flat(), (anchor) => anchor.programme)) {
    const counted = distinct(its.filter((anchor) => anchor.at <= until))
    const good = counted.filter((anchor) => isSigned(anchor, key))
    const bad = good.length === counted.length ? undefined : counted.find((anchor) => !good.includes(anchor))
    if (bad !== undefined)
      faults.push({ programme, code: 'anchors-false', position: bad.position, day: day(bad) })
    sound.set(programme, good)
  }
  return { of: (programme) => sound.get(programme) ?? [], programmes: () => [...sound.keys()], faults }
}
