import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { Refusal } from '../config/refusal.ts'
import type { Engine, Login, Server } from './engine.ts'
import type { Secrets } from './secrets.ts'

const limits = {
  statement_timeout: '5s',
  lock_timeout: '2s',
  idle_in_transaction_session_timeout: '10s',
}

type Role = { name: string; may: string; limits?: Record<string, string> }

/**
 * Nobody signs in as the owner or the definer; the web owns nothing. The vault may become the web role, to see what an
 * asker sees, and nothing else. The last two wait for their day.
 */
const roles: Role[] = [
  { name: 'owner', may: 'nologin nobypassrls' },
  { name: 'definer', may: 'nologin bypassrls' },
  { name: 'migrator', may: 'login bypassrls' },
  { name: 'web', may: 'login nobypassrls', limits },
  { name: 'worker', may: 'login nobypassrls', limits },
  { name: 'vault', may: 'login nobypassrls', limits },
  { name: 'shredder', may: 'nologin nobypassrls' },
  { name: 'backup', may: 'nologin nobypassrls' },
]

/** RFC 5803: the server gets what proves a password, so that no log of its statements ever holds one. */
const verifier = (password: string): string => {
  const salt = randomBytes(16)
  const salted = pbkdf2Sync(password, salt, 4096, 32, 'sha256')
  const key = (label: string) => createHmac('sha256', salted).update(label).digest()
  const stored = createHash('sha256').update(key('Client Key')).digest('base64')
  return `SCRAM-SHA-256$4096:${salt.toString('base64')}$${stored}:${key('Server Key').toString('base64')}`
}

const roleStatements = (present: Set<string>, passwords: Record<string, string>): string[] =>
  roles.flatMap(({ name, may, limits = {} }) => {
    const password = passwords[name]
    const secret = password === undefined ? '' : ` password '${verifier(password)}'`
    return [
      `${present.has(name) ? 'alter' : 'create'} role ${name} ${may}${secret}`,
      ...Object.entries(limits).map(([setting, value]) => `alter role ${name} set ${setting} = '${value}'`),
    ]
  })

/** `client` must be of a user that may create roles. Runs in one transaction; does no harm when run again. */
export const createRoles = async (client: Client, secrets: Secrets): Promise<void> => {
  const { migrator, web, worker, vault } = secrets
  await client.query('begin')
  await client.query('select pg_advisory_xact_lock(1096773456)')
  const { rows } = await client.query<{ name: string }>('select rolname as name from pg_roles')
  const present = new Set(rows.map((row) => row.name))
  for (const statement of roleStatements(present, { migrator, web, worker, vault }))
    await client.query(statement)
  await client.query('grant owner, definer to migrator with inherit true, set true')
  await client.query('grant web to vault with inherit false, set true')
  await client.query('grant owner to current_user with inherit true, set true')
  await client.query('commit')
}

/** `client` must be signed in to the database that is to be handed to the owner. */
export const giveDatabase = async (client: Client, database: string): Promise<void> => {
  const name = client.escapeIdentifier(database)
  await client.query(`alter database ${name} owner to owner`)
  await client.query(`alter schema public owner to owner`)
  await client.query(`revoke all on database ${name} from public`)
  await client.query(`revoke create on schema public from public`)
  await client.query(`grant connect on database ${name} to migrator, web, worker, vault`)
}

export const clientFor = (
  server: Pick<Engine, 'host' | 'port' | 'ssl'>,
  database: string,
  login: Login,
): Client => {
  const { host, port, ssl } = server
  const client = new Client({ host, port, database, ...(ssl === undefined ? {} : { ssl }), ...login })
  client.on('error', () => {})
  return client
}

export const engineOn = (server: Server, database: string, secrets: Secrets): Engine => ({
  host: server.host,
  port: server.port,
  database,
  ...(server.ssl === undefined ? {} : { ssl: server.ssl }),
  web: { user: 'web', password: secrets.web },
  worker: { user: 'worker', password: secrets.worker },
  vault: { user: 'vault', password: secrets.vault },
  migrator: { user: 'migrator', password: secrets.migrator },
})

/** Signs in with the account that may create roles, does the work and signs out. */
export const inDatabase = async <T>(
  server: Server,
  database: string,
  work: (client: Client) => Promise<T>,
): Promise<T> => {
  const client = clientFor(server, database, server.login)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * Sees to the roles and the database on a server: creates what is missing and gives each its password and time
 * limits.
 */
export const prepareRoles = async (server: Server, secrets: Secrets, database: string): Promise<Engine> => {
  try {
    await inDatabase(server, server.database, async (client) => {
      await createRoles(client, secrets)
      const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
      if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`)
    })
    await inDatabase(server, database, (client) => giveDatabase(client, database))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '42501')
      throw new Refusal(
        `The user ${server.login.user} in DATABASE_URL needs CREATEROLE, CREATEDB and BYPASSRLS: ${error.message}.`,
      )
    throw error
  }
  return engineOn(server, database, secrets)
}
