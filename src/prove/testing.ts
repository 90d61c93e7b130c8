import { origin } from '../access/browsing.ts'
import { connect, connectAsMigrator } from '../platform/database/connect.ts'
import { testDatabase } from '../platform/database/testing.ts'
import { vaultHere } from '../vault/testing.ts'
import { webApp } from '../web.ts'
import { layWith } from './laying.ts'
import { layWorld } from './world.ts'

export type Laid = Awaited<ReturnType<typeof layOut>>

/** The proofs' world in a database of its own, for one file of tests: `app` is the whole house over it, on a day of its own. */
export const layOut = async (tag: string, options: NonNullable<Parameters<typeof connect>[1]> = {}) => {
  const { engine, drop } = await testDatabase()
  const vault = await vaultHere(engine)
  const ground = connectAsMigrator(engine)
  layWith(ground, vault.vault)
  const world = await layWorld(ground, tag)
  const db = connect(engine, { max: 2, vaults: vault.vaults, ...options })
  const clock = () => new Date('2026-11-18T10:00:00Z')
  return {
    vault,
    ground,
    world,
    db,
    clock,
    app: webApp({ db, origin, clock }),
    close: async () => {
      await db.close()
      await ground.destroy()
      await vault.close()
      await drop()
    },
  }
}
