import { constants, setPriority } from 'node:os'

/**
 * A thread that works something out steps behind whoever waits for a page: the system gives it what nobody else wants.
 * Called in the thread itself. On Linux a priority is a thread's own; elsewhere it would be the whole process's, so it
 * stays as it is.
 */
export const stepBehind = (): void => {
  if (process.platform === 'linux') setPriority(0, constants.priority.PRIORITY_LOW)
}
