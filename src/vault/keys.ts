import { createHmac, randomBytes } from 'node:crypto'
import type { Key } from './envelope.ts'
import { openKeyStore, type Name, type Purpose, type StoredKey } from './key-store.ts'
import type { RootKey } from './root-key.ts'

/**
 * A key for each owner (a space, a supporter, a programme, a person), wrapped by the root key, in a file of its own
 * outside the database and its backups. An erased owner's key is gone for good; a tombstone stays.
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
  /** A new root, every key wrapped under it, and the old root gone. Answers how many keys there are. */
  readonly turnRoot: () => number
  readonly close: () => void
}

/** HKDF's first half (RFC 5869, without salt), done once for a key instead of once for a text. */
const extract = (secret: Buffer): Buffer => createHmac('sha256', Buffer.alloc(32)).update(secret).digest()
const nameOf = ({ owner, purpose, version }: Name) => `${owner} ${purpose} ${version}`
const most = 5_000

export const openKeys = (folder: string, root: RootKey): Keys => {
  const store = openKeyStore(folder)
  const known = new Map<string, Key>()
  let seen: unknown
  const keep = (name: string, key: Key): Key => {
    if (known.size >= most) known.clear()
    known.set(name, key)
    return key
  }
  const unwrap = (found: StoredKey | undefined): Key | null =>
    found === undefined || found.wrapped === null
      ? null
      : { version: found.version, secret: extract(root.unwrap(found.wrapped, nameOf(found))) }
  /** Alone with the store, so that two processes don't make two keys, nor one under a root that is being left. */
  const make = (owner: string, purpose: Purpose, after: number): Key =>
    store.alone(() => {
      const there = store.newest(owner, purpose)
      const live = unwrap(there)
      if (live !== null && live.version > after) return live
      const name = { owner, purpose, version: Math.max(after, there?.version ?? 0) + 1 }
      const secret = randomBytes(32)
      store.add(name, root.wrap(secret, nameOf(name)))
      return { version: name.version, secret: extract(secret) }
    })
  const latest = (owner: string, purpose: Purpose): Key => {
    const name = `${owner} ${purpose}`
    return known.get(name) ?? keep(name, unwrap(store.newest(owner, purpose)) ?? make(owner, purpose, 0))
  }
  return {
    refresh: () => {
      const now = store.state()
      if (now !== seen) known.clear()
      seen = now
    },
    sealing: (owner) => latest(owner, 'seal'),
    opening: (owner, version) => {
      const name = { owner, purpose: 'seal' as const, version }
      const key = known.get(nameOf(name)) ?? unwrap(store.find(name))
      return key === null ? null : keep(nameOf(name), key)
    },
    print: (owner, text) => createHmac('sha256', latest(owner, 'print').secret).update(text).digest(),
    turn: (owner) => {
      const { version } = latest(owner, 'seal')
      known.clear()
      return make(owner, 'seal', version)
    },
    forgetBefore: (owner, version) => {
      known.clear()
      store.forgetBefore(owner, version)
    },
    erase: (owner) => {
      store.erase(owner)
      known.clear()
    },
    owners: store.owners,
    erased: store.erased,
    turnRoot: () => {
      const done = store.alone(() => {
        root.turn()
        const live = store.live()
        for (const key of live)
          if (key.wrapped !== null)
            store.rewrap(key, root.wrap(root.unwrap(key.wrapped, nameOf(key)), nameOf(key)))
        return live.length
      })
      // Only now is the old root of no use: every key was wrapped anew and is on disk.
      root.forgetOld()
      store.gone()
      return done
    },
    close: store.close,
  }
}
