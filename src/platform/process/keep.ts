import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { Refusal } from '../config/refusal.ts'
import { log } from '../log/log.ts'

type Wanted<T> = {
  readonly name: string
  /** The script, and Node's own flags for it. */
  readonly script: string
  readonly flags?: readonly string[]
  /** In a session of its own, so that it can step aside for those in ours (behind.ts). */
  readonly apart?: boolean
  /** Asked anew for each start, so that a part that died gets what is true now. */
  readonly order: () => object
  readonly ready: z.ZodType<T>
  /** What the part says later. Nothing it says is trusted with more than it says. */
  readonly heard?: (message: unknown) => void
}

export type Kept<T> = {
  readonly ready: T
  readonly stop: () => Promise<void>
  readonly pid: () => number | undefined
  readonly tell: (message: object) => void
}

const said = z.object({ ready: z.unknown().optional(), refused: z.string().optional() })

const start = <T>({
  script,
  flags = [],
  apart = false,
  order,
  ready,
  heard,
  name,
}: Wanted<T>): Promise<{ child: ChildProcess; ready: T }> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--enable-source-maps', '--disable-warning=ExperimentalWarning', ...flags, script],
      {
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
        // Elsewhere than on Linux a session is no matter of priorities.
        detached: apart && process.platform === 'linux',
        // Its own passwords come by the line between us; ours, DATABASE_URL among them, are not for it.
        env: {
          PATH: process.env['PATH'] ?? '',
          TZ: 'UTC',
          ...(process.env['LOG'] === undefined ? {} : { LOG: process.env['LOG'] }),
        },
      },
    )
    child.once('error', reject)
    child.once('exit', () => reject(new Refusal(`The part ${name} of the house did not start.`)))
    child.on('message', (message) => {
      const read = said.safeParse(message)
      if (read.data?.refused !== undefined)
        return reject(new Refusal(`The part ${name} of the house did not start: ${read.data.refused}`))
      if (read.data?.ready !== undefined) return resolve({ child, ready: ready.parse(read.data.ready) })
      heard?.(message)
    })
    child.send(order())
  })

const ended = (child: ChildProcess): Promise<unknown> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', resolve))

/**
 * Starts a part of the house in a process of its own and starts it again whenever it dies. Throws a Refusal when it
 * can't be started the first time.
 */
export const keepPart = async <T>(wanted: Wanted<T>): Promise<Kept<T>> => {
  const first = await start(wanted)
  let current = first.child
  let stopping = false
  /** Milliseconds to wait grow from try to try, up to ten seconds. */
  const again = async (wait: number): Promise<void> => {
    log('part.died', { part: wanted.name })
    await pause(wait)
    if (stopping) return
    const started = await start(wanted).catch(() => undefined)
    if (started === undefined) return again(Math.min(wait * 2, 10_000))
    current = started.child
    if (stopping) current.kill('SIGTERM')
    return watch()
  }
  const watch = async (): Promise<void> => {
    await ended(current)
    if (!stopping) await again(100)
  }
  void watch()
  return {
    ready: first.ready,
    pid: () => current.pid,
    tell: (message) => {
      if (current.connected) current.send(message)
    },
    stop: async () => {
      stopping = true
      current.kill('SIGTERM')
      const late = setTimeout(() => current.kill('SIGKILL'), 15_000)
      await ended(current)
      clearTimeout(late)
    },
  }
}
