import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'

/** `seal` keys seal an owner's texts; a `print` key holds texts against each other without reading them. */
export type Purpose = 'seal' | 'print'
export type Name = { readonly owner: string; readonly purpose: Purpose; readonly version: number }
/** `wrapped` is null once it was erased: a tombstone. */
export type StoredKey = Name & { readonly wrapped: Buffer | null }

const row = z
  .object({
    owner: z.string(),
    purpose: z.enum(['seal', 'print']),
    version: z.number(),
    wrapped: z.instanceof(Uint8Array).nullable(),
  })
  .transform(({ wrapped, ...name }): StoredKey => ({ ...name, wrapped: wrapped && Buffer.from(wrapped) }))

const tables = `create table if not exists keys (owner text not null, purpose text not null, version integer not null,
  wrapped blob, made_at text not null default current_timestamp, erased_at text, primary key (owner, purpose, version))`
const erased =
  'update keys set wrapped = null, erased_at = current_timestamp where wrapped is not null and owner = ?'

/** The file of wrapped keys. Several processes may have it open; `alone` keeps the others out while it works. */
export const openKeyStore = (folder: string) => {
  const file = join(folder, 'keys.db')
  const store = new DatabaseSync(file, { timeout: 5_000 })
  chmodSync(file, 0o600)
  // One flush to the disk for a new key; what is erased is overwritten in the file, and the log before it is cut (`gone`).
  store.exec(`pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on; ${tables}`)
  const gone = (): void => store.exec('pragma wal_checkpoint(truncate)')
  const read = 'select owner, purpose, version, wrapped from keys'
  const find = store.prepare(`${read} where owner = ? and purpose = ? and version = ?`)
  const newest = store.prepare(`${read} where owner = ? and purpose = ? order by version desc limit 1`)
  const changes = store.prepare('pragma data_version')
  const one = (found: unknown): StoredKey | undefined => (found === undefined ? undefined : row.parse(found))
  const list = (condition: string): string[] =>
    store
      .prepare(`select distinct owner from keys where purpose = 'seal' and ${condition} order by owner`)
      .all()
      .map(({ owner }) => String(owner))
  return {
    find: ({ owner, purpose, version }: Name) => one(find.get(owner, purpose, version)),
    newest: (owner: string, purpose: Purpose) => one(newest.get(owner, purpose)),
    add: ({ owner, purpose, version }: Name, wrapped: Buffer): void => {
      store
        .prepare('insert into keys (owner, purpose, version, wrapped) values (?, ?, ?, ?)')
        .run(owner, purpose, version, wrapped)
    },
    rewrap: ({ owner, purpose, version }: Name, wrapped: Buffer): void => {
      store
        .prepare(
          'update keys set wrapped = ? where owner = ? and purpose = ? and version = ? and wrapped is not null',
        )
        .run(wrapped, owner, purpose, version)
    },
    live: (): StoredKey[] =>
      store
        .prepare(`${read} where wrapped is not null`)
        .all()
        .map((found) => row.parse(found)),
    erase: (owner: string): void => {
      store.prepare(erased).run(owner)
      gone()
    },
    forgetBefore: (owner: string, version: number): void => {
      store.prepare(`${erased} and purpose = 'seal' and version < ?`).run(owner, version)
      gone()
    },
    owners: () => list('wrapped is not null'),
    erased: () => list('owner not in (select owner from keys where wrapped is not null)'),
    /** Another number than before: another process has written. */
    state: (): unknown => changes.get()?.['data_version'],
    alone: <T>(work: () => T): T => {
      store.exec('begin immediate')
      try {
        const done = work()
        store.exec('commit')
        return done
      } catch (error) {
        store.exec('rollback')
        throw error
      }
    },
    gone,
    close: () => store.close(),
  }
}
