import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { defaultDataFolder } from '../config/folders.ts'
import { startEmbedded, type Embedded } from './embedded/server.ts'
import type { Server } from './engine.ts'
import { migrate } from './migrate.ts'
import { readMigrations } from './migrations.ts'
import { createRoles, engineOn, giveDatabase, inDatabase } from './roles.ts'
import { readSecrets, type Secrets } from './secrets.ts'

/** Databases of runs that were killed: two hours old, or a template of yesterday's migrations. */
const sweep = `select datname as name from pg_database d where datname ~ '^(test|template)_[0-9]+_'
  and split_part(datname, '_', 2)::bigint < extract(epoch from now()) - case when datname like 'test%' then 7200 else 86400 end
  and not exists (select from pg_stat_activity a where a.datname = d.datname)`

const seconds = () => Math.floor(Date.now() / 1000)

const makeTemplate = (server: Server, secrets: Secrets): Promise<string> =>
  inDatabase(server, 'postgres', async (client) => {
    await createRoles(client, secrets)
    await client.query('select pg_advisory_lock(1096773458)')
    const migrations = readMigrations()
    const hash = createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 12)
    for (const { name } of (await client.query<{ name: string }>(sweep)).rows)
      await client.query(`drop database if exists ${name} with (force)`)
    const made = await client.query<{ name: string }>(
      `select datname as name from pg_database where datname ~ ('^template_[0-9]+_' || $1 || '$')`,
      [hash],
    )
    if (made.rows[0] !== undefined) return made.rows[0].name
    const name = `template_${seconds()}_${hash}`
    const draft = `draft_${name}`
    await client.query(`create database ${draft}`)
    try {
      await inDatabase(server, draft, (inside) => giveDatabase(inside, draft))
      await migrate(engineOn(server, draft, secrets), migrations)
    } catch (error) {
      await client.query(`drop database ${draft} with (force)`)
      throw error
    }
    await client.query(`alter database ${draft} rename to ${name}`)
    return name
  })

/** The server of the tests: data of its own, not durable, shared by all runs of this checkout. */
const startTestServer = async (): Promise<Embedded & { secrets: Secrets; template: string }> => {
  const home = defaultDataFolder()
  const dataFolder = join(home, 'tests')
  const secrets = readSecrets(dataFolder)
  const embedded = await startEmbedded({ dataFolder, secrets, durable: false, binariesFolder: home })
  try {
    return { ...embedded, secrets, template: await makeTemplate(embedded.server, secrets) }
  } catch (error) {
    await embedded.stop()
    throw error
  }
}

/** Vitest runs this once before all tests, and what it answers once after them. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const { server, secrets, template, stop } = await startTestServer()
  project.provide('testServer', { server, secrets, template })
  return stop
}
