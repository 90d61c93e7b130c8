import { sql } from 'kysely'
import { beginning, linkHash } from '../vault/chain/row.ts'
import type { Anchor } from '../vault/chain/signing.ts'
import { changes, cut, idAt, insertRow, linkAt, rehash, rowsOf, shift } from './chain-hands.ts'
import type { Ground } from './house.ts'

/** What an attacker has: the database as its owner, and the anchors' own folder; not the vault's key, nor a copy elsewhere. */
export type Attacked = {
  readonly tx: Ground
  readonly programmes: readonly [string, string]
  /** How many links each chain has. */
  readonly length: number
  readonly anchors: readonly Anchor[]
  readonly chance: (below: number) => number
}
/** What stands in the anchors' folder afterwards; `copy` when another one was out of reach. */
export type After = { readonly anchors: readonly Anchor[]; readonly copy?: readonly Anchor[] }
type Attack = (at: Attacked) => Promise<After>

const some = ({ length, chance }: Attacked): number => 1 + chance(length)
const whose = ({ programmes, chance }: Attacked): string => programmes[chance(2)] ?? programmes[0]
const left = ({ anchors }: Attacked): After => ({ anchors })

/** The eight of docs on trust, each in the ways that the database's owner has. */
export const attacks: Readonly<Record<string, Attack>> = {
  'a changed row': async (at) => {
    const [programme, position] = [whose(at), some(at)]
    const change = changes[at.chance(changes.length)] ?? ''
    const hit =
      await sql`update audit set ${sql.raw(change)} where id = ${await idAt(at.tx, programme, position)}`.execute(
        at.tx,
      )
    if (hit.numAffectedRows !== 1n) throw new Error('nothing was changed')
    // Half of them write its own link anew too.
    if (at.chance(2) === 0) {
      const rows = await rowsOf(at.tx, programme)
      const [row, before] = [rows[position - 1], position === 1 ? beginning(programme) : undefined]
      const { rows: found } = await sql<{
        hash: string
      }>`select encode(hash, 'hex') as hash from audit_links where programme_id = ${programme} and position = ${position - 1}`.execute(
        at.tx,
      )
      if (row !== undefined)
        await sql`update audit_links set hash = decode(${linkHash(before ?? found[0]?.hash ?? '', row)}, 'hex')
          where programme_id = ${programme} and position = ${position}`.execute(at.tx)
    }
    return left(at)
  },
  'a removed row': async (at) => {
    const [programme, position] = [whose(at), some(at)]
    const id = await idAt(at.tx, programme, position)
    await sql`delete from audit where id = ${id}`.execute(at.tx)
    const how = at.chance(3)
    if (how > 0) await sql`delete from audit_links where audit_id = ${id}`.execute(at.tx)
    if (how > 1) await shift(at.tx, programme, position, -1)
    return left(at)
  },
  'a removed tail': async (at) => {
    await cut(at.tx, whose(at), at.length - some(at))
    return left(at)
  },
  'an inserted row': async (at) => {
    const [programme, position] = [whose(at), some(at)]
    const how = at.chance(3)
    const id = await insertRow(at.tx, programme, '3 hours')
    // Beside the chain; in the middle of it; at its end, rightly linked but with a time of long ago.
    if (how === 1) {
      await shift(at.tx, programme, position - 1, 1)
      await linkAt(at.tx, programme, position, id)
    } else if (how === 2) {
      await linkAt(at.tx, programme, at.length + 1, id)
      await rehash(at.tx, programme, at.length + 1)
    }
    return left(at)
  },
  'rows in another order': async (at) => {
    const [programme, one] = [whose(at), some(at)]
    const other = ((one + at.chance(at.length - 1)) % at.length) + 1
    const ids = [await idAt(at.tx, programme, one), await idAt(at.tx, programme, other)]
    const withHash = at.chance(2) === 0
    await sql`update audit_links set position = position + 1000000 where audit_id = any (${ids}::uuid[])`.execute(
      at.tx,
    )
    await sql`update audit_links l set position = case audit_id when ${ids[0]}::uuid then ${other}::bigint else ${one}::bigint end
      where audit_id = any (${ids}::uuid[])`.execute(at.tx)
    if (withHash) await rehash(at.tx, programme, Math.min(one, other))
    return left(at)
  },
  'programmes changed over': async (at) => {
    const [a, b] = at.programmes
    const way = at.chance(3)
    if (way === 0) {
      // One row of the other programme in the place of one's own.
      const position = some(at)
      const [mine, theirs] = [await idAt(at.tx, a, position), await idAt(at.tx, b, position)]
      await sql`update audit_links set audit_id = gen_random_uuid() where audit_id = ${theirs}`.execute(at.tx)
      await sql`update audit_links set audit_id = ${theirs} where audit_id = ${mine}`.execute(at.tx)
      return left(at)
    }
    for (const table of ['audit', 'audit_links']) {
      if (table === 'audit_links')
        await sql`update audit_links set position = position + 1000000 where programme_id = ${b}`.execute(
          at.tx,
        )
      await sql`update ${sql.table(table)} set programme_id = case programme_id when ${a}::uuid then ${b}::uuid else ${a}::uuid end
        where programme_id in (${a}, ${b})`.execute(at.tx)
      if (table === 'audit_links')
        await sql`update audit_links set position = position - 1000000 where position > 1000000`.execute(
          at.tx,
        )
    }
    if (way === 2) for (const programme of [a, b]) await rehash(at.tx, programme, 1)
    return left(at)
  },
  'a chain written anew': async (at) => {
    const [programme, position] = [whose(at), some(at)]
    const id = await idAt(at.tx, programme, position)
    const change = changes[at.chance(changes.length)] ?? ''
    if (at.chance(2) === 0) await sql`update audit set ${sql.raw(change)} where id = ${id}`.execute(at.tx)
    else {
      await sql`delete from audit where id = ${id}`.execute(at.tx)
      await sql`delete from audit_links where audit_id = ${id}`.execute(at.tx)
      await shift(at.tx, programme, position, -1)
    }
    await rehash(at.tx, programme, 1)
    return left(at)
  },
  'older anchors played again': async (at) => {
    const programme = whose(at)
    const its = at.anchors.filter((anchor) => anchor.programme === programme)
    const hasCopy = at.chance(2) === 0
    // With no copy elsewhere, what was signed within the last ten minutes could be taken back: docs say so.
    const to = its[at.chance(its.length - (hasCopy ? 1 : 3))]
    if (to === undefined) throw new Error('no anchor to go back to')
    await cut(at.tx, programme, to.position)
    const back = at.anchors.filter((anchor) => anchor.programme !== programme || anchor.at <= to.at)
    const anchors = at.chance(2) === 0 ? back : [...back, to]
    return hasCopy ? { anchors, copy: at.anchors } : { anchors }
  },
}
