import { parentPort, workerData } from 'node:worker_threads'
import { restNowAndThen, stepBehind } from '../platform/process/behind.ts'
import { restBetween } from './batches.ts'
import type { Listed } from './listed.ts'
import { networkFrom } from './network.ts'
import type { Network } from './network.ts'
import { solveNetwork } from './solve.ts'
import type { FromThread } from './thread.ts'

/** The thread of solveInThread: takes a problem listed in arrays, says how far it is, gives arrays back. */
const tell = (message: FromThread, given: ArrayBuffer[] = []): void => parentPort?.postMessage(message, given)

stepBehind()
restBetween(restNowAndThen)
const listed: Listed = workerData
const { network, order } = networkFrom(listed)
if (hasTwice(network)) tell({ faulty: true })
else {
  tell({ progress: 0.2 })
  const { taken, price, dayPrice } = solveNetwork(network, (part) => tell({ progress: 0.2 + part * 0.7 }))
  const found = {
    order: { families: Int32Array.from(order.families), supporters: Int32Array.from(order.supporters) },
    supporter: Int32Array.from(taken, (pair) => network.supporter[pair] ?? -1),
    cost: Int32Array.from(taken, (pair) => network.cost[pair] ?? 0),
    price: Int32Array.from(price),
    dayPrice: Int32Array.from(dayPrice),
  }
  tell({ found }, [
    found.order.families.buffer,
    found.order.supporters.buffer,
    found.supporter.buffer,
    found.cost.buffer,
    found.price.buffer,
    found.dayPrice.buffer,
  ])
}

/** Whether some family has a supporter in two pairs. */
function hasTwice({ families, supporters, start, supporter }: Network): boolean {
  const seen = new Int32Array(supporters).fill(-1)
  for (let family = 0; family < families; family++) {
    for (let pair = start[family] ?? 0; pair < (start[family + 1] ?? 0); pair++) {
      const at = supporter[pair] ?? 0
      if (seen[at] === family) return true
      seen[at] = family
    }
  }
  return false
}
