import { Client } from 'pg'
import type { Server } from '../engine.ts'

/** A mark that every process of the installation shares while it uses the server, and one to take turns in leaving. */
const inUse = 1_096_773_454
const leaving = inUse + 1

export type Keeper = {
  /** True if nobody else of this installation uses the server; the server may then be stopped. */
  isLast: () => Promise<boolean>
  end: () => Promise<void>
  lost: Promise<void>
}

/** Signs in to the server, or fails. The connection stays open for as long as this process uses the server. */
export const keep = async (server: Server, installation: string): Promise<Keeper | 'not ours'> => {
  const client = new Client({
    host: server.host,
    port: server.port,
    database: server.database,
    ...server.login,
    application_name: 'alongside keeper',
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  })
  const lost = new Promise<void>((resolve) => {
    client.on('end', resolve)
    client.on('error', () => resolve())
  })
  await client.connect()
  const { rows } = await client.query<{ id: string }>(
    `select current_setting('alongside.installation', true) as id`,
  )
  if (rows[0]?.id !== installation) {
    await client.end()
    return 'not ours'
  }
  await client.query('select pg_advisory_lock_shared($1)', [inUse])
  return {
    lost,
    end: () => client.end(),
    isLast: async () => {
      await client.query('select pg_advisory_lock($1)', [leaving])
      await client.query('select pg_advisory_unlock_shared($1)', [inUse])
      const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [
        inUse,
      ])
      return rows[0]?.alone === true
    },
  }
}
