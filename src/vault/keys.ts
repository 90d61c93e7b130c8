import { createHmac, randomBytes } from 'node:crypto'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import type { Key } from './envelope.ts'
import type { RootKey } from './root-key.ts'

/**
 * The key store: a key for each owner (a space, a supporter, a programme, a person), wrapped by the root key, in a file
 * of its own outside the database and its backups. An erased owner's key is gone for good; a tombstone stays.
 */
export type Keys = {
  /** Asked before each answer: another process of this installation may have turned or erased a key meanwhile. */
  readonly refresh: () => void
  /** The owner's newest key; made and on disk before it is answered. */
  readonly sealing: (owner: string) => Key
  /** Null when the owner was erased or never had one. */
  readonly opening: (owner: string, version: number) => Key | null
  /** A keyed print of a text, for comparing without reading: HMAC-SHA-256 under a key of the owner's own. */
  readonly print: (owner: string, text: string) => Buffer
  readonly turn: (owner: string) => Key
  /** After the owner's rows were sealed anew: older keys are of no use to anybody and go. */
  readonly forgetBefore: (owner: string, version: number) => void
  readonly erase: (owner: string) => void
  readonly owners: () => string[]
  readonly erased: () => string[]
  /** Wraps every key under the newest root. Answers how many. */
  readonly rewrap: () => number
  readonly close: () => void
}

/** HKDF's first half (RFC 5869, without salt), done once for a key instead of once for a text. */
const extract = (secret: Buffer): Buffer => createHmac('sha256', Buffer.alloc(32)).update(secret).digest()

const row = z.object({ version: z.number(), wrapped: z.instanceof(Uint8Array).nullable() })
const most = 5_000

export const openKeys = (folder: string, root: RootKey): Keys => {
  const file = join(folder, 'keys.db')
  const store = new DatabaseSync(file, { timeout: 5_000 })
  chmodSync(file, 0o600)
  // Rollback journal and secure_delete: what is erased is overwritten, in the file and in its journal.
  store.exec(`pragma journal_mode = delete; pragma synchronous = full; pragma secure_delete = on;
    create table if not exists keys (owner text not null, version integer not null, wrapped blob, purpose text not null default 'seal',
      at text not null default current_timestamp, erased_at text, primary key (owner, purpose, version))`)
  const find = store.prepare(
    'select version, wrapped from keys where owner = ? and purpose = ? and version = ?',
  )
  const newest = store.prepare(
    'select version, wrapped from keys where owner = ? and purpose = ? order by version desc limit 1',
  )
  const add = store.prepare(
    'insert or ignore into keys (owner, purpose, version, wrapped) values (?, ?, ?, ?)',
  )
  const known = new Map<string, Key>()
  const dataVersion = store.prepare('pragma data_version')
  let seen: unknown
  const refresh = (): void => {
    const now = dataVersion.get()?.['data_version']
    if (now !== seen) known.clear()
    seen = now
  }

  const keep = (name: string, key: Key): Key => {
    if (known.size >= most) known.clear()
    known.set(name, key)
    return key
  }
  const bound = (owner: string, purpose: string, version: number) => `${owner} ${purpose} ${version}`
  const unwrap = (owner: string, purpose: string, found: unknown): Key | null => {
    if (found === undefined) return null
    const { version, wrapped } = row.parse(found)
    return wrapped === null
      ? null
      : { version, secret: extract(root.unwrap(Buffer.from(wrapped), bound(owner, purpose, version))) }
  }
  const make = (owner: string, purpose: string, version: number): Key => {
    add.run(owner, purpose, version, root.wrap(randomBytes(32), bound(owner, purpose, version)))
    const made = unwrap(owner, purpose, find.get(owner, purpose, version))
    if (made === null) throw new Error('a key was not kept')
    return made
  }
  const latest = (owner: string, purpose: string): Key => {
    const name = `${owner} ${purpose}`
    const found = known.get(name)
    if (found !== undefined) return found
    const there = newest.get(owner, purpose)
    const live = unwrap(owner, purpose, there)
    return keep(name, live ?? make(owner, purpose, there === undefined ? 1 : row.parse(there).version + 1))
  }
  const erase = store.prepare(
    `update keys set wrapped = null, erased_at = current_timestamp where owner = ? and wrapped is not null`,
  )
  const list = (condition: string): string[] =>
    store
      .prepare(`select distinct owner from keys where purpose = 'seal' and ${condition} order by owner`)
      .all()
      .map(({ owner }) => String(owner))
  return {
    refresh,
    sealing: (owner) => latest(owner, 'seal'),
    opening: (owner, version) => {
      const name = bound(owner, 'seal', version)
      const key = known.get(name) ?? unwrap(owner, 'seal', find.get(owner, 'seal', version))
      return key === null ? null : keep(name, key)
    },
    print: (owner, text) => {
      const { secret } = latest(owner, 'print')
      return createHmac('sha256', secret).update(text).digest()
    },
    turn: (owner) => {
      const { version } = latest(owner, 'seal')
      known.clear()
      return make(owner, 'seal', version + 1)
    },
    forgetBefore: (owner, version) => {
      known.clear()
      store
        .prepare(
          `update keys set wrapped = null, erased_at = current_timestamp where owner = ? and purpose = 'seal' and version < ?`,
        )
        .run(owner, version)
    },
    erase: (owner) => {
      erase.run(owner)
      known.clear()
    },
    owners: () => list('wrapped is not null'),
    erased: () => list('wrapped is null and owner not in (select owner from keys where wrapped is not null)'),
    rewrap: () => {
      const rows = store
        .prepare('select owner, purpose, version, wrapped from keys where wrapped is not null')
        .all()
      const put = store.prepare(
        'update keys set wrapped = ? where owner = ? and purpose = ? and version = ? and wrapped = ?',
      )
      let done = 0
      for (const { owner, purpose, version, wrapped } of rows) {
        if (!(wrapped instanceof Uint8Array)) continue
        const name = bound(String(owner), String(purpose), Number(version))
        const again = root.wrap(root.unwrap(Buffer.from(wrapped), name), name)
        done += Number(put.run(again, String(owner), String(purpose), Number(version), wrapped).changes)
      }
      return done
    },
    close: () => store.close(),
  }
}
