import type { VaultDatabase } from '../../platform/database/connect.ts'
import { log } from '../../platform/log/log.ts'
import type { Anchors } from './anchors.ts'
import { beginning, linkHash, type ChainRow } from './row.ts'
import { chainOf, type Chain } from './rows.ts'
import { signAnchor, isSigned, type Anchor, type SigningKey } from './signing.ts'

/** A head is signed after so many events, and after so many milliseconds whether or not there were any. */
export const signedEvery = { events: 100, milliseconds: 300_000 }
const batch = 1_000

type Head = { position: number; hash: string; signed: number; signedAt: number }

export type Sealer = {
  /** Links what waits, signs what is due. Answers how many rows it linked. */
  readonly round: () => Promise<number>
  /** Links and signs a last time. */
  readonly stop: () => Promise<void>
}

/** How far a chain was signed, by the file; nothing of a key that isn't ours counts. */
const newest = (anchors: readonly Anchor[], programme: string, key: SigningKey): Anchor | undefined =>
  anchors.findLast((anchor) => anchor.programme === programme && isSigned(anchor, key))

/** Does the database still hold what was signed? The link there must be the one of the file. */
export const standsAt = async (chain: Chain, { programme, position, hash }: Anchor): Promise<boolean> => {
  const [link] = await chain.after(programme, position - 1, 1)
  return link?.position === position && link.hash === hash
}

/** Walks from where we stand to the chain's end, working every hash out anew. Null when one is not what it should be. */
export const walk = async <H extends Pick<Head, 'position' | 'hash'>>(
  chain: Chain,
  programme: string,
  from: H,
): Promise<H | null> => {
  const head = { ...from }
  for (;;) {
    const links = await chain.after(programme, head.position, batch)
    for (const { position, hash, row } of links) {
      if (position !== head.position + 1 || row === null || linkHash(head.hash, row) !== hash) return null
      head.position = position
      head.hash = hash
    }
    if (links.length < batch) return head
  }
}

type Parts = {
  readonly chain: Chain
  readonly anchors: Anchors
  readonly key: SigningKey
  readonly clock: () => Date
}

/** Where a chain stands when the vault comes to it: from the newest anchor on, every link is worked out anew. */
const begin = async ({ chain, anchors, key }: Parts, programme: string): Promise<Head | null> => {
  const anchor = newest(anchors.all(), programme, key)
  if (anchor === undefined)
    return walk(chain, programme, { position: 0, hash: beginning(programme), signed: 0, signedAt: 0 })
  if (!(await standsAt(chain, anchor))) return null
  const { position, hash, at } = anchor
  return walk(chain, programme, { position, hash, signed: position, signedAt: Date.parse(at) })
}

/** Anchors for a run of new links: one at every hundredth event since the last. `head` is moved to the run's end. */
const linkRun = (parts: Parts, programme: string, head: Head, rows: readonly ChainRow[]) => {
  const hashes: string[] = []
  const due: Anchor[] = []
  for (const row of rows) {
    head.hash = linkHash(head.hash, row)
    head.position += 1
    hashes.push(head.hash)
    if (head.position - head.signed < signedEvery.events) continue
    const now = parts.clock()
    due.push(signAnchor(parts.key, { programme, ...head }, now))
    head.signed = head.position
    head.signedAt = now.getTime()
  }
  return { hashes, due }
}

/**
 * Links audit rows into one chain for each programme and signs how far they came. It keeps every head it has seen, and
 * from its start on works out each link by itself: a chain that was written anew in the database is not signed but
 * reported ('audit.chain-broken'), and its rows wait. For one process at a time; a second one is noticed and followed.
 */
export const openSealer = (
  database: VaultDatabase,
  anchors: Anchors,
  key: SigningKey,
  clock: () => Date = () => new Date(),
): Sealer => {
  const parts = { chain: chainOf(database), anchors, key, clock }
  const { chain } = parts
  const heads = new Map<string, Head>()
  const broken = new Set<string>()
  let unwritten: Anchor[] = []

  const stop = (programme: string): undefined => {
    broken.add(programme)
    heads.delete(programme)
    log('audit.chain-broken', { programme })
  }
  const headOf = async (programme: string): Promise<Head | undefined> => {
    if (broken.has(programme)) return undefined
    const known = heads.get(programme)
    if (known !== undefined) return known
    const found = await begin(parts, programme)
    if (found === null) return stop(programme)
    heads.set(programme, found)
    return found
  }
  const linkFor = async (programme: string, rows: readonly ChainRow[]): Promise<number> => {
    const known = await headOf(programme)
    if (known === undefined) return 0
    const head = { ...known }
    const { hashes, due } = linkRun(parts, programme, head, rows)
    const ids = rows.map(([id]) => id)
    if (await chain.link(programme, known.position, ids, hashes)) {
      heads.set(programme, head)
      unwritten.push(...due)
      return rows.length
    }
    const further = await walk(chain, programme, known)
    if (further === null) stop(programme)
    else heads.set(programme, further)
    return 0
  }
  const write = (): void => {
    anchors.add(unwritten)
    unwritten = []
  }
  const sign = (isDue: (head: Head, now: number) => boolean): void => {
    const now = clock()
    for (const [programme, head] of heads) {
      if (head.position === 0 || !isDue(head, now.getTime())) continue
      unwritten.push(signAnchor(key, { programme, ...head }, now))
      head.signed = head.position
      head.signedAt = now.getTime()
    }
    write()
  }
  const overdue = (head: Head, now: number) =>
    head.position - head.signed >= signedEvery.events || now - head.signedAt >= signedEvery.milliseconds

  const round = async (): Promise<number> => {
    for (const programme of heads.size === 0 ? await chain.programmes() : []) await headOf(programme)
    let linked = 0
    for (;;) {
      const rows = await chain.waiting(batch)
      let now = 0
      for (const [programme, its] of Map.groupBy(rows, ([, of]) => of)) now += await linkFor(programme, its)
      linked += now
      write()
      if (now < batch) break
    }
    sign(overdue)
    return linked
  }
  return {
    round,
    stop: async () => {
      await round()
      sign((head) => head.position > head.signed)
    },
  }
}
