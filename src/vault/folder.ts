import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isRoot, named, sharedHome } from '../platform/config/folders.ts'
import { numberOf } from '../platform/process/account.ts'

export type KeysFolder = {
  readonly folder: string
  /** The vault's account, as root; undefined: the one that we are. */
  readonly uid: number | undefined
}

const make = (folder: string): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
}

const canEnter = (folder: string, uid: number): boolean =>
  spawnSync('test', ['-x', folder], { cwd: '/', uid, gid: uid }).status === 0

/**
 * Where the keys lie: a folder that the vault's account alone enters. As root that account is another than the database's
 * and the pages'; when it can't reach `wanted`, inside root's own folders say, the keys have a home in /var/lib/alongside.
 */
export const keysFolder = (wanted: string): KeysFolder => {
  if (!isRoot()) {
    make(wanted)
    return { folder: wanted, uid: undefined }
  }
  const elsewhere = join(sharedHome, named(wanted))
  if (existsSync(elsewhere)) return own(elsewhere)
  make(wanted)
  const here = own(wanted)
  if (canEnter(wanted, here.uid)) return here
  mkdirSync(sharedHome, { recursive: true })
  chmodSync(sharedHome, statSync(sharedHome).mode | 0o711)
  make(elsewhere)
  return own(elsewhere)
}

const own = (folder: string): { folder: string; uid: number } => {
  const { uid } = statSync(folder)
  if (uid !== 0) return { folder, uid }
  const number = numberOf('vault')
  chownSync(folder, number, number)
  return { folder, uid: number }
}
