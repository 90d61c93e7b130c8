import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { inject } from 'vitest'
import type { Engine, Server } from './engine.ts'
import { engineOn, giveDatabase, inDatabase } from './roles.ts'
import type { Secrets } from './secrets.ts'

declare module 'vitest' {
  interface ProvidedContext {
    testServer: { server: Server; secrets: Secrets; template: string }
  }
}

const seconds = () => Math.floor(Date.now() / 1000)

export type TestDatabase = { engine: Engine; drop: () => Promise<void> }

const dropOf = (server: Server, name: string): Promise<void> =>
  inDatabase(server, 'postgres', async (client) => {
    // A pool answers that it ended before the server has seen its last connection go: cut off then, it is a fault of nobody's.
    const left = 'select from pg_stat_activity where datname = $1'
    for (let wait = 0; wait < 40 && (await client.query(left, [name])).rowCount !== 0; wait += 1)
      await pause(25)
    await client.query(`drop database if exists ${name} with (force)`)
  })

/**
 * A database of its own with every migration, for one test file or one test: `const { engine, drop } = await
 * testDatabase()` before, `await drop()` after (end your pools first; what is still connected is cut off).
 */
export const testDatabase = async (): Promise<TestDatabase> => {
  const { server, secrets, template } = inject('testServer')
  const name = `test_${seconds()}_${randomBytes(6).toString('hex')}`
  await inDatabase(server, 'postgres', async (client) => {
    // The template's files are copied as they are: written to the log page by page it takes eight times as long.
    await client.query(`create database ${name} template ${template} strategy file_copy owner owner`)
    await client.query(`revoke all on database ${name} from public`)
    await client.query(`grant connect on database ${name} to migrator, web, worker, vault`)
  })
  return { engine: engineOn(server, name, secrets), drop: () => dropOf(server, name) }
}

/** A database of its own that has had no migration yet: for what an older one becomes. */
export const emptyDatabase = async (): Promise<TestDatabase> => {
  const { server, secrets } = inject('testServer')
  const name = `test_${seconds()}_${randomBytes(6).toString('hex')}`
  await inDatabase(server, 'postgres', async (client) => {
    await client.query(`create database ${name}`)
  })
  await inDatabase(server, name, (client) => giveDatabase(client, name))
  return { engine: engineOn(server, name, secrets), drop: () => dropOf(server, name) }
}
