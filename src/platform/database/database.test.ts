import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Engine, Login } from './engine.ts'
import { migrate } from './migrate.ts'
import type { Migration } from './migrations.ts'
import { clientFor } from './roles.ts'
import { testDatabase, type TestDatabase } from './testing.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

const ask = async (engine: Engine, login: Login, sql: string): Promise<unknown[]> => {
  const client = clientFor(engine, engine.database, login)
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
      database.engine,
      login,
      `select current_user as user, current_setting('statement_timeout') as statement,
        current_setting('lock_timeout') as lock, current_setting('idle_in_transaction_session_timeout') as idle`,
    )
    expect(found).toEqual({ user: login.user, statement: '5s', lock: '2s', idle: '10s' })
  }
})

test('the web may not make a table, a temporary table, a schema or a role', async () => {
  const { engine } = database
  for (const sql of ['create table t ()', 'create temp table t ()', 'create schema s', 'create role r'])
    await expect(ask(engine, engine.web, sql)).rejects.toThrow(/permission denied/)
})

test('a column that holds one of some words learns more and keeps those it had', async () => {
  const { engine } = database
  const ground = (sql: string) => ask(engine, engine.migrator, sql)
  await ground(`create table spoken (word text constraint words check (word in ('one', 'two-three')))`)
  for (const more of [`'four'`, `'five', 'six-seven'`])
    await ground(`call app.more_words('spoken', 'words', 'word', ${more})`)
  await ground(`insert into spoken values ('one'), ('two-three'), ('four'), ('five'), ('six-seven')`)
  await expect(ground(`insert into spoken values ('eight')`)).rejects.toThrow('words')
  await expect(ground(`call app.more_words('spoken', 'none', 'word', 'nine')`)).rejects.toThrow(
    'no list of words',
  )
  await expect(
    ask(engine, engine.web, `call app.more_words('spoken', 'words', 'word', 'ten')`),
  ).rejects.toThrow(/permission denied/)
})

test('the web may not read which migrations ran', async () => {
  await expect(
    ask(database.engine, database.engine.web, 'select * from platform.migrations'),
  ).rejects.toThrow(/permission denied/)
})

test('only the migrator and the definer pass row-level security, and the definer cannot sign in', async () => {
  const rows = await ask(
    database.engine,
    database.engine.migrator,
    `select rolname as name, rolcanlogin as "signsIn" from pg_roles where rolbypassrls and not rolsuper order by rolname`,
  )
  expect(rows).toEqual([
    { name: 'definer', signsIn: false },
    { name: 'migrator', signsIn: true },
  ])
})

const applied = `select number, name, checksum from platform.migrations order by number`

const hasHad = async (engine: Engine): Promise<Migration[]> =>
  (await ask(engine, engine.migrator, applied)).map((row) => ({ ...migration.parse(row), sql: '' }))

const migration = z.object({ number: z.number(), name: z.string(), checksum: z.string() })

test('what a migration makes belongs to the owner; a later one may alter and fill it all the same', async () => {
  const { engine, drop } = await testDatabase()
  const had = await hasHad(engine)
  const makes = `create table thing (id int);
    alter table thing enable row level security;
    alter table thing force row level security;
    create function f() returns int language sql security definer set search_path = '' as 'select 1';
    alter function f() owner to definer`
  const fills = 'alter table thing add n int; insert into thing values (1, 2)'
  const one = { number: had.length + 1, name: 'one', checksum: 'x', sql: makes }
  const two = { number: had.length + 2, name: 'two', checksum: 'y', sql: fills }
  expect(await migrate(engine, [...had, one])).toEqual(['one'])
  expect(await migrate(engine, [...had, one, two])).toEqual(['two'])
  expect(await migrate(engine, [...had, one, two])).toEqual([])
  const found = await ask(
    engine,
    engine.migrator,
    `select (select tableowner from pg_tables where tablename = 'thing') as table,
      (select proowner::regrole::text from pg_proc where proname = 'f') as function,
      (select count(*)::int from thing) as rows`,
  )
  expect(found).toEqual([{ table: 'owner', function: 'definer', rows: 1 }])
  await drop()
})

test('a migration that fails leaves nothing behind and says which and where', async () => {
  const { engine, drop } = await testDatabase()
  const had = await hasHad(engine)
  const sql = 'create table kept ();\nselect nonsense'
  const bad = { number: had.length + 1, name: 'bad', checksum: 'x', sql }
  await expect(migrate(engine, [...had, bad])).rejects.toThrow(
    'Migration bad failed at line 2: column "nonsense" does not exist.',
  )
  expect(await ask(engine, engine.migrator, `select from pg_tables where tablename = 'kept'`)).toEqual([])
  await drop()
})

test('two that migrate at once take turns, and each migration runs once', async () => {
  const { engine, drop } = await testDatabase()
  const had = await hasHad(engine)
  const one = { number: had.length + 1, name: 'one', checksum: 'x', sql: 'create table thing ()' }
  const ran = await Promise.all([1, 2, 3].map(() => migrate(engine, [...had, one])))
  expect(ran.flat()).toEqual(['one'])
  await drop()
})
