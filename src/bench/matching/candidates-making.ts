import { candidates } from '../../matching/pairing/candidates.ts'
import { policy } from '../../matching/policy.ts'
import { solveNetwork } from '../../solver/solve.ts'
import { england } from './instances.ts'
import { timed } from './programs.ts'
import { provenTotal } from './proven.ts'
import { world } from './worlds.ts'

// candidates-making: all pairs of a national year from people, places and rules, then the solve. Prints one JSON line.
const all = world(england, 1)
const { value: found, ...making } = timed(() => candidates(all, policy))
const { value: seating, ...solving } = timed(() => solveNetwork(found.network))
provenTotal(found.network, seating)
process.stdout.write(`${JSON.stringify({ pairs: found.network.cost.length, making, solving })}\n`)
