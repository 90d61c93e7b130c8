import { solveNetwork } from '../../solver/solve.ts'
import { read } from './disk.ts'
import { provenTotal } from './proven.ts'
import { peak } from './programs.ts'

// cold-solving FILE [day]: one instance in a process that has done nothing yet. Prints one JSON line, as lemon.cpp does.
const [file = '', limit] = process.argv.slice(2)
const start = process.memoryUsage.rss() / 1024
const { network, day } = read(file)
if (limit === 'day') network.day = day
const cpu = process.cpuUsage()
const began = performance.now()
const seating = solveNetwork(network)
const ms = performance.now() - began
const { user, system } = process.cpuUsage(cpu)
const kb = peak()
const total = provenTotal(network, seating)
process.stdout.write(
  `${JSON.stringify({ ms, cpu: (user + system) / 1000, total, kb, above: Math.round(kb - start) })}\n`,
)
