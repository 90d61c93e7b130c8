import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newSecret } from '../platform/http/cookies.ts'
import type { VaultAddress, Vaults } from '../platform/database/connect.ts'
import type { Engine } from '../platform/database/engine.ts'
import { serveVault } from './server.ts'
import { openVault, type Vault } from './vault.ts'

export type VaultHere = {
  readonly vault: Vault
  readonly vaults: Required<Vaults> & { readonly keeper: VaultAddress }
  readonly folder: string
  readonly close: () => Promise<void>
}

/** A real vault over a real key store and over HTTP, in this process: for tests, proofs and the bench. */
export const vaultHere = async (engine: Engine): Promise<VaultHere> => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-keys-'))
  const secrets = { web: newSecret(), worker: newSecret(), keeper: newSecret() }
  const vault = openVault(engine, folder)
  const { server, port } = await serveVault(vault, secrets)
  return {
    vault,
    folder,
    vaults: {
      web: { port, secret: secrets.web },
      worker: { port, secret: secrets.worker },
      keeper: { port, secret: secrets.keeper },
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
      await vault.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
