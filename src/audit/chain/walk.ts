import { beginning, linkHash, type ChainRow } from '../../vault/chain/row.ts'
import type { Anchor } from '../../vault/chain/signing.ts'
import { longest } from './anchored.ts'
import type { Fault } from './faults.ts'

/** A row that waits longer than this to be linked is a fault, in milliseconds; the vault's aim is a second. */
export const longestWait = 60_000
/** A row may say that it was written this much before the newest one before it: as long as a transaction ever takes. */
const longestTransaction = 3_600_000

/** One programme's chain while it is read, link by link. */
export type Walk = {
  readonly programme: string
  readonly anchors: readonly Anchor[]
  next: number
  position: number
  hash: string
  day: string
  newest: number
  waits: number
  since: number
  fault: Fault | null
}

export const begin = (programme: string, anchors: readonly Anchor[]): Walk => ({
  programme,
  anchors,
  next: 0,
  position: 0,
  hash: beginning(programme),
  day: '',
  newest: 0,
  waits: 0,
  since: Infinity,
  fault: null,
})

const faultAt = (at: Walk, position: number, hash: string, row: ChainRow): Fault | null => {
  const { programme } = at
  const of = { programme, position, day: row[3] }
  if (position > at.position + 1)
    return { ...of, code: 'missing', position: at.position + 1, count: position - at.position - 1 }
  if (position <= at.position) return { ...of, code: 'order' }
  if (row[1] !== programme) return { ...of, code: 'swapped' }
  if (linkHash(at.hash, row) !== hash) return { ...of, code: 'changed' }
  if (Date.parse(row[2]) < at.newest - longestTransaction) return { ...of, code: 'dated' }
  return null
}

/** The anchors of this position say the same hash, or the chain isn't the one that was signed. */
const againstAnchors = (at: Walk): Fault | null => {
  for (;;) {
    const anchor = at.anchors[at.next]
    if (anchor === undefined || anchor.position > at.position) return null
    if (anchor.position === at.position && anchor.hash !== at.hash)
      return {
        programme: at.programme,
        code: 'rewritten',
        position: at.position,
        day: anchor.at.slice(0, 10),
      }
    at.next += 1
  }
}

/** The next link. After a first fault nothing more is held against this chain. */
export const take = (at: Walk, position: number, hash: string, row: ChainRow): void => {
  if (at.fault !== null) return
  at.fault = faultAt(at, position, hash, row)
  if (at.fault !== null) return
  at.position = position
  at.hash = hash
  at.day = row[3]
  at.newest = Math.max(at.newest, Date.parse(row[2]) || 0)
  at.fault = againstAnchors(at)
}

/** A row that stands outside the chain: a fault once it has waited too long. */
export const wait = (at: Walk, row: ChainRow, now: number): void => {
  const since = Date.parse(row[2]) || 0
  if (now - since <= longestWait) return
  at.waits += 1
  at.since = Math.min(at.since, since)
}

export const lose = (at: Walk, position: number): void => {
  at.fault ??= { programme: at.programme, code: 'gone', position }
}

/** What its end says: rows that were signed and are gone, rows that wait, a head that nobody signed for long. */
export const finish = (at: Walk, asked: boolean, now: number): Fault | null => {
  const { programme, position } = at
  if (at.fault !== null) return at.fault
  const last = at.anchors.at(-1)
  if (last !== undefined && last.position > position)
    return {
      programme,
      code: 'cut',
      position: last.position,
      day: last.at.slice(0, 10),
      count: last.position - position,
    }
  if (at.waits > 0)
    return { programme, code: 'waiting', day: new Date(at.since).toISOString().slice(0, 10), count: at.waits }
  if (!asked) return null
  if (last === undefined)
    return position > 0 && now - at.newest > longest
      ? { programme, code: 'unsigned', position, day: at.day }
      : null
  const newest = at.anchors.reduce((one, other) => (one.at < other.at ? other : one))
  return now - Date.parse(newest.at) > longest
    ? {
        programme,
        code: 'stale',
        position: newest.position,
        day: `${newest.at.slice(0, 16).replace('T', ' ')} UTC`,
      }
    : null
}
