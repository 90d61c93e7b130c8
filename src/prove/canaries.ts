import { readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { inDatabase } from '../platform/database/roles.ts'
import { sealedTables } from '../vault/columns.ts'
import { openText, readHead } from '../vault/envelope.ts'
import { openKeys } from '../vault/keys.ts'
import { rootKeyInFile } from '../vault/root-key.ts'
import { openBare, type Bare, type Ground } from './house.ts'
import type { Proof } from './proof.ts'
import { tables } from './touching.ts'
import { markNow, typeAll } from './typing.ts'

/** A text as it may lie in bytes: plain, in capitals, two bytes a letter, hex, and base64 at each of its three steps. */
export const shapesOf = (text: string): Buffer[] => {
  const base64 = [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)])
    const from = shift === 0 ? 0 : shift + 1
    const said = whole.toString('base64').replace(/=+$/, '')
    return Buffer.from(said.slice(from, said.length - 2))
  })
  const wide = Buffer.from(text, 'utf16le')
  const hex = Buffer.from(text).toString('hex')
  return [
    Buffer.from(text),
    Buffer.from(text.toUpperCase()),
    wide,
    Buffer.from(wide).swap16(),
    Buffer.from(hex),
    Buffer.from(hex.toUpperCase()),
    ...base64,
  ]
}

