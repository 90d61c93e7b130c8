import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { fenceAlone } from '../../../platform/process/fence.ts'
import { keepPart } from '../../../platform/process/keep.ts'
import { log } from '../../../platform/log/log.ts'
import { came, type Reader, type Words } from './model.ts'

/** Milliseconds for one file, and bytes of memory: a paper of 40 pages takes less than one second and 200 MB. */
const patience = 8_000
const mostMemory = 900 * 1024 * 1024
const mostWaiting = 8

/** What the kernel says that a process has in memory; 0 where it does not say. */
const memoryOf = async (pid: number | undefined): Promise<number> => {
  const said = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '')
  return Number(said.split(' ')[1] ?? 0) * 4096
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
const kill = (pid: number | undefined): void => {
  if (pid !== undefined && isAlive(pid)) process.kill(pid, 'SIGKILL')
}

type Desk = { readonly read: Reader; readonly stop: () => Promise<void> }

/**
 * Keeps the part that reads files, gives it one after the other, and ends it when it takes too long or grows too large:
 * it is started again for the next. `script` is where process.ts lies, `more` are further flags of Node's. Throws a Refusal when it can't be started.
 */
export const openDesk = async (
  script: string,
  { more = [], wait = patience }: { more?: readonly string[]; wait?: number } = {},
): Promise<Desk> => {
  let [last, waiting] = [0, 0]
  let ended: number | undefined
  let line: Promise<unknown> = Promise.resolve()
  let answered: ((words: Words) => void) | undefined
  const part = await keepPart({
    name: 'papers',
    script,
    flags: [...fenceAlone, ...more, '--max-old-space-size=384'],
    order: () => ({}),
    ready: z.unknown(),
    heard: (message) => {
      const read = came.safeParse(message)
      if (read.success && read.data.words.id === last) answered?.(read.data.words.words)
    },
  })
  /** The number of the part that is ready for a file; undefined when none came back in time. */
  const ready = async (): Promise<number | undefined> => {
    for (let tries = 0; tries < 100; tries += 1) {
      const pid = part.pid()
      if (pid !== undefined && pid !== ended && isAlive(pid)) return pid
      await pause(50)
    }
    return undefined
  }
  const one = async (bytes: Uint8Array): Promise<Words> => {
    const pid = await ready()
    if (pid === undefined) return { why: 'not-now' }
    last += 1
    const { promise, resolve } = Promise.withResolvers<Words>()
    answered = resolve
    const end = (why: 'too-slow' | 'too-much' | 'broken'): void => {
      log('papers.ended', { why })
      ended = pid
      kill(pid)
      resolve({ why })
    }
    const late = setTimeout(() => end('too-slow'), wait)
    const looks = setInterval(() => {
      if (!isAlive(pid)) end('broken')
      else void memoryOf(pid).then((held) => (held > mostMemory ? end('too-much') : undefined))
    }, 200)
    part.tell({ read: { id: last, bytes: Buffer.from(bytes).toString('base64') } })
    const words = await promise
    clearTimeout(late)
    clearInterval(looks)
    return words
  }
  return {
    read: async (bytes) => {
      if (waiting >= mostWaiting) return { why: 'not-now' }
      waiting += 1
      const turn = line.then(() => one(bytes))
      line = turn.catch(() => undefined)
      return turn.finally(() => {
        waiting -= 1
      })
    },
    stop: part.stop,
  }
}
