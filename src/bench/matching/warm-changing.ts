import { changing, type Row } from '../../solver/changing.ts'
import { endsOf, type Network } from '../../solver/network.ts'
import { median } from '../turns.ts'
import { read } from './disk.ts'
import { quickDice } from './instances.ts'
import { solveNetwork } from '../../solver/solve.ts'
import { provenTotal } from './proven.ts'
import { peak, timed, type Took } from './programs.ts'

// warm-changing FILE: solves cold, then changes one family in a thousand, five times, then one family, forty times, each
// time exact again. Prints one JSON line: cold, warm (one in a thousand), one (the middle), oneWorst, open (laying out once).

const both = (times: readonly Took[]): Took => ({
  ms: median(times.map(({ ms }) => ms)),
  cpu: median(times.map(({ cpu }) => cpu)),
})

/** The network as if it had been given so. */
function laidAgain(network: Network): Network {
  const ends = endsOf(network)
  const start = new Int32Array(network.families + 1)
  for (let at = 0; at < network.families; at++)
    start[at + 1] = (start[at] ?? 0) + (ends[at] ?? 0) - (network.start[at] ?? 0)
  const supporter = new Int32Array(start[network.families] ?? 0)
  const cost = new Int32Array(supporter.length)
  for (let at = 0; at < network.families; at++) {
    supporter.set(network.supporter.subarray(network.start[at], ends[at]), start[at])
    cost.set(network.cost.subarray(network.start[at], ends[at]), start[at])
  }
  const { families, supporters, unmatched, capacity } = network
  return { families, supporters, start, supporter, cost, unmatched, capacity }
}

const { network } = read(process.argv[2] ?? '')
const cold = timed(() => solveNetwork(network))
const places = network.capacity.slice()
const open = timed(() => changing(network, cold.value, places))
const roll = quickDice(7)

/** One family goes and another comes, like one that lives elsewhere, with an urgency of its own. */
const another = (): { family: number; row: Row } => {
  const like = roll(network.families)
  const [from, to] = [network.start[like], network.start[like + 1]]
  return {
    family: roll(network.families),
    row: {
      unmatched: 4000 + roll(20) * 1000,
      day: -1,
      supporters: network.supporter.slice(from, to),
      costs: network.cost.slice(from, to),
    },
  }
}
const change = (count: number): Took => {
  const all = Array.from({ length: count }, another)
  const took = timed(() => {
    for (const { family, row } of all) open.value.setFamily(family, row)
    open.value.settle()
  })
  const { network: changed, seating } = open.value.now()
  provenTotal(changed, seating)
  return took
}
const thousandth = Array.from({ length: 5 }, () => change(Math.round(network.families / 1000)))
const single = Array.from({ length: 40 }, () => change(1))

const { network: changed, seating } = open.value.now()
const total = provenTotal(changed, seating)
const again = laidAgain(changed)
if (provenTotal(again, solveNetwork(again)) !== total) throw new Error('solving again finds another total')
process.stdout.write(
  `${JSON.stringify({
    cold: { ms: cold.ms, cpu: cold.cpu },
    open: { ms: open.ms, cpu: open.cpu },
    warm: both(thousandth),
    one: both(single),
    oneWorst: Math.max(...single.map(({ ms }) => ms)),
    total,
    kb: peak(),
  })}\n`,
)
