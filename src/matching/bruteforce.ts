import type { World } from './proposing.ts'
import { pairingOf } from './proposing.ts'
import { loadOf, reasonsFor, sum, withoutAnybody } from './costs.ts'
import { policy } from './policy.ts'
import { whyNot } from './rules/verdict.ts'
import { roomLeft } from '../supporters/rules.ts'

/** The smallest total by trying everything, parties kept apart included: the judge in the tests. Exponential. */
export const triedAll = (world: World): number => {
  const room = new Map(world.supporters.map((u) => [u.supporter, roomLeft(u.capacity, u.load)]))
  const taken = new Map<string, string>()
  const meetings = new Map(world.asking.map(({ party, meeting }) => [party, meeting]))
  const clash = (party: string, supporter: string) =>
    world.apart.some(
      ([a, b]) => (a === party && taken.get(b) === supporter) || (b === party && taken.get(a) === supporter),
    ) ||
    // One conference in a day.
    (meetings.get(party) !== null &&
      [...taken].some(([other, its]) => its === supporter && meetings.get(other) === meetings.get(party)))
  const from = (index: number): number => {
    const asking = world.asking[index]
    if (asking === undefined) return 0
    let best = withoutAnybody(policy, asking, world.today) + from(index + 1)
    for (const supporter of world.supporters) {
      const pairing = pairingOf(world, asking, supporter)
      const places = room.get(supporter.supporter) ?? 0
      const had = roomLeft(supporter.capacity, supporter.load) - places
      if (places === 0 || whyNot(pairing).length > 0 || clash(asking.party, supporter.supporter)) continue
      room.set(supporter.supporter, places - 1)
      taken.set(asking.party, supporter.supporter)
      const fuller = loadOf(policy, { ...supporter, load: supporter.load + had }) - loadOf(policy, supporter)
      best = Math.min(best, sum(reasonsFor(policy, pairing)) + fuller + from(index + 1))
      taken.delete(asking.party)
      room.set(supporter.supporter, places)
    }
    return best
  }
  return from(0)
}
