import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { drawsOf, type Answer, type Changes, type Known } from './model.ts'
import type { Progress } from './answer.ts'

type How = {
  readonly seed: number
  readonly draws?: number
  readonly onProgress?: (progress: Progress) => void
  readonly signal?: AbortSignal
}

/**
 * Works out a what-if in a thread of its own, so that whoever asked stays free. Rejects when the thread breaks, and with
 * the signal's reason when it is aborted.
 */
export const answerInThread = (
  known: Known,
  changes: Changes,
  { seed, draws = drawsOf, onProgress, signal }: How,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(signal.reason)
    const thread = new Worker(new URL(`./thread${extname(import.meta.url)}`, import.meta.url), {
      workerData: { known, changes, seed, draws },
    })
    const end = (how: () => void): void => {
      signal?.removeEventListener('abort', stop)
      void thread.terminate().then(how)
    }
    const stop = (): void => end(() => reject(signal?.reason))
    signal?.addEventListener('abort', stop, { once: true })
    thread.on('message', (message: { progress: Progress } | { answer: Answer }) => {
      if ('progress' in message) onProgress?.(message.progress)
      else end(() => resolve(message.answer))
    })
    thread.once('error', (error) => end(() => reject(error)))
  })
