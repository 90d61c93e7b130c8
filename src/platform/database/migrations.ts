import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkout } from '../config/folders.ts'
import { Refusal } from '../config/refusal.ts'

export type Migration = { number: number; name: string; sql: string; checksum: string }

export type Applied = Pick<Migration, 'number' | 'name' | 'checksum'>

export const migrationsFolder = join(checkout, 'db/migrations')

const read = (folder: string, file: string): Migration => {
  const [, number] = /^(\d{4})_[a-z0-9_]+\.sql$/.exec(file) ?? []
  if (number === undefined)
    throw new Refusal(`The migration ${file} must be named like 0001_what_it_does.sql.`)
  const sql = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
  const checksum = createHash('sha256').update(sql).digest('hex')
  return { number: Number(number), name: file.slice(0, -4), sql, checksum }
}

/** Every migration in order. Refuses a name out of form, a number used twice and a gap. */
export const readMigrations = (folder = migrationsFolder): Migration[] => {
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.sql'))
        .sort()
    : []
  const migrations = files.map((file) => read(folder, file))
  migrations.forEach(({ number, name }, index) => {
    if (number === index)
      throw new Refusal(
        `Two migrations are numbered ${name.slice(0, 4)}: ${migrations[index - 1]?.name} and ${name}.`,
      )
    if (number !== index + 1)
      throw new Refusal(
        `A migration is missing: there is none numbered ${String(index + 1).padStart(4, '0')} before ${name}.`,
      )
  })
  return migrations
}

/**
 * The migrations that a database still needs. Refuses one that changed after it was applied, and a database
 * that has one which we do not know.
 */
export const pending = (migrations: Migration[], applied: Applied[]): Migration[] => {
  for (const done of applied) {
    const known = migrations.find((migration) => migration.number === done.number)
    if (known === undefined || known.name !== done.name)
      throw new Refusal(
        `This database has had migration ${done.name}, which this version of Alongside does not know.`,
      )
    if (known.checksum !== done.checksum)
      throw new Refusal(
        `Migration ${done.name} was changed after this database had it: put it back and write a new one.`,
      )
  }
  const rest = migrations.filter(({ number }) => !applied.some((done) => done.number === number))
  const [first] = rest
  if (first !== undefined && applied.some((done) => done.number > first.number))
    throw new Refusal(`This database has had later migrations than ${first.name}, which it never had.`)
  return rest
}
