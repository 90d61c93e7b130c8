import type { Tx } from '../../platform/database/connect.ts'
import type { SealedColumn, SealedTable } from '../../vault/columns.ts'
import { seal, sealAll, VaultDown } from '../../vault/door.ts'

type Given<T extends SealedTable> = {
  readonly table: T
  readonly owner: string
  readonly row?: string
  readonly texts: Partial<Record<SealedColumn<T>, string | null>>
}
const unlessDown = async <A>(work: Promise<A>): Promise<A | null> =>
  work.catch((error: unknown) => {
    if (error instanceof VaultDown) return null
    throw error
  })

/** Null when the vault does not answer: then nothing is written, and the form comes back as it was. */
export const sealOne = <T extends SealedTable>(tx: Tx, given: Given<T>) => unlessDown(seal(tx, given))
export const sealEach = <T extends SealedTable>(tx: Tx, given: readonly Given<T>[]) =>
  unlessDown(sealAll(tx, given))
