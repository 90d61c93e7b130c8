import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { listing } from './listed.ts'
import type { Listed } from './listed.ts'
import type { Problem, Solution } from './model.ts'
import { readProblem } from './reading.ts'
import type { Fault } from './reading.ts'
import { inSlices } from './slices.ts'
import { telling } from './told.ts'

/** The optimum as the thread found it, by families and supporters in the order of their ids. */
export type Found = {
  /** Where each stood in the problem. */
  order: { families: Int32Array<ArrayBuffer>; supporters: Int32Array<ArrayBuffer> }
  /** Whom each family has (−1: nobody), and at which cost. */
  supporter: Int32Array<ArrayBuffer>
  cost: Int32Array<ArrayBuffer>
  price: Int32Array<ArrayBuffer>
  dayPrice: Int32Array<ArrayBuffer>
}

export type FromThread = { progress: number } | { found: Found } | { faulty: true }

/** The problem can't be solved as it is; `faults` are those of `readProblem`. */
export class FaultyProblem extends Error {
  readonly faults: readonly Fault[]
  constructor(faults: readonly Fault[]) {
    super(`The problem has faults: ${faults.map(({ code, place }) => `${code} at ${place}`).join(', ')}`)
    this.faults = faults
  }
}

type How = { onProgress?: (part: number) => void; signal?: AbortSignal }

/**
 * What `solve` answers, worked out in a thread of its own, so that whoever asked stays free: the problem is
 * listed here in slices of a few milliseconds; its pairs go over as arrays that aren't copied, and so does the answer.
 * Rejects with `FaultyProblem` when it has faults (a problem need not have been read), with the signal's reason
 * at once when it is aborted, and with the thread's error if it breaks.
 * @param how.onProgress is told parts from 0 to 1 that never fall
 */
export async function solveInThread(problem: Problem, how: How = {}): Promise<Solution> {
  let last = 0
  const onProgress = (part: number): void => {
    if (part > last || part === 0) how.onProgress?.(part)
    last = Math.max(last, part)
  }
  const all = await inSlices(listing(problem), (part) => onProgress(part / 10), how.signal)
  if (all === null) throw faulty(problem)
  const { familyIds, supporterIds, days, unmatched, dayOf } = all
  const answer = await inThread(all, onProgress, how.signal)
  if (answer === null) throw faulty(problem)

  const { order, supporter, cost, price, dayPrice } = answer
  const work = telling(
    // One pair for each family: the one it has.
    {
      supporter,
      cost,
      unmatched: order.families.map((was) => unmatched[was] ?? 0),
      ...(days.length > 0 ? { day: order.families.map((was) => dayOf[was] ?? -1) } : {}),
    },
    { taken: supporter.map((at, family) => (at < 0 ? -1 : family)), price, dayPrice },
    Array.from(order.families, (was, now): [string, number] => [familyIds[was] ?? '', now]),
    Array.from(order.supporters, (was, now): [string, number] => [supporterIds[was] ?? '', now]),
    (day) => days[day],
  )
  const solution = await inSlices(work, (part) => onProgress(0.9 + part / 10), how.signal)
  onProgress(1)
  return solution
}

/** Null when the thread finds a pair twice. */
function inThread(
  all: Listed,
  onProgress: (part: number) => void,
  signal?: AbortSignal,
): Promise<Found | null> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(signal.reason)
    const { familyOf, supporterOf, cost } = all
    const thread = new Worker(new URL(`./solving${extname(import.meta.url)}`, import.meta.url), {
      workerData: all,
      transferList: [familyOf.buffer, supporterOf.buffer, cost.buffer],
    })
    const end = (how: () => void): void => {
      signal?.removeEventListener('abort', stop)
      void thread.terminate()
      how()
    }
    const stop = (): void => end(() => reject(signal?.reason))
    signal?.addEventListener('abort', stop, { once: true })
    thread.on('message', (message: FromThread) => {
      if ('progress' in message) onProgress(message.progress)
      else end(() => resolve('found' in message ? message.found : null))
    })
    thread.once('error', (error) => end(() => reject(error)))
  })
}

function faulty(problem: Problem): FaultyProblem {
  const read = readProblem(problem)
  return new FaultyProblem('faults' in read ? read.faults : [])
}
