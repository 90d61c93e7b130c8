import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from './migrate.ts'
import { clientFor } from './roles.ts'
import { testDatabase, type TestDatabase } from './testing.ts'
import type { Login } from './engine.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

const ask = async (login: Login, sql: string): Promise<unknown[]> => {
  const client = clientFor(database.engine, database.engine.database, login)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

test('the web and the worker sign in, each with its time limits', async () => {
  for (const login of [database.engine.web, database.engine.worker]) {
    const [found] = await ask(
      login,
      `select current_user as user, current_setting('statement_timeout') as statement,
        current_setting('lock_timeout') as lock, current_setting('idle_in_transaction_session_timeout') as idle`,
    )
    expect(found).toEqual({ user: login.user, statement: '5s', lock: '2s', idle: '10s' })
  }
})

test('the web may not make a table, a temporary table, a schema or a role', async () => {
  const { web } = database.engine
  for (const sql of ['create table t ()', 'create temp table t ()', 'create schema s', 'create role r'])
    await expect(ask(web, sql)).rejects.toThrow(/permission denied/)
})

test('the web may not read which migrations ran', async () => {
  await expect(ask(database.engine.web, 'select * from platform.migrations')).rejects.toThrow(
    /permission denied/,
  )
})

test('only the migrator and the definer pass row-level security, and the definer cannot sign in', async () => {
  const rows = await ask(
    database.engine.migrator,
    `select rolname as name, rolcanlogin as "signsIn" from pg_roles where rolbypassrls and not rolsuper order by rolname`,
  )
  expect(rows).toEqual([
    { name: 'definer', signsIn: false },
    { name: 'migrator', signsIn: true },
  ])
})

test('what a migration makes belongs to the owner; a later one may alter and fill it all the same', async () => {
  const own = await testDatabase()
  const at = { number: 1, checksum: 'x' }
  const { rows: before } = await withMigrator(own, 'select number from platform.migrations order by number')
  const first = before.length + 1
  const known = await withMigrator<{ number: number; name: string; checksum: string }>(
    own,
    'select number, name, checksum from platform.migrations order by number',
  )
  const done = known.rows.map((row) => ({ ...row, sql: '' }))
  const one = {
    ...at,
    number: first,
    name: 'first',
    sql: `create table thing (id int); alter table thing enable row level security; alter table thing force row level security;
      create function f() returns int language sql security definer set search_path = '' as 'select 1';
      alter function f() owner to definer`,
  }
  const two = {
    ...at,
    number: first + 1,
    name: 'second',
    sql: 'alter table thing add n int; insert into thing values (1, 2)',
  }
  expect(await migrate(own.engine, [...done, one])).toEqual(['first'])
  expect(await migrate(own.engine, [...done, one, two])).toEqual(['second'])
  expect(await migrate(own.engine, [...done, one, two])).toEqual([])
  const { rows } = await withMigrator(
    own,
    `select (select tableowner from pg_tables where tablename = 'thing') as table,
      (select proowner::regrole::text from pg_proc where proname = 'f') as function, (select count(*)::int from thing) as rows`,
  )
  expect(rows).toEqual([{ table: 'owner', function: 'definer', rows: 1 }])
  await own.drop()
})

const withMigrator = async <T extends object>(
  { engine }: TestDatabase,
  sql: string,
): Promise<{ rows: T[] }> => {
  const client = clientFor(engine, engine.database, engine.migrator)
  await client.connect()
  const { rows } = await client.query<T>(sql)
  await client.end()
  return { rows }
}

test('a migration that fails leaves nothing behind and says which and where', async () => {
  const own = await testDatabase()
  const { rows } = await withMigrator<{ number: number; name: string; checksum: string }>(
    own,
    'select number, name, checksum from platform.migrations order by number',
  )
  const done = rows.map((row) => ({ ...row, sql: '' }))
  const bad = {
    number: done.length + 1,
    name: 'bad',
    checksum: 'x',
    sql: 'create table kept ();\nselect nonsense',
  }
  await expect(migrate(own.engine, [...done, bad])).rejects.toThrow(
    'Migration bad failed at line 2: column "nonsense" does not exist.',
  )
  expect((await withMigrator(own, `select from pg_tables where tablename = 'kept'`)).rows).toEqual([])
  await own.drop()
})
