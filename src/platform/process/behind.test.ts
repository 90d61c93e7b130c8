import { spawn } from 'node:child_process'
import { accessSync, constants, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { restNowAndThen } from './behind.ts'

const here = join(import.meta.dirname, 'behind.ts')
const begins = `
  import { readFileSync, readdirSync } from 'node:fs'
  import { getPriority } from 'node:os'
  import { Worker } from 'node:worker_threads'
  import { stepAside } from ${JSON.stringify(here)}
  const say = (what) => console.log(JSON.stringify(what))
  stepAside()`

/** What a process says that steps aside; what has stepped aside can't come back. */
const saidBy = async (script: string, detached: boolean): Promise<unknown> => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', `${begins}\n${script}`], { detached })
  const [out, complaint] = await Promise.all([text(child.stdout), text(child.stderr)])
  expect(complaint).toBe('')
  return JSON.parse(out)
}

test.skipIf(process.platform !== 'linux')(
  'whoever steps aside does so with every thread, and with those that begin later',
  async () => {
    const priorities = await saidBy(
      `const worker = new Worker('setInterval(() => {}, 1000)', { eval: true })
      worker.once('online', () => {
        say(readdirSync('/proc/self/task').map((thread) => getPriority(Number(thread))))
        process.exit(0)
      })`,
      false,
    )
    expect(priorities).toSatisfy(
      (all) => Array.isArray(all) && all.length > 2 && all.every((one) => one >= 10),
    )
  },
)

const shares = ((): boolean => {
  try {
    accessSync('/proc/self/autogroup', constants.W_OK)
    return true
  } catch {
    return false
  }
})()

test.skipIf(!shares)(
  'a session of its own steps aside as a whole; one that others are in stays where it is',
  async () => {
    const group = `say(readFileSync('/proc/self/autogroup', 'utf8').trim())`
    expect(await saidBy(group, true)).toMatch(/ nice 10$/)
    expect(await saidBy(group, false)).not.toMatch(/ nice 10$/)
  },
)

test.skipIf(process.platform !== 'linux')(
  'a thread that calls over and over comes to rest, and not at every call',
  () => {
    const rests = (): number =>
      Number(/^voluntary_ctxt_switches:\s+(\d+)/m.exec(readFileSync('/proc/thread-self/status', 'utf8'))?.[1])
    const before = rests()
    let calls = 0
    for (; rests() < before + 5; calls++) restNowAndThen()
    expect(calls).toBeGreaterThan(5)
  },
)
