import type { ConflictKind } from '../../supporters/model.ts'
import type { ForMatching } from '../../supporters/queries.ts'
import type { Asking, Fact } from '../model.ts'
import type { World } from '../proposing.ts'

/** Facts that stand against a pair whatever else is so (rules/apart.ts, rules/needs.ts); 'other-meeting' only says that they are not free. */
const against: ReadonlySet<Fact> = new Set([
  'linked',
  'own-family',
  'never-together',
  'unsafe',
  'said-no',
  'others-asked',
  'other-meeting',
])
/** Circles that no yes of the parent's opens (rules/apart.ts). */
const closed: ReadonlySet<ConflictKind> = new Set(['social-worker', 'team', 'person'])

export const barred = 1
export const wasBeside = 2
export const wasEnough = 4

const bitOf = (fact: Fact): number =>
  against.has(fact) ? barred : fact === 'was-beside' ? wasBeside : wasEnough

/**
 * What stands between a party and certain supporters, where anything does: answers each of them with its bits, into
 * `mark`, and whom it marked. Nothing is looked at for the others.
 */
export type Walls = (asking: Asking, mark: Uint8Array) => readonly number[]

export const wallsOf = (
  { facts }: Pick<World, 'facts'>,
  supporters: readonly ForMatching[],
  numberOf: ReadonlyMap<string, number>,
): Walls => {
  const byParty = new Map<string, [number, number][]>()
  const add = (party: string, supporter: number, bits: number): void => {
    const known = byParty.get(party)
    if (known === undefined) byParty.set(party, [[supporter, bits]])
    else known.push([supporter, bits])
  }
  for (const [key, found] of facts) {
    const gap = key.indexOf(' ')
    const supporter = numberOf.get(key.slice(gap + 1))
    if (supporter === undefined) continue
    let bits = 0
    for (const fact of found) bits |= bitOf(fact)
    add(key.slice(0, gap), supporter, bits)
  }
  const circles = new Map<string, number[]>()
  for (const [at, { conflicts, never }] of supporters.entries()) {
    for (const party of never) add(party, at, barred)
    for (const { kind, print } of conflicts) {
      if (print === null) continue
      const key = `${kind} ${print}`
      const known = circles.get(key)
      if (known === undefined) circles.set(key, [at])
      else known.push(at)
    }
  }
  return ({ party, circles: theirs }, mark) => {
    const marked: number[] = []
    const put = (supporter: number, bits: number): void => {
      if (mark[supporter] === 0) marked.push(supporter)
      mark[supporter] = (mark[supporter] ?? 0) | bits
    }
    for (const [supporter, bits] of byParty.get(party) ?? []) put(supporter, bits)
    for (const { kind, print, waived } of theirs) {
      if (print === null || (waived && !closed.has(kind))) continue
      for (const supporter of circles.get(`${kind} ${print}`) ?? []) put(supporter, barred)
    }
    return marked
  }
}
