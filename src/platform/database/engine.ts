import type { Settings } from '../config/settings.ts'
import { startEmbedded } from './embedded/server.ts'
import { outsideServer } from './outside.ts'
import { prepareRoles } from './roles.ts'
import { readSecrets } from './secrets.ts'

export type Login = { user: string; password: string }

/** Where the database is, and the four accounts that the house signs in with. */
export type Engine = {
  host: string
  port: number
  database: string
  ssl?: boolean | { rejectUnauthorized: boolean }
  web: Login
  worker: Login
  vault: Login
  migrator: Login
}

/** A server and an account on it that may create roles; used at start and then forgotten. */
export type Server = Pick<Engine, 'host' | 'port' | 'ssl'> & { login: Login; database: string }

export type RunningEngine = {
  engine: Engine
  /** Stops the embedded server unless another process of this installation still uses it. */
  stop: () => Promise<void>
}

/**
 * Makes the database ready to be signed in to: starts or adopts the embedded server, or greets the one in
 * DATABASE_URL, and sees to the roles. Does not migrate. Throws a Refusal for what a person must put right.
 */
export const startEngine = async (settings: Settings): Promise<RunningEngine> => {
  const secrets = readSecrets(settings.dataFolder)
  if (settings.databaseUrl !== undefined) {
    const server = await outsideServer(settings.databaseUrl)
    return { engine: await prepareRoles(server, secrets, server.database), stop: async () => {} }
  }
  const embedded = await startEmbedded({ dataFolder: settings.dataFolder, secrets, durable: true })
  try {
    return { engine: await prepareRoles(embedded.server, secrets, 'alongside'), stop: embedded.stop }
  } catch (error) {
    await embedded.stop()
    throw error
  }
}
