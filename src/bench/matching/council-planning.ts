import { policy } from '../../matching/policy.ts'
import { plan } from '../../matching/proposing.ts'
import { median } from '../turns.ts'
import { authority } from './instances.ts'
import { peak, timed, type Took } from './programs.ts'
import { world } from './worlds.ts'

// council-planning: one council's plan in a process that has made plans before. Prints one JSON line, as lemon.cpp does.
const one = world(authority, 1)
for (let before = 0; before < 30; before++) plan(one, policy)
const times: Took[] = []
let total = 0
for (let turn = 0; turn < 15; turn++) {
  const { value: planned, ...took } = timed(() => plan(one, policy))
  times.push(took)
  if (!planned.proved) throw new Error('the plan is not proved')
  total = planned.total
}
const printed = {
  ms: median(times.map(({ ms }) => ms)),
  cpu: median(times.map(({ cpu }) => cpu)),
  total,
  kb: peak(),
}
process.stdout.write(`${JSON.stringify(printed)}\n`)
