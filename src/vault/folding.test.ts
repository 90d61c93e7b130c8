import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql, type Kysely } from 'kysely'
import { connect, connectAsMigrator, type Database } from '../platform/database/connect.ts'
import { migrate } from '../platform/database/migrate.ts'
import { readMigrations } from '../platform/database/migrations.ts'
import type { Schema } from '../platform/database/schema.ts'
import { emptyDatabase, type TestDatabase } from '../platform/database/testing.ts'
import { newSecret } from '../platform/http/cookies.ts'
import { open } from './door.ts'
import { vaultHere, type VaultHere } from './testing.ts'

let database: TestDatabase
let ground: Kysely<Schema>
let db: Database
let vault: VaultHere
const token = newSecret()
const many = 450

type Ids = Record<
  | 'party'
  | 'contact'
  | 'bare'
  | 'conference'
  | 'change'
  | 'letter'
  | 'supporter'
  | 'conflict'
  | 'circle'
  | 'request',
  string
>
let ids: Ids

/** One row of each kind as it stood before there was a vault, in plain words. */
const layPlain = async (): Promise<Ids> => {
  const one = async (insert: ReturnType<typeof sql<{ id: string }>>): Promise<string> =>
    (await insert.execute(ground)).rows[0]?.id ?? ''
  const programme = await one(sql<{ id: string }>`
    insert into programmes (name, independence) values ('Group (invented)', 'parent-led') returning id`)
  const person = await one(sql<{ id: string }>`
    insert into persons (programme_id, name, email) values (${programme}, 'Nadia Invented', 'n@example.org') returning id`)
  await sql`insert into roles (programme_id, person_id, role) values (${programme}, ${person}, 'coordinator')`.execute(
    ground,
  )
  await sql`select app.open_session(${person}, ${token}, 'demo')`.execute(ground)
  const other = await one(sql<{ id: string }>`
    insert into persons (programme_id, name) values (${programme}, 'Robin Invented') returning id`)
  const family = await one(sql<{ id: string }>`
    insert into families (programme_id, gss, reference, name, created_day)
    values (${programme}, 'E09000007', 'OLD-1', 'Example', '2026-11-02') returning id`)
  const party = await one(sql<{ id: string }>`
    insert into parties (programme_id, name, created_day) values (${programme}, 'Ama Invented', '2026-11-02') returning id`)
  await sql`insert into access_needs (party_id, programme_id, needs) values (${party}, ${programme}, 'A quiet room')`.execute(
    ground,
  )
  const contact = await one(sql<{ id: string }>`
    insert into safe_contacts (programme_id, party_id, safe, way, telephone, words, set_on)
    values (${programme}, ${party}, true, 'text', '07700 900111', 'about the club', '2026-11-02') returning id`)
  const bare = await one(sql<{ id: string }>`
    insert into safe_contacts (programme_id, party_id, safe, way, set_on)
    values (${programme}, ${party}, true, 'in-person', '2026-11-01') returning id`)
  const conference = await one(sql<{ id: string }>`
    insert into conferences (programme_id, family_id, gss, kind, day, late_reason, told_us_on)
    values (${programme}, ${family}, 'E09000007', 'initial', '2026-12-02', 'No room was free', '2026-11-02') returning id`)
  const change = await one(sql<{ id: string }>`
    insert into conference_changes (programme_id, family_id, conference_id, change, reason, on_day)
    values (${programme}, ${family}, ${conference}, 'moved', 'She was unwell', '2026-11-03') returning id`)
  const letter = await one(sql<{ id: string }>`
    insert into letters (programme_id, family_id, conference_id, kind, sent_on, sent_how, answer)
    values (${programme}, ${family}, ${conference}, 'arrangements', '2026-11-03', 'printed', 'Two rooms') returning id`)
  const supporter = await one(sql<{ id: string }>`
    insert into supporters (programme_id, person_id, state, accredited_until, check_until, references_ok, created_day)
    values (${programme}, ${other}, 'accredited', '2027-11-01', '2027-11-01', true, '2026-11-02') returning id`)
  const conflict = await one(sql<{ id: string }>`
    insert into supporter_conflicts (programme_id, supporter_id, kind, what)
    values (${programme}, ${supporter}, 'school', 'St. Invented School') returning id`)
  const circle = await one(sql<{ id: string }>`
    insert into party_circles (programme_id, party_id, kind, what)
    values (${programme}, ${party}, 'school', 'st invented  SCHOOL') returning id`)
  const request = await one(sql<{ id: string }>`
    insert into requests (programme_id, name, way, telephone, words, access, on_day)
    values (${programme}, 'Kay', 'phone', '07700 900222', 'about the parcel', 'Large print', '2026-11-02') returning id`)
  await sql`insert into requests (programme_id, name, way, email, on_day)
    select ${programme}, 'Asker ' || n, 'email', 'asker' || n || '@example.org', '2026-11-02' from generate_series(1, ${many}) n`.execute(
    ground,
  )
  return { party, contact, bare, conference, change, letter, supporter, conflict, circle, request }
}

