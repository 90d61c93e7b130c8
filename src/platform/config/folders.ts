import { createHash } from 'node:crypto'
import { basename, resolve } from 'node:path'

/** The checkout: both src/platform/config and dist/platform/config lie three folders below it. */
export const checkout = resolve(import.meta.dirname, '../../..')

/** Root's own folders are often closed to the account that runs the database, so root's data has a home of its own. */
export const sharedHome = '/var/lib/alongside'

/** A readable name with a short mark, so that two checkouts with the same last name never share data. */
export const named = (path: string, mark = path): string =>
  `${basename(path)}-${createHash('sha256').update(mark).digest('hex').slice(0, 8)}`

export const isRoot = (): boolean => process.getuid?.() === 0

export const defaultDataFolder = (): string =>
  isRoot() ? `${sharedHome}/${named(checkout)}` : resolve(checkout, '.data')