export type Looked = { bytes: number; places: number; found: string[] }
/** Looks through one place for all shapes. */
const lookIn = (looked: Looked, place: string, bytes: Buffer, shapes: readonly Buffer[]): void => {
  looked.bytes += bytes.length
  looked.places += 1
  if (shapes.some((shape) => bytes.includes(shape))) looked.found.push(place)
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** Every row of every table as text, past all walls; the outbox and the audit are among them. */
export const lookInRows = async (ground: Ground, shapes: readonly Buffer[]): Promise<Looked> => {
  const looked: Looked = { bytes: 0, places: 0, found: [] }
  for (const table of await tables(ground)) {
    const { rows } = await sql<{ line: string }>`select t::text as line from ${sql.table(table)} t`.execute(
      ground,
    )
    lookIn(looked, `table ${table}`, Buffer.from(rows.map(({ line }) => line).join('\n')), shapes)
  }
  return looked
}
export const lookInFolder = (folder: string, shapes: readonly Buffer[], only = /./): Looked => {
  const looked: Looked = { bytes: 0, places: 0, found: [] }
  for (const file of filesIn(folder).filter((name) => only.test(name))) {
    try {
      lookIn(looked, file.replace(dirname(folder), ''), readFileSync(file), shapes)
    } catch (error) {
      // A file that the server took away meanwhile has nothing in it any more.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    }
  }
  return looked
}

/** Which of the words stand sealed in the rows: opened with the vault's own keys, for knowing that they were there to find. */
export const standing = async (
  { ground, vault }: Pick<Bare, 'ground' | 'vault'>,
  words: readonly string[],
): Promise<string[]> => {
  const keys = openKeys(vault.folder, rootKeyInFile(join(vault.folder, 'root.json')))
  const texts: string[] = []
  for (const [table, { row, owner, columns }] of sealedTables)
    for (const column of columns) {
      const { rows } = await sql<{ row: string; owner: string; body: Buffer }>`
        select ${sql.ref(row)} as "row", ${sql.ref(owner)} as "owner", ${sql.ref(column)} as body
        from ${sql.table(table)} where ${sql.ref(column)} is not null`.execute(ground)
      for (const one of rows) {
        const key = keys.opening(one.owner, readHead(one.body).version)
        if (key !== null)
          texts.push(openText(key, { table, column, row: one.row, owner: one.owner }, one.body))
      }
    }
  keys.close()
  const all = texts.join('\n')
  return words.filter((word) => all.includes(word))
}

/** What the process itself writes meanwhile, as its log would hold it. */
const overheard = async <T>(work: () => Promise<T>): Promise<{ answer: T; said: Buffer }> => {
  const parts: string[] = []
  const write = process.stderr.write.bind(process.stderr)
  const quiet = process.env['LOG']
  delete process.env['LOG']
  process.stderr.write = (part: string | Uint8Array) => {
    parts.push(typeof part === 'string' ? part : Buffer.from(part).toString())
    return true
  }
  try {
    return { answer: await work(), said: Buffer.from(parts.join('')) }
  } finally {
    process.stderr.write = write
    if (quiet !== undefined) process.env['LOG'] = quiet
  }
}

/** Where this server keeps its files, flushed; undefined where they are on another machine. */
const dataFolder = (house: Bare): Promise<string | undefined> =>
  inDatabase(house.server, house.engine.database, async (client) => {
    await client.query('checkpoint')
    const { rows } = await client.query<{ folder: string }>(
      `select current_setting('data_directory') as folder`,
    )
    const folder = rows[0]?.folder
    try {
      return folder !== undefined && statSync(folder).isDirectory() ? folder : undefined
    } catch {
      return undefined
    }
  }).catch(() => undefined)

/** A thousand and more private texts through the real forms; then every place where one could lie in plain. */
export const canaries: Proof = async (say) => {
  const house = await openBare({ max: 4 })
  try {
    const mark = markNow()
    const { answer: typed, said } = await overheard(() => typeAll(house, mark, 1100))
    for (const line of new Set(typed.refused)) say(`not taken: ${line}`)
    const sealed = await standing(house, typed.words)
    say(
      `${typed.words.length} words typed, ${sealed.length} of them stand sealed in the rows, ${typed.secrets.length} secrets`,
    )
    const shapes = [mark, ...typed.secrets].flatMap(shapesOf)
    const folder = await dataFolder(house)
    const places = async (): Promise<Record<string, Looked>> => ({
      dump: await lookInRows(house.ground, shapes),
      keys: lookInFolder(house.vault.folder, shapes),
      temporary: lookInFolder(tmpdir(), shapes, /alongside/),
      ...(folder === undefined
        ? {}
        : {
            data: lookInFolder(folder, shapes, /\/base\/|pg_xact|global/),
            wal: lookInFolder(join(folder, 'pg_wal'), shapes),
            log: lookInFolder(dirname(folder), shapes, /\.log$/),
          }),
    })
    const found = await places()
    const heard: Looked = { bytes: 0, places: 0, found: [] }
    lookIn(heard, 'what the process wrote', said, shapes)
    found['output'] = heard
    // One row in plain, where such words could stand by mistake.
    await sql`insert into local_texts (programme_id, key, en) select id, 'planted', ${`${mark}planted`} from programmes limit 1`.execute(
      house.ground,
    )
    await dataFolder(house)
    const planted = await places()
    const plantedIn = Object.entries(planted).filter(([, looked]) => looked.found.length > 0)
    say(`planted, one row in plain: found in ${plantedIn.map(([name]) => name).join(', ') || 'nothing'}`)
    const all = Object.values(found).flatMap((looked) => looked.found)
    for (const place of all) say(`in plain: ${place}`)
    const caught = plantedIn.length >= (folder === undefined ? 1 : 3)
    return {
      held:
        all.length === 0 &&
        sealed.length >= 1000 &&
        sealed.length === typed.words.length &&
        typed.refused.length === 0,
      planted: caught ? 'caught' : 'missed',
      figures: {
        canaries: sealed.length,
        secrets: typed.secrets.length,
        inPlain: all.length,
        places: Object.fromEntries(Object.entries(found).map(([name, looked]) => [name, looked.places])),
        megabytes: Math.round(Object.values(found).reduce((sum, { bytes }) => sum + bytes, 0) / 1e6),
        dataFolder: folder === undefined ? 'on another machine: not looked through' : 'looked through',
      },
    }
  } finally {
    await house.close()
  }
}
