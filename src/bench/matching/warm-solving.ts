import { solveNetwork } from '../../solver/solve.ts'
import { read } from './disk.ts'
import { peak, timed } from './programs.ts'
import { provenTotal } from './proven.ts'

// warm-solving FILE TIMES: the last of so many solves in one process. Prints one JSON line, as lemon.cpp does.
const { network } = read(process.argv[2] ?? '')
for (let before = Number(process.argv[3] ?? 1) - 1; before > 0; before--) solveNetwork(network)
const { value: seating, ms, cpu } = timed(() => solveNetwork(network))
process.stdout.write(`${JSON.stringify({ ms, cpu, total: provenTotal(network, seating), kb: peak() })}\n`)
