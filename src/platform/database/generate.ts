import { sql, type Kysely } from 'kysely'

type Column = {
  table: string
  column: string
  type: string
  nullable: boolean
  given: boolean
  check: string | null
}

const scalar: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  date: 'Day',
  time: 'string',
  interval: 'string',
  timestamptz: 'Date',
  bool: 'boolean',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float8: 'number',
  jsonb: 'Json',
  bytea: 'Buffer',
  sealed: 'Buffer',
}

const words = (check: string): string[] =>
  [...check.matchAll(/'([^']*)'::text/g)].map(([, word]) => `'${word}'`)

/** A text column whose check lists its words becomes the union of those words. */
const typeOf = ({ column, type, nullable, given, check }: Column): string => {
  const listed = check !== null && check.includes(`(${column} = ANY (ARRAY[`) ? words(check) : []
  const plain = type.startsWith('_') ? `${scalar[type.slice(1)] ?? 'unknown'}[]` : (scalar[type] ?? 'unknown')
  const base = listed.length > 0 ? listed.join(' | ') : plain
  const value = nullable ? `${base} | null` : base
  if (type === 'jsonb') return given ? 'GivenJson' : 'Json'
  return given ? `Generated<${value}>` : value
}

const columns = async (db: Kysely<unknown>): Promise<Column[]> => {
  const { rows } = await sql<Column>`
    select c.relname as "table", a.attname as "column", t.typname as type, not a.attnotnull as nullable,
      (a.atthasdef or a.attidentity <> '') as given,
      (select pg_get_constraintdef(k.oid) from pg_constraint k where k.conrelid = c.oid and k.contype = 'c'
        and k.conkey = array[a.attnum] and pg_get_constraintdef(k.oid) like '%= ANY (ARRAY[%' limit 1) as "check"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type t on t.oid = a.atttypid
    where n.nspname = 'public' and c.relkind = 'r'
    order by c.relname collate "C", a.attnum`.execute(db)
  return rows
}

/** The text of schema.ts for a migrated database: the test compares it with the file, so the two can't drift. */
export const schemaText = async (db: Kysely<unknown>): Promise<string> => {
  const tables = Map.groupBy(await columns(db), (row) => row.table)
  const pascal = (name: string) =>
    name.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())
  const bodies = [...tables].map(
    ([table, rows]) =>
      `export interface ${pascal(table)}Table {\n${rows.map((row) => `  ${row.column}: ${typeOf(row)}`).join('\n')}\n}\n`,
  )
  const schema = [...tables.keys()].map((table) => `  ${table}: ${pascal(table)}Table`).join('\n')
  return [
    '// Generated from the migrated database by `WRITE_SCHEMA=1 npm test`. A test fails when it has drifted.',
    "import type { ColumnType, Generated } from 'kysely'",
    '',
    '/** Parse it with zod where you read it. */',
    'export type Json = ColumnType<unknown, string, string>',
    'export type GivenJson = ColumnType<unknown, string | undefined, string>',
    "/** 'YYYY-MM-DD' */",
    'export type Day = `${number}-${number}-${number}`',
    '',
    ...bodies,
    `export interface Schema {\n${schema}\n}\n`,
  ].join('\n')
}
