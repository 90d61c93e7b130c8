import { solveNetwork } from '../../solver/solve.ts'
import { read } from './disk.ts'
import { provenTotal } from './proven.ts'
import { peak, timed } from './programs.ts'

// cold-solving FILE [day]: one instance in a process that has done nothing yet; cold-solving FILE BEFORE: in one that has
// solved another one twenty times, as a house has that goes on for weeks. Prints one JSON line, as lemon.cpp does.
const [file = '', given] = process.argv.slice(2)
if (given !== undefined && given !== 'day') {
  const { network } = read(given)
  for (let times = 0; times < 20; times++) solveNetwork(network)
}
const start = process.memoryUsage.rss() / 1024
const { network, day } = read(file)
if (given === 'day') network.day = day
const { value: seating, ms, cpu } = timed(() => solveNetwork(network))
const kb = peak()
const total = provenTotal(network, seating)
process.stdout.write(`${JSON.stringify({ ms, cpu, total, kb, above: Math.round(kb - start) })}\n`)
