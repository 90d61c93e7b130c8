import { withDays } from '../../solver/days.ts'
import type { Network } from '../../solver/network.ts'
import { shortestPaths } from '../../solver/paths.ts'
import type { Seating } from '../../solver/seating.ts'

/** The engine as `solve` calls it, from arrays to arrays. */
export const solved = (network: Network): Seating => withDays(network, shortestPaths)
