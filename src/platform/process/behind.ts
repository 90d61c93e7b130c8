import { readdirSync } from 'node:fs'
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
}
