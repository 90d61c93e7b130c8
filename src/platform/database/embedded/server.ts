import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '../../config/refusal.ts'
import type { Server } from '../engine.ts'
import type { Secrets } from '../secrets.ts'
import { binaries } from './binaries.ts'
import { makeCluster } from './cluster.ts'
import { keep, type Keeper } from './keeper.ts'
import { host, launch } from './launch.ts'
import { clearFalseLock, end, isRunning, running } from './lock.ts'
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

type Kept = { keeper: Keeper; server: Server }

/** Milliseconds. A killed server's lock stands for about two seconds; putting a crashed one right can take longer. */
const patience = 60_000
const lockStands = 3000

const tryKeep = async (place: Place, secrets: Secrets): Promise<Kept | undefined> => {
  const found = running(place.cluster)
  if (found === undefined) return undefined
  const login = { user: 'postgres', password: secrets.superuser }
  const server = { host, port: found.port, database: 'postgres', login }
  const keeper = await keep(server, secrets.installation).catch(() => undefined)
  if (keeper === 'not ours')
    throw new Refusal(
      `The database in ${place.cluster} is in use by another installation: name another folder in DATA_DIR.`,
    )
  return keeper && { keeper, server }
}

const startOrAdopt = async (place: Place, postgres: string, wanted: Wanted, port?: number): Promise<Kept> => {
  const { durable, secrets } = wanted
  const began = performance.now()
  let ended = () => true
  while (performance.now() - began < patience) {
    const kept = await tryKeep(place, secrets)
    if (kept !== undefined) return kept
    if (performance.now() - began > lockStands) clearFalseLock(place.cluster)
    if (running(place.cluster) === undefined && ended())
      ended = await launch(place, postgres, { installation: secrets.installation, durable, port })
    await pause(50)
  }
  throw new Refusal(
    `The database in ${place.cluster} did not start: ${join(place.folder, 'postgres.log')} says why.`,
  )
}

const stopServer = async (place: Place, keeper: Keeper): Promise<void> => {
  const found = running(place.cluster)
  const last = await keeper.isLast().catch(() => true)
  if (found !== undefined && last) {
    end(found)
    for (let waited = 0; isRunning(found) && waited < patience; waited += 20) await pause(20)
  }
  await keeper.end().catch(() => {})
}

/**
 * Starts the server of `dataFolder`, or adopts it if it already runs, on 127.0.0.1 and a port of its choice. If
 * it is killed it is started again on the same port. `stop` leaves it running for as long as another process of
 * the same installation uses it.
 */
export const startEmbedded = async (wanted: Wanted): Promise<Embedded> => {
  const place = findPlace(wanted.dataFolder, wanted.secrets.installation)
  const { postgres, initdb } = binaries(wanted.binariesFolder ?? place.folder)
  makeCluster(place, initdb, wanted.secrets.superuser, wanted.durable)
  let stopping = false
  const first = await startOrAdopt(place, postgres, wanted)
  let current = Promise.resolve(first)
  const watch = async ({ keeper, server }: Kept): Promise<void> => {
    await keeper.lost
    if (stopping) return
    current = startOrAdopt(place, postgres, wanted, server.port)
    await watch(await current)
  }
  void watch(first)
  return {
    server: first.server,
    stop: async () => {
      stopping = true
      const { keeper } = await current
      await stopServer(place, keeper)
    },
  }
}
