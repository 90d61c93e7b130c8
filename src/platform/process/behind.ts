import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'

const { PRIORITY_BELOW_NORMAL, PRIORITY_LOW } = constants.priority

/**
 * A thread that works something out steps behind whoever waits for a page: the system gives it what nobody else wants.
 * Called in the thread itself. On Linux a priority is a thread's own; elsewhere it would be the whole process's, so it
 * stays as it is.
 */
export const stepBehind = (): void => {
  if (process.platform === 'linux') setPriority(0, PRIORITY_LOW)
}

/** A thread that has stepped behind works so long at a stretch, ms, and then rests for at least so long. */
const stretch = 0.4
const rests = 0.05
const bell = new Int32Array(new SharedArrayBuffer(4))
let rested = 0

/**
 * Called over and over by a thread that has stepped behind: now and then it rests, for a moment. Whatever its priority, Linux
 * lets it go on for a few milliseconds before somebody who woke up has this processor, and for one page a dozen wake up.
 */
export const restNowAndThen = (): void => {
  if (performance.now() - rested < stretch) return
  Atomics.wait(bell, 0, 0, rests)
  rested = performance.now()
}

/**
 * A whole process steps aside for the pages: it has a tenth of what they have while both want more than there is, and all
 * that is free otherwise. Its own threads too, which collect what it no longer needs; those that it starts later come after it.
 */
export const stepAside = (): void => {
  if (process.platform !== 'linux') return setPriority(0, PRIORITY_BELOW_NORMAL)
  for (const thread of readdirSync('/proc/self/task'))
    try {
      setPriority(Number(thread), PRIORITY_BELOW_NORMAL)
    } catch {
      // It has ended since.
    }
  sessionAside()
}

/**
 * Priorities count within a session; sessions share as equals, and each connection of PostgreSQL's is one. So the session
 * steps aside as well, if it is this process's own (`apart` in keep.ts). Where it can't, the system has no such groups, or
 * they are those of a container.
 */
const sessionAside = (): void => {
  const session = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ')[3]
  if (session !== String(process.pid)) return
  try {
    writeFileSync('/proc/self/autogroup', String(PRIORITY_BELOW_NORMAL))
  } catch {
    // Then its threads alone have stepped aside.
  }
}