const waiting = async (): Promise<number> =>
  (await sql<{ n: number }>`select count(*) as n from unsealed`.execute(ground)).rows[0]?.n ?? 0

beforeAll(async () => {
  database = await emptyDatabase()
  const migrations = readMigrations()
  await migrate(
    database.engine,
    migrations.filter(({ number }) => number < 22),
  )
  ground = connectAsMigrator(database.engine)
  ids = await layPlain()
  await migrate(database.engine, migrations)
})
afterAll(async () => {
  await db.close()
  await ground.destroy()
  await vault.close()
  await database.drop()
})

test('what was typed before there was a vault opens as it was, and nothing of it waits in plain words', async () => {
  expect(await waiting()).toBe(11 + many)
  vault = await vaultHere(database.engine)
  db = connect(database.engine, { vaults: vault.vaults })
  expect(await waiting()).toBe(0)
  const texts = await db.inSession(token, 'localhost', (tx) =>
    open(tx, [
      { table: 'access_needs', columns: ['needs'], rows: [ids.party] },
      { table: 'safe_contacts', columns: ['telephone', 'email', 'words'], rows: [ids.contact, ids.bare] },
      { table: 'conferences', columns: ['late_reason'], rows: [ids.conference] },
      { table: 'conference_changes', columns: ['reason'], rows: [ids.change] },
      { table: 'letters', columns: ['answer'], rows: [ids.letter] },
      { table: 'supporter_conflicts', columns: ['what'], rows: [ids.conflict] },
      { table: 'party_circles', columns: ['what'], rows: [ids.circle] },
      { table: 'requests', columns: ['telephone', 'email', 'words', 'access'], rows: [ids.request] },
    ]),
  )
  expect(texts.of('access_needs', 'needs', ids.party)).toBe('A quiet room')
  expect(texts.of('safe_contacts', 'telephone', ids.contact)).toBe('07700 900111')
  expect(texts.of('safe_contacts', 'words', ids.contact)).toBe('about the club')
  expect(texts.of('safe_contacts', 'email', ids.contact)).toBeNull()
  expect(texts.of('safe_contacts', 'words', ids.bare)).toBeNull()
  expect(texts.of('conferences', 'late_reason', ids.conference)).toBe('No room was free')
  expect(texts.of('conference_changes', 'reason', ids.change)).toBe('She was unwell')
  expect(texts.of('letters', 'answer', ids.letter)).toBe('Two rooms')
  expect(texts.of('supporter_conflicts', 'what', ids.conflict)).toBe('St. Invented School')
  expect(texts.of('party_circles', 'what', ids.circle)).toBe('st invented  SCHOOL')
  expect(texts.of('requests', 'words', ids.request)).toBe('about the parcel')
  expect(texts.of('requests', 'access', ids.request)).toBe('Large print')
})

test('the many that came before are all sealed, and a second start finds nothing to do', async () => {
  const { rows } = await sql<{ id: string; n: number }>`
    select id, split_part(name, ' ', 2)::int as n from requests where name like 'Asker %' and email is not null`.execute(
    ground,
  )
  expect(rows).toHaveLength(many)
  const texts = await db.inSession(token, 'localhost', (tx) =>
    open(tx, [{ table: 'requests', columns: ['email'], rows: rows.map(({ id }) => id) }]),
  )
  for (const { id, n } of rows) expect(texts.of('requests', 'email', id)).toBe(`asker${n}@example.org`)
  expect(await vault.vault.fold()).toBe(0)
})

test('the same school, written by two people before, still keeps them apart', async () => {
  const { rows } = await sql<{ why: string | null }>`
    select app.why_not_beside(${ids.party}, ${ids.supporter}, '2026-11-18') as why`.execute(ground)
  expect(rows).toEqual([{ why: 'conflict' }])
})

test('what can be sealed nowhere stays where it waits, and holds up nobody', async () => {
  await sql`insert into unsealed (programme_id, table_name, column_name, row_id, owner_id, words)
    select programme_id, 'parties', 'name', id, id, 'left over' from parties`.execute(ground)
  expect(await vault.vault.fold()).toBe(0)
  expect(await waiting()).toBe(1)
})
