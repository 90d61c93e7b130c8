import { z } from 'zod'
import type { Reach } from '../platform/database/connect.ts'
import type { Engine } from '../platform/database/engine.ts'
import { becomeOwn } from '../platform/process/account.ts'
import { runPart } from '../platform/process/child.ts'
import { keepSealing } from './chain/run.ts'
import { keysFolder } from './folder.ts'
import { serveVault } from './server.ts'
import { openVault } from './vault.ts'

export const vaultOrder = z.object({
  engine: z.custom<Reach & Pick<Engine, 'vault'>>((value) => typeof value === 'object' && value !== null),
  folder: z.string(),
  anchorCopies: z.array(z.string()),
  port: z.number(),
  secrets: z.object({ web: z.string(), worker: z.string(), keeper: z.string() }),
})

if (import.meta.main)
  runPart(vaultOrder, async ({ engine, folder: wanted, anchorCopies, port, secrets }) => {
    const { folder, uid } = keysFolder(wanted)
    becomeOwn('vault', uid)
    process.umask(0o077)
    const vault = openVault(engine, folder)
    await vault.fold()
    const server = await serveVault(vault, secrets, port)
    const sealing = keepSealing(engine, folder, anchorCopies)
    return {
      ready: { port: server.port },
      stop: async () => {
        await server.close()
        await sealing.stop()
        await vault.close()
      },
    }
  })
