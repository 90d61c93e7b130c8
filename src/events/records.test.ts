import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([])
})
afterAll(() => house.close())

/** Of events themselves; who somebody at work is; messages and their links; the trail. */
const own = [
  'event_\\w+ booking\\w* bookings tickets ticket_kinds session_\\w+ door_\\w+ overrides invoice\\w* unproved_mails',
  'programmes persons roles authorities outbox single_acts audit events',
]
  .join(' ')
  .split(' ')
const ofOwn = new RegExp(`^(${own.join('|')})$`)

/** Functions that touch an event's tables, each with the case records that it reads. */
const met = async () => {
  const { rows } = await sql<{ name: string; body: string }>`
    select p.proname as name, p.prosrc as body from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'app' and p.prosrc ~ '\\m(event_pages|bookings|tickets|event_counts)\\M'`.execute(
    house.ground,
  )
  const tables = await sql<{ name: string }>`
    select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`.execute(
    house.ground,
  )
  const records = tables.rows.map(({ name }) => name).filter((name) => !ofOwn.test(name))
  const reads = (body: string, table: string) =>
    new RegExp(`\\b(from|join|update|into)\\s+(public\\.)?${table}\\b`, 'i').test(body)
  const found = rows.flatMap(({ name, body }) =>
    records.filter((table) => reads(body, table)).map((table) => `${name}: ${table}`),
  )
  return { looked: rows.length, found }
}
test('nothing that books, waits or stands at the door reads a case record: not in the database', async () => {
  const { looked, found } = await met()
  expect(looked).toBeGreaterThan(50)
  expect(found).toEqual([])
  await sql`create function app.planted() returns bigint language sql as
    'select count(*) from public.bookings b join public.parties p on p.name = b.name'`.execute(house.ground)
  expect((await met()).found).toEqual(['planted: parties'])
})

test('nor in the code: events import no room in which families are', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.tsx?$/.test(path),
  )
  const rooms = files.flatMap((path) => {
    const up = '\\.\\./'.repeat(path.split(/[/\\]/).length)
    const text = readFileSync(join(import.meta.dirname, path), 'utf8')
    return [...text.matchAll(new RegExp(`from '${up}([a-z-]+)/`, 'g'))].map(([, room = '']) => room)
  })
  expect([...new Set(rooms)].sort()).toEqual(
    ['access', 'audit', 'authorities', 'calendar', 'outbox', 'platform', 'prove', 'solver', 'vault'].filter(
      (room) => rooms.includes(room),
    ),
  )
  expect(rooms).toContain('vault')
})
