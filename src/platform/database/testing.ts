import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import type { Engine, Server } from './engine.ts'
import { clientFor, engineOn } from './roles.ts'
import type { Secrets } from './secrets.ts'

declare module 'vitest' {
  interface ProvidedContext {
    testServer: { server: Server; secrets: Secrets; template: string }
  }
}

const seconds = () => Math.floor(Date.now() / 1000)

const asSuperuser = async <T>(
  server: Server,
  work: (query: (sql: string) => Promise<{ name: string }[]>) => Promise<T>,
) => {
  const client = clientFor(server, 'postgres', server.login)
  await client.connect()
  try {
    return await work(async (sql) => (await client.query<{ name: string }>(sql)).rows)
  } finally {
    await client.end()
  }
}

export type TestDatabase = { engine: Engine; drop: () => Promise<void> }

/**
 * A database of its own with every migration, for one test file or one test: `const { engine, drop } = await
 * testDatabase()` before, `await drop()` after (end your pools first; what is still connected is cut off).
 */
export const testDatabase = async (): Promise<TestDatabase> => {
  const { server, secrets, template } = inject('testServer')
  const name = `test_${seconds()}_${randomBytes(6).toString('hex')}`
  await asSuperuser(server, async (query) => {
    await query(`create database ${name} template ${template} owner owner`)
    await query(`revoke all on database ${name} from public`)
    await query(`grant connect on database ${name} to migrator, web, worker`)
  })
  return {
    engine: engineOn(server, name, secrets),
    drop: () =>
      asSuperuser(server, async (query) => {
        await query(`drop database if exists ${name} with (force)`)
      }),
  }
}
