import { spawnSync } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Refusal } from '../../config/refusal.ts'
import type { Account, Place } from './place.ts'

/** What a server of ours sees of our environment: its own language and clock, nothing else. */
export const bareEnvironment = { LC_ALL: 'C', TZ: 'UTC', PATH: process.env['PATH'] ?? '' }

const give = (path: string, account: Account): void => {
  if (account !== undefined) chownSync(path, account.uid, account.gid)
}

/** A draft bears the number of the process that makes it: another one may be at work on its own just now. */
const beingMade = (name: string): boolean => {
  const maker = Number(/^cluster\.(\d+)/.exec(name)?.[1])
  if (!(maker > 0) || maker === process.pid) return false
  try {
    return process.kill(maker, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Makes the cluster if there is none. It gets its name last, so that a start cut short leaves no half of one. */
export const makeCluster = (place: Place, initdb: string, password: string, durable: boolean): void => {
  if (existsSync(join(place.cluster, 'PG_VERSION'))) return refuseOtherVersion(place.cluster)
  for (const name of readdirSync(place.folder))
    if (name.startsWith('cluster.') && !beingMade(name))
      rmSync(join(place.folder, name), { recursive: true, force: true })
  const draft = `${place.cluster}.${process.pid}`
  const passwordFile = `${draft}.password`
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  for (const path of [draft, passwordFile]) give(path, place.account)
  const flags = {
    pgdata: draft,
    username: 'postgres',
    pwfile: passwordFile,
    auth: 'scram-sha-256',
    encoding: 'UTF8',
    locale: 'C',
    'locale-provider': 'builtin',
    'builtin-locale': 'C.UTF-8',
  }
  const made = spawnSync(
    initdb,
    [
      ...Object.entries(flags).map(([name, value]) => `--${name}=${value}`),
      '--data-checksums',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ],
    { ...place.account, cwd: dirname(draft), env: bareEnvironment, encoding: 'utf8' },
  )
  rmSync(passwordFile)
  if (made.status !== 0) {
    rmSync(draft, { recursive: true, force: true })
    const why = made.error?.message ?? made.stderr.trim().split('\n').at(-1) ?? ''
    throw new Refusal(`The database could not be made in ${place.cluster}: ${why.replace(/^initdb: /, '')}`)
  }
  // Somebody else was quicker: theirs stands, made with the same password.
  if (existsSync(place.cluster)) return rmSync(draft, { recursive: true, force: true })
  renameSync(draft, place.cluster)
}

const refuseOtherVersion = (cluster: string): void => {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (version !== '18')
    throw new Refusal(
      `The database in ${cluster} was made by PostgreSQL ${version}, and this one is PostgreSQL 18.`,
    )
}
