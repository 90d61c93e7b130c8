import { expect, test } from 'vitest'
import { changing } from './changing.ts'
import { payment } from './exchanges.ts'
import { networkOf } from './network.ts'
import type { Open } from './open.ts'
import { solveNetwork } from './solve.ts'
import { dated, dice, invented } from './trial.ts'

/** The families of whom something is known that is not true. */
function wrongly({ network, seating, known }: Open): number[] {
  const wrong: number[] = []
  for (let family = 0; family < network.families; family++) {
    const has = seating.taken[family] ?? -1
    const pays = known.pays[family] ?? -1
    let other = has < 0 ? Infinity : (network.unmatched[family] ?? 0)
    for (let pair = network.start[family] ?? 0; pair < (network.end[family] ?? 0); pair++) {
      const asked = (network.cost[pair] ?? 0) + (seating.price[network.supporter[pair] ?? 0] ?? 0)
      if (pair !== has) other = Math.min(other, asked)
    }
    if (pays >= 0 && pays !== payment(network, seating, family)) wrong.push(family)
    else if (has >= 0 && (known.others[family] ?? 0) > other) wrong.push(family)
  }
  return wrong
}

test.each([0, 6])('what is known stays true while families and places change, with %i days', (days) => {
  for (const kind of ['tight', 'scarce'] as const) {
    const plain = invented(120, 30, kind, 3)
    const { network } = networkOf(days > 0 ? dated(plain, days, 3) : plain)
    const kept = changing(network, solveNetwork(network), network.capacity.slice())
    const roll = dice(5)
    let learnt = 0
    for (let times = 0; times < 150; times++) {
      const { network: now } = kept.now()
      const like = roll(now.families)
      const [from, to] = [now.start[like], now.end[like]]
      kept.setFamily(roll(now.families), {
        unmatched: roll(9000),
        day: now.day?.[like] ?? -1,
        supporters: now.supporter.slice(from, to),
        costs: now.cost.slice(from, to),
      })
      if (times % 3 === 0) kept.setPlaces(roll(now.supporters), roll(6))
      kept.settle()
      expect(wrongly(kept.now())).toEqual([])
      learnt += kept.now().known.pays.filter((paid) => paid >= 0).length
    }
    expect(learnt).toBeGreaterThan(0)
  }
})
