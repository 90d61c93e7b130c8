import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sql, type Kysely } from 'kysely'
import type { Actor } from '../access/model.ts'
import { today } from '../calendar/days.ts'
import { Refusal } from '../platform/config/refusal.ts'
import { readSettings } from '../platform/config/settings.ts'
import { connect, connectAsMigrator, type Database } from '../platform/database/connect.ts'
import { startEngine, type Engine } from '../platform/database/engine.ts'
import { migrate } from '../platform/database/migrate.ts'
import type { Schema } from '../platform/database/schema.ts'
import { newSecret } from '../platform/http/cookies.ts'
import { startVault, type RunningVault } from '../vault/start.ts'
import type { Door } from './door.ts'

export type Opened = { engine: Engine; vaults: RunningVault['vaults']; db: Database; ground: Kysely<Schema> }

const open = async (): Promise<{ installation: Opened; close: () => Promise<void> }> => {
  const settings = readSettings(process.env)
  const running = await startEngine(settings)
  const ground = connectAsMigrator(running.engine)
  let stops: readonly (() => Promise<void>)[] = [running.stop, () => ground.destroy()]
  const close = async () => {
    for (const stop of stops.toReversed()) await stop()
  }
  try {
    await migrate(running.engine)
    const vault = await startVault(running.engine, settings.keysFolder, settings.anchorCopies)
    const db = connect(running.engine, { vaults: vault.vaults })
    stops = [...stops, vault.stop, () => db.close()]
    return { installation: { engine: running.engine, vaults: vault.vaults, db, ground }, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Opens this installation for one command, brings its database up to date, and closes it whatever happens. */
export const opened = async <T>(work: (installation: Opened) => Promise<T>): Promise<T> => {
  const { installation, close } = await open()
  try {
    return await work(installation)
  } finally {
    await close()
  }
}

/** For a command that needs the records only once its input was found right: opens when asked, closes at the end. */
export const openedWhenAsked = async <T>(work: (door: () => Promise<Door>) => Promise<T>): Promise<T> => {
  let closing = async () => {}
  let door: Promise<Door> | undefined
  const come = async () => {
    const { installation, close } = await open()
    closing = close
    return doorOf(installation)
  }
  try {
    return await work(() => (door ??= come()))
  } finally {
    await closing()
  }
}

/** Is there an installation here at all? Commands that can do without look before they start a database. */
export const anythingHere = (): boolean => {
  const { dataFolder, databaseUrl } = readSettings(process.env)
  return databaseUrl !== undefined || existsSync(join(dataFolder, 'secrets.json'))
}

const onlyProgramme = async (ground: Kysely<Schema>): Promise<string> => {
  const all = await ground.selectFrom('programmes').select('id').orderBy('id').limit(2).execute()
  const [first] = all
  if (first === undefined) throw new Refusal('There is no programme yet: run npm start and set it up first.')
  if (all.length > 1)
    throw new Refusal('There are several programmes here: use the pages, which know whose list it is.')
  return first.id
}

const name = 'Command line'
/** The command line acts as a person of its own, a coordinator without an address, so that the audit says who it was. */
const ownPerson = async (ground: Kysely<Schema>, programme: string): Promise<string> => {
  const known = await ground
    .selectFrom('persons')
    .select('id')
    .where('programme_id', '=', programme)
    .where('name', '=', name)
    .where('email', 'is', null)
    .where('phone', 'is', null)
    .executeTakeFirst()
  if (known !== undefined) return known.id
  const made = await ground
    .insertInto('persons')
    .values({ programme_id: programme, name })
    .returning('id')
    .executeTakeFirstOrThrow()
  await ground
    .insertInto('roles')
    .values({ programme_id: programme, person_id: made.id, role: 'coordinator' })
    .execute()
  return made.id
}

/** A way to work on the only programme's records as the command line: as the web role, behind all walls. */
export const doorOf = async ({ db, ground }: Opened): Promise<Door> => {
  const programme = await onlyProgramme(ground)
  const person = await ownPerson(ground, programme)
  const token = newSecret()
  const { rows } = await sql<{
    id: string
  }>`select app.open_session(${person}, ${token}, 'command-line') as id`.execute(ground)
  const now = new Date()
  const actor: Actor = {
    programme,
    person,
    session: rows[0]?.id ?? null,
    level: 2,
    name,
    roles: ['coordinator'],
    gss: null,
    language: 'en',
    today: today(now),
    now,
  }
  return { work: (run) => db.inSession(token, 'localhost', (tx) => run(tx, actor)) }
}
