import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isRoot, named, sharedHome } from '../../config/folders.ts'
import { Refusal } from '../../config/refusal.ts'

export type Account = { uid: number; gid: number } | undefined

export type Place = {
  /** Holds the cluster and the copy of the server's files; the account can enter it. */
  folder: string
  cluster: string
  /** The account that runs the server; undefined: the one that we are. */
  account: Account
}

const accountNamed = (name: string): Account => {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid === undefined || gid === undefined
    ? undefined
    : { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }
}

const ownerOf = (folder: string): Account => {
  if (!existsSync(folder)) return undefined
  const { uid, gid } = statSync(folder)
  return uid === 0 ? undefined : { uid, gid }
}

const canEnter = (folder: string, account: Account): boolean =>
  spawnSync(process.platform === 'darwin' ? '/bin/test' : 'test', ['-x', folder], { cwd: '/', ...account })
    .status === 0

const openFolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true })
  if (statSync(folder).uid === 0) chmodSync(folder, statSync(folder).mode | 0o711)
}

/**
 * Where the database lives and as whom it runs. PostgreSQL refuses to run as root: root lends it to the data
 * folder's owner, else `postgres`, else `nobody`, and moves it to /var/lib/alongside when that account cannot
 * enter the data folder.
 */
export const findPlace = (dataFolder: string, installation: string): Place => {
  if (!isRoot()) return { folder: dataFolder, cluster: join(dataFolder, 'cluster'), account: undefined }
  const account = ownerOf(dataFolder) ?? accountNamed('postgres') ?? accountNamed('nobody')
  if (account === undefined)
    throw new Refusal(
      'The database will not run as root and there is no account to lend it to: add one named postgres.',
    )
  openFolder(dataFolder)
  const elsewhere = join(sharedHome, named(dataFolder, installation))
  if (existsSync(join(elsewhere, 'cluster'))) return at(elsewhere, account)
  if (canEnter(dataFolder, account)) return at(dataFolder, account)
  for (const folder of [sharedHome, elsewhere]) openFolder(folder)
  if (canEnter(elsewhere, account)) return at(elsewhere, account)
  throw new Refusal(
    `The database's account cannot enter ${dataFolder}: name a folder that it can enter in DATA_DIR.`,
  )
}

const at = (folder: string, account: Account): Place => ({
  folder,
  cluster: join(folder, 'cluster'),
  account: ownerOf(join(folder, 'cluster')) ?? account,
})
