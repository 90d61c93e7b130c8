import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, renameSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { bareEnvironment } from './cluster.ts'
import type { Place } from './place.ts'

export const host = '127.0.0.1'

type How = {
  installation: string
  /** False only for tests: a power cut may then cost everything. */
  durable: boolean
  /** The port to take again if it is free, so that those who knew it find the server there. */
  port: number | undefined
}

const listen = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(port, host, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })

const freePort = () => listen(0)
const isFree = (port: number) =>
  listen(port).then(
    () => true,
    () => false,
  )

const options = ({ installation, durable }: How): string[] =>
  Object.entries({
    listen_addresses: host,
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    jit: 'off',
    'alongside.installation': installation,
    // The log never holds what people wrote: no statements, no details, no errors of single statements.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(durable
      ? {}
      : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '200' }),
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`])

const openLog = (place: Place): number => {
  const log = join(place.folder, 'postgres.log')
  if (existsSync(log) && statSync(log).size > 5_000_000) renameSync(log, `${log}.1`)
  return openSync(log, 'a', 0o600)
}

/**
 * Starts a server of its own session and without our pipes, so that neither Ctrl-C nor our death takes it down
 * half-way. Answers whether it has ended since.
 */
export const launch = async (place: Place, postgres: string, how: How): Promise<() => boolean> => {
  const log = openLog(place)
  const port =
    (how.port !== undefined && (await isFree(how.port)) ? how.port : undefined) ?? (await freePort())
  const child = spawn(postgres, ['-D', place.cluster, '-p', String(port), ...options(how)], {
    ...place.account,
    cwd: place.cluster,
    env: bareEnvironment,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.unref()
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('spawn', resolve)
  })
  return () => child.exitCode !== null || child.signalCode !== null
}
