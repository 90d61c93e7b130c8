import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { sql, type Kysely } from 'kysely'
import { defaultDataFolder } from '../platform/config/folders.ts'
import { readSettings } from '../platform/config/settings.ts'
import { connect, connectAsMigrator, type Database } from '../platform/database/connect.ts'
import { startEmbedded } from '../platform/database/embedded/server.ts'
import type { Engine, Server } from '../platform/database/engine.ts'
import { migrate } from '../platform/database/migrate.ts'
import { outsideServer } from '../platform/database/outside.ts'
import { inDatabase, prepareRoles } from '../platform/database/roles.ts'
import type { Schema } from '../platform/database/schema.ts'
import { readSecrets, type Secrets } from '../platform/database/secrets.ts'
import { vaultHere, type VaultHere } from '../vault/testing.ts'
import { layWith } from './laying.ts'

export type Ground = Kysely<Schema>
/** A database of its own for one proof or one measuring: nothing that anybody uses is touched. */
export type Bare = {
  engine: Engine
  /** With the account that may make roles: in the embedded server, its superuser. */
  server: Server
  vault: VaultHere
  db: Database
  ground: Ground
  close: () => Promise<void>
}

type Place = { server: Server; secrets: Secrets; stop: () => Promise<void> }

/** The embedded server, with data of its own beside the installation's; or the server of DATABASE_URL. */
const findServer = async (): Promise<Place> => {
  const { databaseUrl, dataFolder } = readSettings(process.env)
  if (databaseUrl !== undefined)
    return {
      server: await outsideServer(databaseUrl),
      secrets: readSecrets(dataFolder),
      stop: async () => {},
    }
  const home = defaultDataFolder()
  const secrets = readSecrets(join(home, 'proofs'))
  const embedded = await startEmbedded({
    dataFolder: join(home, 'proofs'),
    secrets,
    durable: true,
    binariesFolder: home,
  })
  return { ...embedded, secrets }
}

/** `prove_` and the second in which it was made: a run that was killed leaves one, and the next sweeps it away. */
const sweep = `select datname as name from pg_database d where datname ~ '^prove_[0-9]+_'
  and split_part(datname, '_', 2)::bigint < extract(epoch from now()) - 3600
  and not exists (select from pg_stat_activity a where a.datname = d.datname)`

export const openBare = async (options: NonNullable<Parameters<typeof connect>[1]> = {}): Promise<Bare> => {
  const { server, secrets, stop } = await findServer()
  const name = `prove_${Math.floor(Date.now() / 1000)}_${randomBytes(4).toString('hex')}`
  const drop = () =>
    inDatabase(server, server.database, async (client) => {
      await client.query(`drop database if exists ${name} with (force)`)
    })
  try {
    await inDatabase(server, server.database, async (client) => {
      for (const old of (await client.query<{ name: string }>(sweep)).rows)
        await client.query(`drop database if exists ${old.name} with (force)`)
    })
    const engine = await prepareRoles(server, secrets, name)
    await migrate(engine)
    const vault = await vaultHere(engine)
    const db = connect(engine, { vaults: vault.vaults, ...options })
    const ground = connectAsMigrator(engine)
    layWith(ground, vault.vault)
    const close = async () => {
      await db.close()
      await ground.destroy()
      await vault.close()
      await drop()
      await stop()
    }
    return { engine, server, vault, db, ground, close }
  } catch (error) {
    await drop()
    await stop()
    throw error
  }
}

/** Statements without values, past all walls: for planting a fault and taking it out again. */
export const run = async (ground: Ground, statement: string): Promise<void> => {
  await sql.raw(statement).execute(ground)
}
