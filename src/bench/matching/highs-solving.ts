import { createRequire } from 'node:module'
import type commonjs from 'highs'
import { read } from './disk.ts'
import { peak, timed } from './programs.ts'
import type { Network } from '../../solver/network.ts'

const { default: highs }: typeof commonjs = createRequire(import.meta.url)('highs')

/** The network as a linear program in CPLEX's text form, the only one that npm highs reads: x a pair taken, u unmatched. */
function program({ families, supporters, start, supporter, cost, unmatched, capacity }: Network): string {
  const costs: string[] = []
  const rows: string[] = []
  const served: string[][] = Array.from({ length: supporters }, () => [])
  for (let family = 0; family < families; family++) {
    const row = [`u${family}`]
    costs.push(`${unmatched[family] ?? 0} u${family}`)
    for (let pair = start[family] ?? 0; pair < (start[family + 1] ?? 0); pair++) {
      row.push(`x${pair}`)
      costs.push(`${cost[pair] ?? 0} x${pair}`)
      served[supporter[pair] ?? 0]?.push(`x${pair}`)
    }
    rows.push(`f${family}: ${row.join('\n + ')} = 1`)
  }
  for (const [at, names] of served.entries())
    if (names.length > 0) rows.push(`s${at}: ${names.join('\n + ')} <= ${capacity[at] ?? 0}`)
  return `Minimize\n o: ${costs.join('\n + ')}\nSubject To\n ${rows.join('\n ')}\nEnd\n`
}

// highs-solving FILE [BEFORE]: prints one JSON line, as lemon.cpp does. Its own start is not counted; BEFORE is solved twenty
// times first.
const [file = '', before] = process.argv.slice(2)
const { network } = read(file)
const judge = await highs()
if (before !== undefined) {
  const { network: other } = read(before)
  for (let times = 0; times < 20; times++) judge.solve(program(other))
}
const { value, ms, cpu } = timed(() => judge.solve(program(network)))
if (value.Status !== 'Optimal') throw new Error(value.Status)
process.stdout.write(`${JSON.stringify({ ms, cpu, total: Math.round(value.ObjectiveValue), kb: peak() })}\n`)
