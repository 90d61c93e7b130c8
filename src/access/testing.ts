import { sql, type Kysely } from 'kysely'
import { today } from '../calendar/days.ts'
import type { Schema } from '../platform/database/schema.ts'
import { connect, connectAsMigrator, type Database, type Tx } from '../platform/database/connect.ts'
import type { Engine } from '../platform/database/engine.ts'
import { testDatabase } from '../platform/database/testing.ts'
import { newSecret } from '../platform/http/cookies.ts'
import { makeApp, type App } from '../platform/http/server.ts'
import type { Post } from '../platform/mail/message.ts'
import { browserOf, origin, type Browser } from './browsing.ts'
import { readRoles, workerFor, type Actor, type Role } from './model.ts'
import type { Page } from './pages.ts'
import { serve, serveMissing } from './serve.tsx'
import { vaultHere, type VaultHere } from '../vault/testing.ts'

export { browserOf, origin, type Browser, type Read } from './browsing.ts'

export type TestHouse = {
  app: App
  db: Database
  engine: Engine
  /** A vault of this house's own, over HTTP. */
  vault: VaultHere
  /** Past all walls, for laying the ground of a test and looking at what stands. */
  ground: Kysely<Schema>
  programme: string
  /** A new person with these roles, signed in. Council roles need `gss`. */
  person: (
    roles: readonly Role[],
    more?: { name?: string; gss?: string; email?: string; programme?: string; language?: 'en' | 'cy' },
  ) => Promise<{ id: string; token: string; browser: Browser; actor: Actor }>
  visitor: (language?: 'en' | 'cy') => Browser
  otherProgramme: () => Promise<string>
  /** Work as the web role under somebody's session, as a handler would. */
  as: <T>(token: string, work: (tx: Tx) => Promise<T>) => Promise<T>
  /** The worker's side: its transaction and its actor. */
  worker: Actor
  close: () => Promise<void>
}

const addProgramme = async (ground: Kysely<Schema>, name: string): Promise<string> =>
  (
    await ground
      .insertInto('programmes')
      .values({ name, independence: 'parent-led', telephone: '0300 000 0000', hours: '9am to 5pm' })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

/** The real thing for a room's tests: its pages over a fresh database, as the web role. `now` stands still. */
export const testHouse = async (
  pages: readonly Page[],
  now = new Date('2026-11-18T10:00:00Z'),
  post?: Post,
): Promise<TestHouse> => {
  const { engine, drop } = await testDatabase()
  const vault = await vaultHere(engine)
  const db = connect(engine, { max: 6, vaults: vault.vaults })
  const ground = connectAsMigrator(engine)
  const house = { db, origin, clock: () => now, ...(post === undefined ? {} : { post }) }
  const app = makeApp(
    pages.map((page) => serve(house, page)),
    serveMissing(house),
  )
  const programme = await addProgramme(ground, 'Walking Beside (invented)')
  for (const gss of ['E09000007', 'W06000015', 'E08000003'])
    await ground
      .insertInto('programme_authorities')
      .values({ programme_id: programme, gss, from_day: '2020-01-01' })
      .execute()
  let people = 0
  const person: TestHouse['person'] = async (roles, more = {}) => {
    people += 1
    const of = more.programme ?? programme
    const name = more.name ?? `Test Person ${people}`
    const { id } = await ground
      .insertInto('persons')
      .values({
        programme_id: of,
        name,
        email: more.email ?? `person${people}@example.org`,
        language: more.language ?? 'en',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const role of roles)
      await ground
        .insertInto('roles')
        .values({
          programme_id: of,
          person_id: id,
          role,
          gss: role === 'social-worker' || role === 'chair' ? (more.gss ?? 'E09000007') : null,
        })
        .execute()
    const token = newSecret()
    const { rows } = await sql<{
      session: string
    }>`select app.open_session(${id}, ${token}, 'demo') as session`.execute(ground)
    const actor: Actor = {
      programme: of,
      person: id,
      session: rows[0]?.session ?? null,
      level: 2,
      name,
      roles: readRoles(roles),
      gss: more.gss ?? null,
      language: more.language ?? 'en',
      today: today(now),
      now,
    }
    return { id, token, actor, browser: browserOf(app, token, more.language) }
  }
  return {
    app,
    db,
    engine,
    vault,
    ground,
    programme,
    person,
    visitor: (language) => browserOf(app, null, language),
    otherProgramme: () => addProgramme(ground, 'Another Group (invented)'),
    as: (token, work) => db.inSession(token, 'localhost', (tx) => work(tx)),
    worker: workerFor(programme, today(now), now),
    close: async () => {
      await db.close()
      await ground.destroy()
      await vault.close()
      await drop()
    },
  }
}

const well = <T extends object>(outcome: T): outcome is Exclude<T, { readonly faults: unknown }> =>
  !('faults' in outcome)
/** What an action made, where a test wants it to go well. */
export const must = <T extends object>(outcome: T): Exclude<T, { readonly faults: unknown }> => {
  if (!well(outcome)) throw new Error(JSON.stringify(outcome))
  return outcome
}
