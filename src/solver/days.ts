import { finish } from './finish.ts'
import type { Network } from './network.ts'
import type { Seating } from './seating.ts'

/**
 * The optimum where a supporter has at most one family in a day. First without that limit; of those who clash
 * one keeps the place, the others and the places they leave are brought together along shortest paths. Still a
 * flow, so still exact: a node of capacity 1 for each supporter and day, which stands in no array before
 * somebody has that day.
 * @param cold how the network is solved without days
 */
export function withDays(network: Network, cold: (undated: Network) => Seating): Seating {
  const { day, ...undated } = network
  const first = cold(undated)
  return day ? finish(network, first.price, first.taken) : first
}
