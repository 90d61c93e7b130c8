import { stepAside } from '../../platform/process/behind.ts'
import { solveInThread } from '../../solver/thread.ts'
import { england, instance, problemOf } from './instances.ts'

/**
 * A process as the worker's is in a house: it steps aside for the one that serves pages (docs/decisions/0037, 0051). Told
 * to, it solves national years one after the other in a thread.
 */
stepAside()
const problem = problemOf(instance(england, 'tight', 1).network)
let stop: AbortController | null = null

const solveOn = async (signal: AbortSignal): Promise<void> => {
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await solveInThread(problem, { signal })
    process.send?.({ solved: true })
  }
}

process.on('message', (told) => {
  stop?.abort()
  stop = told === 'solve' ? new AbortController() : null
  if (stop === null) return
  const { signal } = stop
  solveOn(signal).catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
})
process.once('disconnect', () => process.exit(0))
