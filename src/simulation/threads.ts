import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Place, Settings } from './model.ts'
import { playPlace } from './playing.ts'
import type { Report } from './report.ts'
import { reportOf } from './reporting.ts'
import { tallyOf, type Tally } from './tally.ts'

/** Told now and then: how many of how many families have been played. */
export type Progress = (done: number, all: number) => void

/** Plays one authority to its end. */
export const tallyFor = (place: Place, settings: Settings): Tally => {
  const days = playPlace(place, settings)
  for (;;) {
    const { done, value } = days.next()
    if (done === true) return tallyOf(value)
  }
}

const weigh = ({ families }: Place): number => families + 1

/**
 * Plays authorities in threads, the largest first, one thread for each processor unless said otherwise. Each has dice of
 * its own, so which thread plays which changes nothing. Rejects when a thread breaks or `signal` is aborted.
 */
export const playInThreads = async (
  places: readonly Place[],
  settings: Settings,
  {
    progress,
    signal,
    threads = availableParallelism(),
  }: { progress?: Progress; signal?: AbortSignal; threads?: number } = {},
): Promise<Report> => {
  const tallies = new Map<string, Tally>()
  const queue = places.toSorted((a, b) => b.families - a.families)
  const all = places.reduce((sum, place) => sum + weigh(place), 0)
  let done = 0
  const one = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const thread = new Worker(new URL(`./thread${extname(import.meta.url)}`, import.meta.url), {
        workerData: settings,
      })
      const end = (how: () => void): void => {
        signal?.removeEventListener('abort', stop)
        void thread.terminate().then(how)
      }
      const stop = (): void => end(() => reject(signal?.reason))
      const next = (): void => {
        const place = queue.shift()
        if (place === undefined) end(resolve)
        else thread.postMessage(place, [])
      }
      thread.on('message', (tally: Tally) => {
        tallies.set(tally.place.gss, tally)
        done += weigh(tally.place)
        progress?.(done, all)
        next()
      })
      thread.once('error', (error) => end(() => reject(error)))
      if (signal?.aborted === true) return stop()
      signal?.addEventListener('abort', stop, { once: true })
      next()
    })
  await Promise.all(Array.from({ length: Math.max(1, Math.min(threads, places.length)) }, one))
  return reportOf(
    places.flatMap(({ gss }) => tallies.get(gss) ?? []),
    settings,
  )
}
