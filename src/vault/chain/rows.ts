import { sql } from 'kysely'
import type { VaultDatabase } from '../../platform/database/connect.ts'
import { isChainRow, type ChainRow } from './row.ts'

export type ChainLink = { readonly position: number; readonly hash: string; readonly row: ChainRow | null }

const rowsIn = (found: unknown): ChainRow[] => (Array.isArray(found) ? found.filter(isChainRow) : [])

const linkIn = (value: unknown): ChainLink => {
  if (!Array.isArray(value) || typeof value[0] !== 'number' || typeof value[1] !== 'string')
    throw new Error('a link out of shape')
  return { position: value[0], hash: value[1], row: isChainRow(value[2]) ? value[2] : null }
}

/** What the sealer asks of the database: as the vault's own role, through functions that only it may call. */
export const chainOf = (database: Pick<VaultDatabase, 'asItself'>) => ({
  programmes: () =>
    database.asItself(async (tx) => {
      const { rows } = await sql<{ ids: string[] }>`select app.audit_programmes() as ids`.execute(tx)
      return rows[0]?.ids ?? []
    }),
  waiting: (most: number) =>
    database.asItself(async (tx) => {
      const { rows } = await sql<{ found: unknown }>`select app.audit_to_link(${most}) as found`.execute(tx)
      return rowsIn(rows[0]?.found)
    }),
  after: (programme: string, position: number, most: number) =>
    database.asItself(async (tx) => {
      const { rows } = await sql<{ found: unknown }>`
        select app.audit_chain(${programme}, ${position}, ${most}) as found`.execute(tx)
      const found: unknown = rows[0]?.found
      return Array.isArray(found) ? found.map(linkIn) : []
    }),
  /** False when somebody else linked meanwhile. */
  link: (programme: string, after: number, ids: readonly string[], hashes: readonly string[]) =>
    database.asItself(async (tx) => {
      const bytes = hashes.map((hash) => `\\x${hash}`)
      const { rows } = await sql<{ linked: boolean }>`
        select app.link_audit(${programme}, ${after}, ${[...ids]}::uuid[], ${bytes}::bytea[]) as linked`.execute(
        tx,
      )
      return rows[0]?.linked === true
    }),
})
export type Chain = ReturnType<typeof chainOf>
