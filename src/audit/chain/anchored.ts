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

/** One file's anchors in the order in which they were written: never back in position, never back in time. */
const orderFaults = (programme: string, anchors: readonly Anchor[]): Fault[] => {
  const faults: Fault[] = []
  anchors.forEach((anchor, index) => {
    const before = anchors[index - 1]
    if (before === undefined || (before.position <= anchor.position && before.at < anchor.at)) return
    faults.push({ programme, code: 'anchors-order', position: anchor.position, day: day(anchor) })
  })
  return faults
}

/**
 * Anchors from one or several files, checked against the key. What was signed after `at` is left aside: it says nothing
 * about an export that is older. What one file has and another hasn't counts all the same.
 */
export const anchored = (files: readonly (readonly Anchor[])[], key: CheckingKey, at: Date): Anchored => {
  const faults: Fault[] = []
  const sound = new Map<string, Map<string, Anchor>>()
  const until = at.toISOString()
  for (const file of files) {
    for (const [programme, its] of Map.groupBy(file, (anchor) => anchor.programme)) {
      const known = sound.get(programme) ?? new Map<string, Anchor>()
      sound.set(programme, known)
      const [good, bad] = [its.filter((one) => isSigned(one, key)), its.find((one) => !isSigned(one, key))]
      if (bad !== undefined)
        faults.push({ programme, code: 'anchors-false', position: bad.position, day: day(bad) })
      faults.push(...orderFaults(programme, good))
      for (const anchor of good) if (anchor.at <= until) known.set(anchor.signature, anchor)
    }
  }
  const sorted = new Map(
    [...sound].map(([programme, its]) => [
      programme,
      [...its.values()].toSorted((a, b) => a.position - b.position || (a.at < b.at ? -1 : 1)),
    ]),
  )
  return { of: (programme) => sorted.get(programme) ?? [], programmes: () => [...sorted.keys()], faults }
}
