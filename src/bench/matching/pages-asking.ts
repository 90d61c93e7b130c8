import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { clientOf } from '../../prove/knocking.ts'

/**
 * A few people look at lists and families, with a moment between. In a process of its own and small: whoever lays the
 * ground has a heap whose collections took 60 ms, every second, and that was what people seemed to wait.
 */
const askers = 4
/** Between an answer and the next question of the same person, at most, ms. */
const reading = 40
/** ms. The 99th of 100 answers is one of the dearest twenty then; of a few seconds it is one of eight, and chance. */
const lasts = 15_000

const order = z.object({ port: z.number(), paths: z.array(z.string()).min(1), cookie: z.string() })

const ask = async (message: unknown): Promise<{ p99: number; p50: number; asked: number }> => {
  const { port, paths, cookie } = order.parse(message)
  const door = clientOf(port)
  const times: number[] = []
  const until = performance.now() + lasts
  await Promise.all(
    Array.from({ length: askers }, async (_, asker) => {
      for (let at = asker; performance.now() < until; at += askers) {
        const path = paths[at % paths.length] ?? '/'
        // oxlint-disable-next-line no-await-in-loop -- one page after the other
        const came = await door.knock({ path, headers: { cookie } })
        if (came.status !== 200) throw new Error(`${path} answered ${came.status}`)
        times.push(came.ms)
        // oxlint-disable-next-line no-await-in-loop -- people read
        await pause(((at * 7) % reading) + 1)
      }
    }),
  )
  await door.close()
  const sorted = times.sort((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
  return { p99: at(0.99), p50: at(0.5), asked: times.length }
}

process.on('message', (message) => void ask(message).then((found) => process.send?.(found)))
process.once('disconnect', () => process.exit(0))
