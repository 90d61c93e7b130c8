import { bestOf } from './best.ts'
import type { Exchange } from './best.ts'
import { entrance, exchangesOf, payment } from './exchanges.ts'
import { areFew, nearestAmongFew } from './few.ts'
import { endsOf } from './network.ts'
import type { Network } from './network.ts'
import type { Seating } from './seating.ts'
import { kept, searchIn, searchesIn } from './searching.ts'

/**
 * The few best exchanges of a family, with the `extra` that `alternativesIn` finds, from arrays and looking no further
 * than they need. The searches around supporters are kept for whoever asks next; in large networks only the last few, so
 * ask for the families of one supporter one after another. Whoever takes the place of a family that has a day with its
 * supporter either comes by the supporter and pays for the day that falls free, or takes the day too: then the last of the
 * chain have that day as well, behind a door (another supporter, or nobody), and what leads to a door is the same for all.
 * Those with equal `extra` come in the order in which they are found, always the same. Where supporters are few, every
 * distance is worked out beforehand (few.ts).
 * @param seating an optimum with its prices
 * @param room how many nodes the searches that are kept may have together
 * @param ahead whether all distances may be worked out beforehand
 */
export function nearestIn(
  network: Network,
  seating: Seating,
  room = kept,
  ahead = areFew(network),
): (family: number, most: number) => Exchange[] {
  if (ahead) return nearestAmongFew(network, seating)
  const exchanges = exchangesOf(network, seating)
  const { nobody } = exchanges
  const ends = endsOf(network)
  const around = searchesIn(exchanges, room)
  const ofDay = searchIn(exchanges)
  /** In a network so large that what was found at a door would soon be given up, the search of the day goes on behind it. */
  const shared = network.supporters * (nobody + 1) <= room
  /** The pair by which the family would enter a node (one more, 0: none), and what that alone would cost it. */
  const entry = new Int32Array(nobody + 1)
  const over = new Float64Array(nobody + 1)

  return (family, most) => {
    const taken = seating.taken[family] ?? -1
    const here = network.supporter[taken] ?? -1
    const paid = payment(network, seating, family)
    const nodes: number[] = []
    /** No way in costs the family less than this by itself. */
    let least = Infinity
    for (let pair = network.start[family] ?? 0; pair < (ends[family] ?? 0); pair++) {
      if (network.supporter[pair] === here) continue
      const { node, asked } = entrance(network, seating, family, pair)
      entry[node] = pair + 1
      over[node] = asked - paid
      least = Math.min(least, asked - paid)
      nodes.push(node)
    }
    const best = bestOf(most)
    const offer = (node: number, far: number): void => {
      const pair = (entry[node] ?? 0) - 1
      if (pair >= 0) best.offer(pair, far + (over[node] ?? 0))
    }
    const through = (door: number, beyond: number): void => {
      const search = around(door)
      /** The same of the ways in that this search has not come to. */
      const leastAhead = (): number => {
        let ahead = Infinity
        for (const node of nodes) if (!search.knows(node)) ahead = Math.min(ahead, over[node] ?? 0)
        return ahead
      }
      for (const node of nodes) if (search.knows(node)) offer(node, beyond + search.distance(node))
      let ahead = leastAhead()
      while (beyond + search.nearest() + ahead < best.limit()) {
        const node = search.settle()
        if (entry[node] === 0) continue
        offer(node, beyond + search.distance(node))
        ahead = leastAhead()
      }
    }

    const dated = taken >= 0 && (network.day?.[family] ?? -1) >= 0
    const day = dated ? (seating.dayPrice[family] ?? 0) : 0
    const centre = taken < 0 ? nobody : here
    through(centre, day)
    if (dated) {
      const own = around(centre)
      const isDoor = (node: number): boolean => shared && (node < network.supporters || node === nobody)
      const isNoNearer = (node: number): boolean =>
        own.knows(node) && ofDay.distance(node) >= own.distance(node) + day
      const isEnd = (node: number): boolean => isDoor(node) || isNoNearer(node)
      ofDay.begin(network.supporters + family)
      while (ofDay.nearest() + least < best.limit()) {
        const node = ofDay.settle(isEnd, best.limit() - least)
        if (isNoNearer(node)) continue
        if (isDoor(node)) through(node, ofDay.distance(node))
        else offer(node, ofDay.distance(node))
      }
    }
    for (const node of nodes) entry[node] = 0
    return best.all()
  }
}
