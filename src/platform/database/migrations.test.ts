import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { pending, readMigrations } from './migrations.ts'

const folderWith = (files: Record<string, string>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'migrations-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, name), sql)
  return folder
}

test('migrations are read in order, and the same text has the same checksum whatever its line ends', () => {
  const unix = readMigrations(folderWith({ '0002_b.sql': 'b', '0001_a.sql': 'select 1;\nselect 2' }))
  const windows = readMigrations(folderWith({ '0001_a.sql': 'select 1;\r\nselect 2' }))
  expect(unix.map(({ name }) => name)).toEqual(['0001_a', '0002_b'])
  expect(windows[0]?.checksum).toBe(unix[0]?.checksum)
})

test.each([
  [
    { '0001_a.sql': '', '0003_c.sql': '' },
    'A migration is missing: there is none numbered 0002 before 0003_c.',
  ],
  [{ '0001_a.sql': '', '0001_b.sql': '' }, 'Two migrations are numbered 0001: 0001_a and 0001_b.'],
  [{ 'first.sql': '' }, 'The migration first.sql must be named like 0001_what_it_does.sql.'],
])('a folder of migrations that is out of order is refused in one sentence: %j', (files, sentence) => {
  expect(() => readMigrations(folderWith(files))).toThrow(sentence)
})

const migration = (number: number, checksum = 'x') => ({ number, name: `000${number}_m`, sql: '', checksum })

test('only what the database has not had yet is left to run', () => {
  expect(pending([migration(1), migration(2)], [migration(1)])).toEqual([migration(2)])
})

test.each([
  [
    [migration(1, 'y')],
    [migration(1)],
    'Migration 0001_m was changed after this database had it: put it back and write a new one.',
  ],
  [
    [],
    [migration(1)],
    'This database has had migration 0001_m, which this version of Alongside does not know.',
  ],
  [
    [migration(1), migration(2)],
    [migration(2)],
    'This database has had later migrations than 0001_m, which it never had.',
  ],
])('a database that had other migrations is refused in one sentence (%#)', (ours, had, sentence) => {
  expect(() => pending(ours, had)).toThrow(sentence)
})
