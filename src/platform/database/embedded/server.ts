import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '../../config/refusal.ts'
import type { Server } from '../engine.ts'
import type { Secrets } from '../secrets.ts'
import { binaries } from './binaries.ts'
import { bareEnvironment, makeCluster } from './cluster.ts'
import { keep, type Keeper } from './keeper.ts'
import { findPlace, type Place } from './place.ts'

type Wanted = {
  dataFolder: string
  secrets: Secrets
  /** False only for tests: a power cut may then cost everything. */
  durable: boolean
  /** Where the copy of the server's files lies, when not beside the cluster. */
  binariesFolder?: string
}

export type Embedded = { server: Server; stop: () => Promise<void> }

const host = '127.0.0.1'

/** A killed server's lock stands for about two seconds; putting a crashed one right can take longer. */
const patience = 60_000

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, host, () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })

/** What a running server wrote down about itself; undefined when none runs. */
const running = (cluster: string): { pid: number; port: number } | undefined => {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  return pid > 0 && port > 0 && isAlive(pid) ? { pid, port } : undefined
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const options = (installation: string, durable: boolean): string[] =>
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

/** Of its own session and without our pipes, so that neither Ctrl-C nor our death takes it down half-way. */
const launch = async (place: Place, postgres: string, wanted: Wanted): Promise<void> => {
  const log = openLog(place)
  const port = await freePort()
  const child = spawn(
    postgres,
    ['-D', place.cluster, '-p', String(port), ...options(wanted.secrets.installation, wanted.durable)],
    {
      ...place.account,
      cwd: place.cluster,
      env: bareEnvironment,
      detached: true,
      stdio: ['ignore', log, log],
    },
  )
  closeSync(log)
  child.unref()
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('spawn', resolve)
  })
}

const tryKeep = async (
  place: Place,
  secrets: Secrets,
): Promise<{ keeper: Keeper; server: Server } | undefined> => {
  const found = running(place.cluster)
  if (found === undefined) return undefined
  const server: Server = {
    host,
    port: found.port,
    database: 'postgres',
    login: { user: 'postgres', password: secrets.superuser },
  }
  const keeper = await keep(server, secrets.installation).catch(() => undefined)
  if (keeper === 'not ours')
    throw new Refusal(
      `The database in ${place.cluster} is in use by another installation: name another folder in DATA_DIR.`,
    )
  return keeper && { keeper, server }
}

const stopServer = async (place: Place, keeper: Keeper): Promise<void> => {
  const found = running(place.cluster)
  const last = await keeper.isLast().catch(() => true)
  if (found !== undefined && last) {
    process.kill(found.pid, 'SIGINT')
    for (let waited = 0; isAlive(found.pid) && waited < patience; waited += 20) await pause(20)
  }
  await keeper.end().catch(() => {})
}

/**
 * Starts the server of `dataFolder`, or adopts it if it already runs, on 127.0.0.1 and a port of its choice.
 * `stop` leaves it running for as long as another process of the same installation uses it.
 */
export const startEmbedded = async (wanted: Wanted): Promise<Embedded> => {
  const place = findPlace(wanted.dataFolder, wanted.secrets.installation)
  const { postgres, initdb } = binaries(wanted.binariesFolder ?? place.folder)
  makeCluster(place, initdb, wanted.secrets.superuser, wanted.durable)
  const started = performance.now()
  let launched = -Infinity
  while (performance.now() - started < patience) {
    const kept = await tryKeep(place, wanted.secrets)
    if (kept !== undefined) return { server: kept.server, stop: () => stopServer(place, kept.keeper) }
    if (running(place.cluster) === undefined && performance.now() - launched > 1000) {
      await launch(place, postgres, wanted)
      launched = performance.now()
    }
    await pause(25)
  }
  throw new Refusal(
    `The database in ${place.cluster} did not start: ${join(place.folder, 'postgres.log')} says why.`,
  )
}
