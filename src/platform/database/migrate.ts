import type { Client } from 'pg'
import { Refusal } from '../config/refusal.ts'
import type { Engine } from './engine.ts'
import { pending, readMigrations, type Applied, type Migration } from './migrations.ts'
import { clientFor } from './roles.ts'

const register = `
  create schema if not exists platform;
  create table if not exists platform.migrations (
    number integer primary key,
    name text not null,
    checksum text not null,
    applied_at timestamptz not null default now()
  );
  alter table platform.migrations enable row level security;
  alter table platform.migrations force row level security;
  comment on table platform.migrations is
    '{"purpose": "which migrations this database has had", "retention": "always", "shredder": "none"}';
  comment on column platform.migrations.number is 'internal: the place in the order';
  comment on column platform.migrations.name is 'internal: the file without its ending';
  comment on column platform.migrations.checksum is 'internal: SHA-256 of the file, line ends as LF';
  comment on column platform.migrations.applied_at is 'internal';
`

const apply = async (client: Client, migration: Migration): Promise<void> => {
  const { number, name, sql, checksum } = migration
  try {
    await client.query(sql)
    await client.query('insert into platform.migrations (number, name, checksum) values ($1, $2, $3)', [
      number,
      name,
      checksum,
    ])
  } catch (error) {
    const why = error instanceof Error ? error.message : 'no reason given'
    const at =
      error instanceof Error && 'position' in error
        ? sql.slice(0, Number(error.position)).split('\n').length
        : 0
    throw new Refusal(`Migration ${name} failed${at > 0 ? ` at line ${at}` : ''}: ${why}.`)
  }
}

/** What migrations make belongs to the owner, who cannot sign in; the definer may make functions only meanwhile. */
const runAll = async (client: Client, migrations: Migration[]): Promise<string[]> => {
  await client.query('select pg_advisory_xact_lock(1096773457)')
  await client.query(register)
  const { rows } = await client.query<Applied>(
    'select number, name, checksum from platform.migrations order by number',
  )
  const wanted = pending(migrations, rows)
  await client.query('grant create on schema public to definer')
  for (const migration of wanted) await apply(client, migration)
  await client.query('revoke create on schema public from definer')
  await client.query('reassign owned by migrator to owner')
  return wanted.map(({ name }) => name)
}

/**
 * Brings a database up to date as the migrator: all missing migrations in one transaction, or none. Two
 * processes at once take turns. Answers the names of those that it ran.
 */
export const migrate = async (engine: Engine, migrations = readMigrations()): Promise<string[]> => {
  const client = clientFor(engine, engine.database, engine.migrator)
  await client.connect()
  try {
    await client.query('begin')
    const ran = await runAll(client, migrations)
    await client.query('commit')
    return ran
  } finally {
    await client.end()
  }
}
