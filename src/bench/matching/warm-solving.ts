import { solveNetwork } from '../../solver/solve.ts'
import { read } from './disk.ts'
import { peak } from './programs.ts'
import { provenTotal } from './proven.ts'

// warm-solving FILE TIMES: the last of so many solves in one process. Prints one JSON line, as lemon.cpp does.
const { network } = read(process.argv[2] ?? '')
for (let before = Number(process.argv[3] ?? 1) - 1; before > 0; before--) solveNetwork(network)
const cpu = process.cpuUsage()
const began = performance.now()
const seating = solveNetwork(network)
const ms = performance.now() - began
const { user, system } = process.cpuUsage(cpu)
process.stdout.write(
  `${JSON.stringify({ ms, cpu: (user + system) / 1000, total: provenTotal(network, seating), kb: peak() })}\n`,
)
