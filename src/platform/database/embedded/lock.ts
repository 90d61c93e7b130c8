import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What a server writes down about itself in its cluster for as long as it runs. */
export type Lock = { pid: number; port: number }

const answers = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** A dead process that nobody buried answers too, and after a restart of the machine so may a stranger. */
const isServer = (pid: number): boolean => {
  if (!answers(pid)) return false
  if (!existsSync('/proc/self/stat')) return true
  try {
    const [, name, state] = /\((.*)\) (\S)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    return name === 'postgres' && state !== 'Z'
  } catch {
    return false
  }
}

const read = (cluster: string): Lock | undefined => {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    const [pid, port] = [Number(lines[0]), Number(lines[3])]
    return pid > 0 && port > 0 ? { pid, port } : undefined
  } catch {
    return undefined
  }
}

export const isRunning = ({ pid }: Lock): boolean => isServer(pid)

/** Asks a server to end at once and in order: SIGINT is PostgreSQL's fast shutdown. */
export const end = ({ pid }: Lock): void => {
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    // It ended by itself in this moment.
  }
}

/** The server that runs on a cluster; undefined when none does. */
export const running = (cluster: string): Lock | undefined => {
  const lock = read(cluster)
  return lock !== undefined && isRunning(lock) ? lock : undefined
}

/** PostgreSQL itself clears a lock whose process is gone, but not one whose number answers for something else. */
export const clearFalseLock = (cluster: string): void => {
  const lock = read(cluster)
  if (lock !== undefined && answers(lock.pid) && !isServer(lock.pid)) rmSync(join(cluster, 'postmaster.pid'))
}
