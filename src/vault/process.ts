import { chownSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { z } from 'zod'
import { isRoot } from '../platform/config/folders.ts'
import type { Reach } from '../platform/database/connect.ts'
import type { Engine } from '../platform/database/engine.ts'
import { becomeOwn, numberOf } from '../platform/process/account.ts'
import { runPart } from '../platform/process/child.ts'
import { serveVault } from './server.ts'
import { openVault } from './vault.ts'

export const vaultOrder = z.object({
  engine: z.custom<Reach & Pick<Engine, 'vault'>>((value) => typeof value === 'object' && value !== null),
  folder: z.string(),
  port: z.number(),
  secrets: z.object({ web: z.string(), worker: z.string(), keeper: z.string() }),
})

/** The folder is the vault's account's alone. As root that account is another than the database's and the pages'. */
const ownFolder = (folder: string): number | undefined => {
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (!isRoot()) return undefined
  const { uid } = statSync(folder)
  if (uid !== 0) return uid
  chownSync(folder, numberOf('vault'), numberOf('vault'))
  return numberOf('vault')
}

if (import.meta.main)
  runPart(vaultOrder, async ({ engine, folder, port, secrets }) => {
    becomeOwn('vault', ownFolder(folder))
    process.umask(0o077)
    const vault = openVault(engine, folder)
    const { server, port: at } = await serveVault(vault, secrets, port)
    return {
      ready: { port: at },
      stop: async () => {
        server.closeAllConnections()
        server.close()
        await vault.close()
      },
    }
  })
