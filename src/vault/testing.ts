import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newSecret } from '../platform/http/cookies.ts'
import { z } from 'zod'
import type { VaultAddress, Vaults } from '../platform/database/connect.ts'
import type { Engine } from '../platform/database/engine.ts'
import { sealedColumns, type SealedColumn, type SealedTable } from './columns.ts'
import { printAnswer, sealAnswer } from './model.ts'
import { plainly } from './plainly.ts'
import { serveVault } from './server.ts'
import { openVault, type Vault } from './vault.ts'

export type VaultHere = {
  readonly vault: Vault
  readonly vaults: Required<Vaults> & { readonly keeper: VaultAddress }
  readonly folder: string
  /** A second time it does nothing: a test may close the vault before its house. */
  readonly close: () => Promise<void>
}

/** A real vault over a real key store and a real line, in this process: for tests, proofs and the bench. */
export const vaultHere = async (engine: Engine): Promise<VaultHere> => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-keys-'))
  const secrets = { web: newSecret(), worker: newSecret(), keeper: newSecret() }
  const vault = openVault(engine, folder)
  await vault.fold()
  const server = await serveVault(vault, secrets)
  const { port } = server
  const shut = async () => {
    await server.close()
    await vault.close()
    rmSync(folder, { recursive: true, force: true })
  }
  let closing: Promise<void> | undefined
  return {
    vault,
    folder,
    vaults: {
      web: { port, secret: secrets.web },
      worker: { port, secret: secrets.worker },
      keeper: { port, secret: secrets.keeper },
    },
    close: () => (closing ??= shut()),
  }
}

/**
 * For laying the ground of a test past all walls: texts as the author whose token it is would have sealed them, or as
 * nobody in particular. Columns that were not given are null.
 */
export const sealedBy = async <T extends SealedTable>(
  { vault }: Pick<VaultHere, 'vault'>,
  token: string | null,
  given: {
    readonly table: T
    readonly owner: string
    readonly row?: string
    readonly texts: Partial<Record<SealedColumn<T>, string>>
  },
): Promise<{ row: string; sealed: Record<SealedColumn<T>, Buffer | null> }> => {
  const { table, owner, row } = given
  const texts = z.record(z.string(), z.string()).parse(given.texts)
  const asked = { do: 'seal' as const, token, records: [{ table, owner, row: row ?? null, texts }] }
  const [made] = sealAnswer.parse(await vault.answer(token === null ? 'worker' : 'web', asked)).records
  const written = new Map(Object.entries(made?.sealed ?? {}))
  const columns: readonly string[] = sealedColumns[table].columns
  const bytes = columns.map((column) => {
    const text = written.get(column) ?? null
    return [column, text === null ? null : Buffer.from(text, 'base64')]
  })
  return {
    row: made?.row ?? '',
    sealed: z.custom<Record<SealedColumn<T>, Buffer | null>>().parse(Object.fromEntries(bytes)),
  }
}

/** The keyed print that an action would have kept beside a text. */
export const printFor = async (
  { vault }: Pick<VaultHere, 'vault'>,
  owner: string,
  text: string,
): Promise<Buffer> => {
  const asked = { do: 'print' as const, token: null, owner, texts: [plainly(text)] }
  const [print] = printAnswer.parse(await vault.answer('worker', asked)).prints
  return Buffer.from(print ?? '', 'base64')
}
