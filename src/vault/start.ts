import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { VaultAddress, Vaults } from '../platform/database/connect.ts'
import type { Engine } from '../platform/database/engine.ts'
import { newSecret } from '../platform/http/cookies.ts'
import { keepPart } from '../platform/process/keep.ts'

export type RunningVault = {
  readonly vaults: Required<Vaults> & { readonly keeper: VaultAddress }
  readonly pid: () => number | undefined
  readonly stop: () => Promise<void>
}

/** Beside what is running: dist while the house runs, and for whoever starts the sources as they are, the same. */
const script = join(resolve(import.meta.dirname, '../..'), 'dist/vault/process.js')

/**
 * Starts the vault in a process of its own over `folder`, and again on the same port if it dies. What it signs of the
 * audit goes into `folder` too, and into each of `anchorCopies`.
 */
export const startVault = async (
  engine: Engine,
  folder: string,
  anchorCopies: readonly string[] = [],
): Promise<RunningVault> => {
  const secrets = { web: newSecret(), worker: newSecret(), keeper: newSecret() }
  const { host, port: databasePort, database, ssl, vault } = engine
  const known = { host, port: databasePort, database, vault, ...(ssl === undefined ? {} : { ssl }) }
  let port = 0
  const kept = await keepPart({
    name: 'vault',
    script,
    order: () => ({ engine: known, folder, anchorCopies, port, secrets }),
    ready: z.object({ port: z.number() }),
  })
  port = kept.ready.port
  const at = (secret: string): VaultAddress => ({ port, secret })
  return {
    vaults: { web: at(secrets.web), worker: at(secrets.worker), keeper: at(secrets.keeper) },
    pid: kept.pid,
    stop: kept.stop,
  }
}
